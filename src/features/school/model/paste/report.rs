use crate::features::school::text::PasteTexts;
use crate::form::problem::Problem;
use crate::form::school_form::Target;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::Leerweg;

/// What came of a paste. Every number of the block is in exactly one of its counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PasteReport {
    /// How many numbers were taken.
    pub taken: usize,
    /// How many fields they are in; fewer when numbers were added up.
    pub fields: usize,
    /// How many totals were checked.
    pub totals: usize,
    /// How many numbers say what others are: years, leerjaren.
    pub labels: usize,
    /// What was not taken, and why, in the order of the block.
    pub left_out: Vec<LeftOut>,
    /// What else is worth knowing.
    pub remarks: Vec<Remark>,
}

/// Numbers of a pasted block that were not taken for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Why.
    pub reason: Skipped,
    /// How many; none for a word in the place of a number.
    pub numbers: usize,
}

/// Why a part of a pasted block was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Skipped {
    /// A total of nothing that could be checked.
    Totals,
    /// The last row or column without a name, which is the sum of the others.
    LooksLikeTotal,
    /// Pupils in TL earn nothing and have no fields.
    Tl,
    /// A row whose name is no profiel.
    UnknownRow(String),
    /// A value in a column of leerwegen, dates and the like that is none of ours: havo.
    UnknownValue(String),
    /// A column whose heading names no leerweg.
    UnknownColumn(String),
    /// A column that holds something else than pupils: codes, row numbers.
    OtherColumn(String),
    /// A column without a heading before the names.
    LeftOfNames,
    /// Columns without headings of which it is not clear which are which.
    NoHeadings,
    /// Headings that do not stand above the columns that they are about.
    UnclearHeadings,
    /// Numbers under a heading that does not say of which leerweg.
    NoLeerweg(String),
    /// Numbers without a date where others have one.
    NoDate(String),
    /// A date that is none of the count dates.
    OtherDate(String),
    /// A leerjaar that is not in the bovenbouw.
    OtherLeerjaar(u8),
    /// A text that names two different things.
    Unclear(String),
    /// Numbers of several vestigingen.
    SeveralVestigingen,
    /// A number beyond the edge of the table.
    Outside,
    /// A value that is no number of pupils.
    Value(Target, String, Problem),
    /// A number that belongs with one that was not understood.
    Incomplete(Target),
    /// More numbers for a field, and nothing says that they are parts.
    Twice(Target),
}

/// What is worth knowing about a pasted block besides what was taken and what not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Leerjaar 3 and 4 were added up.
    LeerjarenAdded,
    /// Men and women were added up.
    SexesAdded,
    /// The block has one leerjaar of the two.
    OnlyLeerjaar(u8),
    /// The block has men or women alone.
    OnlyOneSex,
    /// Some fields have both leerjaren, or men and women, and others do not.
    PartsMissing,
    /// The block is larger than any table of counts; nothing of it was read.
    TooLarge,
    /// A row of numbers, counted from 1, that has fewer cells than others.
    ShortRow(usize),
    /// A total that is not the sum of its parts.
    TotalDiffers {
        /// What it is called in the block.
        name: String,
        /// The total as it is written.
        stated: u64,
        /// The sum of the numbers.
        sum: u64,
    },
}

/// More than this many reasons would be a list, not a sentence.
const SHOWN: usize = 4;

impl PasteReport {
    /// How many numbers the block has.
    #[must_use]
    pub fn numbers(&self) -> usize {
        self.taken + self.totals + self.labels + self.left_out.iter().map(|part| part.numbers).sum::<usize>()
    }

    /// Whether every number is taken, or left out under a heading that says why.
    pub(crate) fn is_plain(&self) -> bool {
        self.left_out.iter().all(|part| part.reason == Skipped::Tl)
            && self.remarks.iter().all(|remark| matches!(remark, Remark::LeerjarenAdded | Remark::SexesAdded))
    }

    /// What was taken, what was not and why.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let words = PasteTexts::of(language);
        let mut sentences = vec![match (self.taken, self.fields) {
            (0, _) => words.taken_none.to_owned(),
            (1, _) => words.taken_one.to_owned(),
            (many, fields) if many == fields => fill(words.taken_many, &[&many.to_string()]),
            (many, 1) => fill(words.taken_in_one, &[&many.to_string()]),
            (many, fields) => fill(words.taken_in, &[&many.to_string(), &fields.to_string()]),
        }];
        let mut reasons = self.reasons(language);
        if self.totals > 0 && !self.left_out.iter().any(|part| part.reason == Skipped::Totals) {
            reasons.push(words.totals.to_owned());
        }
        let more = reasons.len().saturating_sub(SHOWN);
        reasons.truncate(SHOWN);
        sentences.extend(self.remarks.iter().take(SHOWN).map(|remark| remark.sentence(language)));
        if !reasons.is_empty() {
            sentences.push(fill(words.skipped, &[&reasons.join("; ")]));
        }
        if more > 0 {
            sentences.push(fill(words.more, &[&more.to_string()]));
        }
        sentences.join(" ")
    }

    /// Why each part that was not taken was not.
    pub(crate) fn reasons(&self, language: Language) -> Vec<String> {
        self.left_out.iter().map(|part| part.sentence(language)).collect()
    }
}

impl LeftOut {
    fn sentence(&self, language: Language) -> String {
        let words = PasteTexts::of(language);
        let place = |target: &Target| format!("{} {}", target.cell.profiel, target.cell.leerweg);
        let named = |template: &str, nameless: &str, name: &str| match name {
            "" => nameless.to_owned(),
            name => fill(template, &[&short(name)]),
        };
        match &self.reason {
            Skipped::Totals => words.totals.to_owned(),
            Skipped::LooksLikeTotal => words.looks_like_total.to_owned(),
            Skipped::Tl => fill(words.tl, &[Leerweg::Tl.code()]),
            Skipped::UnknownRow(name) => named(words.unknown_row, words.nameless_row, name),
            Skipped::UnknownValue(name) => fill(words.unknown_value, &[&short(name)]),
            Skipped::UnknownColumn(name) => named(words.unknown_column, words.nameless_column, name),
            Skipped::OtherColumn(name) => fill(words.other_column, &[&short(name)]),
            Skipped::LeftOfNames => words.left_of_names.to_owned(),
            Skipped::NoHeadings => words.no_headings.to_owned(),
            Skipped::UnclearHeadings => words.unclear_headings.to_owned(),
            Skipped::NoLeerweg(name) => named(words.no_leerweg, words.nameless_column, name),
            Skipped::NoDate(name) => named(words.no_date, words.dateless_column, name),
            Skipped::OtherDate(name) => fill(words.other_date, &[&short(name)]),
            Skipped::OtherLeerjaar(leerjaar) => fill(words.other_leerjaar, &[&leerjaar.to_string()]),
            Skipped::Unclear(name) => fill(words.unclear, &[&short(name)]),
            Skipped::SeveralVestigingen => words.several_vestigingen.to_owned(),
            Skipped::Outside if self.numbers == 1 => words.outside_one.to_owned(),
            Skipped::Outside => fill(words.outside, &[&self.numbers.to_string()]),
            Skipped::Value(target, text, problem) => {
                let sentence = problem.sentence(text, language);
                // The advice what to type belongs to a field, not to a spreadsheet.
                let (reason, _) = sentence.split_once(". ").unwrap_or((&sentence, ""));
                format!("{}: {reason}", place(target))
            }
            Skipped::Incomplete(target) => fill(words.incomplete, &[&place(target)]),
            Skipped::Twice(target) => fill(words.twice, &[&place(target)]),
        }
    }
}

impl Remark {
    /// The remark as a sentence.
    pub(crate) fn sentence(&self, language: Language) -> String {
        let words = PasteTexts::of(language);
        match self {
            Self::LeerjarenAdded => words.leerjaren_added.to_owned(),
            Self::SexesAdded => words.sexes_added.to_owned(),
            Self::OnlyLeerjaar(leerjaar) => fill(words.only_leerjaar, &[&leerjaar.to_string()]),
            Self::OnlyOneSex => words.only_one_sex.to_owned(),
            Self::TooLarge => words.too_large.to_owned(),
            Self::ShortRow(row) => fill(words.short_row, &[&row.to_string()]),
            Self::PartsMissing => words.parts_missing.to_owned(),
            Self::TotalDiffers { name, stated, sum } => {
                fill(words.total_differs, &[&short(name), &stated.to_string(), &sum.to_string()])
            }
        }
    }
}

fn short(text: &str) -> String {
    let start: String = text.chars().take(30).collect();
    if start.len() < text.len() { start + "…" } else { start }
}
