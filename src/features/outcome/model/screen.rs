//! All that follows from a form.

use crate::features::outcome::text::OutcomeTexts;
use std::rc::Rc;

use rust_decimal::Decimal;

use crate::features::amounts::text::AmountTexts;
use crate::form::document::Form;
use crate::form::form_reading::FormReading;
use crate::form::problem::{FieldId, FieldProblem};
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{Money, money, range};
use engine::calculation::{AmountKey, FigurePath, Outcome, Reading, figures};
use engine::domain::{Counts, Document, Teldatum};
use engine::rules::{Pot, Scheme, Status, scheme};

/// All that follows from a form: the document that is meant, what it comes to, and what was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// What was typed.
    pub form: Rc<Form>,
    /// The document, without what was not understood.
    pub document: Rc<Document>,
    /// What it comes to.
    pub outcome: Rc<Outcome>,
    /// What was not understood, in the order of the page.
    pub problems: Rc<[FieldProblem]>,
}

/// Reads the form and computes everything.
#[must_use]
pub fn derive(form: &Form) -> Screen {
    derive_after(&Rc::new(form.clone()), None)
}

/// The same after a change: a school that was not touched is not read and not computed again.
#[must_use]
pub fn derive_after(form: &Rc<Form>, before: Option<&Screen>) -> Screen {
    let (document, problems) = form.to_document_after(before.map(Screen::reading));
    let same_rules = before.filter(|before| has_same_rules(&before.document, &document));
    let known = |at: u16| {
        let before = same_rules?;
        before.reading().school(at, form.schools.get(usize::from(at))?)?;
        before.outcome.figures.schools.get(usize::from(at))
    };
    let outcome = Outcome::new(&document, figures(&document, known));
    let (document, outcome) = (Rc::new(document), Rc::new(outcome));
    Screen { form: Rc::clone(form), document, outcome, problems: problems.into() }
}

/// Whether the amounts of a school follow from its counts alike in two documents.
fn has_same_rules(one: &Document, other: &Document) -> bool {
    // Taken apart, so that whoever adds a field says here whether amounts of a school rest on it.
    let Document {
        scheme,
        annual_pupil_change,
        own_amounts,
        schools: _,
        requested_subsidy: _,
        pledged_cofinancing: _,
        technology_poor: _,
        provenance: _,
        scenario_name: _,
        scenario_position: _,
        scenarios: _,
        plan: _,
    } = one;
    *scheme == other.scheme && *annual_pupil_change == other.annual_pupil_change && *own_amounts == other.own_amounts
}

impl Screen {
    /// The form as it was read.
    pub(crate) fn reading(&self) -> FormReading<'_> {
        FormReading { form: &self.form, document: &self.document, problems: &self.problems }
    }

    /// The scheme that was computed with.
    #[must_use]
    pub fn scheme(&self) -> &'static Scheme {
        scheme(self.document.scheme)
    }

    /// How certain the amounts are that were computed with, each word once.
    #[must_use]
    pub fn statuses(&self) -> Vec<Status> {
        let mut found = Vec::new();
        for rate in self.scheme().rates {
            if !found.contains(&rate.provision.status) {
                found.push(rate.provision.status);
            }
        }
        found
    }

    /// The value of a figure, if the result has it.
    #[must_use]
    pub fn value(&self, figure: FigurePath) -> Option<Decimal> {
        let figures = &self.outcome.figures;
        let pick = |range: &engine::calculation::RangeOf<Decimal>, high| if high { range.high } else { range.low };
        match figure {
            FigurePath::School(at, key) => figures.schools.get(usize::from(at)).map(|amounts| *amounts.get(key)),
            FigurePath::Region(key) => Some(*figures.region.get(key)),
            FigurePath::Cofinancing(reading, high) => Some(pick(figures.cofinancing.of(reading), high)),
            FigurePath::Requested(reading) => Some(*figures.requested.as_ref()?.minimum.of(reading)),
            FigurePath::Pledged => figures.requested.as_ref()?.pledged,
            FigurePath::TechnologyPoor(high) => Some(pick(&figures.technology_poor.as_ref()?.four_years, high)),
            FigurePath::TechnologyPoorCofinancing(reading, high) => {
                Some(pick(figures.technology_poor.as_ref()?.cofinancing.of(reading), high))
            }
        }
    }

    /// A figure for people, if the result has it.
    #[must_use]
    pub fn money(&self, figure: FigurePath, language: Language) -> Option<Money> {
        Some(money(self.value(figure)?, language))
    }

    /// Whether both ends of phase 2 are the same amount.
    #[must_use]
    pub fn phase2_is_single(&self) -> bool {
        let region = &self.outcome.figures.region;
        self.scheme()
            .rates
            .iter()
            .filter(|rate| rate.pot == Pot::Phase2)
            .all(|rate| self.document.own_amounts.get(rate.provision.id).unwrap_or(rate.value).is_single())
            && region.get(AmountKey::FourYearsLow) == region.get(AmountKey::FourYearsHigh)
    }

    /// Whether every year of phase 2 comes to the same.
    #[must_use]
    pub fn years_are_equal(&self) -> bool {
        self.document.annual_pupil_change.is_none()
    }

    /// Whether any pupil was entered anywhere.
    #[must_use]
    pub fn has_pupils(&self) -> bool {
        self.document.schools.iter().any(|school| {
            Teldatum::ALL.into_iter().filter_map(|date| school.counts.given(date)).any(|counts| total(counts) > 0)
        })
    }

    /// What a screen reader says once the figures have come to rest; nothing while there are none.
    #[must_use]
    pub fn announcement(&self, language: Language) -> String {
        if !self.has_pupils() {
            return String::new();
        }
        let words = OutcomeTexts::of(language);
        let region = &self.outcome.figures.region;
        let shown = |key| money(*region.get(key), language).shown;
        let four_years = range(*region.get(AmountKey::FourYearsLow), *region.get(AmountKey::FourYearsHigh), language);
        let phase1 = [AmountKey::Phase1In2018, AmountKey::Phase1In2019].map(shown);
        let mut sentence = fill(words.announced, &[&phase1[0], &phase1[1], &four_years]);
        if self.incomplete_sentence(language).is_some() {
            sentence.push(' ');
            sentence.push_str(words.announced_incomplete);
        }
        sentence
    }

    /// A sentence that says how many fields do not count, if any.
    #[must_use]
    pub fn incomplete_sentence(&self, language: Language) -> Option<String> {
        let words = OutcomeTexts::of(language);
        // The plan changes no amount.
        let counts = |field: FieldId| field.is_number() && !matches!(field, FieldId::Plan(_));
        let fields = self.problems.iter().filter(|problem| counts(problem.field));
        let how_many = match fields.count() {
            0 => return None,
            1 => words.fields_one.to_owned(),
            many => fill(words.fields_many, &[&many.to_string()]),
        };
        Some(fill(words.incomplete, &[&how_many]))
    }

    /// What is still missing to reach a reading's minimum for the request, or nothing when it is enough.
    #[must_use]
    pub fn short_by(&self, reading: Reading) -> Option<Decimal> {
        let minimum = self.value(FigurePath::Requested(reading))?;
        let pledged = self.value(FigurePath::Pledged)?;
        (pledged < minimum).then(|| minimum - pledged)
    }
}

/// The name of a pot.
#[must_use]
pub(crate) fn pot_label(pot: Pot, language: Language) -> &'static str {
    let words = AmountTexts::of(language);
    match pot {
        Pot::Technology => words.pot_technology,
        Pot::Planning => words.pot_planning,
        Pot::Phase2 => words.pot_phase2,
    }
}

/// All pupils of a count, TL included.
pub(crate) fn total(counts: &Counts) -> u32 {
    counts.filled().map(|(_, pupils)| u32::from(pupils.get())).sum()
}
