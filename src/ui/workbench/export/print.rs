//! The document that is printed: not the screen, but what a board keeps in a file.

use yew::prelude::*;

use crate::domain::{Cell, Document, Leerweg, Profiel, Teldatum};
use crate::formats::csv::Field;
use crate::formats::link::write;
use crate::formats::tables;
use crate::rules::scheme;
use crate::ui::components::element::{element, text, together};
use crate::ui::platform::page;
use crate::view_model::{
    ExplainTexts, ExportTexts, Language, RuleView, Screen, TableTexts, WorkbookTexts, count, date, decimal, fill,
    notice_sentence, percent, provenance_sentences, school_label, used_rule,
};

/// The columns of [`tables::derivation`] that hold a figure's path, the step within it, and what people read.
const PATH: usize = 0;
const STEP: usize = 1;
const WHAT: usize = 2;
const CELL: [usize; 3] = [3, 4, 5];
const NUMBERS: [usize; 3] = [6, 7, 8];
const SOURCE: usize = 10;

/// The printed document. On the screen it is not there.
pub(super) fn print_document(screen: &Screen, today: &str, language: Language) -> Html {
    let words = ExportTexts::of(language);
    let sections = vec![
        head(screen, today, language),
        counts(&screen.document, language),
        amounts(screen, language),
        derivation(screen, language),
        rules(&screen.document, language),
        know(screen, language),
        text("p", "", words.not_covered),
    ];
    element("div", "print-document", sections)
}

fn head(screen: &Screen, today: &str, language: Language) -> Html {
    let words = ExportTexts::of(language);
    let document = &screen.document;
    let rules = scheme(document.scheme);
    let title = match document.schools.as_slice() {
        [_] => school_label(document, 0, language),
        schools => fill(WorkbookTexts::of(language).schools_together, &[&schools.len().to_string()]),
    };
    let own = if document.own_amounts.is_empty() { "" } else { language.texts().outcome().with_own };
    let mut lines = vec![
        text("h1", "", &fill(words.print_title, &[&title])),
        text("p", "", &fill(words.print_date, &[&date(today, language)])),
        text("p", "", &fill(words.print_rules, &[language.pick(&rules.name), own])),
        text("p", "", &fill(WorkbookTexts::of(language).version, &[env!("CARGO_PKG_VERSION")])),
        text("p", "", WorkbookTexts::of(language).no_rights),
    ];
    if !document.annual_pupil_change.is_none() {
        let change = percent(document.annual_pupil_change.percent(), language);
        lines.push(text("p", "", &fill(words.print_change, &[&change])));
    }
    lines.push(link(document, words));
    together(lines)
}

/// The share link as text, for whoever has the paper only. Names stand on the paper already.
fn link(document: &Document, words: &ExportTexts) -> Html {
    match write(document, false) {
        Ok(made) => {
            let address = format!("{}#{}", page::address(), made.fragment);
            text("p", "print-document__link", &fill(words.print_link, &[&address]))
        }
        Err(_) => Html::default(),
    }
}

/// The pupils of every school, the profielen that have any.
fn counts(document: &Document, language: Language) -> Html {
    let words = language.texts().counts();
    let mut headings = vec![words.school.to_owned(), words.profiel.to_owned()];
    for day in Teldatum::ALL {
        headings.extend(Leerweg::ALL.map(|leerweg| format!("{} {}", leerweg.code(), day.year())));
    }
    let mut rows = Vec::new();
    for (at, school) in (0_u16..).zip(&document.schools) {
        for profiel in Profiel::ALL {
            let pupils =
                |day: Teldatum, leerweg| school.counts.on(day).get(Cell { profiel, leerweg }).unwrap_or_default();
            let all = Teldatum::ALL.into_iter().flat_map(|day| Leerweg::ALL.map(|leerweg| pupils(day, leerweg).get()));
            let all: Vec<u16> = all.collect();
            if all.iter().all(|pupils| *pupils == 0) {
                continue;
            }
            let mut row = vec![school_label(document, at, language), profiel.code().to_owned()];
            row.extend(all.into_iter().map(|pupils| count(pupils.into(), language)));
            rows.push((row, false));
        }
    }
    let table = table(ExportTexts::of(language).print_counts, headings, rows, 2);
    together(vec![table, origins(document, language)])
}

/// Where the counts of each school came from, as far as that is known.
fn origins(document: &Document, language: Language) -> Html {
    let schools = (0_u16..).zip(&document.schools).filter_map(|(at, _)| {
        let sentences = provenance_sentences(document, at, language);
        (!sentences.is_empty()).then(|| format!("{}. {}", school_label(document, at, language), sentences.join(" ")))
    });
    let items: Vec<Html> = schools.map(|line| text("li", "", &line)).collect();
    if items.is_empty() { Html::default() } else { element("ul", "", items) }
}

fn amounts(screen: &Screen, language: Language) -> Html {
    const SCHOOL: usize = 1;
    const AMOUNT: [usize; 2] = [3, 4];
    const PLACE: usize = 5;
    let words = language.texts();
    let one_school = screen.document.schools.len() == 1;
    let rows = tables::amounts(&screen.document, &screen.outcome, language);
    let rows = rows.into_iter().skip(1).filter(|row| !one_school || !is_of_school(row.get(PLACE)));
    let rows = rows.map(|row| {
        let cells = [SCHOOL, AMOUNT[0], AMOUNT[1]].map(|at| shown(row.get(at), language));
        let skipped = usize::from(one_school);
        (cells.into_iter().skip(skipped).collect::<Vec<_>>(), false)
    });
    let mut headings =
        vec![words.counts().school.to_owned(), ExplainTexts::of(language).what.to_owned(), "€".to_owned()];
    if one_school {
        headings.remove(0);
    }
    let texts = headings.len() - 1;
    table(ExportTexts::of(language).print_amounts, headings, rows.collect(), texts)
}

/// How the amounts are made. What one school and all schools together share is written once.
fn derivation(screen: &Screen, language: Language) -> Html {
    let words = ExplainTexts::of(language);
    let one_school = screen.document.schools.len() == 1;
    let own = TableTexts::of(language).own_amount;
    let rows = tables::derivation(&screen.document, &screen.outcome, language);
    let rows = rows.into_iter().skip(1).filter(|row| !one_school || !is_of_region(row.get(PATH)));
    let rows = rows.map(|row| {
        let of_cell = CELL.map(|at| shown(row.get(at), language)).join(" ");
        let is_own = matches!(row.get(SOURCE), Some(Field::Text(source)) if source == own);
        let what = match of_cell.trim() {
            "" => shown(row.get(WHAT), language),
            cell if is_own => format!("{cell} ({})", words.own_amount),
            cell => cell.to_owned(),
        };
        let is_result = matches!(row.get(STEP), Some(Field::Text(step)) if step.is_empty());
        let mut cells = vec![what];
        cells.extend(NUMBERS.map(|at| shown(row.get(at), language)));
        (cells, is_result)
    });
    let headings = [words.what, words.pupils, words.rate, "€"].map(str::to_owned).to_vec();
    table(ExportTexts::of(language).print_derivation, headings, rows.collect(), 1)
}

fn is_of_school(path: Option<&Field>) -> bool {
    matches!(path, Some(Field::Text(path)) if path.starts_with("schools."))
}

fn is_of_region(path: Option<&Field>) -> bool {
    matches!(path, Some(Field::Text(path)) if path.starts_with("region."))
}

/// The rules with their places in the sources, and the sources.
fn rules(document: &Document, language: Language) -> Html {
    let words = ExportTexts::of(language);
    let rules = scheme(document.scheme).rates.iter().map(|rate| used_rule(rate, document, language));
    let rules: Vec<RuleView> = rules.collect();
    let mut addresses: Vec<String> = Vec::new();
    for source in rules.iter().flat_map(|rule| &rule.sources) {
        let address = format!("{} ({}): {}", source.title, source.identifier, source.url);
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    let lines = rules.iter().map(|used| rule(used, language)).chain(addresses);
    let items = lines.map(|line| text("li", "", &line)).collect();
    together(vec![text("h2", "", words.print_sources), element("ul", "", items)])
}

fn rule(rule: &RuleView, language: Language) -> String {
    let words = ExplainTexts::of(language);
    let places = rule.sources.iter().map(|source| format!("{}, {}", source.title, source.place));
    let places = places.collect::<Vec<_>>().join("; ");
    let own = rule.own_amount.as_ref().map(|own| {
        let instead = fill(words.own_instead, &[&rule.amount]);
        format!("{own} ({}, {instead}; {})", words.own_amount, rule.status)
    });
    let amount = own.unwrap_or_else(|| format!("{} ({})", rule.amount, rule.status));
    format!("{}, {}: {amount}. {places}", rule.pot, rule.applies_to)
}

fn know(screen: &Screen, language: Language) -> Html {
    let notices = screen.outcome.notices.iter().map(|notice| notice_sentence(notice, &screen.document, language));
    let items = notices.map(|sentence| text("li", "", &sentence)).collect();
    together(vec![text("h2", "", WorkbookTexts::of(language).notices_heading), element("ul", "", items)])
}

/// A table with its heading; the first columns are texts, the others numbers. Rows that are results stand out.
fn table(title: &str, headings: Vec<String>, rows: Vec<(Vec<String>, bool)>, texts: usize) -> Html {
    let class = |at: usize| if at < texts { "" } else { "number" };
    let line = |tag: &'static str, cells: Vec<String>| -> Vec<Html> {
        cells.iter().enumerate().map(|(at, cell)| text(tag, class(at), cell)).collect()
    };
    let body = rows.into_iter().map(|(cells, is_result)| {
        element("tr", if is_result { "print-document__result" } else { "" }, line("td", cells))
    });
    let head = element("thead", "", vec![element("tr", "", line("th", headings))]);
    together(vec![text("h2", "", title), element("table", "", vec![head, element("tbody", "", body.collect())])])
}

/// A field as people read it.
fn shown(field: Option<&Field>, language: Language) -> String {
    match field {
        None => String::new(),
        Some(Field::Text(text)) => text.clone(),
        Some(Field::Number(number)) => {
            number.parse().map_or_else(|_| number.clone(), |number| decimal(number, language))
        }
    }
}
