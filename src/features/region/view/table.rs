use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Opened;
use crate::app::state::Spot;
use crate::features::duo::model::provenance_text::provenance_files;
use crate::features::duo::text::ProvenanceTexts;
use crate::features::files::model::tables::schools;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::region::model::region_table::{SchoolLine, SortBy, school_lines, sort_lines};
use crate::features::region::text::PlanTexts;
use crate::features::region::view::row::{SchoolRow, region_amount, shown_amounts};
use crate::features::scenarios::model::comparison::amount_label;
use crate::features::school::model::school_label::{names_typed, school_label_typed, school_labels};
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::form::problem::{FieldId, Problem};
use crate::form::school_edit::SchoolEdit;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count;
use crate::widgets::copy_table::CopyTable;
use crate::widgets::sort_heading::sort_heading;
use engine::calculation::{AmountKey, FigurePath};

/// The id of the button that brings back a school that was taken away.
pub(crate) const UNDO_REMOVAL_ID: &str = "school-terug";

#[derive(Properties, PartialEq)]
pub(crate) struct RegionTableProps {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
    /// The amount that is open.
    pub(crate) open: Option<Opened>,
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

    let editing = use_state_eq(|| false);
    let removed = use_state_eq(|| None::<Removed>);
    let on_remove = {
        let (removed, on_action, form) = (removed.clone(), props.on_action.clone(), Rc::clone(&props.screen.form));
        let language = props.language;
        Callback::from(move |at| {
            let edit = Edit::School(SchoolEdit::Remove(at));
            let name = school_label_typed(&form, at, language);
            removed.set(Some(Removed { name, form: Rc::new(form.apply(&edit)) }));
            on_action.emit(Action::Edit(edit));
        })
    };
    let rows = Rows { props, lines: &lines, is_editing: *editing, on_remove };

    let heading = |sort: SortBy, label: &str| {
        let set = order.setter();
        let onclick = Callback::from(move |_: MouseEvent| set.set((sort, next_direction(sort, by, descending))));
        sort_heading(label, sort != SortBy::Name, (sort == by).then_some(descending), props.language, onclick)
    };
    let own = if props.screen.document.own_amounts.is_empty() { "" } else { OutcomeTexts::of(props.language).with_own };
    let copies = {
        let (screen, language) = (Rc::clone(&props.screen), props.language);
        move |()| schools(&screen, by, descending, language)
    };
    html! {
        <>
            <p class="hint">{ if lines.len() == 1 { words.one_school } else { words.table_help } }</p>
            { said(props, &removed) }
            <div class="region__buttons">
                { buttons(props, &editing) }
                <CopyTable language={props.language} name={words.table_caption} rows={copies} />
            </div>
            // Each row has six places where the focus stops.
            if lines.len() > 5 {
                <a href="#aanvraag">{ words.past_table }</a>
            }
            <div class="scroll" role="region" tabindex="0" aria-label={words.table_caption}>
                <table class="figures region-table">
                    <caption>{ format!("{}{own}", words.table_caption) }</caption>
                    <thead>
                        <tr data-label={words.sort_by}>
                            for (sort, label) in columns(props) {
                                { heading(sort, &label) }
                            }
                        </tr>
                    </thead>
                    <tbody>{ rows.view() }</tbody>
                    <tfoot>{ total_row(props, &lines) }</tfoot>
                </table>
            </div>
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
    let outcome: &OutcomeTexts = OutcomeTexts::of(props.language);
    for key in shown_amounts(props.screen.phase2_is_single()) {
        let label = match key {
            AmountKey::FourYearsHigh if props.screen.phase2_is_single() => outcome.phase2_four.to_owned(),
            key => amount_label(key, props.language),
        };
        columns.push((SortBy::Amount(key), label));
    }
    columns
}

/// The files that the counts came from.
fn origins(props: &RegionTableProps) -> Html {
    let files = provenance_files(&props.screen.document, props.language);
    if files.is_empty() {
        return Html::default();
    }
    html! { <p class="hint">{ fill(ProvenanceTexts::of(props.language).files, &[&files.join("; ")]) }</p> }
}

/// The rows of the schools.
struct Rows<'a> {
    props: &'a RegionTableProps,
    lines: &'a [SchoolLine],
    is_editing: bool,
    on_remove: Callback<u16>,
}

impl Rows<'_> {
    /// What is wrong with the fields of a school, if they show: what is wrong does not go out of sight.
    fn fields(&self, problems: [Option<Problem>; 2]) -> Option<[Option<Problem>; 2]> {
        (self.is_editing || problems.iter().any(Option::is_some)).then_some(problems)
    }

    fn view(&self) -> Html {
        let props = self.props;
        let screen = &props.screen;
        let open_in = |line: &SchoolLine| props.open.filter(|opened| school_of(*opened) == Some(line.at));
        let labels = school_labels(names_typed(&screen.form), props.language);
        let label = |line: &SchoolLine| labels.get(usize::from(line.at)).cloned().unwrap_or_default();
        let headings: Rc<[String]> = columns(props).into_iter().skip(2).map(|(_, label)| label).collect();
        let problem = |field| screen.problems.iter().find(|found| found.field == field).map(|found| found.problem);
        let problems = |at| [FieldId::Name(at), FieldId::Brin(at)].map(problem);
        html! {
            for line in self.lines {
                <SchoolRow
                    key={line.at}
                    language={props.language}
                    line={line.clone()}
                    label={label(line)}
                    headings={Rc::clone(&headings)}
                    editing={self.fields(problems(line.at))}
                    single={screen.phase2_is_single()}
                    open={open_in(line)}
                    on_action={&props.on_action}
                    on_remove={&self.on_remove}
                />
            }
        }
    }
}

/// A school that was taken away, and the form without it.
#[derive(Debug, Clone, PartialEq)]
struct Removed {
    name: String,
    form: Rc<Form>,
}

/// What was taken away, with the way back, until something else changes.
fn said(props: &RegionTableProps, removed: &UseStateHandle<Option<Removed>>) -> Html {
    let words = PlanTexts::of(props.language);
    let removed = removed.as_ref().filter(|removed| removed.form == props.screen.form);
    html! {
        <div class="region__said" role="status">
            if let Some(Removed { name, .. }) = removed {
                <span key={name.clone()}>{ fill(words.removed, &[name]) }</span>
                <button
                    key="undo"
                    type="button"
                    id={UNDO_REMOVAL_ID}
                    class="button button--small"
                    onclick={props.on_action.reform(|_: MouseEvent| Action::Undo)}
                >
                    { words.undo }
                </button>
            }
        </div>
    }
}

/// What adds a school, and what makes names and BRIN fields in the table.
fn buttons(props: &RegionTableProps, editing: &UseStateHandle<bool>) -> Html {
    let words = PlanTexts::of(props.language);
    let (is_editing, set) = (**editing, editing.setter());
    let add = {
        let (set, on_action) = (set.clone(), props.on_action.clone());
        move |_: MouseEvent| {
            set.set(true);
            on_action.emit(Action::Edit(Edit::School(SchoolEdit::Add)));
        }
    };
    let toggle = move |_: MouseEvent| set.set(!is_editing);
    html! {
        <>
            <button type="button" class="button" onclick={add}>{ words.add }</button>
            <button type="button" class="button" onclick={toggle}>
                { if is_editing { words.edited } else { words.edit } }
            </button>
        </>
    }
}

/// The sums. The place of a school has none; the heading of the row stands in the second column.
fn total_row(props: &RegionTableProps, lines: &[SchoolLine]) -> Html {
    let words = PlanTexts::of(props.language);
    let plan = &props.screen.form.plan;
    let label = match (plan.is_region, plan.name.trim()) {
        (false, _) => words.together.to_owned(),
        (true, "") => words.region.to_owned(),
        (true, name) => format!("{} {name}", words.region),
    };
    let sum = |pupils: fn(&SchoolLine) -> u32| count(lines.iter().map(pupils).sum(), props.language);
    let region = &props.screen.outcome.figures.region;
    let single = props.screen.phase2_is_single();
    let pupils = [sum(|line| line.pupils), sum(|line| line.technical)].map(|pupils| html! { { pupils } });
    let amounts = shown_amounts(single).map(|key| region_amount(region, key, single, props.language));
    let numbers = pupils.into_iter().chain(amounts);
    html! {
        <tr class="total">
            <td class="region-table__place" />
            <th scope="row">{ label }</th>
            for ((_, heading), number) in columns(props).into_iter().skip(2).zip(numbers) {
                <td key={heading.clone()} class="number" data-label={heading}>{ number }</td>
            }
        </tr>
    }
}

/// The school whose amount is open.
const fn school_of(opened: Opened) -> Option<u16> {
    match (opened.spot, opened.figure) {
        (Spot::Schools, FigurePath::School(at, _)) => Some(at),
        _ => None,
    }
}
