//! What each action does to the state. Nothing here reads or writes anything outside of it.

use std::rc::Rc;

use yew::Reducible;

use crate::app::action::Action;
use crate::app::focus::{Manner, SCHOOL_CHOICE_ID};
use crate::app::message::Message;
use crate::app::note::Note;
use crate::app::page_header::VIEW_HEADING_ID;
use crate::app::panel::Panel;
use crate::app::parts::RestProgress;
use crate::app::state::{Opened, State, WaitingPaste};
use crate::app::storing::{Keeping, StoreWish, Stored};
use crate::app::view::View;
use crate::browser::duo_file::PickedFile;
use crate::features::outcome::view::outcome::OUTCOME_HEADING_ID;
use crate::features::outcome::view::outcome_bar::OUTCOME_BAR_ID;
use crate::features::school::model::example::Example;
use crate::features::school::model::paste::{Pasted, Place};
use crate::features::school::view::count_cell::element_id;
use crate::features::school::view::paste_preview::PASTE_PREVIEW_ID;
use crate::features::school::view::table_options::UNDO_ID;
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::form::history::History;
use crate::form::school_form::{CellId, Target};
use crate::text::language::Language;
use crate::widgets::figures::{DERIVATION_HEADING_ID, amount_id};
use engine::domain::{Cell, Teldatum};

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Self::clone(&self);
        if action.leads_to_view() && state.waiting.iter().any(Action::leads_to_view) {
            Rc::make_mut(&mut state.waiting).retain(|waiting| !waiting.leads_to_view());
        }
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
            Action::SwitchOff(edit) => self.switch_off(&edit),
            Action::EndTyping => self.history.end_typing(),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Paste(text, place) => self.paste(&text, place),
            Action::TakePaste => self.end_paste(true),
            Action::DeclinePaste => self.end_paste(false),
            Action::Clear(at) => self.clear(at),
            Action::Example(at, example) => self.load(at, example),
            Action::Say(message) => self.message = Some(message),
            Action::Toggle(opened) => self.toggle(opened),
            Action::OpenSchool(at) => {
                self.view = View::Calculate;
                self.school = at;
                self.focus_on(SCHOOL_CHOICE_ID.to_owned());
            }
            Action::ShowSchool(at) => self.school = at,
            Action::Language(language) => {
                self.language = language;
                self.anchor = None;
            }
            Action::Show(view) => self.go_to(view),
            Action::Read(anchor) => self.read(anchor),
            Action::ProseCame => self.show_prose(),
            Action::Arrive(view, language) => self.arrive(view, language),
            Action::TogglePanel(panel) => self.toggle_panel(panel),
            Action::ToggleSheet => self.toggle_sheet(),
            Action::CloseTop => self.close_top(),
            Action::OutcomeOf(of) => self.outcome_of = of,
            Action::CompareSchemes(other) => self.compared_scheme = other,
            Action::OpenDerivation(opened) => self.open = Some(opened),
            Action::Print => self.print_requests += 1,
            Action::OpenLink(fragment) => self.with_rest(|state, rest| (rest.open_link)(state, &fragment)),
            Action::OpenFile(name, text) => {
                self.with_rest(|state, rest| (rest.open_file)(state, &name, text.as_deref()))
            }
            Action::OpenDuoFile(file) => self.open_duo_file(file),
            Action::OpenTable(file, text) => self.open_table(file, &text),
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
                self.view = View::Calculate;
            }
            Action::LoadRest => self.request_rest(),
            Action::Idle if self.rest == RestProgress::NotAsked => self.request_rest(),
            // What failed is asked for again by whoever wants it, who has just read that it failed.
            Action::Idle => {}
            Action::RestCame(rest) => self.rest = RestProgress::Here(rest),
            Action::RestFailed => self.rest = RestProgress::Failed,
            Action::NothingWaits => self.waiting = Rc::default(),
        }
    }

    fn switch_off(&mut self, edit: &Edit) {
        self.change(edit);
        self.focus_if_lost(OUTCOME_HEADING_ID);
    }

    fn open_duo_file(&mut self, file: PickedFile) {
        self.view = View::Calculate;
        self.panel = Some(Panel::Duo);
        self.duo_file = Some(file);
        self.focus_on(Panel::Duo.heading_id().to_owned());
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
            self.pasted = None;
        }
        match edit {
            Edit::School(change) => self.focus_on_school(*change, &before),
            // The scheme that it was compared with cannot be compared with itself.
            Edit::Scheme(chosen) if self.compared_scheme == Some(*chosen) => self.compared_scheme = Some(before.scheme),
            Edit::Scenario(_) | Edit::Plan(_) | Edit::ResetOwnAmounts(_) => {
                self.with_rest(|state, rest| (rest.move_focus)(state, edit, &before));
            }
            _ => {}
        }
    }

    fn undo(&mut self) {
        // What is not taken yet is what was done last.
        if self.pasted.is_some() {
            return self.end_paste(false);
        }
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

    /// Takes a pasted block when all of it is clear; what is not is looked at first.
    fn paste(&mut self, text: &str, place: Place) {
        let pasted = self.rest.part().and_then(|rest| (rest.paste)(text, place));
        let Some(pasted) = pasted else { return };
        self.pasted = None;
        if pasted.needs_confirmation && pasted.report.taken > 0 {
            self.look_at(pasted, place);
        } else {
            self.take_pasted(&pasted, place);
        }
    }

    /// Shows what was made of a block before it is taken.
    fn look_at(&mut self, pasted: Pasted, place: Place) {
        self.pasted = Some(Rc::new(WaitingPaste { pasted, place }));
        self.message = None;
        self.focus_on(PASTE_PREVIEW_ID.to_owned());
    }

    /// Reads a table as a block that was pasted at the head of the open school. One without a count is left to the reader
    /// of DUO files, which says what is wrong with it.
    fn open_table(&mut self, file: PickedFile, text: &str) {
        let school = self.form.schools.get(usize::from(self.school));
        let both_dates = school.is_some_and(|school| !school.same_counts);
        let place = Place { at: CellId::first(self.school), both_dates };
        let pasted = self.rest.part().map(|rest| (rest.paste_file)(text, place));
        match pasted.filter(|pasted| pasted.report.taken > 0) {
            Some(pasted) => {
                self.view = View::Calculate;
                self.look_at(pasted, place);
            }
            None => self.open_duo_file(file),
        }
    }

    fn take_pasted(&mut self, pasted: &Pasted, place: Place) {
        if pasted.report.taken > 0 {
            self.change(&pasted.edit(place.at.school));
        }
        self.message = self.rest.part().map(|rest| Message::Pasted((rest.paste_report)(&pasted.report)));
    }

    /// Ends looking at a pasted block, which is taken or left.
    fn end_paste(&mut self, takes: bool) {
        let Some(waiting) = self.pasted.take() else { return };
        if takes {
            self.take_pasted(&waiting.pasted, waiting.place);
        }
        self.focus_on(element_id(waiting.place.at));
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

    /// Shows a view, with the focus on its heading.
    fn go_to(&mut self, view: View) {
        self.change_view(view);
        self.anchor = None;
        self.focus_on(VIEW_HEADING_ID.to_owned());
    }

    fn change_view(&mut self, view: View) {
        if self.view != view {
            self.view = view;
            self.open = None;
            self.panel = None;
            self.pasted = None;
            self.is_sheet_open = false;
            self.message = None;
        }
    }

    /// Shows a place in the text about rules and sources.
    fn read(&mut self, anchor: Rc<str>) {
        self.change_view(View::Accountability);
        self.next_focus(anchor.to_string(), Manner::AtTop);
        self.anchor = Some(anchor);
    }

    /// The place that was asked for is there now.
    fn show_prose(&mut self) {
        self.proses_fetched += 1;
        if let Some(anchor) = &self.anchor {
            self.next_focus(anchor.to_string(), Manner::AtTop);
        }
    }

    /// Follows the browser to a view: what is in sight there is for the browser to say.
    fn arrive(&mut self, view: View, language: Language) {
        self.language = language;
        self.anchor = None;
        if self.view != view {
            self.change_view(view);
            self.next_focus(VIEW_HEADING_ID.to_owned(), Manner::WithoutScrolling);
        }
    }

    fn toggle(&mut self, opened: Opened) {
        if self.open == Some(opened) {
            self.open = None;
            self.focus_on(amount_id(opened));
        } else {
            self.open = Some(opened);
            self.focus_on(DERIVATION_HEADING_ID.to_owned());
        }
    }

    fn toggle_panel(&mut self, panel: Panel) {
        if self.panel == Some(panel) {
            self.panel = None;
            self.focus_on(panel.opener_id().to_owned());
        } else {
            self.panel = Some(panel);
            // It would hide what was opened.
            self.is_sheet_open = false;
            self.focus_on(panel.heading_id().to_owned());
        }
    }

    fn toggle_sheet(&mut self) {
        self.is_sheet_open = !self.is_sheet_open;
        let id = if self.is_sheet_open { OUTCOME_HEADING_ID } else { OUTCOME_BAR_ID };
        self.focus_on(id.to_owned());
    }

    fn close_top(&mut self) {
        if self.pasted.is_some() {
            self.end_paste(false);
        } else if let Some(opened) = self.open {
            self.toggle(opened);
        } else if let Some(panel) = self.panel {
            self.toggle_panel(panel);
        } else if self.is_sheet_open {
            self.toggle_sheet();
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
