use crate::text::format_text::FormatTexts;
use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::browser::download;
use crate::features::duo::model::{
    BudgetShare, OverviewLine, OverviewOrder, budget_shares, overview, overview_rows, overview_total, sort_overview,
};
use crate::features::duo::text::{DuoTexts, ProvenanceTexts};
use crate::features::duo::view::portion::use_portion;
use crate::features::duo::view::{Loaded, OverviewBasis};
use crate::features::files::model::csv;
use crate::features::files::model::csv::Dialect;
use crate::features::files::model::tables::Rows;
use crate::features::region::model::region_table::REGION_COLUMNS;
use crate::features::scenarios::model::comparison::amount_label;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{budget_amount, count, money, percent, range};
use crate::widgets::amount::amount;
use crate::widgets::sort_heading::sort_heading;
use crate::widgets::table::{Column, row, table};
use engine::calculation::{AmountKey, Amounts};

#[derive(Properties, Clone, PartialEq)]
pub(crate) struct OverviewProps {
    pub(crate) language: Language,
    pub(crate) loaded: Rc<Loaded>,
    /// The places in the file of the vestigingen that were found.
    pub(crate) found: Rc<Vec<usize>>,
    pub(crate) basis: OverviewBasis,
}

/// The vestigingen that were found and have technical pupils, with their amounts and the national budget beside their
/// totals. Nothing is computed while it is closed.
#[component]
pub(crate) fn Overview(props: &OverviewProps) -> Html {
    let words = DuoTexts::of(props.language);
    let is_open = use_state_eq(|| false);
    let onclick = {
        let (open, setter) = (*is_open, is_open.setter());
        Callback::from(move |_: MouseEvent| setter.set(!open))
    };
    let label = if *is_open { words.view_close } else { words.view_open };
    html! {
        <>
            <button type="button" class="button" id="duo-view" aria-expanded={is_open.to_string()} {onclick}>
                { label }
            </button>
            if *is_open {
                <Lines
                    language={props.language}
                    loaded={Rc::clone(&props.loaded)}
                    found={Rc::clone(&props.found)}
                    basis={props.basis}
                />
            }
        </>
    }
}

/// What the lines are sorted by, and whether the largest come first.
type Order = (OverviewOrder, bool);

#[component]
fn Lines(props: &OverviewProps) -> Html {
    let words = DuoTexts::of(props.language);
    let order = use_state_eq(|| (OverviewOrder::File, false));
    let message = use_state_eq(|| "");
    let all = use_memo((Rc::clone(&props.loaded), props.basis), |(loaded, (scheme, masked))| {
        overview(&loaded.file, *scheme, *masked)
    });
    let portion = use_portion(&(Rc::clone(&props.found), *order), |_| "duo-overview".to_owned());
    let lines = sorted_lines(&all, props, *order);
    if lines.is_empty() {
        return html! { <p class="hint">{ words.view_none }</p> };
    }
    let total = overview_total(&lines);
    let source = props.loaded.named(props.language);
    let on_save = {
        let (all, props, order, source) = (Rc::clone(&all), props.clone(), *order, source.clone());
        let message = message.setter();
        move |_: MouseEvent| {
            let lines = sorted_lines(&all, &props, order);
            message.set(save(&overview_rows(&lines, &props.loaded.file, &source, props.language), props.language));
        }
    };
    html! {
        <>
            { lines_table(&lines, portion.shown(), &total, props, &order) }
            { portion.more(lines.len(), props.language) }
            <p class="hint">{ fill(ProvenanceTexts::of(props.language).files, &[&source]) }</p>
            { budget(&total, props.language) }
            <button type="button" class="button" id="duo-csv" onclick={on_save}>{ words.csv }</button>
            <p role="status">{ *message }</p>
        </>
    }
}

/// The lines of the vestigingen that were found.
fn sorted_lines<'a>(all: &'a [OverviewLine], props: &OverviewProps, (by, descending): Order) -> Vec<&'a OverviewLine> {
    // Both are in the order of the file.
    let mut found = props.found.iter().peekable();
    let mut is_found = |line: &&OverviewLine| {
        while found.next_if(|at| **at < line.at).is_some() {}
        found.peek().is_some_and(|at| **at == line.at)
    };
    let mut lines: Vec<&OverviewLine> = all.iter().filter(|line| is_found(line)).collect();
    sort_overview(&mut lines, &props.loaded.file, by, descending);
    lines
}

/// Saves the overview for a spreadsheet; returns the sentence about it.
fn save(rows: &Rows, language: Language) -> &'static str {
    let words = DuoTexts::of(language);
    let dialect = if language == Language::Nl { Dialect::Dutch } else { Dialect::Plain };
    let saved = download::save("overzicht-duo.csv", "text/csv;charset=utf-8", &csv::write(rows, dialect));
    if saved.is_some() { words.saved } else { words.not_saved }
}

/// The first lines as a table, with the total of all of them.
fn lines_table(
    lines: &[&OverviewLine],
    shown: usize,
    total: &Amounts<Decimal>,
    props: &OverviewProps,
    order: &UseStateHandle<Order>,
) -> Html {
    let words = DuoTexts::of(props.language);
    let keys = columns(total);
    let headings: Vec<_> = headings(&keys, props.language).collect();
    let columns: Vec<Column<'_>> =
        headings.iter().map(|(by, label)| (label.as_str(), *by != OverviewOrder::Name)).collect();
    let technical = count(lines.iter().map(|line| line.technical).sum(), props.language);
    let totals = std::iter::once(technical.into()).chain(amounts(total, &keys, props.language));
    html! {
        <div id="duo-overview" class="scroll" role="region" tabindex="0" aria-label={words.view_caption}>
            <table class="figures region-table">
                <caption>{ words.view_caption }</caption>
                { head(&headings, order, props.language) }
                <tbody>
                    for line in lines.iter().take(shown) {
                        { line_row(&columns, line, &props.loaded, &keys, props.language) }
                    }
                </tbody>
                <tfoot>{ row(&columns, "total", true, words.total.into(), totals) }</tfoot>
            </table>
        </div>
    }
}

/// The amounts that have a column: one for both ends of phase 2 when they are the same.
fn columns(total: &Amounts<Decimal>) -> Vec<AmountKey> {
    let single = total.get(AmountKey::FourYearsLow) == total.get(AmountKey::FourYearsHigh);
    REGION_COLUMNS.into_iter().filter(|key| !single || *key != AmountKey::FourYearsLow).collect()
}

/// What each column is sorted by, and what it is called.
fn headings(keys: &[AmountKey], language: Language) -> impl Iterator<Item = (OverviewOrder, String)> {
    let words = DuoTexts::of(language);
    let amounts = keys.iter().map(move |key| (OverviewOrder::Amount(*key), amount_label(*key, language)));
    let others =
        [(OverviewOrder::Name, words.school.to_owned()), (OverviewOrder::Technical, words.technical.to_owned())];
    others.into_iter().chain(amounts)
}

fn head(headings: &[(OverviewOrder, String)], order: &UseStateHandle<Order>, language: Language) -> Html {
    html! {
        <thead>
            <tr>
                for (column, label) in headings {
                    { column_heading(*column, label, order, language) }
                }
            </tr>
        </thead>
    }
}

fn column_heading(column: OverviewOrder, label: &str, order: &UseStateHandle<Order>, language: Language) -> Html {
    let (by, descending) = **order;
    let is_number = column != OverviewOrder::Name;
    // Numbers start with the largest; another click turns the order around.
    let next = if column == by { !descending } else { is_number };
    let setter = order.setter();
    let onclick = Callback::from(move |_: MouseEvent| setter.set((column, next)));
    sort_heading(label, is_number, (column == by).then_some(descending), language, onclick)
}

fn line_row(
    columns: &[Column<'_>],
    line: &OverviewLine,
    loaded: &Loaded,
    keys: &[AmountKey],
    language: Language,
) -> Html {
    let Some(school) = loaded.file.schools.get(line.at) else { return Html::default() };
    let badge = line.approximate.map(|ends| {
        let [low, high] = ends.map(|pupils| count(pupils, language));
        fill(ProvenanceTexts::of(language).badge, &[&low, &high])
    });
    let label = html! {
        <>
            <span>{ school.name.as_str() }</span>
            <span class="place duo__place">{ format!("{} · {}", school.place, school.brin) }</span>
            if let Some(badge) = badge {
                <span class="badge">{ badge }</span>
            }
        </>
    };
    let technical = count(line.technical, language).into();
    let numbers = std::iter::once(technical).chain(amounts(&line.amounts, keys, language));
    row(columns, school.brin.as_str(), false, label, numbers)
}

fn amounts(of: &Amounts<Decimal>, keys: &[AmountKey], language: Language) -> impl Iterator<Item = Html> {
    keys.iter().map(move |key| amount(&money(*of.get(*key), language), None))
}

/// The totals beside the national budgets of the letter.
fn budget(total: &Amounts<Decimal>, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let columns =
        [(words.budget_line, false), (words.budget_own, true), (words.budget, true), (words.budget_share, true)];
    let rows = html! {
        for line in budget_shares(total, language) {
            { budget_row(&columns, &line, language) }
        }
    };
    table("figures duo__budget", words.budget_caption, &columns, rows)
}

fn budget_row(columns: &[Column<'_>], line: &BudgetShare, language: Language) -> Html {
    let [low, high] = line.own;
    let share = match line.share {
        [low, high] if low == high => percent(high, language),
        [low, high] => fill(FormatTexts::of(language).from_to, &[&percent(low, language), &percent(high, language)]),
    };
    let national = fill(DuoTexts::of(language).millions, &[&budget_amount(Some(line.national), language)]);
    row(
        columns,
        line.label,
        false,
        line.label.into(),
        [range(low, high, language).into(), national.into(), share.into()],
    )
}
