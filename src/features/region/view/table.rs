use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::parts::Rest;
use crate::app::state::Opened;
use crate::app::state::Spot;
use crate::features::region::view::money;
use crate::features::region::view::row::{SchoolRow, region_amount};
use crate::formats::tables::schools;
use crate::view_model::{
    Language, OutcomeTexts, PlanTexts, ProvenanceTexts, REGION_COLUMNS, SchoolLine, Screen, SortBy, amount_label,
    count, fill, provenance_files, school_lines, sort_lines,
};
use crate::widgets::copy_table::CopyTable;
use crate::widgets::element::{attributed, element, hint, keyed, link, text};
use crate::widgets::sort_heading::sort_heading;
use crate::widgets::table::number_cell;
use engine::calculation::{AmountKey, FigurePath};

#[derive(Properties, PartialEq)]
pub(crate) struct RegionTableProps {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
    pub(crate) open: Rc<Vec<Opened>>,
    pub(crate) rest: Option<Rest>,
    pub(crate) on_action: Callback<Action>,
}

/// All schools with their amounts, in an order that people choose, and their totals.
#[component]
pub(crate) fn RegionTable(props: &RegionTableProps) -> Html {
    let words = PlanTexts::of(props.language);
    let order = use_state_eq(|| (SortBy::Place, false));
    let (by, descending) = *order;
    let mut lines = school_lines(&props.screen);
    sort_lines(&mut lines, by, descending);

    let columns = columns(props).into_iter().map(|(sort, label)| {
        let set = order.setter();
        let onclick = Callback::from(move |_: MouseEvent| set.set((sort, next_direction(sort, by, descending))));
        sort_heading(&label, sort != SortBy::Name, (sort == by).then_some(descending), props.language, onclick)
    });
    let head = element("thead", "", vec![element("tr", "", columns.collect())]);
    let own = if props.screen.document.own_amounts.is_empty() { "" } else { props.language.texts().outcome().with_own };
    let caption = text("caption", "", &format!("{}{own}", words.table_caption));
    let parts = vec![caption, head, element("tbody", "", rows(props, &lines)), foot(props, &lines)];
    let table = element("table", "figures region-table", parts);
    let copies = {
        let (screen, language) = (Rc::clone(&props.screen), props.language);
        Callback::from(move |()| schools(&screen, by, descending, language))
    };
    let few = (lines.len() == 1).then(|| hint(words.one_school));
    // Each row has six places where the focus stops.
    let skip = (lines.len() > 5).then(|| link(money::ADDRESS, words.past_table));
    html! {
        <>
            { few.unwrap_or_else(|| hint(words.table_help)) }
            { skip.unwrap_or_default() }
            <div class="scroll" role="region" tabindex="0" aria-label={words.table_caption}>{ table }</div>
            <CopyTable language={props.language} name={words.table_caption} rows={copies} />
            { origins(props) }
        </>
    }
}

/// Numbers start with the largest; another click turns the order around.
fn next_direction(sort: SortBy, by: SortBy, descending: bool) -> bool {
    if sort == by { !descending } else { !matches!(sort, SortBy::Place | SortBy::Name) }
}

fn columns(props: &RegionTableProps) -> Vec<(SortBy, String)> {
    let words = PlanTexts::of(props.language);
    let mut columns = vec![
        (SortBy::Place, words.place.to_owned()),
        (SortBy::Name, words.school.to_owned()),
        (SortBy::Pupils, words.pupils.to_owned()),
        (SortBy::Technical, words.technical.to_owned()),
    ];
    let outcome: &OutcomeTexts = props.language.texts().outcome();
    for key in shown(&props.screen) {
        let label = match key {
            AmountKey::FourYearsHigh if props.screen.phase2_is_single() => outcome.phase2_four.to_owned(),
            key => amount_label(key, props.language),
        };
        columns.push((SortBy::Amount(key), label));
    }
    columns
}

/// The amounts that have a column: one for both ends of phase 2 when they are the same.
fn shown(screen: &Screen) -> impl Iterator<Item = AmountKey> {
    let single = screen.phase2_is_single();
    REGION_COLUMNS.into_iter().filter(move |key| !single || *key != AmountKey::FourYearsLow)
}

/// The files that the counts came from.
fn origins(props: &RegionTableProps) -> Html {
    let files = provenance_files(&props.screen.document, props.language);
    if files.is_empty() {
        return Html::default();
    }
    hint(&fill(ProvenanceTexts::of(props.language).files, &[&files.join("; ")]))
}

fn rows(props: &RegionTableProps, lines: &[SchoolLine]) -> Vec<Html> {
    let single = props.screen.phase2_is_single();
    let rows = lines.iter().map(|line| {
        let is_open = props.open.iter().any(|opened| school_of(*opened) == Some(line.at));
        html! {
            <SchoolRow
                key={line.at}
                language={props.language}
                line={line.clone()}
                {single}
                open={props.open.clone()}
                rest={props.rest}
                explained={is_open.then(|| props.screen.clone())}
                on_action={props.on_action.clone()}
            />
        }
    });
    rows.collect()
}

fn foot(props: &RegionTableProps, lines: &[SchoolLine]) -> Html {
    let words = PlanTexts::of(props.language);
    let plan = &props.screen.form.plan;
    let label = match (plan.is_region, plan.name.trim()) {
        (false, _) => words.together.to_owned(),
        (true, "") => words.region.to_owned(),
        (true, name) => format!("{} {name}", words.region),
    };
    let sum = |pupils: fn(&SchoolLine) -> u32| {
        let pupils = lines.iter().map(pupils).sum();
        number_cell(count(pupils, props.language).into())
    };
    let mut cells = vec![sum(|line| line.pupils), sum(|line| line.technical)];
    let region = &props.screen.outcome.figures.region;
    let single = props.screen.phase2_is_single();
    cells.extend(shown(&props.screen).map(|key| number_cell(region_amount(region, key, single, props.language))));
    // The place of a school has no total; the heading of the row stands in the second column.
    let heading = attributed("th", &["scope"], vec![Some(AttrValue::Static("row"))], vec![label.into()]);
    let mut parts = vec![element("td", "", Vec::new()), heading];
    parts.extend(cells);
    keyed("foot", element("tfoot", "", vec![element("tr", "total", parts)]))
}

/// The school whose amount is open.
const fn school_of(opened: Opened) -> Option<u16> {
    match (opened.spot, opened.figure) {
        (Spot::Schools, FigurePath::School(at, _)) => Some(at),
        _ => None,
    }
}
