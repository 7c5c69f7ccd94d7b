//! Vestigingen of a DUO file as schools of the form.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::features::duo::model::{Chosen, DuoSchool, to_school};
use crate::form::document::Form;
use crate::form::school_form::{CountTable, SchoolForm};
use engine::domain::{Document, Provenance, SchoolKind, Teldatum};

/// Which counts of a school become those of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CountsFor {
    /// Those of both count dates, as one set of counts.
    #[default]
    BothDates,
    /// Those of one count date. The other one keeps what it has.
    OneDate(Teldatum),
}

/// What becomes of the schools that are there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// They stay. One with the BRIN of a vestiging gets its counts.
    Stay,
    /// They go.
    Go,
}

/// A form with schools of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The form.
    pub form: Form,
    /// How many schools are new in it.
    pub added: usize,
    /// How many schools that were there got other counts.
    pub updated: usize,
}

/// The form with these vestigingen as schools. Nothing when there would be none or too many.
#[must_use]
pub fn import(
    form: &Form,
    vestigingen: &[&DuoSchool],
    chosen: &Chosen,
    counts_for: CountsFor,
    others: Others,
) -> Option<Imported> {
    let untouched = |school: &Rc<SchoolForm>| **school == SchoolForm::default();
    let keeps = |school: &&Rc<SchoolForm>| others == Others::Stay && !untouched(school);
    let mut schools: Vec<Rc<SchoolForm>> = form.schools.iter().filter(keeps).cloned().collect();
    let known = places(&schools);
    let (mut added, mut updated) = (0, 0);
    for vestiging in vestigingen {
        let place = known.get(vestiging.brin.as_str()).copied();
        if let Some(school) = place.and_then(|place| schools.get_mut(place)) {
            updated += 1;
            fill(Rc::make_mut(school), vestiging, chosen, counts_for);
        } else {
            added += 1;
            let mut school = SchoolForm { brin: vestiging.brin.as_str().into(), ..SchoolForm::default() };
            fill(&mut school, vestiging, chosen, counts_for);
            schools.push(Rc::new(school));
        }
    }
    let fits = !schools.is_empty() && schools.len() <= Document::MAX_SCHOOLS;
    fits.then(|| Imported { form: Form { schools, ..form.clone() }, added, updated })
}

/// Where each vmbo school stands, by its BRIN. The first one when it stands there twice.
fn places(schools: &[Rc<SchoolForm>]) -> BTreeMap<String, usize> {
    let mut places = BTreeMap::new();
    for (at, school) in schools.iter().enumerate().filter(|(_, school)| school.kind == SchoolKind::Vmbo) {
        places.entry(school.brin.trim().to_ascii_uppercase()).or_insert(at);
    }
    places
}

fn fill(school: &mut SchoolForm, vestiging: &DuoSchool, chosen: &Chosen, counts_for: CountsFor) {
    if school.name.trim().is_empty() {
        school.name = vestiging.name.as_str().into();
    }
    let date = match counts_for {
        CountsFor::BothDates => Teldatum::October2017,
        CountsFor::OneDate(date) => date,
    };
    let (_, from) = to_school(vestiging, &Chosen { date, ..chosen.clone() });
    let table = Rc::new(CountTable::from_counts(&vestiging.counts(chosen.masked)));
    let mut sources = Vec::clone(&school.provenance);
    match counts_for {
        CountsFor::BothDates => {
            sources.clear();
            school.october_2017 = table;
            school.october_2018 = Rc::default();
            school.same_counts = true;
        }
        CountsFor::OneDate(date) => {
            if school.same_counts {
                part_dates(school, &mut sources);
            }
            sources.retain(|source| source.date != date);
            match date {
                Teldatum::October2017 => school.october_2017 = table,
                Teldatum::October2018 => school.october_2018 = table,
            }
        }
    }
    sources.push(from);
    sources.sort_by_key(|source| source.date);
    school.provenance = Rc::new(sources);
}

/// Gives each count date counts of its own, where those of 2017 stood for both.
fn part_dates(school: &mut SchoolForm, sources: &mut Vec<Provenance>) {
    school.same_counts = false;
    school.october_2018 = Rc::clone(&school.october_2017);
    sources.retain(|source| source.date == Teldatum::October2017);
    let also_2018: Vec<_> =
        sources.iter().map(|source| Provenance { date: Teldatum::October2018, ..source.clone() }).collect();
    sources.extend(also_2018);
}
