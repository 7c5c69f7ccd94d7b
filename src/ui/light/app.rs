use std::rc::Rc;

use yew::{create_portal, prelude::*};

use super::keeping;
use crate::ui::components::chart::year_chart;
use crate::ui::components::element::together;
use crate::ui::components::incomplete::incomplete;
use crate::ui::components::notices::{Beside, notices};
use crate::ui::components::open_school::{OpenSchool, counts};
use crate::ui::components::profiel_table::profiel_table;
use crate::ui::components::school_fields::school_fields;
use crate::ui::components::table_tools::UNDO_ID;
use crate::ui::island::Island;
use crate::ui::message::Message;
use crate::ui::platform::{announcement, focus, keys, page, running, served::ServedPage};
use crate::ui::state::{Action, State};
use crate::view_model::{Language, Screen, derive_after};

/// The place of the only school.
const SCHOOL: u16 = 0;

#[derive(Properties, PartialEq)]
pub(crate) struct LightProps {
    /// The page that was served, with places for what is drawn.
    pub(crate) page: ServedPage,
    /// The language that it was served in.
    pub(crate) language: Language,
}

/// What the light page draws: the table of counts where it is rendered, everything else in its place in the page.
#[component]
pub(crate) fn Light(props: &LightProps) -> Html {
    let language = props.language;
    let state = use_reducer(|| State::new(language));
    let form = &state.form;
    let before = use_mut_ref(|| None::<Rc<Screen>>);
    let screen = use_memo(form.clone(), |form| derive_after(form, before.borrow().as_deref()));
    before.replace(Some(screen.clone()));
    // The same callback for every render: a cell whose props did not change does not render again.
    let on_action: Callback<Action> = (*use_memo((), |()| state.dispatcher().to_callback())).clone();

    running::remember(&state, &on_action);
    use_effect_with(form.clone(), |form| {
        let form = form.clone();
        page::later(move || keeping::keep(&form))
    });
    use_effect({
        let (page, screen) = (props.page.clone(), screen.clone());
        let went_back = matches!(state.message, Some(Message::Undone | Message::Redone));
        move || {
            page.write(&screen, language);
            // A field that the way back took away had the focus.
            if went_back && focus::is_lost() {
                focus::element(UNDO_ID);
            }
        }
    });
    let announced: Rc<str> = screen.announcement(language).into();
    use_effect_with(announced, |announced| {
        let waiting = announcement::later(Rc::clone(announced));
        move || drop(waiting)
    });
    use_effect_with((), |()| page::announce_ready());

    let onkeydown = {
        let on_action = on_action.clone();
        Callback::from(move |event: KeyboardEvent| keys::way_back(&event, &on_action))
    };
    let onfocusout = on_action.reform(|_: FocusEvent| Action::EndTyping);
    let school = form.schools.first().cloned().unwrap_or_default();
    let open_school = OpenSchool {
        state: &state,
        screen: &screen,
        language,
        at: SCHOOL,
        school: &school,
        problems: &screen.problems,
        on_action: &on_action,
    };
    let drawn = [
        (Island::School, school_fields(&open_school)),
        (Island::Incomplete, incomplete(&screen, language)),
        (Island::Notices, notices(language, &screen, Beside::Headline { open: SCHOOL })),
        (Island::Chart, year_chart(&screen, language)),
        (Island::Profielen, profiel_table(&screen, SCHOOL, language)),
    ];
    let elsewhere = drawn.map(|(island, drawn)| {
        let place = props.page.place(island).cloned();
        place.map(|place| create_portal(drawn, place)).unwrap_or_default()
    });
    html! {
        <div class="entry" {onkeydown} {onfocusout}>
            { counts(&open_school) }
            { together(elsewhere.to_vec()) }
        </div>
    }
}
