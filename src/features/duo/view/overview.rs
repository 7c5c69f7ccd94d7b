use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::browser::download;
use crate::features::duo::view::portion::use_portion;
use crate::features::duo::view::{By, Loaded};
use crate::formats::csv;
use crate::formats::csv::Dialect;
use crate::formats::duo::{
    OverviewLine, OverviewOrder, budget_shares, overview, overview_rows, overview_total, sort_overview,
};
use crate::view_model::{
    DuoTexts, Language, ProvenanceTexts, REGION_COLUMNS, amount_label, budget_amount, count, fill, money, percent,
    range,
};
use crate::widgets::element::{attributed, data, element, hint, text, together};
use crate::widgets::sort_heading::sort_heading;
use crate::widgets::table::{row, table};
use engine::calculation::{AmountKey, Amounts};

#[derive(Properties, PartialEq)]
pub(crate) struct OverviewProps {
    pub(crate) language: Language,
    pub(crate) loaded: Rc<Loaded>,
    /// The places in the file of the vestigingen that were found.
    pub(crate) found: Rc<Vec<usize>>,
    pub(crate) by: By,
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
                    by={props.by}
                />
            }
        </>
    }
}

#[component]
fn Lines(props: &OverviewProps) -> Html {
    let words = DuoTexts::of(props.language);
    let order = use_state_eq(|| (OverviewOrder::File, false));
    let said = use_state_eq(|| "");
    let all = use_memo((Rc::clone(&props.loaded), props.by), |(loaded, (scheme, masked))| {
        overview(&loaded.file, *scheme, *masked)
    });
    let portion = use_portion(&(Rc::clone(&props.found), *order), |_| "duo-overview".to_owned());
    let file = &props.loaded.file;
    // Both are in the order of the file.
    let mut found = props.found.iter().peekable();
    let mut is_found = |line: &&OverviewLine| {
        while found.next_if(|at| **at < line.at).is_some() {}
        found.peek().is_some_and(|at| **at == line.at)
    };
    let mut lines: Vec<&OverviewLine> = all.iter().filter(|line| is_found(line)).collect();
    if lines.is_empty() {
        return hint(words.view_none);
    }
    sort_overview(&mut lines, file, order.0, order.1);
    let total = overview_total(&lines);
    let keys = columns(&total);
    let rows = lines.iter().take(portion.shown()).map(|line| line_row(line, &props.loaded, &keys, props.language));
    let technical = lines.iter().map(|line| line.technical).sum();
    let mut last = vec![count(technical, props.language).into()];
    last.extend(amounts(&total, &keys, props.language));
    let foot = element("tfoot", "", vec![row("total", true, words.total.into(), last)]);
    let parts = vec![
        text("caption", "", words.view_caption),
        head(&keys, &order, props.language),
        element("tbody", "", rows.collect()),
        foot,
    ];
    let values =
        ["duo-overview", "scroll", "region", "0", words.view_caption].map(|value| Some(AttrValue::Static(value)));
    let names = &["id", "class", "role", "tabindex", "aria-label"];
    let source = props.loaded.named(props.language);
    let on_save = {
        let rows = overview_rows(&lines, file, &source, props.language);
        let (language, said) = (props.language, said.setter());
        Callback::from(move |_: MouseEvent| {
            let dialect = if language == Language::Nl { Dialect::Dutch } else { Dialect::Plain };
            let saved = download::save("overzicht-duo.csv", "text/csv;charset=utf-8", &csv::write(&rows, dialect));
            said.set(if saved.is_some() { words.saved } else { words.not_saved });
        })
    };
    html! {
        <>
            { attributed("div", names, values.to_vec(), vec![element("table", "figures region-table", parts)]) }
            { portion.more(lines.len(), props.language) }
            { hint(&fill(ProvenanceTexts::of(props.language).files, &[&source])) }
            { budget(&total, props.language) }
            <button type="button" class="button" id="duo-csv" onclick={on_save}>{ words.csv }</button>
            <p role="status">{ *said }</p>
        </>
    }
}

/// The amounts that have a column: one for both ends of phase 2 when they are the same.
fn columns(total: &Amounts<Decimal>) -> Vec<AmountKey> {
    let single = total.get(AmountKey::FourYearsLow) == total.get(AmountKey::FourYearsHigh);
    REGION_COLUMNS.into_iter().filter(|key| !single || *key != AmountKey::FourYearsLow).collect()
}

fn head(keys: &[AmountKey], order: &UseStateHandle<(OverviewOrder, bool)>, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let mut columns =
        vec![(OverviewOrder::Name, words.school.to_owned()), (OverviewOrder::Technical, words.technical.to_owned())];
    columns.extend(keys.iter().map(|key| (OverviewOrder::Amount(*key), amount_label(*key, language))));
    let (by, descending) = **order;
    let headings = columns.into_iter().map(|(column, label)| {
        let is_number = column != OverviewOrder::Name;
        // Numbers start with the largest; another click turns the order around.
        let next = if column == by { !descending } else { is_number };
        let setter = order.setter();
        let onclick = Callback::from(move |_: MouseEvent| setter.set((column, next)));
        sort_heading(&label, is_number, (column == by).then_some(descending), language, onclick)
    });
    element("thead", "", vec![element("tr", "", headings.collect())])
}

fn line_row(line: &OverviewLine, loaded: &Loaded, keys: &[AmountKey], language: Language) -> Html {
    let Some(school) = loaded.file.schools.get(line.at) else { return Html::default() };
    let approximate = line.approximate.map(|ends| {
        let [low, high] = ends.map(|pupils| count(pupils, language));
        text("span", "badge", &fill(ProvenanceTexts::of(language).badge, &[&low, &high]))
    });
    let label = together(vec![
        school.name.as_str().into(),
        text("span", "place duo__place", &format!("{} · {}", school.place, school.brin)),
        approximate.unwrap_or_default(),
    ]);
    let mut cells = vec![count(line.technical, language).into()];
    cells.extend(amounts(&line.amounts, keys, language));
    row(school.brin.as_str(), false, label, cells)
}

fn amounts(of: &Amounts<Decimal>, keys: &[AmountKey], language: Language) -> Vec<Html> {
    let shown = |key: &AmountKey| {
        let money = money(*of.get(*key), language);
        data(&money.exact, None, money.shown.as_ref().into())
    };
    keys.iter().map(shown).collect()
}

/// The totals beside the national budgets of the letter.
fn budget(total: &Amounts<Decimal>, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let rows = budget_shares(total, language).into_iter().map(|line| {
        let [low, high] = line.own;
        let share = match line.share {
            [low, high] if low == high => percent(high, language),
            [low, high] => {
                fill(language.texts().format().from_to, &[&percent(low, language), &percent(high, language)])
            }
        };
        let national = fill(words.millions, &[&budget_amount(Some(line.national), language)]);
        let cells = vec![range(low, high, language).into(), national.into(), share.into()];
        row(line.label, false, line.label.into(), cells)
    });
    let columns =
        [(words.budget_line, false), (words.budget_own, true), (words.budget, true), (words.budget_share, true)];
    table("figures duo__budget", words.budget_caption, &columns, rows.collect())
}
