//! Keeping what was typed in this browser: one place for it, and one aside for what other tabs or a link replaced.
//!
//! When something is written, what stands there is compared with what this page read or wrote last. When it is
//! another's, it goes aside and is offered, so that tabs do not destroy each other's work. What this page wrote
//! earlier leaves the place aside then: each tab has its newest work there once. What this version cannot read is left
//! alone.

use std::cell::RefCell;
use std::rc::Rc;

use super::arrival::Note;
use super::state::State;
use crate::ui::platform::storage::KEPT;
use crate::ui::platform::{page, storage};
use crate::view_model::{Edit, Form};

/// Where works stand that other work took the place of, one a line, the newest last.
const ASIDE: &str = "vmbo-techniek.aside";
/// Whether the visitor wants anything kept.
const WISH: &str = "vmbo-techniek.keep";
/// The most works that stand aside: a browser keeps little.
const MOST_ASIDE: usize = 9;
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

/// What this page kept last.
pub(crate) fn last() -> Option<String> {
    LAST.with_borrow(Clone::clone)
}

/// Goes on from what the page before this one kept last.
pub(crate) fn go_on_from(kept: Option<String>) {
    LAST.set(kept);
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
        if !goes_on {
            LAST.set(kept);
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
        let aside = works_aside()?;
        storage::write(KEPT, text)?;
        let Some(other) = there.filter(|there| Some(there.as_str()) != last && there != text) else { return Ok(()) };
        let mut works = String::new();
        for work in aside.lines().filter(|work| Some(*work) != last && *work != other && *work != text) {
            works.push_str(work);
            works.push('\n');
        }
        works.push_str(&other);
        let kept =
            if works.lines().count() > MOST_ASIDE { works.split_once('\n').map(|(_, newer)| newer) } else { None };
        self.has_aside = true;
        storage::write(ASIDE, kept.unwrap_or(&works)).or_else(|refused| storage::write(KEPT, &other).and(Err(refused)))
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

    /// Puts what went aside last in the place of what is on the page, which goes behind all others: who goes on gets
    /// to each of them.
    pub(crate) fn open_aside(&mut self) {
        self.note = Some(Note::AsideUnreadable);
        let aside = works_aside().unwrap_or_default();
        let (others, newest) = aside.rsplit_once('\n').unwrap_or(("", &aside));
        let Ok(form) = Form::from_snapshot(newest) else { return };
        let mut works = self.form.to_snapshot();
        if !others.is_empty() {
            works.push('\n');
            works.push_str(others);
        }
        if storage::write(ASIDE, &works).is_ok() {
            self.change(&Edit::Replace(Rc::new(form)));
            self.note = Some(Note::AsideOpened);
        }
    }

    /// What is kept belongs to other work than what is on the page from now on.
    pub(in crate::ui) fn part_from_kept(&self) {
        LAST.set(None);
    }
}

fn works_aside() -> Result<String, storage::Refused> {
    Ok(storage::read(ASIDE)?.unwrap_or_default())
}
