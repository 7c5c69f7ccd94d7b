use crate::form::school_form::CellId;

/// Where a block is pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The field.
    pub at: CellId,
    /// Whether the page shows both dates.
    pub both_dates: bool,
}
