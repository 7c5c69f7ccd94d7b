use crate::features::school::model::paste::facts::Facts;
use crate::features::school::model::paste::report::Skipped;
use crate::features::school::model::paste::words::Kind;
use engine::domain::{Leerweg, Teldatum};

/// What a column is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ColumnMeaning {
    /// Says of each row what it is about: of this kind when the heading says so, else of what its cells name.
    Names(Option<Kind>),
    /// Numbers of pupils, or totals, of whom the headings say.
    Counts(Facts),
    /// Numbers of pupils whose leerweg follows from the place where the block is pasted.
    Place(Teldatum, Leerweg),
    /// Numbers that are not taken, and why.
    LeftOut(Skipped),
    /// Texts without numbers.
    Text,
    /// Nothing stands in it, and nothing should.
    Empty,
}

/// What a column is before the places of columns without headings are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    Known(ColumnMeaning),
    /// Numbers without a heading.
    Unheaded,
    /// No heading and no cells.
    Blank,
}
