use yew::prelude::*;

use crate::app::action::Action;
use crate::features::outcome::text::OutcomeTexts;
use crate::form::edit::Edit;
use crate::text::language::Language;
use crate::widgets::choice::{Choice, ChoiceKind};
use engine::domain::SchemeId;
use engine::rules::scheme;

/// The choice between the letter's amounts and those of later.
pub(crate) fn scheme_switch(language: Language, chosen: SchemeId, on_action: &Callback<Action>) -> Html {
    html! {
        <fieldset class="choice">
            <legend>{ OutcomeTexts::of(language).scheme_heading }</legend>
            for id in SchemeId::ALL {
                <Choice
                    key={id.as_str()}
                    kind={ChoiceKind::Radio}
                    field="scheme"
                    value={id.as_str()}
                    label={language.pick(&scheme(id).name)}
                    checked={chosen == id}
                    action={Action::Edit(Edit::Scheme(id))}
                    {on_action}
                />
            }
        </fieldset>
    }
}
