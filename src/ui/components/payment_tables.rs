use yew::prelude::*;

use super::amount::FiguresProps;
use crate::calculation::{AmountKey, FigurePath};
use crate::ui::state::Spot;

/// Phase 1 per payment and phase 2 per year, every amount open to its derivation.
#[component]
pub(crate) fn PaymentTables(props: &FiguresProps) -> Html {
    let words = &props.language.texts().outcome;
    html! {
        <section aria-labelledby="betaalmomenten">
            <h2 id="betaalmomenten">{ words.payments_heading }</h2>
            <div class="payment-tables">
                { phase1(props) }
                { phase2(props) }
            </div>
        </section>
    }
}

fn phase1(props: &FiguresProps) -> Html {
    let words = &props.language.texts().outcome;
    let rows = [
        ("2018", words.phase1_2018_when, [AmountKey::Technology2018, AmountKey::Planning2018, AmountKey::Phase1In2018]),
        ("2019", words.phase1_2019_when, [AmountKey::Technology2019, AmountKey::Planning2019, AmountKey::Phase1In2019]),
        ("total", words.together, [AmountKey::TechnologyTotal, AmountKey::PlanningTotal, AmountKey::Phase1Total]),
    ];
    html! {
        <div class="scroll" role="region" aria-label={words.amounts_caption_phase1} tabindex="0">
            <table class="figures">
                <caption>{ words.amounts_caption_phase1 }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.payment }</th>
                        <th scope="col" class="number">{ words.technology }</th>
                        <th scope="col" class="number">{ words.planning }</th>
                        <th scope="col" class="number">{ words.together }</th>
                    </tr>
                </thead>
                <tbody>
                    for (key, label, amounts) in rows {
                        { row(props, key, label, &amounts.map(FigurePath::Region), key == "total") }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn phase2(props: &FiguresProps) -> Html {
    let words = &props.language.texts().outcome;
    let single = props.screen.phase2_is_single();
    let rows = [
        ("2020", "2020", [AmountKey::Phase2In2020Low, AmountKey::Phase2In2020High]),
        ("2021", "2021", [AmountKey::Phase2In2021Low, AmountKey::Phase2In2021High]),
        ("2022", "2022", [AmountKey::Phase2In2022Low, AmountKey::Phase2In2022High]),
        ("2023", "2023", [AmountKey::Phase2In2023Low, AmountKey::Phase2In2023High]),
        ("four", words.four_years, [AmountKey::FourYearsLow, AmountKey::FourYearsHigh]),
    ];
    html! {
        <div class="scroll" role="region" aria-label={words.amounts_caption_phase2} tabindex="0">
            <table class="figures">
                <caption>{ words.amounts_caption_phase2 }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.year }</th>
                        if single {
                            <th scope="col" class="number">{ words.maximum }</th>
                        } else {
                            <th scope="col" class="number">{ words.low }</th>
                            <th scope="col" class="number">{ words.high }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (key, label, amounts) in rows {
                        { range_row(props, key, label, amounts.map(FigurePath::Region), single) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn range_row(
    props: &FiguresProps,
    key: &'static str,
    label: &'static str,
    ends: [FigurePath; 2],
    single: bool,
) -> Html {
    if !single {
        return row(props, key, label, &ends, key == "four");
    }
    html! {
        <>
            <tr {key} class={classes!((key == "four").then_some("figures__total"))}>
                <th scope="row">{ label }</th>
                <td class="number">{ props.single(Spot::Table, ends) }</td>
            </tr>
            { explanation_row(props, key, &ends, 2) }
        </>
    }
}

fn row(props: &FiguresProps, key: &'static str, label: &'static str, figures: &[FigurePath], is_total: bool) -> Html {
    let columns = figures.len() + 1;
    html! {
        <>
            <tr {key} class={classes!(is_total.then_some("figures__total"))}>
                <th scope="row">{ label }</th>
                for figure in figures.iter().copied() {
                    <td key={figure.to_string()} class="number">{ props.amount(Spot::Table, figure) }</td>
                }
            </tr>
            { explanation_row(props, key, figures, columns) }
        </>
    }
}

fn explanation_row(props: &FiguresProps, key: &'static str, figures: &[FigurePath], columns: usize) -> Html {
    if !props.any_open(Spot::Table, figures) {
        return Html::default();
    }
    html! {
        <tr key={format!("{key}-explanation")}>
            <td class="figures__explanation" colspan={columns.to_string()}>{ props.explanations(Spot::Table, figures) }</td>
        </tr>
    }
}
