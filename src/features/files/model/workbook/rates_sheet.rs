use crate::features::school::text::CountTexts;
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::features::files::model::workbook::cells::{Place, TABLE_ROWS, within_table};
use crate::features::files::model::workbook::part::Part;
use crate::features::files::model::workbook::rates::{RateSheet, Table};
use crate::features::files::model::workbook::sheet::{fit_row, formula, legend, number, set_up_print, text};
use crate::features::files::model::workbook::slot::Slot;
use crate::features::files::model::workbook::styles::Styles;
use crate::features::outcome::model::explanation::{rule_view, status_label};
use crate::text::fill;
use crate::text::language::Language;
use engine::calculation::End;
use engine::domain::{Cell, EuroRange, Leerweg, Profiel};
use engine::rules::{Citation, Rate, scheme};

const NOTE: u16 = 5;
/// How wide the columns are, in characters.
const WIDTHS: [u16; 7] = [38, 30, 13, 14, 14, 60, 60];

/// The rates: each rule once, then which rule every cell of the counts earns.
pub(crate) fn write(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let words = part.words();
    let scheme = scheme(part.document.scheme);
    sheet.set_name(&*part.sheets.rates)?;
    text(sheet, (0, 0), words.sheet_rates, &styles.title)?;
    text(sheet, (1, 0), part.language.pick(&scheme.name), &styles.text)?;
    legend(sheet, (2, 0), 3, words.input_rates, &styles.euro_input)?;
    let heading = RateSheet::FIRST_RULE - 1;
    let columns = [words.rule, words.applies_to, words.certainty, words.low, words.high, words.note, words.source];
    for (column, title) in (0..).zip(columns) {
        let format = match column {
            RateSheet::LOW | RateSheet::HIGH => &styles.number_column,
            NOTE => &styles.column_beside,
            _ => &styles.column,
        };
        text(sheet, (heading, column), title, format)?;
    }
    for rate in part.rates.rules {
        write_rule(sheet, part, styles, rate)?;
    }
    write_limits(sheet, part, styles)?;
    for (place, table) in part.rates.tables.iter().enumerate() {
        write_table(sheet, part, styles, (place, table))?;
    }
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(heading + 1, 1)?;
    set_up_print(sheet, heading, true, words.page)
}

fn write_rule(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles, rate: &'static Rate) -> Result<(), XlsxError> {
    let (row, _) = part.rates.rule(rate, End::Low);
    let view = rule_view(rate, part.language);
    let own = part.document.own_amounts.get(rate.provision.id);
    let title = format!("{} ({})", view.pot, rate.provision.id);
    text(sheet, (row, 0), &title, &styles.wrapped)?;
    text(sheet, (row, 1), &view.applies_to, &styles.wrapped)?;
    text(sheet, (row, 2), if own.is_some() { part.words().own } else { view.status }, &styles.text)?;
    write_range(sheet, part, styles, row, own.unwrap_or(rate.value))?;
    let note = match own {
        Some(_) => fill(part.words().own_note, &[&view.amount]),
        None => format!("{} — {}", view.amount, view.note),
    };
    let sources = citations(rate.provision.sources(), part.language);
    text(sheet, (row, NOTE), &note, &styles.wrapped_beside)?;
    text(sheet, (row, 6), &sources, &styles.wrapped)?;
    let [title_width, whose_width, _, _, _, note_width, source_width] = WIDTHS;
    let texts =
        [(&*title, title_width), (&view.applies_to, whose_width), (&note, note_width), (&sources, source_width)];
    fit_row(sheet, row, texts)
}

fn write_limits(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let rule = &scheme(part.document.scheme).technology_poor;
    let (row, _) = part.rates.limit(false);
    text(sheet, (row, 0), &format!("{} ({})", part.words().technology_poor, rule.provision.id), &styles.wrapped)?;
    text(sheet, (row, 2), status_label(rule.provision.status, part.language), &styles.text)?;
    write_range(sheet, part, styles, row, rule.limits)?;
    let (note, sources) =
        (part.language.pick(&rule.provision.note()), citations(rule.provision.sources(), part.language));
    text(sheet, (row, NOTE), note, &styles.wrapped_beside)?;
    text(sheet, (row, 6), &sources, &styles.wrapped)?;
    let [.., note_width, source_width] = WIDTHS;
    fit_row(sheet, row, [(note, note_width), (&*sources, source_width)])
}

/// An amount with one value stands in the high column; the low one follows it.
fn write_range(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    styles: &Styles,
    row: u32,
    range: EuroRange,
) -> Result<(), XlsxError> {
    number(sheet, (row, RateSheet::HIGH), range.high().to_decimal(), &styles.euro_input)?;
    if !range.is_single() {
        return number(sheet, (row, RateSheet::LOW), range.low().to_decimal(), &styles.euro_input);
    }
    let high = Place::new(&part.sheets.rates, (row, RateSheet::HIGH)).absolute();
    formula(sheet, (row, RateSheet::LOW), &high, &range.high().to_string(), &styles.euro)
}

fn write_table(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    styles: &Styles,
    (place, table): (usize, &Table),
) -> Result<(), XlsxError> {
    let row = part.rates.heading(place);
    let title = format!("{} ({})", slot_label(table.slot, part), table.kind.as_str());
    text(sheet, (row, 0), &title, &styles.heading)?;
    for (column, leerweg) in (1..).zip(Leerweg::ALL) {
        text(sheet, (row + 1, column), leerweg.code(), &styles.number_column)?;
    }
    text(sheet, (row + 1, 0), CountTexts::of(part.language).profiel, &styles.column)?;
    for (down, profiel) in (row + 2..row + 2 + TABLE_ROWS).zip(Profiel::ALL) {
        text(sheet, (down, 0), profiel.code(), &styles.text)?;
    }
    for cell in Cell::all() {
        let (down, right) = within_table(cell);
        let at = (row + 2 + down, 1 + right);
        let earned = table.cells.iter().find(|(earning, ..)| *earning == cell);
        match earned {
            None => number(sheet, at, rust_decimal::Decimal::ZERO, &styles.euro)?,
            Some((_, rate, end)) => {
                let rule = Place::new(&part.sheets.rates, part.rates.rule(rate, *end)).absolute();
                let value = part.document.own_amounts.get(rate.provision.id).unwrap_or(rate.value);
                let value = if *end == End::Low { value.low() } else { value.high() };
                formula(sheet, at, &rule, &value.to_string(), &styles.euro)?;
            }
        }
    }
    Ok(())
}

/// What a table or column of pupils times rates is called.
pub(crate) fn slot_label(slot: Slot, part: &Part<'_>) -> String {
    let words = part.words();
    match slot {
        Slot::Technology2018 => fill(words.slot_technology, &["2018"]),
        Slot::Technology2019 => fill(words.slot_technology, &["2019"]),
        Slot::Planning2018 => fill(words.slot_planning, &["2018"]),
        Slot::Planning2019 => fill(words.slot_planning, &["2019"]),
        Slot::Phase2Low => words.slot_phase2_low.to_owned(),
        Slot::Phase2High => words.slot_phase2_high.to_owned(),
    }
}

fn citations(citations: &[Citation], language: Language) -> String {
    let lines = citations.iter().map(|citation| {
        let source = citation.source;
        format!("{} ({}): {}", source.title, source.identifier, language.pick(&citation.place))
    });
    lines.collect::<Vec<_>>().join("; ")
}
