//! What each action does to the state. Nothing here reads or writes anything outside of it.

use std::rc::Rc;

use yew::Reducible;

use crate::app::action::Action;
use crate::app::focus::school_tab_id;
use crate::app::message::Message;
use crate::app::note::Note;
use crate::app::parts::RestProgress;
use crate::app::section::Section;
use crate::app::state::{Opened, State};
use crate::app::storing::{Keeping, StoreWish, Stored};
use crate::features::duo::view::DUO_FILE_ID;
use crate::features::school::model::example::Example;
use crate::features::school::model::paste::Place;
use crate::features::school::view::table_tools::UNDO_ID;
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::form::history::History;
use crate::form::school_form::Target;
use crate::widgets::figures::amount_id;
use engine::domain::{Cell, Teldatum};

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Self::clone(&self);
        if action.needs_rest() && state.rest.part().is_none() {
            state.wait_with(action);
        } else {
            state.take(action);
        }
        state.keep_school_in_sight();
        // Yew leaves the page alone when the state is the same one as before.
        if state == *self { self } else { Rc::new(state) }
    }
}

impl State {
    fn take(&mut self, action: Action) {
        match action {
            Action::Edit(edit) => self.change(&edit),
            Action::EndTyping => self.history.end_typing(),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Paste(text, place) => self.paste(&text, place),
            Action::Clear(at) => self.clear(at),
            Action::Example(at, example) => self.load(at, example),
            Action::Say(message) => self.message = Some(message),
            Action::Toggle(opened) => self.toggle(opened),
            Action::OpenSchool(at) => {
                self.school = at;
                self.focus_on(school_tab_id(at));
            }
            Action::Language(language) => self.language = language,
            Action::Open(section) => self.sections.set(section, true),
            Action::Close(section) => self.sections.set(section, false),
            Action::OpenLink(fragment) => self.with_rest(|state, rest| (rest.open_link)(state, &fragment)),
            Action::OpenFile(name, text) => {
                self.with_rest(|state, rest| (rest.open_file)(state, &name, text.as_deref()))
            }
            Action::OpenDuoFile(file) => {
                self.sections.set(Section::Duo, true);
                self.duo_file = Some(file);
                self.focus_on(DUO_FILE_ID.to_owned());
            }
            Action::DuoFileTaken => self.duo_file = None,
            // Carried out on its way here; what comes of it arrives as `Stored`.
            Action::Store(_) => {}
            Action::Stored(stored) => self.stored(stored),
            Action::Begin(found) => {
                // The storage goes on from what it holds.
                let _kept_last = found.begin(self);
            }
            Action::BeginEmpty => {
                self.waiting = Rc::default();
                self.keeping = Keeping::Unreadable;
            }
            Action::LoadRest => self.request_rest(),
            Action::RestCame(rest) => self.rest = RestProgress::Here(rest),
            Action::RestFailed => self.rest = RestProgress::Failed,
            Action::NothingWaits => self.waiting = Rc::default(),
        }
    }

    fn wait_with(&mut self, action: Action) {
        Rc::make_mut(&mut self.waiting).push(action);
        self.request_rest();
    }

    /// Asks for the rest, unless it is here or on its way already.
    fn request_rest(&mut self) {
        if matches!(self.rest, RestProgress::NotAsked | RestProgress::Failed) {
            self.rest = RestProgress::Coming;
            self.rest_requests += 1;
        }
    }

    fn with_rest(&mut self, act: impl FnOnce(&mut Self, crate::app::parts::Rest)) {
        if let Some(rest) = self.rest.part() {
            act(self, rest);
        }
    }

    /// Makes a change that can be undone. One that changes nothing leaves the way back as it is.
    pub(crate) fn change(&mut self, edit: &Edit) {
        let before = Rc::clone(&self.form);
        let after = before.apply(edit);
        if after != *before {
            self.history.record(&before, edit);
            self.form = Rc::new(after);
            self.message = None;
        }
        match edit {
            Edit::School(change) => self.focus_on_school(*change, &before),
            Edit::Scenario(_) | Edit::Plan(_) | Edit::ResetOwnAmounts(_) => {
                self.with_rest(|state, rest| (rest.move_focus)(state, edit, &before));
            }
            _ => {}
        }
    }

    fn undo(&mut self) {
        if let Some(form) = self.history.undo(&self.form) {
            self.show(form, Message::Undone);
        }
    }

    fn redo(&mut self) {
        if let Some(form) = self.history.redo(&self.form) {
            self.show(form, Message::Redone);
        }
    }

    /// Shows another form, at the first school that differs.
    fn show(&mut self, form: Rc<Form>, message: Message) {
        let before = std::mem::replace(&mut self.form, form);
        self.message = Some(message);
        if let Some(at) = History::changed_school(&before, &self.form) {
            self.school = at;
        }
        self.focus_if_lost(UNDO_ID);
    }

    fn paste(&mut self, text: &str, place: Place) {
        let pasted = self.rest.part().and_then(|rest| (rest.paste)(text, place));
        let Some(pasted) = pasted else { return };
        if pasted.report.taken > 0 {
            self.change(&pasted.edit(place.at.school));
        }
        self.message = Some(Message::Pasted(pasted.report));
    }

    fn clear(&mut self, at: u16) {
        let cells = Teldatum::ALL.into_iter().flat_map(|date| Cell::all().map(move |cell| Target { date, cell }));
        let empty: Rc<str> = Rc::from("");
        let counts = cells.map(|target| (target, Rc::clone(&empty))).collect();
        self.change(&Edit::Counts { school: at, both_dates: false, counts });
        self.message = Some(Message::Cleared);
    }

    fn load(&mut self, at: u16, example: Example) {
        self.change(&Edit::PutSchool(at, Rc::new(example.school(self.language))));
        self.message = Some(Message::Loaded);
    }

    fn toggle(&mut self, opened: Opened) {
        let open = Rc::make_mut(&mut self.open);
        match open.iter().position(|other| *other == opened) {
            Some(at) => {
                open.remove(at);
                self.focus_if_lost(&amount_id(opened));
            }
            None => open.push(opened),
        }
    }

    fn stored(&mut self, stored: Stored) {
        let Stored { keeping, has_aside, wish, opened } = stored;
        self.keeping = keeping;
        self.has_aside = has_aside;
        match (wish, opened) {
            (StoreWish::OpenAside, Some(form)) => {
                self.change(&Edit::Replace(form));
                self.note = Some(Note::AsideOpened);
            }
            (StoreWish::OpenAside, None) => self.note = Some(Note::AsideUnreadable),
            (StoreWish::Erase, _) => self.note = Some(Note::Erased),
            (StoreWish::Keep | StoreWish::Wanted(_), _) => {}
        }
    }
}

#[cfg(test)]
mod tests;
