use crate::features::outcome::text::OutcomeTexts;
use yew::prelude::*;

use crate::app::state::Spot;
use crate::features::outcome::model::shown_amounts::{phase1_lines, phase2_lines};
use crate::features::outcome::view::chart::year_chart;
use crate::widgets::figures::Figures;
use crate::widgets::table::{row, table, wide_row};
use engine::calculation::FigurePath;

/// Phase 1 per payment and phase 2 per year, every amount open to its derivation.
pub(crate) fn payment_tables(props: &Figures) -> Html {
    let words = OutcomeTexts::of(props.language);
    html! {
        <section aria-labelledby="betaalmomenten">
            <h2 id="betaalmomenten">{ words.payments_heading }</h2>
            <div class="payment-tables">
                <div class="payment-tables__tables">
                    { phase1(props) }
                    { phase2(props) }
                </div>
                { year_chart(&props.screen, props.language) }
            </div>
        </section>
    }
}

fn phase1(props: &Figures) -> Html {
    let words = OutcomeTexts::of(props.language);
    let columns = [(words.payment, false), (words.technology, true), (words.planning, true), (words.together, true)];
    let lines = phase1_lines(props.language).into_iter().enumerate();
    let rows = lines.map(|(at, (label, keys))| {
        let figures = keys.map(FigurePath::Region);
        let amounts = figures.map(|figure| props.amount(Spot::Table, figure));
        with_explanation(props, label, at == 2, amounts.to_vec(), &figures)
    });
    table("figures", words.amounts_caption_phase1, &columns, rows.collect())
}

fn phase2(props: &Figures) -> Html {
    let words = OutcomeTexts::of(props.language);
    let single = props.screen.phase2_is_single();
    let columns = [(words.year, false), (words.low, true), (words.high, true)];
    let one_column = [(words.year, false), (words.maximum, true)];
    let lines = phase2_lines(props.language).into_iter().enumerate();
    let rows = lines.map(|(at, (label, keys))| {
        let figures = keys.map(FigurePath::Region);
        with_explanation(props, label, at == 4, props.ends(Spot::Table, figures), &figures)
    });
    let columns = if single { &one_column[..] } else { &columns[..] };
    table("figures", words.amounts_caption_phase2, columns, rows.collect())
}

/// A row of amounts, and below it the derivations that are open.
fn with_explanation(
    props: &Figures,
    label: &'static str,
    is_total: bool,
    amounts: Vec<Html>,
    figures: &[FigurePath],
) -> Html {
    let columns = amounts.len() + 1;
    html! {
        <>
            { row(label, is_total, label.into(), amounts) }
            if props.any_open(Spot::Table, figures) {
                { wide_row(&format!("{label}-uitleg"), columns, props.explanations(Spot::Table, figures)) }
            }
        </>
    }
}
