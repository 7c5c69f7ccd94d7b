//! Every amount of a result, and how it came about.

use crate::features::files::model::csv::Field;
use crate::features::files::model::origins::Origins;
use crate::features::files::model::tables::rows::{Rows, brin, headings, marked};
use crate::features::files::text::TableTexts;
use crate::features::outcome::model::explanation::{figure_label, step_label};
use crate::features::school::model::school_label::school_label;
use crate::text::language::Language;
use engine::calculation::{Derivation, FigurePath, Outcome, RateUse, Step, StepKind, figures};
use engine::domain::Document;

/// The most schools whose derivation is written out. With more, the file would be larger than spreadsheets take.
pub const MAX_DERIVED_SCHOOLS: usize = 50;

/// Every amount of a result: by which rules, of whom, what it is, how much, and its place in the result.
#[must_use]
pub fn amounts(document: &Document, outcome: &Outcome, language: Language) -> Rows {
    let words = TableTexts::of(language);
    let origins = Origins::of(document, language);
    let mut rows = vec![headings(&[words.rules, words.school, words.brin, words.what, words.euros, words.path])];
    rows.iter_mut().for_each(|row| origins.head(row));
    let derivation: Derivation = figures(document, |at| outcome.figures.schools.get(usize::from(at)));
    for (figure, step) in named(&derivation) {
        let at = match figure {
            FigurePath::School(at, _) => Some(at),
            _ => None,
        };
        let (school, brin) = match at {
            Some(at) => (school_label(document, at, language), brin(document, at)),
            None => (words.together.to_owned(), ""),
        };
        let mut row: Vec<Field> = vec![
            document.scheme.as_str().into(),
            school.into(),
            brin.into(),
            marked_label(figure, document, language).into(),
            Field::euros(step.value),
            figure.to_string().into(),
        ];
        match at {
            Some(at) => origins.school(&mut row, at),
            None => origins.all(&mut row),
        }
        rows.push(row);
    }
    rows
}

/// How every amount came about, step by step. A figure that is a part of another is named there, and worked out under
/// its own name.
#[must_use]
pub fn derivation(document: &Document, outcome: &Outcome, language: Language) -> Rows {
    let words = TableTexts::of(language);
    let is_whole = document.schools.len() <= MAX_DERIVED_SCHOOLS;
    let known = |at| outcome.figures.schools.get(usize::from(at)).filter(|_| !is_whole);
    let derivation: Derivation = figures(document, known);
    let mut writer = StepWriter { document, language, origins: Origins::of(document, language), rows: Vec::new() };
    let mut first = headings(&[
        words.path,
        words.step,
        words.what,
        words.profiel,
        words.leerweg,
        words.count,
        words.pupils,
        words.rate,
        words.euros,
        words.rule,
        words.source,
        words.place,
    ]);
    writer.origins.head(&mut first);
    writer.rows.push(first);
    for (figure, step) in named(&derivation) {
        writer.write(figure, "", step, true);
    }
    writer.rows
}

fn named(derivation: &Derivation) -> impl Iterator<Item = (FigurePath, &Step)> {
    derivation.all().filter_map(|step| Some((step.name?, step)))
}

/// The name of a figure, which says so when it rests on amounts of the user's own.
fn marked_label(figure: FigurePath, document: &Document, language: Language) -> String {
    marked(figure_label(figure, document, language), figure, document, language)
}

struct StepWriter<'a> {
    document: &'a Document,
    language: Language,
    origins: Origins,
    rows: Rows,
}

impl StepWriter<'_> {
    /// Writes a step after the steps that it follows from. `number` is its place among them: `2.1`.
    fn write(&mut self, figure: FigurePath, number: &str, step: &Step, whole: bool) {
        if whole {
            for (at, part) in (1u32..).zip(step.parts()) {
                let inner = if number.is_empty() { at.to_string() } else { format!("{number}.{at}") };
                self.write(figure, &inner, part, part.name.is_none());
            }
        }
        let what = match (&step.kind, step.name) {
            (StepKind::PupilsTimesRate(_), _) => TableTexts::of(self.language).pupils_times_rate.to_owned(),
            (_, Some(name)) => marked_label(name, self.document, self.language),
            (_, None) => step_label(step, self.document, self.language),
        };
        let mut row: Vec<Field> = vec![figure.to_string().into(), number.into(), what.into()];
        let cell = match &step.kind {
            StepKind::PupilsTimesRate(rate) => Some(rate),
            _ => None,
        };
        match cell {
            Some(rate) => row.extend::<[Field; 5]>([
                rate.cell.profiel.code().into(),
                rate.cell.leerweg.code().into(),
                rate.teldatum.iso().into(),
                u32::from(rate.pupils.get()).into(),
                Field::euros(rate.value),
            ]),
            None => row.extend((0..5).map(|_| Field::from(""))),
        }
        row.push(Field::euros(step.value));
        row.extend(self.rule(cell));
        match figure {
            FigurePath::School(at, _) => self.origins.school(&mut row, at),
            _ => self.origins.all(&mut row),
        }
        self.rows.push(row);
    }

    fn rule(&self, cell: Option<&RateUse>) -> [Field; 3] {
        let Some(cell) = cell else { return [""; 3].map(Field::from) };
        let provision = &cell.rate.provision;
        if cell.is_own {
            let own = TableTexts::of(self.language).own_amount;
            return [provision.id.into(), own.into(), "".into()];
        }
        let source = provision.sources().first();
        [
            provision.id.into(),
            source.map_or("", |citation| citation.source.title).into(),
            source.map_or("", |citation| self.language.pick(&citation.place)).into(),
        ]
    }
}
