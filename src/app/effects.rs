//! What follows from the state outside of it: the storage, the title, the focus, what screen readers say, the part of
//! the program that comes later, and what comes from outside the page.

use std::cell::RefCell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::exports;
use crate::app::exports::Running;
use crate::app::focus::{Focus, Manner};
use crate::app::parts::{RestProgress, load_rest};
use crate::app::state::State;
use crate::app::storing::{Store, StoreWish};
use crate::app::view::View;
use crate::browser::{address, announcement, arrivals, focus, page, printing, prose, sheet};
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::view::outcome::OUTCOME_ID;
use crate::widgets::figures::DERIVATION_ID;

/// What can lie over the whole page, on a narrow window.
const SHEETS: [&str; 2] = [OUTCOME_ID, DERIVATION_ID];

/// The callback that every part of the page gets: the same one for every render, so that what did not change does not
/// render again. What is asked of the storage is done on the way to the state.
#[hook]
pub(crate) fn use_actions(state: &UseReducerHandle<State>, store: &Rc<RefCell<Store>>) -> Callback<Action> {
    let newest = use_mut_ref(|| state.clone());
    newest.replace(state.clone());
    let on_action = use_memo((), |()| {
        let (dispatcher, store) = (state.dispatcher(), Rc::clone(store));
        Callback::from(move |action: Action| {
            let waits = action.needs_rest() && newest.borrow().rest.part().is_none();
            match action {
                Action::Store(wish) if !waits => {
                    let stored = store.borrow_mut().carry_out(wish, &newest.borrow());
                    stored.into_iter().for_each(|stored| dispatcher.dispatch(Action::Stored(stored)));
                }
                other => dispatcher.dispatch(other),
            }
        })
    });
    (*on_action).clone()
}

/// Everything that follows from the state, and what comes to it.
#[hook]
pub(crate) fn use_effects(
    state: &UseReducerHandle<State>,
    screen: &Rc<Screen>,
    store: &Rc<RefCell<Store>>,
    on_action: &Callback<Action>,
) {
    use_rest(state, on_action);
    use_effect_with((state.view, state.language, state.anchor.clone()), |(view, language, anchor)| {
        address::follow(*view, *language, anchor.as_deref().filter(|_| *view == View::Accountability));
        page::set_title(&view.title(*language));
    });
    use_effect_with(state.language, |language| page::set_language(*language));
    use_effect_with((state.view, state.language, state.proses_fetched), |(view, language, _)| {
        prose::show((*view == View::Accountability).then_some(*language));
    });
    use_effect_with((state.is_sheet_open, state.open), |(is_sheet_open, open)| {
        // Asking where an element lies makes the browser lay out the page.
        let may_lie_over = *is_sheet_open || open.is_some();
        sheet::follow(if may_lie_over { &SHEETS } else { &[] });
    });
    use_effect_with(state.print_requests, |requests| {
        if *requests > 0 {
            printing::request();
        }
    });
    use_effect_with((state.form.clone(), state.keeping), {
        let on_action = on_action.clone();
        move |_| page::later(move || on_action.emit(Action::Store(StoreWish::Keep)))
    });
    use_effect_with(state.focus.clone(), |focus| {
        let Some(Focus { id, manner, .. }) = focus else { return };
        match manner {
            Manner::OnlyIfLost if !focus::is_lost() => {}
            Manner::InSight | Manner::OnlyIfLost => focus::element(id),
            Manner::WithoutScrolling => focus::without_scrolling(id),
            Manner::AtTop => focus::place(id),
        }
    });
    let announced: Rc<str> = screen.announcement(state.language).into();
    use_effect_with(announced, |announced| {
        let waiting = announcement::later(Rc::clone(announced));
        move || drop(waiting)
    });
    use_effect_with((), {
        let on_action = on_action.clone();
        move |()| {
            arrivals::listen(&on_action);
            address::listen(&on_action);
            sheet::listen(&on_action, &SHEETS);
        }
    });
    let running = Running { state: state.clone(), store: Rc::clone(store), on_action: on_action.clone() };
    use_effect(move || exports::remember(running));
}

/// Fetches the part that comes later: in the first idle moment, or when something waits for it. What waited is done
/// when it is here.
#[hook]
fn use_rest(state: &UseReducerHandle<State>, on_action: &Callback<Action>) {
    use_effect_with(state.rest_requests, {
        let on_action = on_action.clone();
        move |requests| {
            if *requests > 0 {
                spawn_local(async move {
                    on_action.emit(load_rest().await.map_or(Action::RestFailed, Action::RestCame));
                });
            }
        }
    });
    use_effect_with(state.rest.part().is_some(), {
        let (on_action, waiting) = (on_action.clone(), Rc::clone(&state.waiting));
        move |is_here| {
            if *is_here && !waiting.is_empty() {
                on_action.emit(Action::NothingWaits);
                waiting.iter().cloned().for_each(|action| on_action.emit(action));
            }
        }
    });
    use_effect_with((), {
        let (on_action, wanted) = (on_action.clone(), state.rest == RestProgress::NotAsked);
        move |()| {
            if wanted {
                page::when_idle(move || on_action.emit(Action::Idle));
            }
        }
    });
}
