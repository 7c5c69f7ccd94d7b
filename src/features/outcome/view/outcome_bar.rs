use yew::prelude::*;

use crate::features::outcome::text::OutcomeTexts;
use crate::widgets::amount::Amount;
use crate::widgets::figures::Figures;
use engine::calculation::{AmountKey, FigurePath};

/// The outcome in a bar that stays at the bottom of a narrow window and opens to the figures that matter.
pub(crate) fn outcome_bar(props: &Figures) -> Html {
    let words = OutcomeTexts::of(props.language);
    let lines = [
        (words.phase1_2018, AmountKey::Phase1In2018),
        (words.phase1_2019, AmountKey::Phase1In2019),
        (words.bar_phase2_low, AmountKey::FourYearsLow),
        (words.bar_phase2_high, AmountKey::FourYearsHigh),
    ];
    html! {
        <aside class="outcome-bar" aria-label={words.bar_title}>
            <details>
                <summary>
                    <span>{ words.bar_phase1 }</span>
                    { " " }
                    <strong>{ plain(props, AmountKey::Phase1Total) }</strong>
                </summary>
                <dl>
                    for (name, key) in lines {
                        <div key={key.path()}>
                            <dt>{ name }</dt>
                            <dd>{ plain(props, key) }</dd>
                        </div>
                    }
                </dl>
                <a href="#uitkomst">{ words.bar_more }</a>
            </details>
        </aside>
    }
}

/// An amount that does not open.
fn plain(props: &Figures, key: AmountKey) -> Html {
    let figure = FigurePath::Region(key);
    match props.screen.money(figure, props.language) {
        Some(money) => html! { <Amount {money} {figure} /> },
        None => Html::default(),
    }
}
