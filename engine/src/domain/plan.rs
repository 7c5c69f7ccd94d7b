use rust_decimal::Decimal;

use super::{Euro, ShortText};

/// The notes of a region about its plan. They change no amount.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// The name of the region, possibly empty.
    pub name: ShortText,
    /// Whether the schools together are a region. Money goes to boards, and the schools of a board are none.
    pub is_region: bool,
    /// The partners besides the schools, by their kind; at most [`Plan::MAX_ITEMS`] of each.
    pub partners: [Vec<ShortText>; PartnerKind::COUNT],
    /// The parts that are ready, in the order of [`PlanPart::ALL`].
    pub parts: [bool; PlanPart::COUNT],
    /// The cofinancing in kind by business; at most [`Plan::MAX_ITEMS`] lines.
    pub in_kind: Vec<InKind>,
}

impl Plan {
    /// The most partners of a kind, and the most lines of cofinancing in kind.
    pub const MAX_ITEMS: usize = 100;
}

/// A kind of partner in a region.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], bijlage 2 (infographic), "Eisen", and page 2 for the other partners.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartnerKind {
    /// An mbo institution.
    Mbo,
    /// A business or an organisation of businesses.
    Business,
    /// Anyone else, such as a municipality.
    Other,
}

impl PartnerKind {
    /// How many kinds there are.
    pub const COUNT: usize = 3;

    /// All kinds, those that a plan cannot do without first.
    pub const ALL: [Self; Self::COUNT] = [Self::Mbo, Self::Business, Self::Other];

    /// The word that documents use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mbo => "mbo",
            Self::Business => "business",
            Self::Other => "other",
        }
    }

    /// The kind that documents write like this, if there is one.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A part that every plan has.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], bijlage 2 (infographic), "Eisen".
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlanPart {
    /// The analysis of the labour market, in the regiovisie.
    LabourMarket,
    /// The forecast of pupil numbers, in the regiovisie.
    PupilForecast,
    /// The plan van aanpak.
    PlanOfAction,
    /// The budget.
    Budget,
}

impl PlanPart {
    /// How many parts there are.
    pub const COUNT: usize = 4;

    /// All parts, in the order in which the source names them.
    pub const ALL: [Self; Self::COUNT] = [Self::LabourMarket, Self::PupilForecast, Self::PlanOfAction, Self::Budget];

    /// The word that documents use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LabourMarket => "labourMarket",
            Self::PupilForecast => "pupilForecast",
            Self::PlanOfAction => "planOfAction",
            Self::Budget => "budget",
        }
    }

    /// The part that documents write like this, if there is one.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == word)
    }
}

/// A line of cofinancing in kind: hours at a rate, a value, or both.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InKind {
    /// Its description, such as guest lessons.
    pub what: ShortText,
    /// How many hours.
    pub hours: Option<Hours>,
    /// The worth of an hour, in euros.
    pub rate: Option<Euro>,
    /// The worth of equipment or material, in euros.
    pub value: Option<Euro>,
}

/// A number of hours, below a million and with at most two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(Decimal);

impl Hours {
    /// Reads `^(0|[1-9][0-9]{0,5})(\.[0-9]{1,2})?$`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // The form of an amount, but for its size.
        let hours = Euro::parse(text)?.to_decimal();
        (hours < Decimal::from(1_000_000)).then_some(Self(hours))
    }

    /// The exact number.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        self.0
    }
}
