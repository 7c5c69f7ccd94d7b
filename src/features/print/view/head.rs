use yew::prelude::*;

use crate::browser::page;
use crate::formats::link::write;
use crate::view_model::{
    ExportTexts, Language, OutcomeTexts, RegionTexts, Screen, WorkbookTexts, date, fill, money, percent,
    scenario_on_page, school_label, status_label,
};
use crate::widgets::element::{text, together};
use engine::domain::Document;

/// Whose calculation this is, when it was made, and by what.
pub(crate) fn head(screen: &Screen, today: &str, language: Language) -> Html {
    let (words, workbook) = (ExportTexts::of(language), WorkbookTexts::of(language));
    let document = &screen.document;
    let title = match document.schools.as_slice() {
        [_] => named_school(document, 0, language),
        schools => fill(workbook.schools_together, &[&schools.len().to_string()]),
    };
    let mut lines = vec![text("h1", "", &fill(words.print_title, &[&title]))];
    lines.extend(scenario_on_page(&screen.form, language).map(|sentence| text("p", "", &sentence)));
    lines.extend([
        text("p", "", &fill(words.print_date, &[&date(today, language), env!("CARGO_PKG_VERSION")])),
        basis(screen, language),
    ]);
    lines.extend(screen.incomplete_sentence(language).map(|sentence| text("p", "print-document__strong", &sentence)));
    lines.extend([text("p", "", workbook.no_rights), link(document, words)]);
    together(lines)
}

/// By which rules the amounts are, how certain those are, and what else the figures rest on besides the pupils.
pub(crate) fn basis(screen: &Screen, language: Language) -> Html {
    let (words, region, document) = (ExportTexts::of(language), RegionTexts::of(language), &screen.document);
    let rules = screen.scheme();
    let own = if document.own_amounts.is_empty() { "" } else { OutcomeTexts::of(language).with_own };
    let statuses = screen.statuses().into_iter().map(|status| status_label(status, language)).collect::<Vec<_>>();
    let rules = fill(words.print_rules, &[language.pick(&rules.name), own, &statuses.join(", ")]);
    let mut lines = vec![text("p", "", &rules)];
    if !document.annual_pupil_change.is_none() {
        let change = percent(document.annual_pupil_change.percent(), language);
        lines.push(text("p", "", &fill(words.print_change, &[&change])));
    }
    let pledge = document.pledged_cofinancing;
    let given = [
        (region.requested, document.requested_subsidy),
        (region.cash, pledge.map(|pledge| pledge.cash)),
        (region.in_kind, pledge.map(|pledge| pledge.in_kind)),
    ];
    for (label, amount) in given {
        let line = amount.map(|amount| format!("{label}: {}", money(amount.to_decimal(), language).shown));
        lines.extend(line.map(|line| text("p", "", &line)));
    }
    if document.technology_poor {
        lines.push(text("p", "", region.technology_poor));
    }
    together(lines)
}

/// A school by its name and BRIN.
pub(crate) fn named_school(document: &Document, at: u16, language: Language) -> String {
    let label = school_label(document, at, language);
    match document.schools.get(usize::from(at)).and_then(|school| school.brin.as_ref()) {
        Some(brin) => format!("{label} ({brin})"),
        None => label,
    }
}

/// The share link as text, for whoever has the paper only. Names stand on the paper already.
fn link(document: &Document, words: &ExportTexts) -> Html {
    match write(document, false) {
        Ok(made) => {
            let (sentence, address) = match page::public_address() {
                Some(address) => (words.print_link, address),
                None => (words.print_link_end, String::new()),
            };
            text("p", "print-document__link", &fill(sentence, &[&format!("{address}#{}", made.fragment)]))
        }
        Err(_) => Html::default(),
    }
}
