use super::{Bilingual, Citation};

/// The national budget of the plan, in millions of euros.
///
/// Source: bijlage 1 of the [Kamerbrief of 5 June 2018][letter].
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// The years; the last one stands for that year and later.
    pub years: &'static [&'static str],
    /// The place of the table in its source.
    pub sources: &'static [Citation],
    /// Its lines, a subtotal before its parts.
    pub lines: &'static [BudgetLine],
}

/// A line of the national budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BudgetLine {
    /// A stable name.
    pub id: &'static str,
    /// Its part in the sums.
    pub kind: BudgetLineKind,
    /// Its name for people.
    pub name: Bilingual,
    /// An amount per year in hundredths of a million euros, or nothing.
    pub hundredths_of_millions: &'static [Option<u32>],
}

/// The part of a budget line in the sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BudgetLineKind {
    /// The sum of the parts that follow it.
    Subtotal,
    /// A part of the subtotal above it.
    Part,
    /// The sum of the subtotals.
    Total,
}
