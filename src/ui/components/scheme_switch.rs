use yew::prelude::*;

use crate::domain::SchemeId;
use crate::rules::scheme;
use crate::ui::state::Action;
use crate::view_model::{Edit, Language};

#[derive(Properties, PartialEq)]
pub(crate) struct SchemeSwitchProps {
    pub(crate) language: Language,
    pub(crate) scheme: SchemeId,
    pub(crate) on_action: Callback<Action>,
}

/// The choice between the letter's amounts and those of later.
#[component]
pub(crate) fn SchemeSwitch(props: &SchemeSwitchProps) -> Html {
    let words = &props.language.texts().outcome;
    html! {
        <fieldset class="choice">
            <legend>{ words.scheme_heading }</legend>
            for id in SchemeId::ALL {
                <label key={id.as_str()} class="choice__option">
                    <input
                        type="radio"
                        name="scheme"
                        value={id.as_str()}
                        data-field="scheme"
                        checked={props.scheme == id}
                        onchange={props.on_action.reform(move |_: Event| Action::Edit(Edit::Scheme(id)))}
                    />
                    { props.language.pick(&scheme(id).name) }
                </label>
            }
            <p class="hint">{ props.language.pick(&scheme(props.scheme).summary) }</p>
        </fieldset>
    }
}
