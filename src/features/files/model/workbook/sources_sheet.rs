use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::features::files::model::workbook::part::Part;
use crate::features::files::model::workbook::sheet::{fit_row, set_up_print, text};
use crate::features::files::model::workbook::styles::Styles;
use crate::features::outcome::text::ExplainTexts;
use crate::text::fill;
use crate::text::number_format::date;
use engine::rules::{Citation, Extent, Scheme, Source, scheme};

const FIRST_ROW: u32 = 4;
/// How wide the columns are, in characters.
const WIDTHS: [u16; 7] = [50, 24, 24, 18, 18, 50, 60];

/// The sources that the amounts come from.
pub(crate) fn write(sheet: &mut Worksheet, parts: &[Part<'_>], styles: &Styles) -> Result<(), XlsxError> {
    let Some(first) = parts.first() else { return Ok(()) };
    let (words, language) = (first.words(), first.language);
    sheet.set_name(words.sheet_sources)?;
    text(sheet, (0, 0), words.sheet_sources, &styles.title)?;
    text(sheet, (1, 0), words.sources_note, &styles.note)?;
    let titles =
        [words.source, words.publisher, words.identifier, words.published, words.checked, words.address, words.about];
    for (column, title) in (0..).zip(titles) {
        text(sheet, (FIRST_ROW - 1, column), title, &styles.column)?;
    }
    for (row, source) in (FIRST_ROW..).zip(sources(parts)) {
        let seen = match source.extent {
            Extent::Whole => String::new(),
            Extent::Part => format!(" ({})", ExplainTexts::of(language).extent_part),
            Extent::News => format!(" ({})", ExplainTexts::of(language).extent_news),
        };
        let about = fill("{0}{1}", &[language.pick(&source.about), &seen]);
        let (published, checked) = (date(source.published, language), date(source.checked, language));
        for (column, value) in (0..).zip([source.title, source.publisher, source.identifier, &published, &checked]) {
            text(sheet, (row, column), value, &styles.wrapped)?;
        }
        sheet.write_url_with_format(row, 5, source.url, &styles.link)?;
        text(sheet, (row, 6), &about, &styles.wrapped)?;
        let texts = [source.title, source.publisher, source.identifier, &published, &checked, source.url, &about];
        fit_row(sheet, row, texts.into_iter().zip(WIDTHS))?;
    }
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(FIRST_ROW, 1)?;
    set_up_print(sheet, FIRST_ROW - 1, true, words.page)
}

/// The sources of the schemes that are used, each once, in the order of the rules.
fn sources(parts: &[Part<'_>]) -> Vec<&'static Source> {
    let mut found: Vec<&'static Source> = Vec::new();
    for part in parts {
        for citation in citations(scheme(part.document.scheme)) {
            if !found.iter().any(|known| known.id == citation.source.id) {
                found.push(citation.source);
            }
        }
    }
    found
}

fn citations(scheme: &'static Scheme) -> impl Iterator<Item = &'static Citation> {
    let rules = scheme.rates.iter().map(|rate| &rate.provision);
    let rules = rules.chain([&scheme.cofinancing.provision, &scheme.technology_poor.provision]);
    let remarks = scheme.remarks.iter().flat_map(|remark| remark.sources);
    rules.flat_map(|provision| provision.sources()).chain(remarks)
}
