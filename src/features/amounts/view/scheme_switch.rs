use yew::prelude::*;

use crate::app::action::Action;
use crate::view_model::{Edit, Language};
use crate::widgets::choice::{Choice, choice};
use crate::widgets::element::{element, text};
use engine::domain::SchemeId;
use engine::rules::scheme;

/// The choice between the letter's amounts and those of later.
pub(crate) fn scheme_switch(language: Language, chosen: SchemeId, on_action: &Callback<Action>) -> Html {
    let words = language.texts().outcome();
    let options = SchemeId::ALL.map(|id| {
        let option = Choice {
            kind: "radio",
            field: "scheme".to_owned(),
            value: id.as_str(),
            label: language.pick(&scheme(id).name),
            help: "",
            checked: chosen == id,
        };
        choice(&option, on_action, Action::Edit(Edit::Scheme(id)))
    });
    let mut parts = vec![text("legend", "", words.scheme_heading)];
    parts.extend(options);
    element("fieldset", "choice", parts)
}
