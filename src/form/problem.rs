//! The fields of a form, and what can be wrong with them.

use crate::form::text::ProblemTexts;
use std::fmt;

use crate::form::own_amounts_form::OwnAmountField;
use crate::form::plan_form::PlanField;
use crate::form::school_form::CellId;
use crate::text::fill;
use crate::text::language::Language;

/// Why what was typed is left out of the sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Problem {
    /// A number of pupils with decimals.
    NotWhole,
    /// Less than nothing.
    Negative,
    /// More than 9.999 pupils.
    TooManyPupils,
    /// No number of pupils at all.
    NotANumber,
    /// No amount of euros.
    NotEuros,
    /// More than twelve digits of euros.
    TooManyEuros,
    /// No percentage with at most two decimals.
    NotAPercentage,
    /// A change of more than 20 percent a year.
    ChangeTooLarge,
    /// A name of more than 120 characters.
    NameTooLong,
    /// No BRIN.
    NotABrin,
    /// No number of hours below a million.
    NotHours,
    /// A lowest amount above the highest.
    LowAboveHigh,
}

impl Problem {
    /// The code that help and tests call it by. E-codes are errors: the field is left out of the sums.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotWhole => "E01",
            Self::Negative => "E02",
            Self::TooManyPupils => "E03",
            Self::NotANumber => "E04",
            Self::NotEuros => "E05",
            Self::TooManyEuros => "E06",
            Self::NotAPercentage => "E07",
            Self::ChangeTooLarge => "E08",
            Self::NameTooLong => "E09",
            Self::NotABrin => "E10",
            Self::NotHours => "E11",
            Self::LowAboveHigh => "E12",
        }
    }

    /// What to do about it, in a sentence that names what was typed.
    #[must_use]
    pub fn sentence(self, typed: &str, language: Language) -> String {
        let template = match self {
            Self::NotWhole => ProblemTexts::of(language).not_whole,
            Self::Negative => ProblemTexts::of(language).negative,
            Self::TooManyPupils => ProblemTexts::of(language).too_many_pupils,
            Self::NotANumber => ProblemTexts::of(language).not_a_number,
            Self::NotEuros => ProblemTexts::of(language).not_euros,
            Self::TooManyEuros => ProblemTexts::of(language).too_many_euros,
            Self::NotAPercentage => ProblemTexts::of(language).not_a_percentage,
            Self::ChangeTooLarge => ProblemTexts::of(language).change_too_large,
            Self::NameTooLong => ProblemTexts::of(language).name_too_long,
            Self::NotABrin => ProblemTexts::of(language).not_a_brin,
            Self::NotHours => ProblemTexts::of(language).not_hours,
            Self::LowAboveHigh => ProblemTexts::of(language).low_above_high,
        };
        let short: String = typed.trim().chars().take(30).collect();
        fill(template, &[&short])
    }
}

/// A field of the page, by its path in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FieldId {
    /// A cell of the counts.
    Cell(CellId),
    /// `schools.N.name`
    Name(u16),
    /// `schools.N.brin`
    Brin(u16),
    /// `requestedSubsidy`
    RequestedSubsidy,
    /// `pledgedCofinancing.cash`
    PledgedCash,
    /// `pledgedCofinancing.inKind`
    PledgedInKind,
    /// `annualPupilChange`
    AnnualPupilChange,
    /// A field of `ownAmounts`.
    OwnAmount(OwnAmountField),
    /// `scenarioName`
    ScenarioName,
    /// A field of `plan`.
    Plan(PlanField),
}

impl FieldId {
    /// The school that the field belongs to, if it belongs to one.
    #[must_use]
    pub const fn school(self) -> Option<u16> {
        match self {
            Self::Cell(id) => Some(id.school),
            Self::Name(at) | Self::Brin(at) => Some(at),
            _ => None,
        }
    }

    /// Whether the field holds a number, which an amount may rest on; the others hold names.
    #[must_use]
    pub const fn is_number(self) -> bool {
        match self {
            Self::Cell(_)
            | Self::RequestedSubsidy
            | Self::PledgedCash
            | Self::PledgedInKind
            | Self::AnnualPupilChange
            | Self::OwnAmount(_) => true,
            Self::Name(_) | Self::Brin(_) | Self::ScenarioName => false,
            Self::Plan(field) => field.is_number(),
        }
    }
}

impl FieldId {
    /// The keypad that a phone shows, as the attribute `inputmode` names it. That of decimals has no minus sign.
    #[must_use]
    pub const fn keypad(self) -> Option<&'static str> {
        match self {
            Self::Cell(_) => Some("numeric"),
            Self::AnnualPupilChange => Some("text"),
            _ if self.is_number() => Some("decimal"),
            _ => None,
        }
    }
}

/// The path of the contract's attributes `data-cell` and `data-field`.
impl fmt::Display for FieldId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cell(cell) => write!(f, "{cell}"),
            Self::Name(school) => write!(f, "schools.{school}.name"),
            Self::Brin(school) => write!(f, "schools.{school}.brin"),
            Self::RequestedSubsidy => f.write_str("requestedSubsidy"),
            Self::PledgedCash => f.write_str("pledgedCofinancing.cash"),
            Self::PledgedInKind => f.write_str("pledgedCofinancing.inKind"),
            Self::AnnualPupilChange => f.write_str("annualPupilChange"),
            Self::OwnAmount(field) => write!(f, "{field}"),
            Self::ScenarioName => f.write_str("scenarioName"),
            Self::Plan(field) => write!(f, "{field}"),
        }
    }
}

/// A field whose text was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field.
    pub field: FieldId,
    /// What is wrong.
    pub problem: Problem,
}
