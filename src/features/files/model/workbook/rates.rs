use crate::features::files::model::workbook::cells::{At, TABLE_ROWS};
use crate::features::files::model::workbook::slot::Slot;
use engine::calculation::{End, Rates};
use engine::domain::{Cell, Document, SchoolKind};
use engine::rules::{Rate, RateTable, scheme};

/// The sheet of rates: each rule once, and tables that say which rule each cell of the counts earns.
pub(crate) struct RateSheet {
    pub(crate) rules: &'static [Rate],
    pub(crate) tables: Vec<Table>,
}

/// What each cell of the counts of a kind of school earns.
pub(crate) struct Table {
    pub(crate) slot: Slot,
    pub(crate) kind: SchoolKind,
    pub(crate) cells: Vec<(Cell, &'static Rate, End)>,
}

impl RateSheet {
    pub(crate) const FIRST_RULE: u32 = 5;
    pub(crate) const LOW: u16 = 3;
    pub(crate) const HIGH: u16 = 4;
    /// Between two tables: their headings and a row of air.
    const TABLE_HEIGHT: u32 = TABLE_ROWS + 3;

    /// The rules of a document and the tables of the kinds of school that it has.
    pub(crate) fn of(document: &Document) -> Self {
        let rates = Rates::of(document);
        let mut tables = Vec::new();
        for kind in SchoolKind::ALL {
            if !document.schools.iter().any(|school| school.kind == kind) {
                continue;
            }
            tables.extend(Slot::ALL.into_iter().filter_map(|slot| table(rates.for_kind(kind), kind, slot)));
        }
        Self { rules: scheme(document.scheme).rates, tables }
    }

    /// The cell with an end of a rule.
    pub(crate) fn rule(&self, rate: &Rate, end: End) -> At {
        let place = self.rules.iter().position(|known| known.provision.id == rate.provision.id).unwrap_or_default();
        let column = match end {
            End::Low => Self::LOW,
            End::High => Self::HIGH,
        };
        (Self::FIRST_RULE + small(place), column)
    }

    /// The cell with a limit for technology-poor regions.
    pub(crate) fn limit(&self, high: bool) -> At {
        (Self::FIRST_RULE + small(self.rules.len()), if high { Self::HIGH } else { Self::LOW })
    }

    /// The row of the headings of a table.
    pub(crate) fn heading(&self, place: usize) -> u32 {
        let first = Self::FIRST_RULE + small(self.rules.len()) + 4;
        first + small(place) * Self::TABLE_HEIGHT
    }

    /// The upper left cell of the table of a slot for a kind of school.
    pub(crate) fn table(&self, slot: Slot, kind: SchoolKind) -> Option<At> {
        let place = self.tables.iter().position(|table| table.slot == slot && table.kind == kind)?;
        Some((self.heading(place) + 2, 1))
    }
}

fn small(place: usize) -> u32 {
    u32::try_from(place).unwrap_or_default()
}

fn table(rates: &RateTable, kind: SchoolKind, slot: Slot) -> Option<Table> {
    let paid = slot.rates(rates)?;
    let cells = Cell::all().filter_map(|cell| Some((cell, paid.get(cell)?.rate, slot.end())));
    Some(Table { slot, kind, cells: cells.collect() })
}
