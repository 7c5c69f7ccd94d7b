//! Schools of a DUO file in the form.

use std::rc::Rc;

use crate::domain::{Document, Teldatum};
use crate::formats::duo::{Chosen, DuoSchool, to_school};
use crate::view_model::{Form, SchoolForm};

/// The form with these schools: in the place of its own, or beside them. A school that is there already gets the counts
/// of the date. Nothing when there would be too many.
#[must_use]
pub fn import(form: &Form, schools: &[&DuoSchool], chosen: &Chosen, replace: bool) -> Option<Form> {
    let untouched = |school: &Rc<SchoolForm>| **school == SchoolForm::default();
    let mut all: Vec<Rc<SchoolForm>> =
        form.schools.iter().filter(|school| !replace && !untouched(school)).cloned().collect();
    let known = all.len();
    for found in schools {
        let (school, from) = to_school(found, chosen);
        let document = Document::new(form.scheme, vec![school]);
        let mut read = Form::from_document(&document).schools.pop()?;
        Rc::make_mut(&mut read).provenance = Rc::new(vec![from.clone()]);
        let same = |one: &&mut Rc<SchoolForm>| one.brin.trim().eq_ignore_ascii_case(&read.brin);
        match all.get_mut(..known)?.iter_mut().find(same) {
            None => all.push(read),
            Some(there) => {
                let there = Rc::make_mut(there);
                let sources = Rc::make_mut(&mut there.provenance);
                sources.retain(|other| other.date != chosen.date);
                sources.push(from);
                match chosen.date {
                    Teldatum::October2017 => there.october_2017 = Rc::clone(&read.october_2017),
                    Teldatum::October2018 => {
                        there.october_2018 = Rc::clone(&read.october_2018);
                        there.same_counts = false;
                    }
                }
            }
        }
    }
    let fits = !all.is_empty() && all.len() <= Document::MAX_SCHOOLS;
    fits.then(|| Form { schools: all, ..form.clone() })
}
