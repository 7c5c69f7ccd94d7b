use yew::prelude::*;

use crate::features::files::model::link::write;
use crate::features::files::text::{ExportTexts, WorkbookTexts};
use crate::features::outcome::model::explanation::status_label;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::region::text::RegionTexts;
use crate::features::scenarios::model::scenario_names::scenario_on_page;
use crate::features::school::model::school_label::school_label;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{date, money, percent};
use engine::domain::Document;

/// When and where the document was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Imprint {
    /// The day, as `YYYY-MM-DD`.
    pub(crate) day: String,
    /// The address of the page, when it is of use to others.
    pub(crate) page_address: Option<String>,
}

/// Whose calculation this is, when it was made, and by what.
pub(crate) fn head(screen: &Screen, imprint: &Imprint, language: Language) -> Html {
    let (words, workbook) = (ExportTexts::of(language), WorkbookTexts::of(language));
    let document = &screen.document;
    let title = match document.schools.as_slice() {
        [_] => named_school(document, 0, language),
        schools => fill(workbook.schools_together, &[&schools.len().to_string()]),
    };
    html! {
        <>
            <h1>{ fill(words.print_title, &[&title]) }</h1>
            if let Some(sentence) = scenario_on_page(&screen.form, language) {
                <p>{ sentence }</p>
            }
            <p>{ fill(words.print_date, &[&date(&imprint.day, language), env!("CARGO_PKG_VERSION")]) }</p>
            { basis(screen, language) }
            if let Some(sentence) = screen.incomplete_sentence(language) {
                <p class="print-document__strong">{ sentence }</p>
            }
            <p>{ workbook.no_rights }</p>
            if let Some(sentence) = link_sentence(document, imprint.page_address.as_deref(), words) {
                <p class="print-document__link">{ sentence }</p>
            }
        </>
    }
}

/// By which rules the amounts are, how certain those are, and what else the figures rest on besides the pupils.
pub(crate) fn basis(screen: &Screen, language: Language) -> Html {
    let (words, region, document) = (ExportTexts::of(language), RegionTexts::of(language), &screen.document);
    let rules = screen.scheme();
    let own = if document.own_amounts.is_empty() { "" } else { OutcomeTexts::of(language).with_own };
    let statuses = screen.statuses().into_iter().map(|status| status_label(status, language)).collect::<Vec<_>>();
    let change = document.annual_pupil_change;
    let pledge = document.pledged_cofinancing;
    let amounts = [
        (region.requested, document.requested_subsidy),
        (region.cash, pledge.map(|pledge| pledge.cash)),
        (region.in_kind, pledge.map(|pledge| pledge.in_kind)),
    ];
    let amounts =
        amounts.into_iter().filter_map(|(label, amount)| Some((label, money(amount?.to_decimal(), language))));
    html! {
        <>
            <p>{ fill(words.print_rules, &[language.pick(&rules.name), own, &statuses.join(", ")]) }</p>
            if !change.is_none() {
                <p>{ fill(words.print_change, &[&percent(change.percent(), language)]) }</p>
            }
            for (label, amount) in amounts {
                <p key={label}>{ format!("{label}: {}", amount.shown) }</p>
            }
            if document.technology_poor {
                <p>{ region.technology_poor }</p>
            }
        </>
    }
}

/// A school by its name and BRIN.
pub(crate) fn named_school(document: &Document, at: u16, language: Language) -> String {
    let label = school_label(document, at, language);
    match document.schools.get(usize::from(at)).and_then(|school| school.brin.as_ref()) {
        Some(brin) if !label.contains(brin.as_str()) => format!("{label} ({brin})"),
        _ => label,
    }
}

/// The share link as text, for whoever has the paper only. Names stand on the paper already. Nothing when the document
/// is too large for a link.
fn link_sentence(document: &Document, page_address: Option<&str>, words: &ExportTexts) -> Option<String> {
    let link = write(document, false).ok()?;
    let sentence = if page_address.is_some() { words.print_link } else { words.print_link_end };
    Some(fill(sentence, &[&format!("{}#{}", page_address.unwrap_or_default(), link.fragment)]))
}
