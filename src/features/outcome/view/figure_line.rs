use rust_decimal::Decimal;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::{Opened, Spot};
use crate::features::amounts::model::own_amounts_view::rests_on_own;
use crate::features::outcome::model::headline::HeadlineFigure;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::fill;
use crate::text::number_format::whole_money;
use crate::widgets::amount::{amount, amount_of_both};
use crate::widgets::changing_text::changing_text;
use crate::widgets::figures::{DERIVATION_ID, Figures, amount_id};
use engine::calculation::{AmountKey, FigurePath, to_whole};

/// A figure that matters: its name, when it is paid, its amount in whole euros, and what opens its derivation.
///
/// `figure_of` says whose amounts they are; `other` is what another scheme makes of the same counts, with its name.
pub(crate) fn figure_line(
    figures: &Figures,
    line: &HeadlineFigure,
    figure_of: &impl Fn(AmountKey) -> FigurePath,
    other: Option<(&Screen, &str)>,
) -> Html {
    let words = OutcomeTexts::of(figures.language);
    let [low, high] = [line.low, line.high].map(figure_of);
    let is_own = rests_on_own(&figures.screen.document, high);
    html! {
        <div key={line.high.path()} class="figure">
            <dt>{ line.name }</dt>
            <dd class="figure__amount">
                { amounts(figures, line, [low, high]) }
            </dd>
            <dd class="figure__when">
                <span>{ line.when }</span>
                if is_own {
                    <span class="amount__own">{ words.own_amount }</span>
                }
                { why(figures, line, high) }
            </dd>
            if let Some((other, name)) = other {
                <dd class="figure__other">{ difference(figures, other, name, [low, high]) }</dd>
            }
        </div>
    }
}

fn amounts(figures: &Figures, line: &HeadlineFigure, [low, high]: [FigurePath; 2]) -> Html {
    let language = figures.language;
    let shown = |figure| figures.screen.value(figure).map(|amount| whole_money(amount, language));
    let (Some(least), Some(most)) = (shown(low), shown(high)) else { return Html::default() };
    if line.is_payment() {
        return amount(&most, Some(high));
    }
    if least.exact == most.exact {
        return amount_of_both(&most, [low, high]);
    }
    html! {
        <>
            <span class="figure__low">
                { amount(&least, Some(low)) }
                <span class="figure__to">{ OutcomeTexts::of(language).to }</span>
            </span>
            { amount(&most, Some(high)) }
        </>
    }
}

/// What opens the derivation.
fn why(figures: &Figures, line: &HeadlineFigure, figure: FigurePath) -> Html {
    let words = OutcomeTexts::of(figures.language);
    let opened = Opened { spot: Spot::Headline, figure };
    let is_open = figures.open == Some(opened);
    // The derivation is that of the whole range.
    let path = figure.to_string();
    let path = path.strip_suffix(".high").unwrap_or(&path).to_owned();
    html! {
        <button
            type="button"
            id={amount_id(opened)}
            class="link figure__why"
            data-derive={path}
            aria-label={fill(words.why_of, &[line.name])}
            aria-expanded={is_open.to_string()}
            aria-controls={is_open.then_some(DERIVATION_ID)}
            onclick={figures.on_action.reform(move |_| Action::Toggle(opened))}
        >
            { words.why }
        </button>
    }
}

/// What another scheme makes of it, and how much that differs.
fn difference(figures: &Figures, other: &Screen, name: &str, ends: [FigurePath; 2]) -> Html {
    let (words, language) = (OutcomeTexts::of(figures.language), figures.language);
    // Of the amounts as they are shown, so that whoever subtracts them comes to the same.
    let value = |screen: &Screen, figure| to_whole(screen.value(figure).unwrap_or_default());
    let [low, high] = ends.map(|figure| value(other, figure));
    let [low_by, high_by] = ends.map(|figure| value(other, figure) - value(&figures.screen, figure));
    let shown = |amount| whole_money(amount, language).shown.to_string();
    // A sign stays with its amount at the end of a line.
    let signed = |amount: Decimal| match (amount > Decimal::ZERO, amount < Decimal::ZERO) {
        (true, _) => format!("+\u{2060}{}", shown(amount)),
        (_, true) => format!("\u{2212}\u{2060}{}", shown(-amount)),
        _ => shown(amount),
    };
    let in_words = |[low, high]: [String; 2]| {
        if low == high { high } else { fill(words.low_to_high, &[&low, &high]) }
    };
    let difference = in_words([low_by, high_by].map(signed));
    let text = fill(words.other_scheme, &[name, &in_words([low, high].map(shown)), &difference]);
    changing_text!(span { translate="no" } text)
}
