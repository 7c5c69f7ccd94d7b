use std::rc::Rc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

use crate::features::files::model::tables;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::model::shown_amounts::reading_label;
use crate::features::region::model::plan_view::{Missing, missing, missing_sentences};
use crate::features::region::text::PlanTexts;
use crate::form::problem::FieldId;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::money;
use crate::widgets::changing_text::changing_text;
use crate::widgets::copy_table::CopyTable;
use crate::widgets::figures::Figures;

/// How much of the cofinancing is pledged and how much is still needed, in both ways of reading the 10 percent, and why
/// they differ.
pub(crate) fn still_needed(figures: &Figures) -> Html {
    let language = figures.language;
    let words = PlanTexts::of(language);
    if let Some(sentence) = unknown(&figures.screen, words) {
        return html! {
            <div class="still-needed">
                <h2>{ words.money_heading }</h2>
                <p key={sentence} class="hint">{ sentence }</p>
            </div>
        };
    }
    let [basis, why] = missing_sentences(&figures.screen, language);
    let copies = {
        let screen = Rc::clone(&figures.screen);
        move |()| tables::missing(&screen, language)
    };
    html! {
        <div class="still-needed">
            <h2>{ words.money_heading }</h2>
            <p key={basis.clone()}>{ basis }</p>
            <ul class="still-needed__ways">
                for line in missing(&figures.screen) {
                    { way(&line, language) }
                }
            </ul>
            <CopyTable {language} name={words.missing_caption} rows={copies} />
            <p key={why.clone()} class="hint">{ why }</p>
        </div>
    }
}

/// Why it cannot be said what is needed: an amount that is not understood, or nothing that asks for any.
fn unknown(screen: &Screen, words: &PlanTexts) -> Option<&'static str> {
    let is_amount = |field| matches!(field, FieldId::RequestedSubsidy | FieldId::PledgedCash | FieldId::PledgedInKind);
    if screen.problems.iter().any(|found| is_amount(found.field)) {
        return Some(words.needed_unread);
    }
    missing(screen).iter().all(|line| line.needed.is_zero()).then_some(words.needed_nothing)
}

/// One way: what is needed, how much of that is pledged as a bar, and what is still needed.
fn way(line: &Missing, language: Language) -> Html {
    let words = PlanTexts::of(language);
    let [needed, pledged, missing] =
        [line.needed, line.pledged, line.missing].map(|euros| money(euros, language).shown);
    let is_enough = line.missing.is_zero();
    let verdict = if is_enough { words.enough.to_owned() } else { fill(words.still_needed, &[&missing]) };
    let progress = fill(words.pledged_of, &[&pledged, &needed]);
    html! {
        <li key={line.reading.as_str()}>
            <span class="still-needed__way">{ reading_label(line.reading, language) }</span>
            <svg class="still-needed__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="still-needed__all" width="100" height="8" />
                <rect class="still-needed__done" width={percent_done(line).to_string()} height="8" />
            </svg>
            { changing_text!(span { translate="no" } progress) }
            { changing_text!(strong { class={if is_enough { "verdict--yes" } else { "verdict--no" }} translate="no" } verdict) }
        </li>
    }
}

/// How full the bar is.
fn percent_done(line: &Missing) -> u32 {
    let done = (line.pledged * Decimal::ONE_HUNDRED).checked_div(line.needed).unwrap_or(Decimal::ONE_HUNDRED);
    done.min(Decimal::ONE_HUNDRED).to_u32().unwrap_or_default()
}
