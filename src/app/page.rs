use crate::app::text::PageTexts;
use crate::features::outcome::text::OutcomeTexts;
use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::effects::{use_actions, use_effects};
use crate::app::page_header::{intro, page_header};
use crate::app::rest_status::RestStatus;
use crate::app::sections::sections;
use crate::app::state::State;
use crate::app::storing::Store;
use crate::browser::{keys, page};
use crate::features::amounts::view::scheme_switch::scheme_switch;
use crate::features::files::view::keep_panel::{arrival_note, keep_panel};
use crate::features::outcome::model::screen::{Screen, derive_after};
use crate::features::outcome::view::headline::{certainty, headline, not_included};
use crate::features::outcome::view::outcome_bar::outcome_bar;
use crate::features::outcome::view::payment_tables::payment_tables;
use crate::features::region::view::region_panel::region_panel;
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::school_list::{SchoolList, total_of};
use crate::features::school::view::school_panel::school_panel;
use crate::widgets::figures::Figures;

#[derive(Properties)]
pub(crate) struct AppProps {
    /// How the page begins.
    pub(crate) start: Rc<State>,
    /// The page's side of the storage.
    pub(crate) store: Rc<RefCell<Store>>,
    /// Where the page takes the place of the one that was served; nothing while that one is being made.
    pub(crate) places: Option<Places>,
}

/// The element of the page that was served, and that of the one that runs.
#[derive(Clone)]
pub(crate) struct Places {
    pub(crate) served: Element,
    pub(crate) rendered: Element,
}

/// The application is rendered once.
impl PartialEq for AppProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The whole page.
#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| State::clone(&props.start));
    let form = &state.form;
    let language = state.language;
    // What was computed last, so that a school that was not touched is not computed again.
    let before = use_mut_ref(|| None::<Rc<Screen>>);
    let screen = use_memo(form.clone(), |form| derive_after(form, before.borrow().as_deref()));
    before.replace(Some(screen.clone()));
    let on_action = use_actions(&state, &props.store);
    use_effects(&state, &screen, &props.store, &on_action);
    use_effect_with((), {
        let places = props.places.clone();
        move |()| {
            if let Some(Places { served, rendered }) = places {
                page::take_place_of(&served, &rendered);
            }
        }
    });

    let figures = Figures {
        language,
        screen: screen.clone(),
        school: state.school,
        open: state.open.clone(),
        rest: state.rest.part(),
        duo_file: state.duo_file.clone(),
        on_action: on_action.clone(),
    };
    let onkeydown = {
        let on_action = on_action.clone();
        Callback::from(move |event: KeyboardEvent| keys::way_back(&event, &on_action))
    };
    let onfocusout = on_action.reform(|_: FocusEvent| Action::EndTyping);
    let is_waiting = props.places.is_none() || state.waits_to_begin();
    html! {
        <>
            <a class="skip-link" href="#uitkomst">{ PageTexts::of(language).skip }</a>
            { page_header(language, &on_action) }
            <RestStatus {language} progress={state.rest} is_wanted={!state.waiting.is_empty()} blocks={state.waits_to_begin()} on_action={on_action.clone()} />
            <main {onkeydown} {onfocusout}>
                { intro(language) }
                { arrival_note(&state) }
                <fieldset class="fields" disabled={is_waiting}>
                    { workspace(&state, &screen, &figures) }
                    { payment_tables(&figures) }
                    <section aria-labelledby="per-profiel">
                        <h2 id="per-profiel">{ OutcomeTexts::of(language).profiles_heading }</h2>
                        { contributions(&figures) }
                    </section>
                    { region_panel(&figures) }
                    { keep_panel(&state, props.places.is_none(), &on_action) }
                    { sections(&state, &figures) }
                </fieldset>
                { figures.rest.map(|rest| (rest.print)(&figures)).unwrap_or_default() }
                { outcome_bar(&figures) }
            </main>
        </>
    }
}

/// The contribution of each profiel of the open school. It rests on the derivation, which comes later; without pupils
/// there is none.
fn contributions(figures: &Figures) -> Html {
    match figures.rest {
        Some(rest) => (rest.contributions)(figures),
        None if figures.screen.has_pupils() => Html::default(),
        None => html! { <p class="hint">{ OutcomeTexts::of(figures.language).nothing_counts }</p> },
    }
}

/// The open school, and beside it the outcome.
fn workspace(state: &State, screen: &Screen, figures: &Figures) -> Html {
    let (form, language, on_action) = (&state.form, state.language, &figures.on_action);
    let school = form.schools.get(usize::from(state.school)).cloned().unwrap_or_default();
    let names: Rc<[Rc<str>]> = form.schools.iter().map(|school| Rc::clone(&school.name)).collect();
    let list = html! { <SchoolList {language} {names} open={state.school} on_action={on_action.clone()} /> };
    let open = OpenSchool {
        state,
        screen,
        language,
        at: state.school,
        school: &school,
        problems: &screen.problems,
        on_action,
    };
    html! {
        <div class="workspace">
            { school_panel(&open, list, form.schools.len()) }
            <section class="outcome" id="uitkomst" tabindex="-1" aria-labelledby="uitkomst-kop">
                <h2 id="uitkomst-kop">{ OutcomeTexts::of(language).heading }</h2>
                { total_of(screen, language) }
                { certainty(figures) }
                { headline(figures) }
                { scheme_switch(language, form.scheme, on_action) }
                { not_included(language) }
            </section>
        </div>
    }
}
