use std::rc::Rc;

use yew::Reducible;

use crate::app::action::Action;
use crate::app::focus::Manner;
use crate::app::message::Message;
use crate::app::note::Note;
use crate::app::page_header::VIEW_HEADING_ID;
use crate::app::parts::{RestProgress, rest_table};
use crate::app::state::State;
use crate::app::storing::{Keeping, StoreWish, Stored};
use crate::app::view::View;
use crate::features::files::text::KeepTexts;
use crate::features::school::model::example::Example;
use crate::features::school::model::paste::Place;
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::form::problem::FieldId;
use crate::form::school_edit::SchoolEdit;
use crate::form::school_form::CellId;
use crate::text::language::Language;
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

const PIE_BB: CellId =
    CellId { school: 0, date: Teldatum::October2017, cell: Cell { profiel: Profiel::Pie, leerweg: Leerweg::Bb } };

const HERE: Place = Place { at: PIE_BB, both_dates: false };

/// The state after these actions, from a page on which the part is here that comes later.
fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    let mut start = State::new(Language::Nl);
    start.rest = RestProgress::Here(rest_table());
    from(start, actions)
}

fn from(start: State, actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    actions.into_iter().fold(Rc::new(start), Reducible::reduce)
}

fn typed(text: &str) -> Action {
    Action::Edit(Edit::Text(FieldId::Cell(PIE_BB), text.into()))
}

fn text(state: &State) -> Rc<str> {
    state.form.text(FieldId::Cell(PIE_BB))
}

fn said(state: &State) -> Vec<String> {
    state.note.as_ref().map(|note| note.sentences(Language::Nl)).unwrap_or_default()
}

fn school(change: SchoolEdit) -> Action {
    Action::Edit(Edit::School(change))
}

#[test]
fn keys_in_one_field_are_one_change_until_it_is_left() {
    let cases: [(&str, Vec<Action>, &str); 4] = [
        ("one undo takes back the whole number", vec![typed("1"), typed("12"), Action::Undo], ""),
        ("leaving the field ends the change", vec![typed("1"), Action::EndTyping, typed("12"), Action::Undo], "1"),
        ("a redo brings it back", vec![typed("1"), Action::Undo, Action::Redo], "1"),
        ("nothing is undone where nothing was done", vec![Action::Undo], ""),
    ];
    for (why, actions, expected) in cases {
        assert_eq!(&*text(&after(actions)), expected, "{why}");
    }
}

#[test]
fn an_action_that_changes_nothing_leaves_the_same_state() {
    let state = after([typed("12")]);
    assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(typed("12"))));
}

#[test]
fn what_needs_the_rest_waits_for_it_in_its_order() {
    let paste = Action::Paste("1\t2".into(), HERE);
    let waits = [Action::Show(View::Region), paste];
    let state = from(State::new(Language::Nl), [waits.to_vec(), vec![typed("7")]].concat());
    assert_eq!(*state.waiting, waits, "what needs the rest waits");
    assert_eq!(state.rest, RestProgress::Coming, "and asks for it");
    assert_eq!(&*text(&state), "7", "what does not need it is done at once");
    assert_eq!(state.view, View::Calculate, "the view that waits does not show yet");
    let state = state.reduce(Action::RestFailed);
    assert_eq!(*state.waiting, waits, "what waits is not lost when the rest does not come");
}

#[test]
fn the_rest_is_asked_for_once_until_it_fails() {
    let here = Action::RestCame(rest_table());
    let cases: [(&str, Vec<Action>, u32); 6] = [
        ("asked twice while it comes", vec![Action::LoadRest, Action::LoadRest], 1),
        ("asked by the page when it is idle", vec![Action::Idle], 1),
        ("asked by the page when it is idle, after somebody got it", vec![Action::LoadRest, here, Action::Idle], 1),
        (
            "asked by the page when it is idle, after it failed",
            vec![Action::LoadRest, Action::RestFailed, Action::Idle],
            1,
        ),
        ("asked again after it failed", vec![Action::LoadRest, Action::RestFailed, Action::LoadRest], 2),
        ("asked by what waits for it", vec![Action::Show(View::Region), Action::LoadRest], 1),
    ];
    for (why, actions, requests) in cases {
        assert_eq!(from(State::new(Language::Nl), actions).rest_requests, requests, "{why}");
    }
    let state = from(State::new(Language::Nl), [Action::LoadRest, Action::RestCame(rest_table()), Action::LoadRest]);
    assert!(state.rest.part().is_some(), "what is here stays here");
}

#[test]
fn a_block_is_pasted_by_the_rest() {
    let state = after([Action::Paste("1\t2\t3".into(), HERE)]);
    assert_eq!(&*text(&state), "1");
    assert!(matches!(state.message, Some(Message::Pasted(_))));
}

#[test]
fn undo_ends_looking_at_a_block_before_it_takes_anything_back() {
    let doubtful = Action::Paste("1\t2\t3\n4\t5".into(), HERE);
    let typed = Action::Edit(Edit::Text(FieldId::Cell(HERE.at), "7".into()));
    let state = after([typed.clone(), doubtful.clone()]);
    assert!(state.pasted.is_some());
    let state = after([typed, doubtful.clone(), Action::Undo]);
    assert_eq!((state.pasted.is_some(), &*text(&state)), (false, "7"));
    let plain = Action::Paste("1\t2\t3".into(), HERE);
    let state = after([doubtful, plain]);
    assert_eq!((state.pasted.is_some(), &*text(&state)), (false, "1"));
}

#[test]
fn an_open_school_stays_in_sight() {
    let cases = [
        ("a school that was added opens", vec![school(SchoolEdit::Add)], 1),
        ("removing the last one opens the one before", vec![school(SchoolEdit::Add), school(SchoolEdit::Remove(1))], 0),
        (
            "undo opens the school that it changes",
            vec![school(SchoolEdit::Add), Action::OpenSchool(0), Action::Undo],
            0,
        ),
        ("a school that is not there cannot be opened", vec![Action::OpenSchool(9)], 0),
    ];
    for (why, actions, open) in cases {
        assert_eq!(after(actions).school, open, "{why}");
    }
}

#[test]
fn what_the_storage_answers_is_said() {
    let stored = |wish, opened| Action::Stored(Stored { wish, keeping: Keeping::On, has_aside: false, opened });
    let form = Rc::new(Form { technology_poor: true, ..Form::default() });
    let cases = [
        ("keeping is silent", stored(StoreWish::Keep, None), None),
        ("erasing is confirmed", stored(StoreWish::Erase, None), Some(Note::Erased)),
        ("other work was opened", stored(StoreWish::OpenAside, Some(Rc::clone(&form))), Some(Note::AsideOpened)),
        ("other work cannot be read", stored(StoreWish::OpenAside, None), Some(Note::AsideUnreadable)),
    ];
    for (why, action, note) in cases {
        assert_eq!(after([action]).note, note, "{why}");
    }
    let state = after([stored(StoreWish::OpenAside, Some(form)), Action::Undo]);
    assert!(!state.form.technology_poor, "opening other work can be undone");
}

#[test]
fn a_bad_link_changes_nothing_and_a_good_one_is_other_work() {
    let state = after([typed("12"), Action::OpenLink("no-link-of-ours".into())]);
    assert_eq!(said(&state), [KeepTexts::of(Language::Nl).link_damaged]);
    assert_eq!((&*text(&state), state.works_opened), ("12", 0));

    let document = after([Action::Example(0, Example::ALL[0])]).form.to_document().0;
    let link = crate::features::files::model::link::write(&document, false).unwrap();
    let state = after([typed("12"), Action::OpenLink(link.fragment.as_str().into())]);
    assert_eq!(said(&state), [KeepTexts::of(Language::Nl).link_opened]);
    assert_eq!(state.works_opened, 1, "what is kept belongs to other work now");
    assert_eq!(&*text(&state.reduce(Action::Undo)), "12", "and what was typed can be brought back");
}

#[test]
fn starting_empty_leaves_what_is_kept_alone() {
    let mut start = State::new(Language::Nl);
    start.rest = RestProgress::Failed;
    let state = from(start, [Action::BeginEmpty]);
    assert_eq!(state.keeping, Keeping::Unreadable);
    assert!(!state.waits_to_begin());
}

#[test]
fn starting_empty_leads_to_the_view_that_needs_nothing() {
    let start = State { view: View::Region, rest: RestProgress::Failed, ..State::new(Language::Nl) };
    assert_eq!(from(start, [Action::BeginEmpty]).view, View::Calculate);
}

#[test]
fn arriving_leaves_what_is_in_sight_to_the_browser() {
    let arrive = |view| Action::Arrive(view, Language::En);
    let state = after([Action::Show(View::Region), arrive(View::Ahead)]);
    assert_eq!((state.view, state.language), (View::Ahead, Language::En));
    let focus = state.focus.clone().unwrap();
    assert_eq!((&*focus.id, focus.manner), (VIEW_HEADING_ID, Manner::WithoutScrolling));
    assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(arrive(View::Ahead))), "being there already changes nothing");
}

#[test]
fn only_the_last_view_that_was_asked_for_is_waited_for() {
    let cases: [(&str, Vec<Action>, Vec<Action>); 3] = [
        (
            "another view that needs the rest",
            vec![Action::Show(View::Region), Action::Show(View::Ahead)],
            vec![Action::Show(View::Ahead)],
        ),
        (
            "back before the rest came",
            vec![Action::Arrive(View::Region, Language::Nl), Action::Arrive(View::Calculate, Language::Nl)],
            vec![],
        ),
        (
            "something else that waits",
            vec![Action::Print, Action::Show(View::Region), Action::Show(View::Calculate)],
            vec![Action::Print],
        ),
    ];
    for (why, actions, waiting) in cases {
        assert_eq!(*from(State::new(Language::Nl), actions).waiting, waiting, "{why}");
    }
}

#[test]
fn a_place_in_the_text_is_shown_once_it_is_there() {
    let read = Action::Read("begroting-nl".into());
    let state = after([read.clone()]);
    assert_eq!((state.view, state.anchor.as_deref()), (View::Accountability, Some("begroting-nl")));
    let came = Rc::clone(&state).reduce(Action::ProseCame);
    assert_ne!(came.focus, state.focus, "the place takes the focus again when its text came");
    let cases = [
        ("another view", Action::Show(View::Region)),
        ("the other language, which has places of its own", Action::Language(Language::En)),
        ("back and forward", Action::Arrive(View::Accountability, Language::Nl)),
    ];
    for (why, action) in cases {
        assert_eq!(after([read.clone(), action]).anchor, None, "{why}");
    }
}
