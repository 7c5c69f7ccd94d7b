//! What each profiel and leerweg of a school contributes, from the derivation of the school's amounts.

use rust_decimal::Decimal;

use crate::features::outcome::model::shown_amounts::PROFIEL_COLUMNS;
use engine::calculation::{Amounts, Step, derive_school};
use engine::domain::{Cell, Document, Leerweg, Profiel, School, Teldatum};

/// The contribution of one profiel of a school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfielLine {
    /// The profiel.
    pub profiel: Profiel,
    /// The contribution of all its leerwegen together.
    pub whole: Contribution,
    /// The contribution of each leerweg that has pupils. Each is rounded by itself, so that together they can differ
    /// from the whole by a cent each.
    pub leerwegen: Vec<(Leerweg, Contribution)>,
}

/// The contribution of some pupils to the amounts of a school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// The pupils on each count date, those who earn nothing too.
    pub pupils: [u32; 2],
    /// The amounts in euros, in the order of [`PROFIEL_COLUMNS`].
    pub amounts: [Decimal; PROFIEL_COLUMNS.len()],
}

/// The contributions of the profielen of a school that have pupils.
#[must_use]
pub fn contributions(document: &Document, at: u16) -> Vec<ProfielLine> {
    let Some((school, derived)) = document.schools.get(usize::from(at)).zip(derive_school(document, at)) else {
        return Vec::new();
    };
    let lines = Profiel::ALL.into_iter().filter_map(|profiel| {
        let whole = contribution(school, &derived, profiel, None)?;
        let leerwegen = Leerweg::ALL.into_iter();
        let leerwegen =
            leerwegen.filter_map(|leerweg| Some((leerweg, contribution(school, &derived, profiel, Some(leerweg))?)));
        Some(ProfielLine { profiel, whole, leerwegen: leerwegen.collect() })
    });
    lines.collect()
}

/// The contribution of a profiel, or of one leerweg within it; nothing when it has no pupils.
fn contribution(
    school: &School,
    derived: &Amounts<Step>,
    profiel: Profiel,
    leerweg: Option<Leerweg>,
) -> Option<Contribution> {
    let belongs = |cell: Cell| cell.profiel == profiel && leerweg.is_none_or(|leerweg| cell.leerweg == leerweg);
    let pupils = Teldatum::ALL.map(|date| {
        let cells = school.counts.on(date).filled().filter(|(cell, _)| belongs(*cell));
        cells.map(|(_, pupils)| u32::from(pupils.get())).sum()
    });
    let amounts = || PROFIEL_COLUMNS.map(|key| derived.get(key).contribution(&belongs));
    (pupils != [0, 0]).then(|| Contribution { pupils, amounts: amounts() })
}
