//! The vestigingen of a file with technical pupils and what they would get: the view of a province.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::features::duo::model::{DuoFile, DuoSchool};
use crate::features::duo::text::DuoTexts;
use crate::features::files::model::csv::Field;
use crate::features::files::model::tables::Rows;
use crate::features::files::text::TableTexts;
use crate::features::region::model::region_table::{REGION_COLUMNS, technical_pupils};
use crate::features::scenarios::model::comparison::amount_label;
use crate::text::language::Language;
use engine::calculation::{AmountKey, Amounts, Difference, calculate};
use engine::domain::{Counts, Document, SchemeId, School, SchoolCounts, SchoolKind};
use engine::rules::{RateTable, national_budget, scheme};

/// A vestiging with its amounts, when the counts of the file stand for both count dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverviewLine {
    /// Its place in the file.
    pub at: usize,
    /// Its pupils that earn phase 2 money.
    pub technical: u32,
    /// What its technical pupils are at least and at most, when DUO masked some of their counts.
    pub approximate: Option<[u32; 2]>,
    /// Its amounts.
    pub amounts: Amounts<Decimal>,
}

/// What the vestigingen are put in order by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OverviewOrder {
    /// Their place in the file.
    File,
    /// Their name.
    Name,
    /// Their technical pupils.
    Technical,
    /// An amount.
    Amount(AmountKey),
}

/// Every vestiging of a file with technical pupils, in the order of the file. Each masked count stands for `masked`
/// pupils.
#[must_use]
pub fn overview(file: &DuoFile, by: SchemeId, masked: u8) -> Vec<OverviewLine> {
    let rates = RateTable::new(scheme(by), SchoolKind::Vmbo);
    let technical = |school: &DuoSchool, masked| technical_pupils(&rates, &school.counts(masked));
    let with_technique: Vec<_> =
        file.schools.iter().enumerate().filter(|(_, school)| technical(school, 1) > 0).collect();
    let schools = with_technique.iter().map(|(_, school)| school_of(school.counts(masked))).collect();
    let amounts = calculate(&Document::new(by, schools)).figures.schools;
    let lines = with_technique.into_iter().zip(amounts).map(|((at, school), amounts)| {
        let [low, high] = [1, 4].map(|masked| technical(school, masked));
        let approximate = (low < high).then_some([low, high]);
        OverviewLine { at, technical: technical(school, masked), approximate, amounts }
    });
    lines.collect()
}

fn school_of(counts: Counts) -> School {
    School { counts: SchoolCounts { october_2017: Some(counts), october_2018: None }, ..School::default() }
}

/// Puts the lines in order; those that are equal keep the order of the file.
pub fn sort_overview(lines: &mut [&OverviewLine], file: &DuoFile, by: OverviewOrder, descending: bool) {
    let name = |line: &&OverviewLine| file.schools.get(line.at).map(|school| school.name.as_str().to_lowercase());
    let directed = |order: Ordering| if descending { order.reverse() } else { order };
    match by {
        OverviewOrder::File => lines.sort_by(|one, two| directed(one.at.cmp(&two.at))),
        OverviewOrder::Name => lines.sort_by_cached_key(name),
        OverviewOrder::Technical => lines.sort_by(|one, two| directed(one.technical.cmp(&two.technical))),
        OverviewOrder::Amount(key) => {
            lines.sort_by(|one, two| directed(one.amounts.get(key).cmp(two.amounts.get(key))));
        }
    }
    if descending && by == OverviewOrder::Name {
        lines.reverse();
    }
}

/// The amounts of these lines together.
#[must_use]
pub fn overview_total(lines: &[&OverviewLine]) -> Amounts<Decimal> {
    Amounts::from_fn(|key| lines.iter().map(|line| *line.amounts.get(key)).sum())
}

/// An amount of these vestigingen beside the national budget for it in the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetShare {
    /// What it is for.
    pub label: &'static str,
    /// Both ends of the amount of the vestigingen.
    pub own: [Decimal; 2],
    /// The national budget in hundredths of a million euros.
    pub national: u32,
    /// Both ends as percentages of it.
    pub share: [Decimal; 2],
}

/// The technology money of each year of phase 1 and the four years of phase 2 beside their budgets. Planning money is
/// not among them, because schools without technical pupils get it too.
#[must_use]
pub fn budget_shares(total: &Amounts<Decimal>, language: Language) -> Vec<BudgetShare> {
    let words = DuoTexts::of(language);
    let lines = [
        (words.budget_2018, "fase-1-techniek", Some(0), [AmountKey::Technology2018; 2]),
        (words.budget_2019, "fase-1-techniek", Some(1), [AmountKey::Technology2019; 2]),
        (words.budget_phase2, "fase-2-a", None, [AmountKey::FourYearsLow, AmountKey::FourYearsHigh]),
    ];
    let shares = lines.into_iter().filter_map(|(label, id, year, ends)| {
        let line = national_budget().lines.iter().find(|line| line.id == id)?;
        let amounts = line.hundredths_of_millions;
        let national = year.map_or_else(|| Some(amounts.iter().flatten().sum()), |year| *amounts.get(year)?)?;
        let base = Decimal::from(national) * Decimal::ONE_HUNDRED * Decimal::ONE_HUNDRED;
        let own = ends.map(|end| *total.get(end));
        let share = own.map(|other| Difference { base, other }.share().unwrap_or_default());
        Some(BudgetShare { label, own, national, share })
    });
    shares.collect()
}

/// The lines as a table for a spreadsheet, with their total. `source` says which file it is from.
#[must_use]
pub fn overview_rows(lines: &[&OverviewLine], file: &DuoFile, source: &str, language: Language) -> Rows {
    let (words, tables) = (DuoTexts::of(language), TableTexts::of(language));
    let headings =
        [words.school, tables.brin, words.place, words.province, words.technical, words.at_least, words.at_most];
    let mut first: Vec<Field> = headings.map(Field::from).to_vec();
    first.extend(REGION_COLUMNS.map(|key| Field::from(amount_label(key, language))));
    first.push(tables.provenance.into());
    let mut rows = vec![first];
    let amounts = |of: &Amounts<Decimal>| REGION_COLUMNS.map(|key| Field::euros(*of.get(key)));
    for line in lines {
        let Some(school) = file.schools.get(line.at) else { continue };
        let texts = [school.name.as_str(), school.brin.as_str(), &school.place, &school.province];
        let mut row: Vec<Field> = texts.map(Field::from).to_vec();
        row.extend(pupils(line).map(Field::from));
        row.extend(amounts(&line.amounts));
        row.push(source.into());
        rows.push(row);
    }
    let sum = |at: usize| lines.iter().filter_map(|line| pupils(line).get(at).copied()).sum::<u32>();
    let mut last: Vec<Field> = [tables.together, "", "", ""].map(Field::from).to_vec();
    last.extend([0, 1, 2].map(|at| Field::from(sum(at))));
    last.extend(amounts(&overview_total(lines)));
    last.push(source.into());
    rows.push(last);
    rows
}

/// The technical pupils of a line, and what they are at least and at most.
fn pupils(line: &OverviewLine) -> [u32; 3] {
    let [low, high] = line.approximate.unwrap_or([line.technical; 2]);
    [line.technical, low, high]
}
