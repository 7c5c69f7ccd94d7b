use yew::prelude::*;

use crate::app::state::Spot;
use crate::features::outcome::view::amount::FiguresProps;
use crate::features::outcome::view::chart::year_chart;
use crate::view_model::{phase1_lines, phase2_lines};
use crate::widgets::element::{element, section};
use crate::widgets::table::{row, table, wide_row};
use engine::calculation::FigurePath;

/// Phase 1 per payment and phase 2 per year, every amount open to its derivation.
pub(crate) fn payment_tables(props: &FiguresProps) -> Html {
    let words = props.language.texts().outcome();
    let tables = element("div", "payment-tables__tables", vec![phase1(props), phase2(props)]);
    let tables = element("div", "payment-tables", vec![tables, year_chart(&props.screen, props.language)]);
    section("betaalmomenten", words.payments_heading, vec![tables])
}

fn phase1(props: &FiguresProps) -> Html {
    let words = props.language.texts().outcome();
    let columns = [(words.payment, false), (words.technology, true), (words.planning, true), (words.together, true)];
    let rows = phase1_lines(props.language).into_iter().enumerate().flat_map(|(at, (label, keys))| {
        let figures = keys.map(FigurePath::Region);
        let amounts = figures.map(|figure| props.amount(Spot::Table, figure));
        with_explanation(props, label, at == 2, amounts.to_vec(), &figures)
    });
    table("figures", words.amounts_caption_phase1, &columns, rows.collect())
}

fn phase2(props: &FiguresProps) -> Html {
    let words = props.language.texts().outcome();
    let single = props.screen.phase2_is_single();
    let columns = [(words.year, false), (words.low, true), (words.high, true)];
    let one_column = [(words.year, false), (words.maximum, true)];
    let rows = phase2_lines(props.language).into_iter().enumerate().flat_map(|(at, (label, keys))| {
        let figures = keys.map(FigurePath::Region);
        with_explanation(props, label, at == 4, props.ends(Spot::Table, figures), &figures)
    });
    let columns = if single { &one_column[..] } else { &columns[..] };
    table("figures", words.amounts_caption_phase2, columns, rows.collect())
}

/// A row of amounts, and below it the derivations that are open.
fn with_explanation(
    props: &FiguresProps,
    label: &'static str,
    is_total: bool,
    amounts: Vec<Html>,
    figures: &[FigurePath],
) -> Vec<Html> {
    let columns = amounts.len() + 1;
    let mut rows = vec![row(label, is_total, label.into(), amounts)];
    if props.any_open(Spot::Table, figures) {
        let explanations = props.explanations(Spot::Table, figures);
        rows.push(wide_row(&format!("{label}-uitleg"), columns, explanations));
    }
    rows
}
