//! How an amount is made, line by line: pupils by rate first, then shares and roundings, then the total, with the rules
//! and sources behind it.

use std::ptr;

use crate::features::outcome::model::explanation::{RuleView, SourceView, range_label, step_label, used_rule};
use crate::features::outcome::model::pupils_by_rate::{RateGroup, group_by_rate};
use crate::features::outcome::model::shown_amounts::phase2_lines;
use crate::features::outcome::model::unrounded::unrounded;
use crate::features::outcome::text::ExplainTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::Money;
use engine::calculation::{AmountKey, Derivation, FigurePath, Outcome, Step, StepKind, figures};
use engine::domain::Document;
use engine::rules::Rate;

/// How an amount is made. A figure of phase 2 is shown with both its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DerivationView {
    /// What it explains, in a sentence.
    pub title: String,
    /// The lines, each after what it follows from; the last one is the amount.
    pub lines: Vec<DerivationLine>,
    /// The rules that the lines used, in the order of their use, each with the numbers of its sources.
    pub rules: Vec<(RuleView, Vec<usize>)>,
    /// The sources, each once.
    pub sources: Vec<SourceView>,
}

/// A line of a derivation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DerivationLine {
    /// What it is.
    pub kind: LineKind,
    /// The same in words.
    pub label: String,
    /// What it comes to, at the low and the high end; nothing for a heading.
    pub amount: Option<[Money; 2]>,
}

/// What a line of a derivation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineKind {
    /// The name of a figure that the next lines lead to.
    Heading,
    /// Pupils times a rate.
    Rate {
        /// The rate at the low and the high end.
        rate: [Money; 2],
        /// Whether it is an amount of the user's own.
        is_own: bool,
        /// The same for each profiel and leerweg.
        cells: Vec<DerivationLine>,
    },
    /// A share, a rounding or another figure.
    Step,
    /// What the lines before it come to.
    Result,
}

/// Explains a figure of the outcome of a document; nothing when the result has no such figure.
#[must_use]
pub fn derivation_view(
    figure: FigurePath,
    document: &Document,
    outcome: &Outcome,
    language: Language,
) -> Option<DerivationView> {
    let derivation = derivation_of(figure, document, outcome);
    let find = |figure| derivation.all().find(|step| step.name == Some(figure));
    let [low, high] = ends(figure);
    let mut writer = Writer { document, language, rules: Vec::new(), written: Vec::new() };
    let mut lines = Vec::new();
    writer.write([find(low)?, find(high)?], &mut lines);
    if let Some(last) = lines.last_mut() {
        last.kind = LineKind::Result;
    }
    let title = fill(ExplainTexts::of(language).title, &[&writer.name(figure)]);
    let (rules, sources) = numbered(writer.rules.iter().map(|rate| used_rule(rate, document, language)));
    Some(DerivationView { title, lines, rules, sources })
}

/// Rules, each with the numbers of its sources, and those sources, each once.
#[must_use]
pub fn numbered(rules: impl Iterator<Item = RuleView>) -> (Vec<(RuleView, Vec<usize>)>, Vec<SourceView>) {
    let mut sources: Vec<SourceView> = Vec::new();
    let rules = rules.map(|rule| {
        let numbers = rule.sources.iter().map(|source| number_of(source, &mut sources)).collect();
        (rule, numbers)
    });
    (rules.collect(), sources)
}

/// The number of a source among those so far, which it joins when it is new.
fn number_of(source: &SourceView, sources: &mut Vec<SourceView>) -> usize {
    let at = sources.iter().position(|known| known.id == source.id).unwrap_or_else(|| {
        sources.push(source.clone());
        sources.len() - 1
    });
    at + 1
}

/// Both ends of the range that a figure is an end of; twice the figure itself when it is none.
fn ends(figure: FigurePath) -> [FigurePath; 2] {
    use FigurePath as Path;
    match figure {
        Path::School(at, key) => ends_of_amount(key).map(|key| Path::School(at, key)),
        Path::Region(key) => ends_of_amount(key).map(Path::Region),
        Path::Cofinancing(reading, _) => [false, true].map(|high| Path::Cofinancing(reading, high)),
        Path::TechnologyPoor(_) => [false, true].map(Path::TechnologyPoor),
        Path::TechnologyPoorCofinancing(reading, _) => {
            [false, true].map(|high| Path::TechnologyPoorCofinancing(reading, high))
        }
        Path::Requested(_) | Path::Pledged => [figure; 2],
    }
}

fn ends_of_amount(key: AmountKey) -> [AmountKey; 2] {
    let pairs = phase2_lines(Language::default()).map(|(_, ends)| ends);
    pairs.into_iter().find(|ends| ends.contains(&key)).unwrap_or([key; 2])
}

/// The derivation that explains a figure. With more schools than one, only a school that is asked for is worked out.
fn derivation_of(figure: FigurePath, document: &Document, outcome: &Outcome) -> Derivation {
    let is_single = document.schools.len() == 1;
    let is_wanted = |at| is_single || matches!(figure, FigurePath::School(wanted, _) if wanted == at);
    figures(document, |at| outcome.figures.schools.get(usize::from(at)).filter(|_| !is_wanted(at)))
}

struct Writer<'a> {
    document: &'a Document,
    language: Language,
    rules: Vec<&'static Rate>,
    /// The lines of the named parts so far, each with its name.
    written: Vec<(Vec<DerivationLine>, String)>,
}

impl Writer<'_> {
    /// Writes the steps of both ends, which differ in their amounts alone.
    fn write(&mut self, [low, high]: [&Step; 2], lines: &mut Vec<DerivationLine>) {
        if let StepKind::PupilsTimesRate(_) = low.kind {
            return self.write_rates(&[low], &[high], lines);
        }
        let (parts, high_parts) = (low.parts(), high.parts());
        if let [only] = parts
            && only.name.is_some()
            && matches!(low.kind, StepKind::Sum(_))
        {
            // The region of one school is that school: a sum of one figure says nothing of its own.
            return self.write([only, high_parts.first().unwrap_or(only)], lines);
        }
        if parts.iter().any(|part| matches!(part.kind, StepKind::PupilsTimesRate(_)) && part.name.is_none()) {
            let (low_rates, high_rates): (Vec<_>, Vec<_>) = parts.iter().zip(high_parts).unzip();
            let before = lines.len();
            self.write_rates(&low_rates, &high_rates, lines);
            if lines.len() == before + 1 && low.name.is_none() {
                // The sum of one line is that line.
                return;
            }
        } else {
            for part in parts.iter().zip(high_parts) {
                self.write_part([part.0, part.1], lines);
            }
        }
        let nobody = matches!(low.kind, StepKind::Sum(_)) && parts.is_empty();
        let label = if nobody {
            ExplainTexts::of(self.language).nobody.to_owned()
        } else {
            low.name.map_or_else(|| step_label(low, self.document, self.language), |name| self.name(name))
        };
        lines.push(self.step(label, [low, high]));
    }

    /// Writes a part: a figure of its own under its name, or in one line when it is made like one before.
    fn write_part(&mut self, [low, high]: [&Step; 2], lines: &mut Vec<DerivationLine>) {
        let Some(name) = low.name else { return self.write([low, high], lines) };
        let name = self.name(name);
        let mut inner = Vec::new();
        self.write([low, high], &mut inner);
        inner.pop();
        if inner.is_empty() {
            lines.push(self.step(name, [low, high]));
        } else if let Some((_, other)) = self.written.iter().find(|(known, _)| *known == inner) {
            let label = fill(ExplainTexts::of(self.language).same_as, &[&name, other]);
            lines.push(self.step(label, [low, high]));
        } else {
            self.written.push((inner.clone(), name.clone()));
            lines.push(DerivationLine { kind: LineKind::Heading, label: name.clone(), amount: None });
            lines.extend(inner);
            lines.push(self.step(name, [low, high]));
        }
    }

    fn write_rates(&mut self, low: &[&Step], high: &[&Step], lines: &mut Vec<DerivationLine>) {
        for group in group_by_rate(low, high) {
            if !self.rules.iter().any(|known| ptr::eq(*known, group.rate)) {
                self.rules.push(group.rate);
            }
            let cells = group.cells.iter().map(|cell| self.rate_line(cell, Vec::new())).collect();
            let line = self.rate_line(&group, cells);
            lines.push(line);
        }
    }

    fn rate_line(&self, group: &RateGroup, cells: Vec<DerivationLine>) -> DerivationLine {
        let rate = group.values.map(|value| unrounded(value, self.language));
        DerivationLine {
            kind: LineKind::Rate { rate, is_own: group.is_own, cells },
            label: group.label(self.language),
            amount: Some(group.amounts.map(|amount| unrounded(amount, self.language))),
        }
    }

    fn step(&self, label: String, ends: [&Step; 2]) -> DerivationLine {
        let amount = ends.map(|step| unrounded(step.value, self.language));
        DerivationLine { kind: LineKind::Step, label, amount: Some(amount) }
    }

    /// What a figure is called, without its end where both ends show.
    fn name(&self, figure: FigurePath) -> String {
        range_label(figure, self.document, self.language)
    }
}
