use yew::prelude::*;

use crate::app::state::Spot;
use crate::features::outcome::model::explanation::status_label;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::outcome::view::incomplete::incomplete;
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use crate::widgets::notices::{NoticePlace, notices};
use crate::widgets::status_mark::status_mark;
use engine::calculation::{AmountKey, FigurePath};

const PHASE1_2018: FigurePath = FigurePath::Region(AmountKey::Phase1In2018);
const PHASE1_2019: FigurePath = FigurePath::Region(AmountKey::Phase1In2019);
const PHASE2_YEAR: [FigurePath; 2] =
    [FigurePath::Region(AmountKey::Phase2In2020Low), FigurePath::Region(AmountKey::Phase2In2020High)];
const FOUR_YEARS: [FigurePath; 2] =
    [FigurePath::Region(AmountKey::FourYearsLow), FigurePath::Region(AmountKey::FourYearsHigh)];

/// The four figures that matter, each open to its derivation.
pub(crate) fn headline(props: &Figures) -> Html {
    let words = OutcomeTexts::of(props.language);
    let year = if props.screen.years_are_equal() { words.phase2_year } else { words.phase2_first_year };
    let why = if props.screen.phase2_is_single() { words.why_single } else { words.why_range };
    let [year_low, year_high] = PHASE2_YEAR;
    let [four_low, four_high] = FOUR_YEARS;
    let all = [PHASE1_2018, PHASE1_2019, year_low, year_high, four_low, four_high];
    html! {
        <>
            { incomplete(&props.screen, props.language) }
            <p id="amount-hint" class="visually-hidden">{ words.how_made }</p>
            <dl class="headline">
                { card(words.phase1_2018, words.phase1_2018_when, props.amount(Spot::Headline, PHASE1_2018)) }
                { card(words.phase1_2019, words.phase1_2019_when, props.amount(Spot::Headline, PHASE1_2019)) }
                { card(year, words.phase2_year_when, props.range(Spot::Headline, PHASE2_YEAR)) }
                { card(words.phase2_four, words.phase2_four_when, props.range(Spot::Headline, FOUR_YEARS)) }
            </dl>
            { props.explanations(Spot::Headline, &all) }
            { notices(props.language, &props.screen, NoticePlace::Headline { open: props.school }) }
            <p class="hint">{ why }</p>
        </>
    }
}

/// How certain the figures are, and why: the reason stays in sight.
pub(crate) fn certainty(props: &Figures) -> Html {
    let is_own = !props.screen.document.own_amounts.is_empty();
    html! {
        <p class="certainty">
            for status in props.screen.statuses() {
                <span key={status.as_str()}>{ status_mark(status, status_label(status, props.language)) }{ " " }</span>
            }
            if is_own {
                <span class="status status--own">{ OutcomeTexts::of(props.language).own_amounts }</span>
                { " " }
            }
            <span>{ props.language.pick(&props.screen.scheme().summary) }</span>
        </p>
    }
}

/// What the figures leave out, and where the page says more about the money.
pub(crate) fn not_included(language: Language) -> Html {
    let words = OutcomeTexts::of(language);
    let [pots, rest] = match language {
        Language::Nl => ["#geld-nl", "#niet-nl"],
        Language::En => ["#geld-en", "#niet-en"],
    };
    html! {
        <div class="not-included">
            <p class="hint">{ words.not_included }</p>
            <p class="hint">
                <a href={rest}>{ words.not_included_more }</a>
                { " · " }
                <a href={pots}>{ words.pots_more }</a>
            </p>
        </div>
    }
}

fn card(title: &'static str, when: &'static str, amounts: Html) -> Html {
    html! {
        <div class="headline__card">
            <dt>
                <span class="headline__title">{ title }</span>
                <span class="headline__when">{ when }</span>
            </dt>
            <dd>{ amounts }</dd>
        </div>
    }
}
