use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::calculation::AmountKey;
use crate::view_model::{Language, ProfielLine, Screen, count, money};

#[derive(Properties, PartialEq)]
pub(crate) struct ProfielTableProps {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
    pub(crate) at: u16,
}

/// What each profiel of a school contributes.
#[component]
pub(crate) fn ProfielTable(props: &ProfielTableProps) -> Html {
    let words = &props.language.texts().outcome;
    let lines = use_memo((props.screen.clone(), props.at), |(screen, at)| screen.profielen(*at));
    html! {
        <section aria-labelledby="per-profiel">
            <h2 id="per-profiel">{ words.profiles_heading }</h2>
            if lines.is_empty() {
                <p class="hint">{ words.nothing_counts }</p>
            } else {
                <div class="scroll" role="region" aria-labelledby="per-profiel" tabindex="0">
                    <table class="figures">
                        { head(props.language) }
                        <tbody>
                            for line in lines.iter() {
                                { row(line, props.language) }
                            }
                        </tbody>
                    </table>
                </div>
                <p class="hint">{ words.profiles_note }</p>
            }
        </section>
    }
}

fn head(language: Language) -> Html {
    let words = &language.texts().outcome;
    let columns = [words.pupils_2017, words.pupils_2018, words.phase1_2018, words.phase1_2019, words.low, words.high];
    html! {
        <thead>
            <tr>
                <th scope="col">{ language.texts().counts.profiel }</th>
                for column in columns {
                    <th key={column} scope="col" class="number">{ column }</th>
                }
            </tr>
        </thead>
    }
}

fn row(line: &ProfielLine, language: Language) -> Html {
    let keys = [AmountKey::Phase1In2018, AmountKey::Phase1In2019, AmountKey::FourYearsLow, AmountKey::FourYearsHigh];
    html! {
        <tr key={line.profiel.code()}>
            <th scope="row">{ format!("{} {}", line.profiel.code(), line.profiel.name()) }</th>
            for (at, pupils) in line.pupils.into_iter().enumerate() {
                <td key={at} class="number">{ count(pupils, language) }</td>
            }
            for key in keys {
                <td key={key.path()} class="number">{ data(*line.amounts.get(key), language) }</td>
            }
        </tr>
    }
}

/// An amount that is no figure of the result.
fn data(amount: Decimal, language: Language) -> Html {
    let money = money(amount, language);
    html! { <data value={AttrValue::from(money.exact)}>{ money.shown.as_ref() }</data> }
}
