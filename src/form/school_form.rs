//! A school as typed.

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use engine::domain::{Brin, Cell, Counts, Leerweg, Profiel, Provenance, School, SchoolKind, Teldatum};

/// A field of the table of counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CellId {
    /// The school, counted from 0.
    pub school: u16,
    /// The count date.
    pub date: Teldatum,
    /// The profiel and leerweg.
    pub cell: Cell,
}

/// A field of the table of counts of one school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The count date.
    pub date: Teldatum,
    /// The profiel and leerweg.
    pub cell: Cell,
}

/// The form of the contract's attribute `data-cell`: `0.2017-10-01.M&T.KB`.
impl CellId {
    /// The field at the head of a school's table.
    #[must_use]
    pub const fn first(school: u16) -> Self {
        let cell = Cell { profiel: Profiel::Bwi, leerweg: Leerweg::Bb };
        Self { school, date: Teldatum::October2017, cell }
    }
}

impl fmt::Display for CellId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.school, self.date, self.cell)
    }
}

/// The texts of one count date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountTable([[Rc<str>; Leerweg::COUNT]; Profiel::COUNT]);

impl Default for CountTable {
    fn default() -> Self {
        let empty: Rc<str> = Rc::from("");
        Self(std::array::from_fn(|_| std::array::from_fn(|_| Rc::clone(&empty))))
    }
}

impl CountTable {
    /// What stands in a cell.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub const fn get(&self, cell: Cell) -> &Rc<str> {
        &self.0[cell.profiel.index()][cell.leerweg.index()]
    }

    /// Writes a cell.
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub fn set(&mut self, cell: Cell, text: Rc<str>) {
        self.0[cell.profiel.index()][cell.leerweg.index()] = text;
    }

    /// The texts that show counts.
    #[must_use]
    pub fn from_counts(counts: &Counts) -> Self {
        let mut table = Self::default();
        for (cell, pupils) in counts.filled() {
            table.set(cell, pupils.get().to_string().into());
        }
        table
    }
}

/// A school as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SchoolForm {
    /// Its name.
    pub name: Rc<str>,
    /// Its BRIN.
    pub brin: Rc<str>,
    /// Vmbo or vso.
    pub kind: SchoolKind,
    /// Whether the counts of 2017 stand for both dates.
    pub same_counts: bool,
    /// The counts of 1 October 2017.
    pub october_2017: Rc<CountTable>,
    /// The counts of 1 October 2018, kept also while they do not show.
    pub october_2018: Rc<CountTable>,
    /// Where its counts came from, for the count dates where that is known.
    #[serde(with = "crate::form::snapshot::provenance")]
    pub provenance: Rc<Vec<Provenance>>,
}

impl Default for SchoolForm {
    fn default() -> Self {
        Self {
            name: Rc::from(""),
            brin: Rc::from(""),
            kind: SchoolKind::default(),
            same_counts: true,
            october_2017: Rc::default(),
            october_2018: Rc::default(),
            provenance: Rc::default(),
        }
    }
}

impl SchoolForm {
    /// Says whether the counts are the same on both dates. When they are not any more and none of 2018 were typed
    /// before, those begin as the ones of 2017.
    pub fn set_same_counts(&mut self, same: bool) {
        self.same_counts = same;
        if !same && *self.october_2018 == CountTable::default() {
            self.october_2018 = Rc::clone(&self.october_2017);
        }
    }

    /// The table of a count date.
    #[must_use]
    pub const fn table(&self, date: Teldatum) -> &Rc<CountTable> {
        match date {
            Teldatum::October2017 => &self.october_2017,
            Teldatum::October2018 => &self.october_2018,
        }
    }

    /// The table of a count date, to write in.
    pub fn table_mut(&mut self, date: Teldatum) -> &mut CountTable {
        Rc::make_mut(match date {
            Teldatum::October2017 => &mut self.october_2017,
            Teldatum::October2018 => &mut self.october_2018,
        })
    }

    /// The count dates whose fields show.
    #[must_use]
    pub const fn dates(&self) -> &'static [Teldatum] {
        if self.same_counts { &[Teldatum::October2017] } else { &Teldatum::ALL }
    }
}

/// The form that shows a school.
pub(crate) fn show_school(school: &School) -> SchoolForm {
    let table = |date| Rc::new(school.counts.given(date).map(CountTable::from_counts).unwrap_or_default());
    SchoolForm {
        name: school.name.as_str().into(),
        brin: school.brin.as_ref().map_or("", Brin::as_str).into(),
        kind: school.kind,
        same_counts: school.counts.october_2018.is_none(),
        october_2017: table(Teldatum::October2017),
        october_2018: table(Teldatum::October2018),
        provenance: Rc::default(),
    }
}
