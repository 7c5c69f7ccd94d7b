//! The calculation: from a document to every amount, total, pure and exact.
//!
//! One set of formulas serves figures and derivation. They are written over the trait [`Amount`], which is either a
//! bare decimal, for the figures, or a [`Step`], which keeps its derivation too. So a derivation cannot differ from its
//! figure. [`figures()`] is the one walk over the schools.
//!
//! The arithmetic is specified in docs/document.md; it rounds in `rounding` alone.

mod amount;
mod amounts;
mod answer;
mod calculate;
mod difference;
mod entered_amount;
mod figures;
mod in_kind;
mod notice;
mod outcome;
mod rate_use;
mod rates;
mod region;
mod result;
mod rounding;
#[cfg(feature = "schema")]
mod schema;
mod school;
mod step;

pub use amount::Amount;
pub use amounts::{AmountKey, Amounts};
pub use answer::answer;
pub use calculate::{Derivation, calculate, derive, derive_school, figures};
pub use difference::Difference;
pub use entered_amount::EnteredAmount;
pub use figures::{FigurePath, Figures, Minimum, RangeOf, Reading, Requested, TechnologyPoor};
pub use in_kind::{in_kind_total, in_kind_value};
pub use notice::{Notice, NoticeCode};
pub use outcome::Outcome;
pub use rate_use::{End, RateUse};
pub use rates::Rates;
pub use result::CalculationResult;
pub use rounding::to_whole;
#[cfg(feature = "schema")]
pub use schema::schemas;
pub use step::{Step, StepKind};
