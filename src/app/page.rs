use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::calculate::calculate;
use crate::app::effects::{use_actions, use_effects};
use crate::app::own_window::own_window;
use crate::app::page_header::{PageHeader, VIEW_HEADING_ID, view_heading};
use crate::app::rest_status::rest_status;
use crate::app::state::State;
use crate::app::storing::Store;
use crate::app::text::PageTexts;
use crate::app::view::View;
use crate::browser::{keys, page};
use crate::features::files::view::keep_panel::{arrival_note, not_kept, work_aside};
use crate::features::outcome::model::screen::{Screen, derive_after};
use crate::features::outcome::text::OutcomeTexts;
use crate::features::outcome::view::outcome::OUTCOME_HEADING_ID;
use crate::text::language::Language;
use crate::widgets::changing_text::changing_text;
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
        open: state.open,
        rest: state.rest.part(),
        duo_file: state.duo_file.clone(),
        on_action: on_action.clone(),
    };
    let onkeydown = {
        let on_action = on_action.clone();
        Callback::from(move |event: KeyboardEvent| keys::of_page(&event, &on_action))
    };
    let onfocusout = on_action.reform(|_: FocusEvent| Action::EndTyping);
    // What was shown once stays: its hundred fields and amounts take longer to make than to show.
    let is_calculator_made = use_mut_ref(|| false);
    *is_calculator_made.borrow_mut() |= state.view == View::Calculate;
    let is_waiting = props.places.is_none() || state.waits_to_begin();
    html! {
        <>
            { skip_link(state.view, language) }
            <PageHeader {language} view={state.view} />
            { rest_status(&state, &on_action) }
            <main data-view={state.view.id()} {onkeydown} {onfocusout}>
                { view_heading(language, state.view) }
                { arrival_note(&state) }
                { work_aside(&state, &on_action) }
                { not_kept(&state) }
                <p id="amount-hint" class="visually-hidden">{ OutcomeTexts::of(language).how_made }</p>
                <fieldset class="fields" disabled={is_waiting}>
                    { other_view(&state, &figures) }
                    if *is_calculator_made.borrow() {
                        { calculate(&state, &figures) }
                    }
                </fieldset>
                if state.is_framed {
                    { own_window(&state, &screen) }
                }
                { figures.rest.map(|rest| (rest.print)(&figures)).unwrap_or_default() }
            </main>
        </>
    }
}

/// Past the links to what the view is for.
fn skip_link(view: View, language: Language) -> Html {
    let words = PageTexts::of(language);
    let (place, label) = match view {
        View::Calculate => (OUTCOME_HEADING_ID, words.skip),
        View::Region | View::Ahead | View::Accountability => (VIEW_HEADING_ID, words.skip_to_view),
    };
    changing_text!(a { class="skip-link" href={format!("#{place}")} } label)
}

fn other_view(state: &State, figures: &Figures) -> Html {
    match (state.view, figures.rest) {
        (View::Calculate, _) | (_, None) => Html::default(),
        (view, Some(rest)) => html! { <div key={view.id()} class="view">{ (rest.view)(view, figures) }</div> },
    }
}
