use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::text::CountTexts;
use crate::features::school::view::open_school::OpenSchool;
use crate::form::edit::Edit;
use crate::form::problem::FieldId;
use crate::widgets::choice::{Choice, ChoiceKind};
use crate::widgets::form_field::FormField;
use engine::domain::SchoolKind;

/// What there is to say of a school besides its pupils: its name, its BRIN and its kind.
pub(crate) fn school_fields(props: &OpenSchool<'_>) -> Html {
    let words = CountTexts::of(props.language);
    html! {
        <>
            <div class="school__fields">
                { field(props, FieldId::Name(props.at), words.school_name, AttrValue::from(props.school.name.clone())) }
                { field(props, FieldId::Brin(props.at), words.brin, AttrValue::from(props.school.brin.clone())) }
            </div>
            { kind_choice(props) }
        </>
    }
}

fn field(props: &OpenSchool<'_>, field: FieldId, label: &'static str, text: AttrValue) -> Html {
    let problem = props.problems.iter().find(|found| found.field == field).map(|found| found.problem);
    let (language, on_action) = (props.language, props.on_action.clone());
    html! { <FormField key={field.to_string()} {language} {field} {label} {text} {problem} {on_action} /> }
}

fn kind_choice(props: &OpenSchool<'_>) -> Html {
    let words = CountTexts::of(props.language);
    let options = SchoolKind::ALL.map(|kind| match kind {
        SchoolKind::Vmbo => (kind, words.kind_vmbo, ""),
        SchoolKind::Vso => (kind, words.kind_vso, words.kind_vso_help),
    });
    html! {
        <fieldset class="choice">
            <legend>{ words.kind }</legend>
            for (kind, label, help) in options {
                <Choice
                    key={kind.as_str()}
                    kind={ChoiceKind::Radio}
                    field={format!("schools.{}.kind", props.at)}
                    value={kind.as_str()}
                    {label}
                    {help}
                    checked={props.school.kind == kind}
                    action={Action::Edit(Edit::Kind(props.at, kind))}
                    on_action={props.on_action.clone()}
                />
            }
        </fieldset>
    }
}
