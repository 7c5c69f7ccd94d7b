use crate::features::outcome::text::OutcomeTexts;
use rust_xlsxwriter::{DataValidation, DataValidationRule, Worksheet, XlsxError};

use crate::features::files::model::workbook::cells::{At, Place, region};
use crate::features::files::model::workbook::error::WorkbookError;
use crate::features::files::model::workbook::formula::Formulas;
use crate::features::files::model::workbook::names::Names;
use crate::features::files::model::workbook::part::Part;
use crate::features::files::model::workbook::sheet::{formula, number, set_up_print, text};
use crate::features::files::model::workbook::styles::Styles;
use crate::features::outcome::model::notice_text::notice_sentence;
use crate::text::fill;
use engine::calculation::{Derivation, EnteredAmount, FigurePath, Reading, Step, StepKind};
use engine::domain::{Document, Euro};
use engine::rules::scheme;

/// The schools together, what business adds, and what there is to know.
pub(crate) fn write(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    derivation: &Derivation,
    styles: &Styles,
    names: &mut Names,
) -> Result<(), WorkbookError> {
    sheet.set_name(&*part.sheets.region)?;
    head(sheet, part, styles)?;
    amount_titles(sheet, part, styles)?;
    cofinancing_titles(sheet, part, styles)?;
    change(sheet, part, styles, names)?;
    requested(sheet, part, styles, names)?;
    figures(sheet, part, derivation, styles, names)?;
    notices(sheet, part, styles)?;
    sheet.set_column_width(0, 62)?;
    sheet.set_column_range_width(1, 3, 20)?;
    sheet.set_freeze_panes(1, 1)?;
    Ok(set_up_print(sheet, 0, false, part.words().page)?)
}

fn head(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let words = part.words();
    let scheme = scheme(part.document.scheme);
    text(sheet, (0, 0), &title(part), &styles.title)?;
    text(sheet, (1, 0), &fill(words.amounts_of, &[part.language.pick(&scheme.name)]), &styles.text)?;
    text(sheet, (2, 0), words.no_rights, &styles.note)?;
    text(sheet, (3, 0), &fill(words.version, &[env!("CARGO_PKG_VERSION")]), &styles.note)
}

fn title(part: &Part<'_>) -> String {
    let words = part.words();
    let plan = part.document.plan.name.as_str();
    match part.document.schools.as_slice() {
        [school] if !school.name.as_str().is_empty() => school.name.as_str().to_owned(),
        [_] => words.title.to_owned(),
        _ if part.document.plan.is_region && !plan.is_empty() => plan.to_owned(),
        schools => fill(words.schools_together, &[&schools.len().to_string()]),
    }
}

fn amount_titles(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let (phase1, phase2) = (region::PHASE1, region::PHASE2);
    text(sheet, (phase1, 0), OutcomeTexts::of(part.language).amounts_caption_phase1, &styles.heading)?;
    row(sheet, phase1 + 1, &[part.words().pot, "2018", "2019", OutcomeTexts::of(part.language).together], styles)?;
    let pots = [
        OutcomeTexts::of(part.language).technology,
        OutcomeTexts::of(part.language).planning,
        OutcomeTexts::of(part.language).phase1,
    ];
    column(sheet, phase1 + 2, &pots, styles)?;
    text(sheet, (phase2, 0), OutcomeTexts::of(part.language).amounts_caption_phase2, &styles.heading)?;
    row(
        sheet,
        phase2 + 1,
        &[
            OutcomeTexts::of(part.language).year,
            OutcomeTexts::of(part.language).low,
            OutcomeTexts::of(part.language).high,
        ],
        styles,
    )?;
    column(sheet, phase2 + 2, &["2020", "2021", "2022", "2023", OutcomeTexts::of(part.language).four_years], styles)
}

fn cofinancing_titles(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let words = part.words();
    let readings = [words.minimum_of_subsidy, words.minimum_of_total];
    text(sheet, (region::COFINANCING, 0), words.cofinancing, &styles.heading)?;
    row(sheet, region::COFINANCING + 1, &[words.reading, words.low, words.high], styles)?;
    column(sheet, region::COFINANCING + 2, &readings, styles)?;
    if part.document.technology_poor {
        let first = region::TECHNOLOGY_POOR;
        text(sheet, (first, 0), words.technology_poor, &styles.heading)?;
        row(sheet, first + 1, &["", words.low, words.high], styles)?;
        let [of_subsidy, of_total] = readings;
        column(sheet, first + 2, &[words.four_years, of_subsidy, of_total], styles)?;
    }
    Ok(())
}

fn row(sheet: &mut Worksheet, row: u32, titles: &[&str], styles: &Styles) -> Result<(), XlsxError> {
    (0..).zip(titles).try_for_each(|(column, title)| {
        text(sheet, (row, column), title, if column == 0 { &styles.column } else { &styles.number_column })
    })
}

fn column(sheet: &mut Worksheet, first: u32, titles: &[&str], styles: &Styles) -> Result<(), XlsxError> {
    (first..).zip(titles).try_for_each(|(row, title)| text(sheet, (row, 0), title, &styles.text))
}

/// The what-if of changing pupil numbers: the percentage, and the factor in ten-thousandths that the growth uses.
fn change(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles, names: &mut Names) -> Result<(), XlsxError> {
    let change = part.document.annual_pupil_change;
    if change.is_none() {
        return Ok(());
    }
    let (line, at) = region::CHANGE;
    text(sheet, (line, 0), part.words().change, &styles.wrapped)?;
    number(sheet, region::CHANGE, change.percent(), &styles.percent_input)?;
    let validation = DataValidation::new().allow_decimal_number(DataValidationRule::Between(-20.0, 20.0));
    sheet.add_data_validation(line, at, line, at, &validation)?;
    let here = Place::new(&part.sheets.region, region::CHANGE);
    let factor = change.yearly_factor().normalize() * rust_decimal::Decimal::from(10_000);
    text(sheet, (line, at + 1), part.words().factor, &styles.note)?;
    formula(
        sheet,
        region::FACTOR,
        &format!("ROUND({}*100,0)+10000", here.absolute()),
        &factor.normalize().to_string(),
        &styles.helper,
    )?;
    names.add(&format!("{}annualPupilChange", part.prefix), &here);
    Ok(())
}

fn requested(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles, names: &mut Names) -> Result<(), XlsxError> {
    let (words, document) = (part.words(), part.document);
    let Some(subsidy) = document.requested_subsidy else { return Ok(()) };
    text(sheet, (region::REQUESTED, 0), words.requested, &styles.heading)?;
    let mut give = |field: EnteredAmount, amount: Euro, title: &str| {
        let (row, column) = region::entered(field);
        text(sheet, (row, 0), title, &styles.text)?;
        let place = Place::new(&part.sheets.region, (row, column));
        names.add(&format!("{}{}", part.prefix, field.path()), &place);
        number(sheet, (row, column), amount.to_decimal(), &styles.euro_input)
    };
    give(EnteredAmount::RequestedSubsidy, subsidy, words.requested_subsidy)?;
    let readings = [(Reading::OfSubsidy, words.minimum_of_subsidy), (Reading::OfTotal, words.minimum_of_total)];
    if let Some(pledge) = document.pledged_cofinancing {
        give(EnteredAmount::PledgedCash, pledge.cash, words.pledged_cash)?;
        give(EnteredAmount::PledgedInKind, pledge.in_kind, words.pledged_in_kind)?;
        label(sheet, FigurePath::Pledged, words.pledged, styles)?;
        let enough = part.outcome.figures.enough();
        for (reading, title) in readings {
            let (row, _) = region::enough(reading);
            text(sheet, (row, 0), &fill(words.enough, &[title]), &styles.text)?;
            let is_enough = enough.is_some_and(|enough| *enough.of(reading));
            write_enough(sheet, part, styles, reading, is_enough)?;
            let path = format!("{}cofinancing.requested.enough.{}", part.prefix, reading.as_str());
            names.add(&path, &Place::new(&part.sheets.region, region::enough(reading)));
        }
    }
    readings.into_iter().try_for_each(|(reading, title)| label(sheet, FigurePath::Requested(reading), title, styles))
}

fn label(sheet: &mut Worksheet, figure: FigurePath, title: &str, styles: &Styles) -> Result<(), XlsxError> {
    match region::figure(figure) {
        Some((row, _)) => text(sheet, (row, 0), title, &styles.text),
        None => Ok(()),
    }
}

fn write_enough(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    styles: &Styles,
    reading: Reading,
    is_enough: bool,
) -> Result<(), XlsxError> {
    let cents = |figure| {
        let at: At = region::figure(figure).unwrap_or_default();
        format!("ROUND({}*100,0)", Place::new(&part.sheets.region, at).absolute())
    };
    let written = format!("{}>={}", cents(FigurePath::Pledged), cents(FigurePath::Requested(reading)));
    let value = if is_enough { "TRUE" } else { "FALSE" };
    formula(sheet, region::enough(reading), &written, value, &styles.verdict)
}

/// Every figure of the schools together.
fn figures(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    derivation: &Derivation,
    styles: &Styles,
    names: &mut Names,
) -> Result<(), WorkbookError> {
    let formulas = Formulas { part, school: None };
    for step in derivation.all() {
        let Some((figure, at)) = step.name.and_then(|figure| Some((figure, region::figure(figure)?))) else {
            continue;
        };
        let written = formulas.euros(step).ok_or(WorkbookError::NoFormula(figure))?;
        let format = if is_total(step) { &styles.euro_total } else { &styles.euro };
        formula(sheet, at, &written, &step.value.to_string(), format)?;
        names.add(&format!("{}{figure}", part.prefix), &Place::new(&part.sheets.region, at));
    }
    Ok(())
}

fn is_total(step: &Step) -> bool {
    let is_total =
        |key: engine::calculation::AmountKey| key.path().starts_with("phase1") || key.path().contains("four");
    matches!(step.kind, StepKind::Sum(_)) && matches!(step.name, Some(FigurePath::Region(key)) if is_total(key))
}

fn notices(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let document: &Document = part.document;
    text(
        sheet,
        (region::NOTICES, 0),
        crate::features::files::text::WorkbookTexts::of(part.language).notices_heading,
        &styles.heading,
    )?;
    let first = region::NOTICES + 1;
    let sentences = part.outcome.notices.iter().map(|notice| notice_sentence(notice, document, part.language));
    let fixed = [part.words().recompute.to_owned(), part.words().not_covered.to_owned()];
    for (row, sentence) in (first..).zip(sentences.chain(fixed)) {
        sheet.merge_range(row, 0, row, 3, "", &styles.wrapped)?;
        text(sheet, (row, 0), &sentence, &styles.wrapped)?;
        sheet.set_row_height(row, if sentence.chars().count() > 110 { 45 } else { 18 })?;
    }
    Ok(())
}
