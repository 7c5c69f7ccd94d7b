use crate::view_model::{Language, Problem, Target, fill};
use engine::domain::Leerweg;

/// What came of a paste.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PasteReport {
    /// How many counts were taken.
    pub taken: usize,
    /// What was not, and why, in the order of the block.
    pub skipped: Vec<Skipped>,
}

/// A part of a pasted block that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Skipped {
    /// Totals follow from the counts.
    Totals,
    /// Pupils in TL earn nothing and have no fields.
    Tl,
    /// A row whose heading names no profiel.
    UnknownRow(String),
    /// A column whose heading names no leerweg.
    UnknownColumn(String),
    /// This many counts lie beyond the edge of the table.
    Outside(usize),
    /// A value that is no number of pupils.
    Value(Target, String, Problem),
    /// A second count for the same cell.
    Twice(Target),
}

/// More than this many reasons would be a list, not a sentence.
const SHOWN: usize = 4;

impl PasteReport {
    /// What was taken, what was not and why.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let words = language.texts().paste();
        let mut sentence = match self.taken {
            0 => words.taken_none.to_owned(),
            1 => words.taken_one.to_owned(),
            many => fill(words.taken_many, &[&many.to_string()]),
        };
        let reasons: Vec<String> = self.skipped.iter().take(SHOWN).map(|skipped| skipped.reason(language)).collect();
        if !reasons.is_empty() {
            sentence.push(' ');
            sentence.push_str(&fill(words.skipped, &[&reasons.join("; ")]));
        }
        let more = self.skipped.len().saturating_sub(SHOWN);
        if more > 0 {
            sentence.push(' ');
            sentence.push_str(&fill(words.more, &[&more.to_string()]));
        }
        sentence
    }
}

impl Skipped {
    fn reason(&self, language: Language) -> String {
        let words = language.texts().paste();
        let place = |target: &Target| format!("{} {}", target.cell.profiel, target.cell.leerweg);
        match self {
            Self::Totals => words.totals.to_owned(),
            Self::Tl => fill(words.tl, &[Leerweg::Tl.code()]),
            Self::UnknownRow(name) if name.is_empty() => words.nameless_row.to_owned(),
            Self::UnknownRow(name) => fill(words.unknown_row, &[&short(name)]),
            Self::UnknownColumn(name) if name.is_empty() => words.nameless_column.to_owned(),
            Self::UnknownColumn(name) => fill(words.unknown_column, &[&short(name)]),
            Self::Outside(1) => words.outside_one.to_owned(),
            Self::Outside(many) => fill(words.outside, &[&many.to_string()]),
            Self::Value(target, text, problem) => {
                let sentence = problem.sentence(text, language);
                // The advice what to type belongs to a field, not to a spreadsheet.
                let (reason, _) = sentence.split_once(". ").unwrap_or((&sentence, ""));
                format!("{}: {reason}", place(target))
            }
            Self::Twice(target) => fill(words.twice, &[&place(target)]),
        }
    }
}

fn short(text: &str) -> String {
    let start: String = text.chars().take(30).collect();
    if start.len() < text.len() { start + "…" } else { start }
}
