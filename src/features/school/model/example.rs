//! Made-up schools to try the page with.

use std::rc::Rc;

use crate::features::school::text::EntryTexts;
use crate::form::school_form::{CountTable, SchoolForm};
use crate::text::language::Language;
use engine::domain::{Cell, Leerweg, Profiel, SchoolKind, Teldatum};

/// A school that exists nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// A school with several technical profielen and one count for both dates.
    Broad,
    /// A school that shrinks and moves to D&P, with a count for each date.
    Shrinking,
    /// A vso school.
    Vso,
}

/// The pupils of a profiel in BB, KB and GL.
type Row = (Profiel, [u16; 3]);

const BROAD: &[Row] = &[
    (Profiel::Bwi, [22, 18, 4]),
    (Profiel::Pie, [38, 52, 9]),
    (Profiel::Mt, [25, 31, 6]),
    (Profiel::Mvi, [0, 24, 12]),
    (Profiel::Eo, [41, 47, 15]),
    (Profiel::Zw, [56, 60, 11]),
];

const BEFORE: &[Row] = &[
    (Profiel::Bwi, [14, 11, 2]),
    (Profiel::Pie, [19, 22, 5]),
    (Profiel::Groen, [26, 20, 7]),
    (Profiel::Dp, [8, 12, 30]),
];

const AFTER: &[Row] = &[
    (Profiel::Bwi, [9, 8, 1]),
    (Profiel::Pie, [16, 17, 4]),
    (Profiel::Groen, [25, 22, 6]),
    (Profiel::Dp, [15, 21, 33]),
];

const VSO: &[Row] = &[(Profiel::Pie, [6, 3, 0]), (Profiel::Mt, [4, 2, 1]), (Profiel::Hbr, [5, 2, 0])];

impl Example {
    /// All examples.
    pub const ALL: [Self; 3] = [Self::Broad, Self::Shrinking, Self::Vso];

    /// What it is called.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        let words = EntryTexts::of(language);
        match self {
            Self::Broad => words.example_broad,
            Self::Shrinking => words.example_shrinking,
            Self::Vso => words.example_vso,
        }
    }

    /// The school as if it had been typed.
    #[must_use]
    pub fn school(self, language: Language) -> SchoolForm {
        let mut school = SchoolForm { name: Rc::from(self.name(language)), ..SchoolForm::default() };
        let (before, after) = match self {
            Self::Broad => (BROAD, None),
            Self::Shrinking => (BEFORE, Some(AFTER)),
            Self::Vso => (VSO, None),
        };
        if self == Self::Vso {
            school.kind = SchoolKind::Vso;
        }
        school.same_counts = after.is_none();
        fill_in(school.table_mut(Teldatum::October2017), before);
        if let Some(after) = after {
            fill_in(school.table_mut(Teldatum::October2018), after);
        }
        school
    }
}

fn fill_in(table: &mut CountTable, rows: &[Row]) {
    for (profiel, counts) in rows {
        for (leerweg, pupils) in Leerweg::FUNDED.into_iter().zip(counts).filter(|(_, pupils)| **pupils > 0) {
            table.set(Cell { profiel: *profiel, leerweg }, pupils.to_string().into());
        }
    }
}
