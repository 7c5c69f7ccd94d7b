use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::features::files::model::workbook::cells::{Place, region};
use crate::features::files::model::workbook::part::Part;
use crate::features::files::model::workbook::sheet::{fit_row, formula, set_up_print, text};
use crate::features::files::model::workbook::styles::Styles;
use crate::features::scenarios::model::comparison::amount_label;
use engine::calculation::{AmountKey, Difference, FigurePath};

const FIRST_ROW: u32 = 4;
/// How wide a column of amounts is, in characters.
const WIDTH: u16 = 20;

/// The scenarios side by side, each with its difference from the one on the page.
pub(crate) fn write(sheet: &mut Worksheet, parts: &[Part<'_>], styles: &Styles) -> Result<(), XlsxError> {
    let Some(first) = parts.first() else { return Ok(()) };
    let words = first.words();
    sheet.set_name(words.sheet_scenarios)?;
    text(sheet, (0, 0), words.sheet_scenarios, &styles.title)?;
    text(sheet, (1, 0), words.scenarios_note, &styles.note)?;
    text(sheet, (FIRST_ROW - 1, 0), words.amount, &styles.column)?;
    for (row, key) in (FIRST_ROW..).zip(AmountKey::ALL) {
        text(sheet, (row, 0), &amount_label(key, first.language), &styles.text)?;
    }
    for (at, part) in (0_u16..).zip(parts) {
        // The scenario on the page has one column, each other one two: its amounts and the difference.
        let column = 1 + (2 * at).saturating_sub(1);
        text(sheet, (FIRST_ROW - 1, column), &part.label, &styles.number_column)?;
        if at > 0 {
            text(sheet, (FIRST_ROW - 1, column + 1), words.difference, &styles.number_column)?;
        }
        for (row, key) in (FIRST_ROW..).zip(AmountKey::ALL) {
            write_amount(sheet, styles, (first, part), key, (row, column))?;
        }
    }
    fit_row(sheet, FIRST_ROW - 1, parts.iter().map(|part| (&*part.label, WIDTH)))?;
    sheet.set_column_width(0, 52)?;
    sheet.set_column_range_width(1, 11, WIDTH)?;
    sheet.set_freeze_panes(FIRST_ROW, 1)?;
    set_up_print(sheet, FIRST_ROW - 1, true, words.page)
}

fn write_amount(
    sheet: &mut Worksheet,
    styles: &Styles,
    (first, part): (&Part<'_>, &Part<'_>),
    key: AmountKey,
    (row, column): (u32, u16),
) -> Result<(), XlsxError> {
    let place = |part: &Part<'_>| {
        let at = region::figure(FigurePath::Region(key)).unwrap_or_default();
        Place::new(&part.sheets.region, at).absolute()
    };
    let value = |part: &Part<'_>| *part.outcome.figures.region.get(key);
    formula(sheet, (row, column), &place(part), &value(part).to_string(), &styles.euro)?;
    if column == 1 {
        return Ok(());
    }
    let difference = Difference { base: value(first), other: value(part) }.euros();
    let written = format!("(ROUND({}*100,0)-ROUND({}*100,0))/100", place(part), place(first));
    formula(sheet, (row, column + 1), &written, &difference.to_string(), &styles.euro)
}
