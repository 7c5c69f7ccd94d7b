//! From a scheme and a document to every amount: total, pure, exact.
//!
//! One set of formulas serves two ends. They are written over [`Worked`], which is either a bare decimal, for the
//! figures, or a [`Step`], which also remembers how it came about. So a derivation cannot differ from its figure.
//!
//! The arithmetic is specified in the README under "How the amounts are made"; it rounds in `rounding` alone.

mod amounts;
mod derivation;
mod difference;
mod figures;
mod in_kind;
mod notice;
mod outcome;
mod rates;
mod region;
mod result;
mod rounding;
#[cfg(feature = "schema")]
mod schema;
mod school;
mod worked;

pub use amounts::{AmountKey, Amounts};
pub use derivation::{Derivation, End, Given, How, RateUse, Step, derive, derive_region, derive_school};
pub use difference::Difference;
pub use figures::{FigurePath, Figures, Minimum, RangeOf, Reading, Requested, TechnologyPoor};
pub use in_kind::{in_kind_total, in_kind_value};
pub use notice::{Notice, NoticeCode};
pub use outcome::{Outcome, calculate};
pub use rates::Rates;
pub use result::CalculationResult;
#[cfg(feature = "schema")]
pub use schema::schemas;
pub use school::amounts_of_school;
pub use worked::Worked;
