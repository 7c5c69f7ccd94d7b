use crate::features::outcome::text::OutcomeTexts;
use yew::prelude::*;

use crate::app::state::Spot;
use crate::features::outcome::model::shown_amounts::{phase1_lines, phase2_lines};
use crate::widgets::figures::Figures;
use crate::widgets::table::{row, table};
use engine::calculation::FigurePath;

/// Phase 1 per payment and phase 2 per year, every amount open to its derivation.
pub(crate) fn payment_tables(props: &Figures) -> Html {
    html! {
        <div class="payment-tables">
            { phase1(props) }
            { phase2(props) }
        </div>
    }
}

fn phase1(props: &Figures) -> Html {
    let words = OutcomeTexts::of(props.language);
    let columns = [(words.payment, false), (words.technology, true), (words.planning, true), (words.together, true)];
    let lines = phase1_lines(props.language).into_iter().enumerate();
    let rows = lines.map(|(at, (label, keys))| {
        let figures = keys.map(FigurePath::Region);
        let amounts = figures.map(|figure| props.amount(Spot::Table, figure));
        row(&columns, label, at == 2, label.into(), amounts)
    });
    table("figures", words.amounts_caption_phase1, &columns, rows.collect())
}

fn phase2(props: &Figures) -> Html {
    let words = OutcomeTexts::of(props.language);
    let single = props.screen.phase2_is_single();
    let columns = [(words.year, false), (words.low, true), (words.high, true)];
    let one_column = [(words.year, false), (words.maximum, true)];
    let columns = if single { &one_column[..] } else { &columns[..] };
    let lines = phase2_lines(props.language).into_iter().enumerate();
    let rows = lines.map(|(at, (label, keys))| {
        let figures = keys.map(FigurePath::Region);
        row(columns, label, at == 4, label.into(), props.ends(Spot::Table, figures))
    });
    table("figures", words.amounts_caption_phase2, columns, rows.collect())
}
