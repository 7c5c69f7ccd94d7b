//! Forms that several tests work on.

use std::rc::Rc;

use engine::domain::{Cell, Leerweg, Profiel, Teldatum};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::problem::FieldId;
use vmbo_techniek::form::school_edit::SchoolEdit;
use vmbo_techniek::form::school_form::{CellId, SchoolForm};

/// A form of schools with these names, without counts.
pub(crate) fn schools(names: &[&str]) -> Form {
    let school = |name: &&str| Rc::new(SchoolForm { name: Rc::from(*name), ..SchoolForm::default() });
    Form { schools: names.iter().map(school).collect(), ..Form::default() }
}

/// The field of a count.
pub(crate) fn cell(school: u16, date: Teldatum, profiel: Profiel, leerweg: Leerweg) -> FieldId {
    FieldId::Cell(CellId { school, date, cell: Cell { profiel, leerweg } })
}

/// The form after typing in a cell of 1 October 2017.
pub(crate) fn typed(form: &Form, school: u16, profiel: Profiel, leerweg: Leerweg, text: &str) -> Form {
    form.apply(&Edit::Text(cell(school, Teldatum::October2017, profiel, leerweg), Rc::from(text)))
}

/// The form after a change to its schools.
pub(crate) fn changed(form: &Form, edit: SchoolEdit) -> Form {
    form.apply(&Edit::School(edit))
}

/// The names of the schools.
pub(crate) fn names(form: &Form) -> Vec<&str> {
    form.schools.iter().map(|school| &*school.name).collect()
}
