use yew::prelude::*;

use crate::features::region::model::plan_view::{Check, Verdict, checks as all_checks};
use crate::features::region::text::PlanTexts;
use crate::text::fill;
use crate::widgets::figures::Figures;

/// What a region must have, and whether it has it.
pub(crate) fn checks(figures: &Figures) -> Html {
    let words = PlanTexts::of(figures.language);
    html! {
        <div class="checks">
            <ul class="checks__list">
                for (place, check) in all_checks(&figures.screen, figures.language).iter().enumerate() {
                    <li key={place}>{ item(check, words) }</li>
                }
            </ul>
        </div>
    }
}

fn item(check: &Check, words: &'static PlanTexts) -> Html {
    let (class, verdict) = match check.verdict {
        Verdict::Yes => ("status status--fixed", words.yes),
        Verdict::No => ("status status--missing", words.no),
        Verdict::Open => ("status status--indicative", words.open),
        Verdict::Look => ("status status--reported", words.look),
    };
    html! {
        <>
            <p><span {class}>{ verdict }</span>{ " " }<span>{ &check.sentence }</span></p>
            if !check.help.is_empty() {
                <p class="hint">{ check.help }</p>
            }
            <p class="place">{ fill(words.source, &[check.source]) }</p>
        </>
    }
}
