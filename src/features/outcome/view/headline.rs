use yew::prelude::*;

use crate::app::state::Spot;
use crate::features::outcome::view::amount::FiguresProps;
use crate::features::outcome::view::incomplete::incomplete;
use crate::features::outcome::view::notices::{Beside, notices};
use crate::features::outcome::view::status_mark::status_mark;
use crate::view_model::{Language, status_label};
use crate::widgets::element::{element, hint, link, named_text, text, together};
use engine::calculation::{AmountKey, FigurePath};

const PHASE1_2018: FigurePath = FigurePath::Region(AmountKey::Phase1In2018);
const PHASE1_2019: FigurePath = FigurePath::Region(AmountKey::Phase1In2019);
const PHASE2_YEAR: [FigurePath; 2] =
    [FigurePath::Region(AmountKey::Phase2In2020Low), FigurePath::Region(AmountKey::Phase2In2020High)];
const FOUR_YEARS: [FigurePath; 2] =
    [FigurePath::Region(AmountKey::FourYearsLow), FigurePath::Region(AmountKey::FourYearsHigh)];

/// The four figures that matter, each open to its derivation.
pub(crate) fn headline(props: &FiguresProps) -> Html {
    let words = props.language.texts().outcome();
    let year = if props.screen.years_are_equal() { words.phase2_year } else { words.phase2_first_year };
    let why = if props.screen.phase2_is_single() { words.why_single } else { words.why_range };
    let [year_low, year_high] = PHASE2_YEAR;
    let [four_low, four_high] = FOUR_YEARS;
    let all = [PHASE1_2018, PHASE1_2019, year_low, year_high, four_low, four_high];
    let cards = vec![
        card(words.phase1_2018, words.phase1_2018_when, props.amount(Spot::Headline, PHASE1_2018)),
        card(words.phase1_2019, words.phase1_2019_when, props.amount(Spot::Headline, PHASE1_2019)),
        card(year, words.phase2_year_when, props.range(Spot::Headline, PHASE2_YEAR)),
        card(words.phase2_four, words.phase2_four_when, props.range(Spot::Headline, FOUR_YEARS)),
    ];
    together(vec![
        incomplete(&props.screen, props.language),
        named_text("p", "amount-hint", "visually-hidden", words.how_made),
        element("dl", "headline", cards),
        props.explanations(Spot::Headline, &all),
        notices(props.language, &props.screen, Beside::Headline { open: props.school }),
        hint(why),
    ])
}

/// How certain the figures are, and why: the reason stays in sight.
pub(crate) fn certainty(props: &FiguresProps) -> Html {
    let scheme = props.screen.scheme();
    let mut parts = Vec::new();
    for status in props.screen.statuses() {
        parts.extend([status_mark(status, status_label(status, props.language)), " ".into()]);
    }
    if !props.screen.document.own_amounts.is_empty() {
        let words = props.language.texts().outcome();
        parts.extend([text("span", "status status--own", words.own_amounts), " ".into()]);
    }
    parts.push(props.language.pick(&scheme.summary).into());
    element("p", "certainty", parts)
}

/// What the figures leave out, and where the page says more about the money.
pub(crate) fn not_included(language: Language) -> Html {
    let words = language.texts().outcome();
    let [pots, rest] = match language {
        Language::Nl => ["#geld-nl", "#niet-nl"],
        Language::En => ["#geld-en", "#niet-en"],
    };
    let links = vec![link(rest, words.not_included_more), " · ".into(), link(pots, words.pots_more)];
    element("div", "not-included", vec![hint(words.not_included), element("p", "hint", links)])
}

fn card(title: &'static str, when: &'static str, amounts: Html) -> Html {
    let term = vec![text("span", "headline__title", title), text("span", "headline__when", when)];
    element("div", "headline__card", vec![element("dt", "", term), element("dd", "", vec![amounts])])
}
