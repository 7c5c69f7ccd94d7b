use yew::prelude::*;

use crate::features::files::model::csv::Field;
use crate::features::files::text::{ExportTexts, WorkbookTexts};
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::model::shown_amounts::{phase1_lines, phase2_lines, reading_label};
use crate::features::outcome::text::OutcomeTexts;
use crate::features::print::view::table::{Row, shown, table};
use crate::features::region::text::{PlanTexts, RegionTexts};
use crate::features::school::model::school_label::school_label;
use crate::features::school::text::CountTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::money;
use engine::calculation::{AmountKey, FigurePath, Reading};

/// Every amount of the result, in the tables that people know from the page.
pub(crate) fn amounts(screen: &Screen, language: Language) -> Html {
    // Side by side there is no room for the names of schools.
    let phases = (screen.document.schools.len() == 1).then_some("print-document__pair");
    html! {
        <>
            <h2>{ ExportTexts::of(language).print_amounts }</h2>
            <div class={phases}>
                { phase1(screen, language) }
                { phase2(screen, language) }
            </div>
            { cofinancing(screen, language) }
            if screen.document.technology_poor {
                { technology_poor(screen, language) }
            }
        </>
    }
}

/// Whose amounts there are: of the school, or of every school and of all together.
fn owners(screen: &Screen, language: Language) -> Vec<(String, Option<u16>)> {
    let document = &screen.document;
    let together = fill(WorkbookTexts::of(language).schools_together, &[&document.schools.len().to_string()]);
    let schools = (0_u16..).zip(&document.schools).map(|(at, _)| (school_label(document, at, language), Some(at)));
    let schools = schools.filter(|_| document.schools.len() > 1);
    schools.chain([(together, None)]).collect()
}

/// The lines of a table, those of every owner after each other.
fn lines<const N: usize>(
    screen: &Screen,
    language: Language,
    lines: &[(&'static str, [AmountKey; N])],
    columns: usize,
) -> Vec<Row> {
    let owners = owners(screen, language);
    let mut rows = Vec::new();
    for (owner, at) in &owners {
        for (place, (label, keys)) in lines.iter().enumerate() {
            let figures = keys.map(|key| at.map_or(FigurePath::Region(key), |at| FigurePath::School(at, key)));
            let mut cells = if owners.len() > 1 { vec![owner.clone()] } else { Vec::new() };
            cells.push((*label).to_owned());
            cells.extend(figures.iter().take(columns).map(|figure| amount(screen, *figure, language)));
            let key = figures.map(|figure| figure.to_string()).concat();
            rows.push(Row { key, cells, is_result: place + 1 == lines.len() });
        }
    }
    rows
}

/// A table of amounts per owner: with several of them, the first column says whose.
fn owned(screen: &Screen, language: Language, caption: &str, mut headings: Vec<&str>, rows: &[Row]) -> Html {
    let mut texts = 1;
    if screen.document.schools.len() > 1 {
        headings.insert(0, CountTexts::of(language).school);
        texts = 2;
    }
    html! {
        <div>
            <h3>{ caption.to_owned() }</h3>
            { table(&headings, rows, texts) }
        </div>
    }
}

fn phase1(screen: &Screen, language: Language) -> Html {
    let words = OutcomeTexts::of(language);
    let headings = vec![words.payment, words.technology, words.planning, words.together];
    let rows = lines(screen, language, &phase1_lines(language), 3);
    owned(screen, language, words.amounts_caption_phase1, headings, &rows)
}

fn phase2(screen: &Screen, language: Language) -> Html {
    let words = OutcomeTexts::of(language);
    let is_single = screen.phase2_is_single();
    let headings = if is_single { vec![words.year, words.maximum] } else { vec![words.year, words.low, words.high] };
    let rows = lines(screen, language, &phase2_lines(language), if is_single { 1 } else { 2 });
    owned(screen, language, words.amounts_caption_phase2, headings, &rows)
}

/// The least that business adds, for both ends of the maximum and for the request.
fn cofinancing(screen: &Screen, language: Language) -> Html {
    let words = RegionTexts::of(language);
    let has = |figure| screen.value(figure).is_some();
    let (is_requested, is_pledged) = (has(FigurePath::Requested(Reading::OfSubsidy)), has(FigurePath::Pledged));
    let mut headings = vec![words.reading, words.over_low, words.over_high];
    headings.extend(
        [(words.over_request, is_requested), (words.pledged, is_pledged), ("", is_pledged)]
            .into_iter()
            .filter(|(_, is_there)| *is_there)
            .map(|(heading, _)| heading),
    );
    let rows = Reading::ALL.map(|reading| {
        let figures = [FigurePath::Cofinancing(reading, false), FigurePath::Cofinancing(reading, true)];
        let mut cells = vec![reading_label(reading, language).to_owned()];
        cells.extend(figures.map(|figure| amount(screen, figure, language)));
        if is_requested {
            cells.push(amount(screen, FigurePath::Requested(reading), language));
        }
        if is_pledged {
            cells.push(amount(screen, FigurePath::Pledged, language));
            cells.push(match screen.short_by(reading) {
                Some(short) => fill(PlanTexts::of(language).still_needed, &[money(short, language).shown.as_ref()]),
                None => PlanTexts::of(language).enough.to_owned(),
            });
        }
        Row { key: reading.as_str().to_owned(), cells, is_result: false }
    });
    html! {
        <>
            <h3>{ words.minimum_caption }</h3>
            { table(&headings, &rows, 1) }
        </>
    }
}

fn technology_poor(screen: &Screen, language: Language) -> Html {
    let words = RegionTexts::of(language);
    let line = |label: &str, figure: &dyn Fn(bool) -> FigurePath| {
        let ends = [false, true].map(|high| amount(screen, figure(high), language));
        let cells = std::iter::once(label.to_owned()).chain(ends).collect();
        Row { key: figure(true).to_string(), cells, is_result: false }
    };
    let mut rows = vec![line(words.grant, &FigurePath::TechnologyPoor)];
    rows.extend(Reading::ALL.map(|reading| {
        line(reading_label(reading, language), &|high| FigurePath::TechnologyPoorCofinancing(reading, high))
    }));
    let headings = [words.what, words.least, words.most];
    html! {
        <>
            <h3>{ words.poor_caption }</h3>
            { table(&headings, &rows, 1) }
            <p>{ words.poor_note }</p>
        </>
    }
}

fn amount(screen: &Screen, figure: FigurePath, language: Language) -> String {
    shown(screen.value(figure).map(Field::euros).as_ref(), language)
}
