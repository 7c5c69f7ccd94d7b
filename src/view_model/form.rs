//! The document as typed: every field's text, also what is no number.

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use super::problem::{FieldId, FieldProblem};
use super::{
    PlanEdit, PlanForm, Problem, ScenarioEdit, SchoolEdit, Screen, Target, parse_change, parse_count, parse_euro,
};
use crate::domain::{
    Brin, Cell, Counts, Document, Leerweg, Pledge, Profiel, PupilChange, SchemeId, School, SchoolCounts, SchoolKind,
    SchoolName, ShortText, Teldatum,
};

/// A field of the table of counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CellId {
    /// The school, counted from 0.
    pub school: u16,
    /// The count date.
    pub date: Teldatum,
    /// The profiel and leerweg.
    pub cell: Cell,
}

/// The form of the contract's attribute `data-cell`: `0.2017-10-01.M&T.KB`.
impl fmt::Display for CellId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.school, self.date, self.cell)
    }
}

/// The texts of one count date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountTable([[Rc<str>; Leerweg::COUNT]; Profiel::COUNT]);

impl Default for CountTable {
    fn default() -> Self {
        let empty: Rc<str> = Rc::from("");
        Self(std::array::from_fn(|_| std::array::from_fn(|_| Rc::clone(&empty))))
    }
}

impl CountTable {
    /// What stands in a cell.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub const fn get(&self, cell: Cell) -> &Rc<str> {
        &self.0[cell.profiel.index()][cell.leerweg.index()]
    }

    /// Writes a cell.
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub fn set(&mut self, cell: Cell, text: Rc<str>) {
        self.0[cell.profiel.index()][cell.leerweg.index()] = text;
    }

    fn from_counts(counts: &Counts) -> Self {
        let mut table = Self::default();
        for (cell, pupils) in counts.filled() {
            table.set(cell, pupils.get().to_string().into());
        }
        table
    }
}

/// A school as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolForm {
    /// Its name.
    pub name: Rc<str>,
    /// Its BRIN.
    pub brin: Rc<str>,
    /// Vmbo or vso.
    pub kind: SchoolKind,
    /// Whether the counts of 2017 stand for both dates.
    pub same_counts: bool,
    /// The counts of 1 October 2017.
    pub october_2017: Rc<CountTable>,
    /// The counts of 1 October 2018, kept also while they do not show.
    pub october_2018: Rc<CountTable>,
}

impl Default for SchoolForm {
    fn default() -> Self {
        Self {
            name: Rc::from(""),
            brin: Rc::from(""),
            kind: SchoolKind::default(),
            same_counts: true,
            october_2017: Rc::default(),
            october_2018: Rc::default(),
        }
    }
}

impl SchoolForm {
    /// The table of a count date.
    #[must_use]
    pub const fn table(&self, date: Teldatum) -> &Rc<CountTable> {
        match date {
            Teldatum::October2017 => &self.october_2017,
            Teldatum::October2018 => &self.october_2018,
        }
    }

    /// The table of a count date, to write in.
    pub fn table_mut(&mut self, date: Teldatum) -> &mut CountTable {
        Rc::make_mut(match date {
            Teldatum::October2017 => &mut self.october_2017,
            Teldatum::October2018 => &mut self.october_2018,
        })
    }

    /// The count dates whose fields show.
    #[must_use]
    pub const fn dates(&self) -> &'static [Teldatum] {
        if self.same_counts { &[Teldatum::October2017] } else { &Teldatum::ALL }
    }
}

/// Everything that was typed and chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The amounts to compute with.
    pub scheme: SchemeId,
    /// At least one school.
    pub schools: Vec<Rc<SchoolForm>>,
    /// The subsidy that the region asks for.
    pub requested_subsidy: Rc<str>,
    /// Cofinancing in money.
    pub pledged_cash: Rc<str>,
    /// Cofinancing in kind.
    pub pledged_in_kind: Rc<str>,
    /// Whether the region is declared technology-poor.
    pub technology_poor: bool,
    /// The yearly change of pupil numbers, in percent.
    pub annual_pupil_change: Rc<str>,
    /// What the scenario is called whose inputs these are.
    pub scenario_name: Rc<str>,
    /// How many of the other scenarios come before it.
    pub scenario_position: usize,
    /// The other scenarios, each a whole form without scenarios and plan.
    pub scenarios: Vec<Rc<Form>>,
    /// The plan of the region.
    pub plan: Rc<PlanForm>,
}

impl Default for Form {
    fn default() -> Self {
        let empty: Rc<str> = Rc::from("");
        Self {
            scheme: SchemeId::DEFAULT,
            schools: vec![Rc::default()],
            requested_subsidy: Rc::clone(&empty),
            pledged_cash: Rc::clone(&empty),
            pledged_in_kind: Rc::clone(&empty),
            technology_poor: false,
            annual_pupil_change: Rc::clone(&empty),
            scenario_name: empty,
            scenario_position: 0,
            scenarios: Vec::new(),
            plan: Rc::default(),
        }
    }
}

/// One change that a person makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Typing in a text field.
    Text(FieldId, Rc<str>),
    /// Choosing a scheme.
    Scheme(SchemeId),
    /// Choosing the kind of a school.
    Kind(u16, SchoolKind),
    /// Saying whether a school's counts are the same on both dates.
    SameCounts(u16, bool),
    /// Taking the 2017 counts of a school over into its 2018 fields.
    CopyToOctober2018(u16),
    /// Filling in many counts of a school at once.
    Counts {
        /// The school.
        school: u16,
        /// Whether both count dates have to show for it.
        both_dates: bool,
        /// What each field becomes.
        counts: Rc<[(Target, Rc<str>)]>,
    },
    /// Declaring the region technology-poor, or not.
    TechnologyPoor(bool),
    /// Changing the list of schools.
    School(SchoolEdit),
    /// Changing the scenarios.
    Scenario(ScenarioEdit),
    /// Changing the plan.
    Plan(PlanEdit),
    /// Putting another form in the place of this one.
    Replace(Rc<Form>),
}

impl Form {
    /// The form after a change. A change to a school that is not there changes nothing.
    #[must_use]
    pub fn apply(&self, edit: &Edit) -> Self {
        let mut form = self.clone();
        match edit {
            Edit::Text(field, text) => form.write(*field, Rc::clone(text)),
            Edit::Scheme(scheme) => form.scheme = *scheme,
            Edit::Kind(at, kind) => form.change_school(*at, |school| school.kind = *kind),
            Edit::SameCounts(at, same) => form.change_school(*at, |school| school.same_counts = *same),
            Edit::CopyToOctober2018(at) => {
                form.change_school(*at, |school| school.october_2018 = Rc::clone(&school.october_2017));
            }
            Edit::Counts { school, both_dates, counts } => form.change_school(*school, |school| {
                school.same_counts &= !both_dates;
                for (target, text) in counts.iter() {
                    school.table_mut(target.date).set(target.cell, Rc::clone(text));
                }
            }),
            Edit::TechnologyPoor(declared) => form.technology_poor = *declared,
            Edit::School(edit) => form.change_schools(*edit),
            Edit::Scenario(edit) => form = self.change_scenarios(edit),
            Edit::Plan(edit) => form.change_plan(*edit),
            Edit::Replace(other) => form = Self::clone(other),
        }
        form
    }

    /// What stands in a text field.
    #[must_use]
    pub fn text(&self, field: FieldId) -> Rc<str> {
        let school = |at: u16| self.schools.get(usize::from(at));
        let text = match field {
            FieldId::Cell(id) => school(id.school).map(|school| school.table(id.date).get(id.cell)),
            FieldId::Name(at) => school(at).map(|school| &school.name),
            FieldId::Brin(at) => school(at).map(|school| &school.brin),
            FieldId::RequestedSubsidy => Some(&self.requested_subsidy),
            FieldId::PledgedCash => Some(&self.pledged_cash),
            FieldId::PledgedInKind => Some(&self.pledged_in_kind),
            FieldId::AnnualPupilChange => Some(&self.annual_pupil_change),
            FieldId::ScenarioName => Some(&self.scenario_name),
            FieldId::Plan(field) => self.plan.text(field),
        };
        text.map_or_else(|| Rc::from(""), Rc::clone)
    }

    fn write(&mut self, field: FieldId, text: Rc<str>) {
        match field {
            FieldId::Cell(id) => {
                self.change_school(id.school, |school| school.table_mut(id.date).set(id.cell, text));
            }
            FieldId::Name(at) => self.change_school(at, |school| school.name = text),
            FieldId::Brin(at) => self.change_school(at, |school| school.brin = text),
            FieldId::RequestedSubsidy => self.requested_subsidy = text,
            FieldId::PledgedCash => self.pledged_cash = text,
            FieldId::PledgedInKind => self.pledged_in_kind = text,
            FieldId::AnnualPupilChange => self.annual_pupil_change = text,
            FieldId::ScenarioName => self.scenario_name = text,
            FieldId::Plan(field) => {
                if let Some(place) = Rc::make_mut(&mut self.plan).text_mut(field) {
                    *place = text;
                }
            }
        }
    }

    fn change_school(&mut self, at: u16, change: impl FnOnce(&mut SchoolForm)) {
        if let Some(school) = self.schools.get_mut(usize::from(at)) {
            change(Rc::make_mut(school));
        }
    }

    /// The document that is meant, without what was not understood, and what that is.
    #[must_use]
    pub fn to_document(&self) -> (Document, Vec<FieldProblem>) {
        self.to_document_after(None)
    }

    /// The same, where schools and scenarios that were not touched since `before` are not read again.
    pub(super) fn to_document_after(&self, before: Option<&Screen>) -> (Document, Vec<FieldProblem>) {
        let mut problems = Vec::new();
        let read = |(at, school)| match before.and_then(|before| before.school_as_read(at, school)) {
            Some((read, its_problems)) => {
                problems.extend_from_slice(its_problems);
                School::clone(read)
            }
            None => read_school(school, at, &mut problems),
        };
        let schools = (0u16..).zip(&self.schools).map(read).collect();
        let mut keep = |field, result: Result<_, Problem>| {
            result.unwrap_or_else(|problem| {
                problems.push(FieldProblem { field, problem });
                None
            })
        };
        let requested_subsidy = keep(FieldId::RequestedSubsidy, parse_euro(&self.requested_subsidy));
        let cash = keep(FieldId::PledgedCash, parse_euro(&self.pledged_cash));
        let in_kind = keep(FieldId::PledgedInKind, parse_euro(&self.pledged_in_kind));
        let pledged = cash.is_some() || in_kind.is_some();
        let annual_pupil_change = parse_change(&self.annual_pupil_change).unwrap_or_else(|problem| {
            problems.push(FieldProblem { field: FieldId::AnnualPupilChange, problem });
            PupilChange::NONE
        });
        let scenario_name = ShortText::new(&self.scenario_name).unwrap_or_else(|| {
            problems.push(FieldProblem { field: FieldId::ScenarioName, problem: Problem::NameTooLong });
            ShortText::default()
        });
        let plan = self.plan.to_plan(&mut problems);
        let document = Document {
            scheme: self.scheme,
            schools,
            requested_subsidy,
            pledged_cofinancing: pledged
                .then(|| Pledge { cash: cash.unwrap_or_default(), in_kind: in_kind.unwrap_or_default() }),
            technology_poor: self.technology_poor,
            annual_pupil_change,
            scenario_name,
            scenario_position: self.scenario_position,
            scenarios: self
                .scenarios
                .iter()
                .map(|other| {
                    let read = before.and_then(|before| before.scenario_as_read(other));
                    read.unwrap_or_else(|| Arc::new(other.to_document().0))
                })
                .collect(),
            plan,
        };
        (document, problems)
    }

    /// The form that shows a document.
    #[must_use]
    pub fn from_document(document: &Document) -> Self {
        let euros = |amount: Option<crate::domain::Euro>| -> Rc<str> {
            amount.map_or_else(|| Rc::from(""), |amount| amount.to_string().replace('.', ",").into())
        };
        let pledge = document.pledged_cofinancing;
        let change = document.annual_pupil_change;
        Self {
            scheme: document.scheme,
            schools: document.schools.iter().map(|school| Rc::new(show_school(school))).collect(),
            requested_subsidy: euros(document.requested_subsidy),
            pledged_cash: euros(pledge.map(|pledge| pledge.cash)),
            pledged_in_kind: euros(pledge.map(|pledge| pledge.in_kind)),
            technology_poor: document.technology_poor,
            annual_pupil_change: if change.is_none() {
                Rc::from("")
            } else {
                change.to_string().replace('.', ",").into()
            },
            scenario_name: document.scenario_name.as_str().into(),
            scenario_position: document.scenario_position,
            scenarios: document.scenarios.iter().map(|other| Rc::new(Self::from_document(other))).collect(),
            plan: Rc::new(PlanForm::from_plan(&document.plan)),
        }
    }
}

fn read_school(form: &SchoolForm, at: u16, problems: &mut Vec<FieldProblem>) -> School {
    let mut problem = |field, problem| problems.push(FieldProblem { field, problem });
    let name = SchoolName::new(&form.name).unwrap_or_else(|| {
        problem(FieldId::Name(at), Problem::NameTooLong);
        SchoolName::default()
    });
    let typed_brin = form.brin.trim().to_ascii_uppercase();
    let brin = Brin::parse(&typed_brin);
    if brin.is_none() && !typed_brin.is_empty() {
        problem(FieldId::Brin(at), Problem::NotABrin);
    }
    let mut read = |date: Teldatum| {
        let mut counts = Counts::EMPTY;
        for cell in Cell::all() {
            match parse_count(form.table(date).get(cell)) {
                Ok(pupils) => counts.set(cell, pupils),
                Err(problem) => {
                    let field = FieldId::Cell(CellId { school: at, date, cell });
                    problems.push(FieldProblem { field, problem });
                }
            }
        }
        counts
    };
    let october_2017 = Some(read(Teldatum::October2017));
    let october_2018 = if form.same_counts { None } else { Some(read(Teldatum::October2018)) };
    School { name, brin, kind: form.kind, counts: SchoolCounts { october_2017, october_2018 } }
}

fn show_school(school: &School) -> SchoolForm {
    let table = |date| Rc::new(school.counts.given(date).map(CountTable::from_counts).unwrap_or_default());
    SchoolForm {
        name: school.name.as_str().into(),
        brin: school.brin.as_ref().map_or("", Brin::as_str).into(),
        kind: school.kind,
        same_counts: school.counts.october_2018.is_none(),
        october_2017: table(Teldatum::October2017),
        october_2018: table(Teldatum::October2018),
    }
}
