//! How the page begins: as the visitor left it, with a link, with the scheme that the page around a frame asks for, or
//! empty.

use std::rc::Rc;

use engine::domain::SchemeId;

use crate::app::action::Action;
use crate::app::left::LeftPage;
use crate::app::parts::{RestProgress, load_rest};
use crate::app::state::State;
use crate::app::storing::{Keeping, KeptWork, Store};
use crate::browser::{address, page};
use crate::form::document::Form;
use crate::form::history::History;
use crate::text::language::Language;

/// What the page finds when it starts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    kept: KeptWork,
    /// What stands behind the `#` of the address, when it may be a link.
    link: Option<Rc<str>>,
    /// The work of the page that was left when a new release was put in its place.
    left: Option<Rc<str>>,
}

/// The state that the page begins with, and its side of the storage.
pub(crate) async fn begin() -> (State, Store) {
    let (view, language) = address::begin();
    let found = Found::now();
    let mut state = State { view, is_framed: page::is_framed(), ..State::new(language) };
    state.keeping = found.kept.keeping;
    state.has_aside = found.kept.has_aside;
    if let Some(scheme) = page::option("scheme").as_deref().and_then(SchemeId::from_id) {
        state.form = Rc::new(Form { scheme, ..Form::clone(&state.form) });
    }
    let mut kept_last = found.kept.text.clone();
    if found.has_work() || view.needs_rest() {
        match load_rest().await {
            Ok(rest) => {
                state.rest = RestProgress::Here(rest);
                kept_last = found.begin(&mut state);
            }
            Err(_) => {
                state.rest = RestProgress::Failed;
                let next = if found.has_work() { Action::Begin(Rc::new(found)) } else { Action::Show(view) };
                state.waiting = Rc::new(vec![next]);
            }
        }
    }
    (state, Store::after(kept_last))
}

impl Found {
    fn now() -> Self {
        Self { kept: KeptWork::find(), link: address::link().map(Rc::from), left: page::take_left_page().map(Rc::from) }
    }

    /// Whether there is something to go on with, which only the part that comes later can read.
    fn has_work(&self) -> bool {
        self.left.is_some() || self.link.is_some() || (self.kept.keeping == Keeping::On && self.kept.text.is_some())
    }

    /// Goes on with what was found; gives what this page kept last. A page that was left has the kept work and the link
    /// already.
    pub(crate) fn begin(&self, state: &mut State) -> Option<Rc<str>> {
        let rest = state.rest.part()?;
        let kept = self.kept.text.as_deref().filter(|_| self.kept.keeping == Keeping::On);
        let kept = kept.map(|text| (rest.read_form)(text));
        if matches!(kept, Some(None)) {
            state.keeping = Keeping::Unreadable;
        }
        if let Some(left) = self.left.as_deref().and_then(rest.read_left_page) {
            left.go_on(state, rest.read_form);
            return left.kept;
        }
        if let Some(Some(form)) = kept {
            state.form = Rc::new(form);
        }
        if let Some(link) = &self.link {
            (rest.open_link)(state, link);
        }
        self.kept.text.clone()
    }
}

impl LeftPage {
    fn go_on(&self, state: &mut State, read_form: fn(&str) -> Option<Form>) {
        state.language = Language::from_code(&self.language).unwrap_or(state.language);
        if let Some(form) = read_form(&self.form) {
            state.form = Rc::new(form);
        }
        let past = self.past.iter().filter_map(|form| read_form(form));
        state.history = History::after(past.map(Rc::new).collect());
        state.school = self.school;
        state.keep_school_in_sight();
        state.view = self.view();
    }
}
