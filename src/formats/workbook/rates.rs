use super::cells::{At, TABLE_ROWS};
use super::part::filled_out;
use engine::calculation::{AmountKey, Amounts, End, How, RateUse, Rates, Step, derive_school};
use engine::domain::{Cell, Document, School, SchoolKind, Teldatum};
use engine::rules::{Pot, Rate, scheme};

/// Pupils times rates, before any share of it is taken: the columns that the amounts of a school start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    Technology2018,
    Technology2019,
    Planning2018,
    Planning2019,
    Phase2Low,
    Phase2High,
}

impl Slot {
    pub(super) const COUNT: u16 = 6;
    pub(super) const ALL: [Self; 6] = [
        Self::Technology2018,
        Self::Technology2019,
        Self::Planning2018,
        Self::Planning2019,
        Self::Phase2Low,
        Self::Phase2High,
    ];

    pub(super) const fn index(self) -> u16 {
        self as u16
    }

    /// The column that a rate is added up in.
    pub(super) const fn of(rate: &RateUse) -> Self {
        match (rate.rate.pot, rate.teldatum, rate.end) {
            (Pot::Technology, Teldatum::October2017, _) => Self::Technology2018,
            (Pot::Technology, Teldatum::October2018, _) => Self::Technology2019,
            (Pot::Planning, Teldatum::October2017, _) => Self::Planning2018,
            (Pot::Planning, Teldatum::October2018, _) => Self::Planning2019,
            (Pot::Phase2, _, End::Low) => Self::Phase2Low,
            (Pot::Phase2, _, End::High) => Self::Phase2High,
        }
    }

    /// The count that it rests on.
    pub(super) const fn teldatum(self) -> Teldatum {
        match self {
            Self::Technology2018 | Self::Planning2018 => Teldatum::October2017,
            _ => Teldatum::October2018,
        }
    }
}

/// The sheet of rates: each rule once, and tables that say which rule each cell of the counts earns.
pub(super) struct RateSheet {
    pub(super) rules: &'static [Rate],
    pub(super) tables: Vec<Table>,
}

/// What each cell of the counts of a kind of school earns.
pub(super) struct Table {
    pub(super) slot: Slot,
    pub(super) kind: SchoolKind,
    pub(super) cells: Vec<(Cell, &'static Rate, End)>,
}

impl RateSheet {
    pub(super) const FIRST_RULE: u32 = 5;
    pub(super) const LOW: u16 = 3;
    pub(super) const HIGH: u16 = 4;
    /// Between two tables: their headings and a row of air.
    const TABLE_HEIGHT: u32 = TABLE_ROWS + 3;

    /// The rules of a document and the tables of the kinds of school that it has.
    pub(super) fn of(document: &Document) -> Self {
        let rates = Rates::of(document);
        let mut tables = Vec::new();
        for kind in SchoolKind::ALL {
            if !document.schools.iter().any(|school| school.kind == kind) {
                continue;
            }
            let school = filled_out(&School { kind, ..School::default() });
            let amounts = derive_school(&rates, &school, 0, document.annual_pupil_change);
            tables.extend(Slot::ALL.into_iter().filter_map(|slot| table(&amounts, kind, slot)));
        }
        Self { rules: scheme(document.scheme).rates, tables }
    }

    /// The cell with an end of a rule.
    pub(super) fn rule(&self, rate: &Rate, end: End) -> At {
        let place = self.rules.iter().position(|known| known.provision.id == rate.provision.id).unwrap_or_default();
        let column = match end {
            End::Low => Self::LOW,
            End::High => Self::HIGH,
        };
        (Self::FIRST_RULE + small(place), column)
    }

    /// The cell with a limit for technology-poor regions.
    pub(super) fn limit(&self, high: bool) -> At {
        (Self::FIRST_RULE + small(self.rules.len()), if high { Self::HIGH } else { Self::LOW })
    }

    /// The row of the headings of a table.
    pub(super) fn heading(&self, place: usize) -> u32 {
        let first = Self::FIRST_RULE + small(self.rules.len()) + 4;
        first + small(place) * Self::TABLE_HEIGHT
    }

    /// The upper left cell of the table of a slot for a kind of school.
    pub(super) fn table(&self, slot: Slot, kind: SchoolKind) -> Option<At> {
        let place = self.tables.iter().position(|table| table.slot == slot && table.kind == kind)?;
        Some((self.heading(place) + 2, 1))
    }
}

fn small(place: usize) -> u32 {
    u32::try_from(place).unwrap_or_default()
}

fn table(amounts: &Amounts<Step>, kind: SchoolKind, slot: Slot) -> Option<Table> {
    let sum = slot_sum(amounts, slot)?;
    let cells = sum.parts().iter().filter_map(|part| match &part.how {
        How::Cell(rate) => Some((rate.cell, rate.rate, rate.end)),
        _ => None,
    });
    Some(Table { slot, kind, cells: cells.collect() })
}

/// The sum of pupils times rates of a slot, somewhere below the amounts of a school.
pub(super) fn slot_sum(amounts: &Amounts<Step>, slot: Slot) -> Option<&Step> {
    AmountKey::ALL.into_iter().find_map(|key| find(amounts.get(key), slot))
}

fn find(step: &Step, slot: Slot) -> Option<&Step> {
    match step.parts() {
        [Step { how: How::Cell(rate), .. }, ..] => (Slot::of(rate) == slot).then_some(step),
        parts => parts.iter().find_map(|part| find(part, slot)),
    }
}
