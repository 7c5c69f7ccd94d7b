use super::{Bilingual, Citation};

/// The national budget of the plan, in millions of euros.
///
/// Source: Kamerbrief June 2018, bijlage 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// The years; the last one stands for that year and later.
    pub years: &'static [&'static str],
    /// Where the table comes from.
    pub sources: &'static [Citation],
    /// Its lines, a subtotal before its parts.
    pub lines: &'static [BudgetLine],
}

/// A line of the national budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BudgetLine {
    /// A stable name.
    pub id: &'static str,
    /// How it adds up.
    pub kind: BudgetLineKind,
    /// Its name for people.
    pub name: Bilingual,
    /// An amount per year in hundredths of a million euros, or nothing.
    pub hundredths_of_millions: &'static [Option<u32>],
}

/// How a line of the budget adds up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BudgetLineKind {
    /// The sum of the parts that follow it.
    Subtotal,
    /// A part of the subtotal above it.
    Part,
    /// The sum of the subtotals.
    Total,
}
