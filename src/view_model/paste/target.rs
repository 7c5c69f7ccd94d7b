use crate::view_model::CellId;
use engine::domain::{Cell, Teldatum};

/// A field of the table of counts of the school at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The count date.
    pub date: Teldatum,
    /// The profiel and leerweg.
    pub cell: Cell,
}

/// Where a block is pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The field.
    pub at: CellId,
    /// Whether the page shows both dates.
    pub both_dates: bool,
}
