use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::features::files::model::workbook::error::WorkbookError;
use crate::features::files::model::workbook::names::Names;
use crate::features::files::model::workbook::part::{Part, filled_out};
use crate::features::files::model::workbook::styles::Styles;
use crate::features::files::model::workbook::{
    calculation_sheet, counts_sheet, rates_sheet, region_sheet, scenarios_sheet, sources_sheet,
};
use crate::features::files::text::WorkbookTexts;
use crate::text::fill;
use crate::text::language::Language;
use engine::calculation::derive;
use engine::domain::{Document, PupilChange};

/// The workbook of a document and its scenarios, as the bytes of an `.xlsx` file. The same document gives the same
/// bytes.
///
/// # Errors
/// When a part of it cannot be written, which no document is known to cause.
pub fn write(document: &Document, language: Language) -> Result<Vec<u8>, WorkbookError> {
    let words = WorkbookTexts::of(language);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(words)?);
    let styles = Styles::new();
    let mut names = Names::default();
    let parts = Part::all(document, language);
    for part in &parts {
        write_part(&mut workbook, part, &styles, &mut names)?;
    }
    if parts.len() > 1 {
        scenarios_sheet::write(workbook.add_worksheet(), &parts, &styles)?;
    }
    sources_sheet::write(workbook.add_worksheet(), &parts, &styles)?;
    names.define(&mut workbook)?;
    Ok(workbook.save_to_buffer()?)
}

fn write_part(
    workbook: &mut Workbook,
    part: &Part<'_>,
    styles: &Styles,
    names: &mut Names,
) -> Result<(), WorkbookError> {
    let filled = filled_out(part.document);
    let derivation = derive(&filled);
    let is_changing = !filled.annual_pupil_change.is_none();
    let steady = is_changing.then(|| derive(&Document { annual_pupil_change: PupilChange::NONE, ..filled }).schools);
    counts_sheet::write(workbook.add_worksheet(), part, styles, names)?;
    rates_sheet::write(workbook.add_worksheet(), part, styles)?;
    let schools = (&*derivation.schools, steady.as_deref());
    calculation_sheet::write(workbook.add_worksheet(), part, schools, styles, names)?;
    region_sheet::write(workbook.add_worksheet(), part, &derivation, styles, names)
}

/// The title and maker. Without a moment of making: the file follows from the document alone.
fn properties(words: &WorkbookTexts) -> Result<DocProperties, XlsxError> {
    const NO_DATE: (u16, u8, u8) = (1980, 1, 1);
    let (year, month, day) = NO_DATE;
    Ok(DocProperties::new()
        .set_title(words.title)
        .set_comment(fill(words.version, &[env!("CARGO_PKG_VERSION")]))
        .set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?))
}
