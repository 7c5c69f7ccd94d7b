//! Writing cells with less ado.

use rust_decimal::Decimal;
use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use crate::features::files::model::workbook::cells::At;

/// The paper of the print setup: A4.
const A4: u8 = 9;

/// A text, never taken for a formula.
pub(crate) fn text(sheet: &mut Worksheet, (row, column): At, text: &str, format: &Format) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, column, clean(text), format).map(|_| ())
}

/// A text across some columns, so that what it says about their cells is filled in like them.
pub(crate) fn legend(
    sheet: &mut Worksheet,
    (row, column): At,
    columns: u16,
    said: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    sheet.merge_range(row, column, row, column + columns - 1, "", format)?;
    text(sheet, (row, column), said, format)
}

/// Makes a row as high as its texts need that are wrapped within columns of these widths.
pub(crate) fn fit_row<'a>(
    sheet: &mut Worksheet,
    row: u32,
    texts: impl IntoIterator<Item = (&'a str, u16)>,
) -> Result<(), XlsxError> {
    const LINE_HEIGHT: usize = 15;
    // A tenth more than the characters take: words do not break.
    let lines = |(text, width): (&str, u16)| (text.chars().count() * 11).div_ceil(usize::from(width) * 10);
    let lines = texts.into_iter().map(lines).max().unwrap_or_default().max(1);
    let height = u32::try_from(lines * LINE_HEIGHT).unwrap_or_default();
    sheet.set_row_height(row, height).map(|_| ())
}

/// A number as it stands.
pub(crate) fn number(
    sheet: &mut Worksheet,
    (row, column): At,
    value: Decimal,
    format: &Format,
) -> Result<(), XlsxError> {
    // The nearest number that a spreadsheet holds; reading the digits finds it.
    let value: f64 = value.to_string().parse().unwrap_or_default();
    sheet.write_number_with_format(row, column, value, format).map(|_| ())
}

/// A formula with the value that it has.
pub(crate) fn formula(
    sheet: &mut Worksheet,
    (row, column): At,
    formula: &str,
    value: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let formula = Formula::new(format!("={formula}")).set_result(value);
    sheet.write_formula_with_format(row, column, formula, format).map(|_| ())
}

/// Paper, margins and page numbers; the rows up to `heading` come back on every page.
pub(crate) fn set_up_print(sheet: &mut Worksheet, heading: u32, is_wide: bool, page: &str) -> Result<(), XlsxError> {
    const TITLE_HEIGHT: f64 = 24.0;
    sheet.set_row_height(0, TITLE_HEIGHT)?;
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_footer(format!("&L&A&R{page}"));
    if is_wide {
        sheet.set_landscape();
    }
    sheet.set_repeat_rows(0, heading).map(|_| ())
}

/// A text without the characters that XML cannot hold in any way.
fn clean(text: &str) -> String {
    text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
