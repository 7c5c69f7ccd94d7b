use std::rc::Rc;

use yew::prelude::*;

use super::count_table::CountTable;
use super::text_field::TextField;
use crate::domain::SchoolKind;
use crate::ui::state::Action;
use crate::view_model::{Edit, FieldId, FieldProblem, Language, SchoolForm};

#[derive(Properties, PartialEq)]
pub(crate) struct SchoolPanelProps {
    pub(crate) language: Language,
    pub(crate) at: u16,
    pub(crate) school: Rc<SchoolForm>,
    pub(crate) problems: Rc<[FieldProblem]>,
    pub(crate) on_action: Callback<Action>,
}

/// A school: its name, its kind and its pupils.
#[component]
pub(crate) fn SchoolPanel(props: &SchoolPanelProps) -> Html {
    let words = &props.language.texts().counts;
    let at = props.at;
    let problem_of = |field| props.problems.iter().find(|found| found.field == field).map(|found| found.problem);
    let field = |field: FieldId, label: &'static str, text: &Rc<str>, wide: bool| {
        html! {
            <TextField
                {field}
                {label}
                {wide}
                language={props.language}
                text={AttrValue::from(Rc::clone(text))}
                problem={problem_of(field)}
                on_action={props.on_action.clone()}
            />
        }
    };
    html! {
        <section class="school" aria-labelledby="leerlingen-kop">
            <h2 id="leerlingen-kop">{ words.heading }</h2>
            <p>{ words.intro }</p>
            <div class="school__fields">
                { field(FieldId::Name(at), words.school_name, &props.school.name, true) }
                { field(FieldId::Brin(at), words.brin, &props.school.brin, false) }
            </div>
            { kind_choice(props) }
            { same_counts(props) }
            <CountTable
                {at}
                language={props.language}
                school={props.school.clone()}
                problems={props.problems.clone()}
                on_action={props.on_action.clone()}
            />
            <p class="hint">{ words.keys }</p>
        </section>
    }
}

fn kind_choice(props: &SchoolPanelProps) -> Html {
    let words = &props.language.texts().counts;
    let at = props.at;
    html! {
        <fieldset class="choice">
            <legend>{ words.kind }</legend>
            for kind in SchoolKind::ALL {
                <label key={kind.as_str()} class="choice__option">
                    <input
                        type="radio"
                        name={format!("kind-{at}")}
                        value={kind.as_str()}
                        data-field={format!("schools.{at}.kind")}
                        checked={props.school.kind == kind}
                        onchange={props.on_action.reform(move |_: Event| Action::Edit(Edit::Kind(at, kind)))}
                    />
                    { match kind { SchoolKind::Vmbo => words.kind_vmbo, SchoolKind::Vso => words.kind_vso } }
                </label>
            }
            if props.school.kind == SchoolKind::Vso {
                <p class="hint">{ words.kind_vso_help }</p>
            }
        </fieldset>
    }
}

fn same_counts(props: &SchoolPanelProps) -> Html {
    let words = &props.language.texts().counts;
    let at = props.at;
    let same = props.school.same_counts;
    html! {
        <div class="same-counts">
            <label class="choice__option">
                <input
                    type="checkbox"
                    data-field={format!("schools.{at}.sameCounts")}
                    aria-describedby="same-counts-help"
                    checked={same}
                    onchange={props.on_action.reform(move |_: Event| Action::Edit(Edit::SameCounts(at, !same)))}
                />
                { words.same_counts }
            </label>
            <p class="hint" id="same-counts-help">{ words.same_counts_help }</p>
            if !same {
                <button
                    type="button"
                    class="button"
                    onclick={props.on_action.reform(move |_| Action::Edit(Edit::CopyToOctober2018(at)))}
                >
                    { words.copy_to_2018 }
                </button>
            }
        </div>
    }
}
