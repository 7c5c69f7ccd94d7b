use std::rc::Rc;

use crate::features::school::model::paste::report::PasteReport;
use crate::form::edit::Edit;
use crate::form::school_form::Target;

/// A pasted block, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    pub(crate) counts: Vec<(Target, Rc<str>)>,
    /// Whether the block has counts of both dates, so that both have to show.
    pub both_dates: bool,
    /// Whether the page shows what it made of the block before it is taken: anything but numbers alone, or numbers
    /// whose headings are all understood.
    pub needs_confirmation: bool,
    /// What was taken and what was not.
    pub report: PasteReport,
    /// Texts of the block that were not used.
    pub notes: Vec<String>,
}

impl Pasted {
    /// What each field becomes.
    #[must_use]
    pub fn counts(&self) -> &[(Target, Rc<str>)] {
        &self.counts
    }

    /// The one change that fills in the block.
    #[must_use]
    pub fn edit(&self, school: u16) -> Edit {
        Edit::Counts { school, both_dates: self.both_dates, counts: self.counts.clone().into() }
    }
}
