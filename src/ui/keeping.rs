//! Keeping what was typed in this browser: one place for it, and one aside for what another tab or a link replaced.
//!
//! Before something is written, what stands there is compared with what this page read or wrote last. When it is
//! another's, it goes aside first and is offered, so that two tabs do not destroy each other's work. What this version
//! cannot read is left alone.

use std::cell::RefCell;
use std::rc::Rc;

use super::arrival::Note;
use super::platform::storage::KEPT;
use super::platform::{page, storage};
use super::state::State;
use crate::view_model::{Edit, Form};

/// Where work stands that other work took the place of.
const ASIDE: &str = "vmbo-techniek.aside";
/// Whether the visitor wants anything kept.
const WISH: &str = "vmbo-techniek.keep";
const NO: &str = "off";
const YES: &str = "on";

/// Whether what is typed is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keeping {
    On,
    /// The visitor does not want it, or the page stands in another one.
    Off,
    /// The browser does not allow it.
    Blocked,
    /// There is no room.
    Full,
    /// What is kept cannot be read, and is left alone.
    Unreadable,
}

thread_local! {
    /// What this page read or wrote last.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

impl State {
    /// Begins with what is kept and with the link that the page was opened by. A page that goes on from another one
    /// has both already.
    pub(crate) fn begin(&mut self, goes_on: bool) {
        let kept = storage::read(KEPT);
        self.keeping = match (&kept, storage::read(WISH)) {
            (Err(_), _) | (_, Err(_)) => Keeping::Blocked,
            (_, Ok(Some(wish))) if wish == NO => Keeping::Off,
            (_, Ok(None)) if page::is_framed() => Keeping::Off,
            _ => Keeping::On,
        };
        self.has_aside = matches!(storage::read(ASIDE), Ok(Some(_)));
        let kept = kept.ok().flatten();
        if let (Keeping::On, Some(text)) = (self.keeping, &kept) {
            match Form::from_snapshot(text) {
                Ok(form) if !goes_on => self.form = Rc::new(form),
                Ok(_) => {}
                Err(_) => self.keeping = Keeping::Unreadable,
            }
        }
        // After another page, what is kept is this work only when that page kept it last.
        LAST.set(kept.filter(|text| !goes_on || *text == self.form.to_snapshot()));
        if !goes_on {
            self.open_link(&page::fragment());
        }
    }

    /// Keeps the form as it is now, when that is wanted and possible.
    pub(crate) fn keep(&mut self) {
        if !matches!(self.keeping, Keeping::On | Keeping::Full) {
            return;
        }
        let text = self.form.to_snapshot();
        let last = LAST.take();
        if last.as_ref() == Some(&text) || (last.is_none() && *self.form == Form::default()) {
            LAST.set(last);
            return;
        }
        self.keeping = match self.write(&text, last.as_deref()) {
            Ok(()) => {
                LAST.set(Some(text));
                page::drop_link();
                Keeping::On
            }
            Err(storage::Refused) => {
                LAST.set(last);
                Keeping::Full
            }
        };
    }

    fn write(&mut self, text: &str, last: Option<&str>) -> Result<(), storage::Refused> {
        let there = storage::read(KEPT)?;
        if let Some(other) = there.filter(|there| Some(there.as_str()) != last && there != text) {
            storage::write(ASIDE, &other)?;
            self.has_aside = true;
        }
        storage::write(KEPT, text)
    }

    /// Begins or stops keeping. What was kept goes when it stops.
    pub(crate) fn set_keeping(&mut self, wanted: bool) {
        let wish = storage::write(WISH, if wanted { YES } else { NO });
        self.keeping = match (wish, wanted) {
            (Err(_), true) => Keeping::Blocked,
            (_, true) => Keeping::On,
            (_, false) => Keeping::Off,
        };
        if !wanted {
            self.erase_kept();
        }
    }

    /// Erases everything that is kept. What is on the page stays.
    pub(crate) fn erase_kept(&mut self) {
        storage::remove(KEPT);
        storage::remove(ASIDE);
        LAST.set(None);
        self.has_aside = false;
        if self.keeping != Keeping::Off {
            self.keeping = Keeping::On;
            self.note = Some(Note::Erased);
        }
    }

    /// Puts what stands aside in the place of what is on the page, which goes aside.
    pub(crate) fn open_aside(&mut self) {
        let aside = storage::read(ASIDE).ok().flatten();
        let Some(Ok(form)) = aside.map(|text| Form::from_snapshot(&text)) else {
            self.note = Some(Note::AsideUnreadable);
            return;
        };
        if storage::write(ASIDE, &self.form.to_snapshot()).is_err() {
            self.note = Some(Note::AsideUnreadable);
            return;
        }
        self.change(&Edit::Replace(Rc::new(form)));
        self.note = Some(Note::AsideOpened);
    }

    /// What is kept belongs to other work than what is on the page from now on.
    pub(super) fn part_from_kept(&self) {
        LAST.set(None);
    }
}
