use std::rc::Rc;

use yew::prelude::*;

use super::state::{Action, State};
use crate::ui::components::element::{island, section};
use crate::ui::components::open_school::OpenSchool;
use crate::ui::components::profiel_table::profiel_table;
use crate::ui::island::Island;
#[cfg(feature = "workbench")]
use crate::ui::parts::{Rest, load_rest};
use crate::ui::platform::{announcement, focus, keys, page, running};
use crate::ui::whole::amount::FiguresProps;
use crate::ui::whole::doors::doors;
use crate::ui::whole::headline::{certainty, headline, not_included};
use crate::ui::whole::keep_panel::{arrival_note, keep_panel};
use crate::ui::whole::outcome_bar::outcome_bar;
use crate::ui::whole::page_frame::{intro, page_header};
use crate::ui::whole::payment_tables::payment_tables;
use crate::ui::whole::region_panel::region_panel;
use crate::ui::whole::scheme_switch::scheme_switch;
use crate::ui::whole::school_list::{SchoolList, total_of};
use crate::ui::whole::school_panel::school_panel;
use crate::view_model::{Screen, derive_after};

#[derive(Properties, PartialEq)]
pub(crate) struct AppProps {
    /// How the page begins.
    pub(crate) start: Rc<State>,
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
    // The same callback for every render: a cell whose props did not change does not render again.
    let on_action: Callback<Action> = (*use_memo((), |()| state.dispatcher().to_callback())).clone();

    running::remember(&state, &on_action);
    use_effect_with(language, |language| page::set_language(*language));
    use_effect_with((form.clone(), state.keeping), {
        let on_action = on_action.clone();
        move |_| page::later(move || on_action.emit(Action::KeepNow))
    });
    use_effect_with((), |()| running::put_in_place());
    use_effect_with(state.focus.clone(), |focus| {
        if let Some(focus) = focus.as_ref().filter(|focus| !focus.only_if_lost || focus::is_lost()) {
            focus::element(&focus.id);
        }
    });

    let announced: Rc<str> = screen.announcement(language).into();
    use_effect_with(announced, |announced| {
        let waiting = announcement::later(Rc::clone(announced));
        move || drop(waiting)
    });

    let figures = FiguresProps {
        language,
        screen: screen.clone(),
        school: state.school,
        open: state.open.clone(),
        on_action: on_action.clone(),
    };
    let at = state.school;
    let school = form.schools.get(usize::from(at)).cloned().unwrap_or_default();
    let names: Rc<[Rc<str>]> = form.schools.iter().map(|school| Rc::clone(&school.name)).collect();
    let list = html! { <SchoolList {language} {names} open={at} on_action={on_action.clone()} /> };
    let panel = OpenSchool {
        state: &state,
        screen: &screen,
        language,
        at,
        school: &school,
        problems: &screen.problems,
        on_action: &on_action,
    };
    let onkeydown = {
        let on_action = on_action.clone();
        Callback::from(move |event: KeyboardEvent| keys::way_back(&event, &on_action))
    };
    let onfocusout = on_action.reform(|_: FocusEvent| Action::EndTyping);
    #[cfg(feature = "workbench")]
    let rest = use_state(|| None::<Rest>);
    #[cfg(feature = "workbench")]
    {
        let rest = rest.clone();
        use_effect_with((), move |()| {
            yew::platform::spawn_local(async move {
                if let Ok(part) = load_rest().await {
                    rest.set(Some(part));
                }
            });
        });
    }
    #[cfg(feature = "workbench")]
    let sections = match *rest {
        Some(rest) => (rest.sections)(&state, &figures),
        None => doors(&state, &on_action),
    };
    #[cfg(not(feature = "workbench"))]
    let sections = doors(&state, &on_action);
    let profielen = island(Island::Profielen, vec![profiel_table(&screen, at, language)]);
    let profielen = section("per-profiel", language.texts().outcome().profiles_heading, vec![profielen]);
    html! {
        <>
            <a class="skip-link" href="#uitkomst">{ language.texts().page().skip }</a>
            { page_header(language, &on_action) }
            <main {onkeydown} {onfocusout}>
                { intro(language) }
                { arrival_note(&state) }
                <div class="workspace">
                    { school_panel(&panel, list, form.schools.len()) }
                    <section class="outcome" id="uitkomst" tabindex="-1" aria-labelledby="uitkomst-kop">
                        <h2 id="uitkomst-kop">{ language.texts().outcome().heading }</h2>
                        { total_of(&screen, language) }
                        { certainty(&figures) }
                        { headline(&figures) }
                        { scheme_switch(language, form.scheme, &on_action) }
                        { not_included(language) }
                    </section>
                </div>
                { payment_tables(&figures) }
                { profielen }
                { region_panel(&figures, form) }
                { keep_panel(&state, &on_action) }
                { sections }
                { outcome_bar(&figures) }
            </main>
        </>
    }
}
