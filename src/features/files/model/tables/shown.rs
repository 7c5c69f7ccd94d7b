//! Tables as they stand on the page.

use crate::features::amounts::model::own_amounts_view::rests_on_own;
use crate::features::files::model::csv::Field;
use crate::features::files::model::origins::Origins;
use crate::features::files::model::tables::rows::{Rows, headings, marked};
use crate::features::files::text::TableTexts;
use crate::features::outcome::model::contributions::contributions;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::model::shown_amounts::{PROFIEL_COLUMNS, phase1_lines, phase2_lines, reading_label};
use crate::features::outcome::text::OutcomeTexts;
use crate::features::region::model::plan_view::missing as missing_lines;
use crate::features::region::text::PlanTexts;
use crate::features::region::text::RegionTexts;
use crate::features::school::model::school_label::school_label;
use crate::text::language::Language;
use engine::calculation::{FigurePath, Reading};

/// What is paid in phase 1, per payment.
pub(crate) fn phase1(screen: &Screen, language: Language) -> Rows {
    let words = OutcomeTexts::of(language);
    let first = headings(&[words.payment, words.technology, words.planning, words.together]);
    let rows = phase1_lines(language).map(|(label, keys)| line(screen, label, &keys.map(FigurePath::Region), language));
    [first].into_iter().chain(rows).collect()
}

/// What can be asked for in phase 2, per year.
pub(crate) fn phase2(screen: &Screen, language: Language) -> Rows {
    let words = OutcomeTexts::of(language);
    let rows = phase2_lines(language).map(|(label, keys)| line(screen, label, &keys.map(FigurePath::Region), language));
    [headings(&[words.year, words.low, words.high])].into_iter().chain(rows).collect()
}

/// What each profiel of each school contributes, and each leerweg within it.
pub(crate) fn profielen(screen: &Screen, language: Language) -> Rows {
    let (words, table) = (OutcomeTexts::of(language), TableTexts::of(language));
    let mut first = headings(&[table.school, table.profiel, table.leerweg, words.pupils_2017, words.pupils_2018]);
    let labels = [words.phase1_2018, words.phase1_2019, words.four_low, words.four_high];
    first.extend(PROFIEL_COLUMNS.into_iter().zip(labels).map(|(key, label)| {
        Field::from(marked(label.to_owned(), FigurePath::Region(key), &screen.document, language))
    }));
    let origins = Origins::of(&screen.document, language);
    origins.head(&mut first);
    let mut rows = vec![first];
    for at in (0u16..).take(screen.document.schools.len()) {
        for line in contributions(&screen.document, at) {
            let parts = line.leerwegen.iter().map(|(leerweg, part)| (leerweg.code(), part));
            for (leerweg, part) in [(words.leerweg_all, &line.whole)].into_iter().chain(parts) {
                let mut row: Vec<Field> = vec![
                    school_label(&screen.document, at, language).into(),
                    line.profiel.code().into(),
                    leerweg.into(),
                ];
                row.extend(part.pupils.map(Field::from));
                row.extend(part.amounts.map(Field::euros));
                origins.school(&mut row, at);
                rows.push(row);
            }
        }
    }
    rows
}

/// The least that business must add, for the maximum and for the request.
pub(crate) fn cofinancing(screen: &Screen, language: Language) -> Rows {
    let words = RegionTexts::of(language);
    let first = headings(&[words.reading, words.over_low, words.over_high, words.over_request, words.pledged]);
    let rows = Reading::ALL.map(|reading| {
        let figures = [
            FigurePath::Cofinancing(reading, false),
            FigurePath::Cofinancing(reading, true),
            FigurePath::Requested(reading),
            FigurePath::Pledged,
        ];
        line(screen, reading_label(reading, language), &figures, language)
    });
    [first].into_iter().chain(rows).collect()
}

/// What a technology-poor region can ask for instead of phase 2, and what business must add to it.
pub(crate) fn technology_poor(screen: &Screen, language: Language) -> Rows {
    let words = RegionTexts::of(language);
    let ends = |figure: fn(bool) -> FigurePath| [false, true].map(figure);
    let grant = line(screen, words.grant, &ends(FigurePath::TechnologyPoor), language);
    let minimum = Reading::ALL.map(|reading| {
        let ends = [false, true].map(|high| FigurePath::TechnologyPoorCofinancing(reading, high));
        line(screen, reading_label(reading, language), &ends, language)
    });
    [headings(&[words.what, words.least, words.most]), grant].into_iter().chain(minimum).collect()
}

/// How much cofinancing is needed, pledged and missing.
#[must_use]
pub fn missing(screen: &Screen, language: Language) -> Rows {
    let (words, region) = (PlanTexts::of(language), RegionTexts::of(language));
    let first = headings(&[words.reading, words.needed, region.pledged, words.missing]);
    let rows = missing_lines(screen).map(|line| {
        let mut row: Vec<Field> = vec![reading_label(line.reading, language).into()];
        row.extend([line.needed, line.pledged, line.missing].map(Field::euros));
        row
    });
    [first].into_iter().chain(rows).collect()
}

/// A line with its figures; one that the result does not have is an empty cell.
fn line(screen: &Screen, label: &str, figures: &[FigurePath], language: Language) -> Vec<Field> {
    let rests = figures.iter().find(|figure| rests_on_own(&screen.document, **figure)).or(figures.first());
    let label = rests.map(|figure| marked(label.to_owned(), *figure, &screen.document, language));
    let label = Field::from(label.unwrap_or_default());
    let amounts = figures.iter().map(|figure| screen.value(*figure).map_or_else(|| "".into(), Field::euros));
    [label].into_iter().chain(amounts).collect()
}
