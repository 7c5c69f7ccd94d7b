//! Whether the national budget adds up.

use super::super::schema::{Budget, BudgetLine, BudgetLineKind};
use super::super::values::to_cents;
use super::is_missing;

pub(super) fn problems(budget: &Budget, found: &mut Vec<String>) {
    if budget.sources.is_empty() {
        found.push("budget: no source".to_owned());
    }
    let before_a_total = budget.lines.iter().position(|line| line.kind == BudgetLineKind::Total);
    if before_a_total.map(|lines| lines + 1) != Some(budget.lines.len()) {
        found.push("budget: the total must be the last line and the only total".to_owned());
    }
    for line in &budget.lines {
        if line.millions.len() != budget.years.len() {
            found.push(format!("budget {}: not an amount for each year", line.id));
        }
        if is_missing(&line.name) {
            found.push(format!("budget {}: no name in both languages", line.id));
        }
    }
    for (column, year) in budget.years.iter().enumerate() {
        column_problems(&budget.lines, column, year, found);
    }
}

/// The parts of a subtotal follow it; the total adds up the subtotals.
fn column_problems(lines: &[BudgetLine], column: usize, year: &str, found: &mut Vec<String>) {
    let (mut subtotals, mut open, mut parts) = (0, 0, 0);
    for line in lines {
        let amount = match line.millions.get(column) {
            Some(Some(amount)) => to_cents(amount),
            Some(None) | None => Some(0),
        };
        let Some(amount) = amount else {
            found.push(format!("budget {} {year}: no amount", line.id));
            continue;
        };
        if line.kind == BudgetLineKind::Part {
            parts += amount;
            continue;
        }
        if parts != open {
            found.push(format!("budget {year}: the parts above {} do not add up", line.id));
        }
        if line.kind == BudgetLineKind::Total && amount != subtotals {
            found.push(format!("budget {year}: the total does not add up"));
        }
        (subtotals, open, parts) = (subtotals + amount, amount, 0);
    }
}
