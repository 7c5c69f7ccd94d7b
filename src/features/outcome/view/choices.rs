//! What the outcome shows: whose amounts, by which scheme, and how two schemes differ.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::OutcomeOf;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::region::model::together::together_label;
use crate::form::edit::Edit;
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use crate::widgets::select::{Select, select};
use engine::domain::SchemeId;
use engine::rules::scheme;

/// Whose amounts show, when there are several schools.
pub(crate) fn owner_choice(figures: &Figures, chosen: OutcomeOf) -> Html {
    let words = OutcomeTexts::of(figures.language);
    let Some(all) = together_label(&figures.screen.form, figures.language) else { return Html::default() };
    let option = |of: OutcomeOf, label: String| {
        let onclick = figures.on_action.reform(move |_| Action::OutcomeOf(of));
        html! {
            <button key={label.clone()} type="button" class="segments__option" aria-pressed={(chosen == of).to_string()} {onclick}>
                { label }
            </button>
        }
    };
    html! {
        <div key="owner" class="segments" role="group" aria-label={words.amounts_of}>
            { option(OutcomeOf::All, all) }
            { option(OutcomeOf::School, words.this_school.to_owned()) }
        </div>
    }
}

/// The scheme, and how it differs from another. From three schemes on it is asked which other.
pub(crate) fn scheme_choice(
    language: Language,
    chosen: SchemeId,
    compared: Option<SchemeId>,
    on_action: &Callback<Action>,
) -> Html {
    let words = OutcomeTexts::of(language);
    let others: Vec<SchemeId> = SchemeId::ALL.into_iter().filter(|id| *id != chosen).collect();
    let other = compared.filter(|id| *id != chosen).or_else(|| others.first().copied());
    let is_compared = compared.is_some();
    let on_compare = on_action.reform(move |_| Action::CompareSchemes(if is_compared { None } else { other }));
    html! {
        <div class="scheme-choice">
            <fieldset class="segments">
                <legend class="visually-hidden">{ words.scheme_heading }</legend>
                for id in SchemeId::ALL {
                    <label key={id.as_str()} class="segments__option">
                        <input
                            type="radio"
                            name="scheme"
                            data-field="scheme"
                            value={id.as_str()}
                            checked={chosen == id}
                            onchange={on_action.reform(move |_| Action::Edit(Edit::Scheme(id)))}
                        />
                        <span>{ language.pick(&scheme(id).short_name) }</span>
                    </label>
                }
                <button key="difference" type="button" class="segments__option" aria-pressed={is_compared.to_string()} onclick={on_compare}>
                    { words.difference }
                </button>
            </fieldset>
            if is_compared && others.len() > 1 {
                { other_choice(language, &others, other, on_action) }
            }
        </div>
    }
}

fn other_choice(
    language: Language,
    others: &[SchemeId],
    chosen: Option<SchemeId>,
    on_action: &Callback<Action>,
) -> Html {
    let options: Vec<String> = others.iter().map(|id| language.pick(&scheme(*id).name).to_owned()).collect();
    let known: Vec<SchemeId> = others.to_vec();
    select(&Select {
        id: "compared-scheme",
        label: OutcomeTexts::of(language).compared_with,
        options: &options,
        chosen: others.iter().position(|id| Some(*id) == chosen).unwrap_or_default(),
        on_choose: on_action.reform(move |place: usize| Action::CompareSchemes(known.get(place).copied())),
    })
}
