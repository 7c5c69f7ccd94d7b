//! Keeping what was typed in this browser: one place for it, and one aside for what other tabs or a link replaced.
//!
//! When something is written, what stands there is compared with what this page read or wrote last. When it is
//! another's, it goes aside and is offered, so that tabs do not destroy each other's work. What this page wrote
//! earlier leaves the place aside then: each tab has its newest work there once. What this version cannot read is left
//! alone.

use std::rc::Rc;

use crate::app::state::State;
use crate::browser::{address, page, storage};
use crate::form::document::Form;

/// Where the work of this browser stands.
const KEPT: &str = "vmbo-techniek.kept";
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

/// What can be asked of the storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StoreWish {
    /// Keeping what was typed, some time after it was.
    Keep,
    /// Beginning or ending to keep. What was kept goes when it ends.
    Wanted(bool),
    /// Erasing everything that is kept. What is on the page stays.
    Erase,
    /// Putting what went aside last in the place of what is on the page, which goes behind all others: who goes on gets
    /// to each of them.
    OpenAside,
}

/// What came of a wish.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stored {
    pub(crate) wish: StoreWish,
    pub(crate) keeping: Keeping,
    pub(crate) has_aside: bool,
    /// The form that was opened.
    pub(crate) opened: Option<Rc<Form>>,
}

/// What is kept when the page starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeptWork {
    pub(crate) keeping: Keeping,
    pub(crate) has_aside: bool,
    pub(crate) text: Option<Rc<str>>,
}

impl KeptWork {
    /// What the browser holds. A frame that does not ask for it does not look.
    pub(crate) fn find() -> Self {
        if page::is_framed() && !page::frame_has("files") {
            return Self { keeping: Keeping::Off, has_aside: false, text: None };
        }
        let kept = storage::read(KEPT);
        let keeping = match (&kept, storage::read(WISH)) {
            (Err(_), _) | (_, Err(_)) => Keeping::Blocked,
            (_, Ok(Some(wish))) if wish == NO => Keeping::Off,
            (_, Ok(None)) if page::is_framed() => Keeping::Off,
            _ => Keeping::On,
        };
        let has_aside = matches!(storage::read(ASIDE), Ok(Some(_)));
        Self { keeping, has_aside, text: kept.ok().flatten().map(Rc::from) }
    }
}

/// The page's side of the storage: it remembers what this page read or wrote last.
#[derive(Debug, Default)]
pub(crate) struct Store {
    last: Option<Rc<str>>,
    /// How many works had been opened when that was.
    works_opened: u32,
}

impl Store {
    /// A page that goes on from a text that is kept.
    pub(crate) fn after(last: Option<Rc<str>>) -> Self {
        Self { last, works_opened: 0 }
    }

    /// What this page kept last.
    pub(crate) fn last(&self) -> Option<&str> {
        self.last.as_deref()
    }

    /// Does what is wished for; nothing came of it when there was nothing to do.
    pub(crate) fn carry_out(&mut self, wish: StoreWish, state: &State) -> Option<Stored> {
        if self.works_opened != state.works_opened {
            self.works_opened = state.works_opened;
            self.last = None;
        }
        let mut stored = Stored { wish, keeping: state.keeping, has_aside: state.has_aside, opened: None };
        match wish {
            StoreWish::Keep => self.keep(state, &mut stored)?,
            StoreWish::Wanted(wanted) => {
                let written = storage::write(WISH, if wanted { YES } else { NO });
                stored.keeping = match (written, wanted) {
                    (Err(_), true) => Keeping::Blocked,
                    (_, true) => Keeping::On,
                    (_, false) => Keeping::Off,
                };
                if !wanted {
                    self.erase(&mut stored);
                }
            }
            StoreWish::Erase => {
                self.erase(&mut stored);
                if stored.keeping != Keeping::Off {
                    stored.keeping = Keeping::On;
                }
            }
            StoreWish::OpenAside => stored.opened = open_aside(state),
        }
        Some(stored)
    }

    /// Keeps the form as it is now, when that is wanted and possible.
    fn keep(&mut self, state: &State, stored: &mut Stored) -> Option<()> {
        // Work that waits to be opened must not be overwritten by the empty page that it waits for.
        if !matches!(state.keeping, Keeping::On | Keeping::Full) || state.waits_to_begin() {
            return None;
        }
        let text = state.form.to_snapshot();
        let is_known = self.last() == Some(text.as_str());
        if is_known || (self.last.is_none() && *state.form == Form::default()) {
            return None;
        }
        stored.keeping = match self.write(&text, stored) {
            Ok(()) => {
                self.last = Some(text.into());
                address::drop_link();
                Keeping::On
            }
            Err(storage::Refused) => Keeping::Full,
        };
        Some(())
    }

    fn write(&self, text: &str, stored: &mut Stored) -> Result<(), storage::Refused> {
        let last = self.last();
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
        stored.has_aside = true;
        storage::write(ASIDE, kept.unwrap_or(&works)).or_else(|refused| storage::write(KEPT, &other).and(Err(refused)))
    }

    fn erase(&mut self, stored: &mut Stored) {
        storage::remove(KEPT);
        storage::remove(ASIDE);
        self.last = None;
        stored.has_aside = false;
    }
}

/// Takes the newest work from aside and puts the form of the page behind the others there.
fn open_aside(state: &State) -> Option<Rc<Form>> {
    let rest = state.rest.part()?;
    let aside = works_aside().ok()?;
    let (others, newest) = aside.rsplit_once('\n').unwrap_or(("", &aside));
    let form = (rest.read_form)(newest)?;
    let mut works = state.form.to_snapshot();
    if !others.is_empty() {
        works.push('\n');
        works.push_str(others);
    }
    storage::write(ASIDE, &works).ok()?;
    Some(Rc::new(form))
}

fn works_aside() -> Result<String, storage::Refused> {
    Ok(storage::read(ASIDE)?.unwrap_or_default())
}
