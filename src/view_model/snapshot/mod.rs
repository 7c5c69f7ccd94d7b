//! The form as text: everything that was typed, also what is no number. What keeps a form writes this and not the
//! document, which has no place for what was not understood.
//!
//! Reading is tolerant of fields that are not there or not known, so that a form outlives a change of version.

mod beside;
mod read;

use std::rc::Rc;

use super::{Form, SchoolForm};
use engine::domain::json::Json;
use engine::domain::{Cell, SchoolKind, SchoolProvenance};
pub use read::FormError;

/// The format of the text, with its version.
pub const FORM_FORMAT: &str = "vmbo-techniek-form/1";

impl Form {
    /// The form as text.
    #[must_use]
    pub fn to_snapshot(&self) -> String {
        self.to_json().to_compact()
    }

    /// The form as JSON, to stand in something larger.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut fields = vec![("format", Json::text(FORM_FORMAT))];
        write_form(self, &mut fields);
        Json::object(fields)
    }
}

type Fields = Vec<(&'static str, Json)>;

fn write_form(form: &Form, fields: &mut Fields) {
    let Form {
        scheme,
        schools,
        requested_subsidy,
        pledged_cash,
        pledged_in_kind,
        technology_poor,
        annual_pupil_change,
        own_amounts,
        scenario_name,
        scenario_position,
        scenarios,
        plan,
    } = form;
    fields.push(("scheme", Json::text(scheme.as_str())));
    fields.push(("schools", Json::List(schools.iter().map(|school| write_school(school)).collect())));
    write_texts(
        &[
            ("requestedSubsidy", requested_subsidy),
            ("cash", pledged_cash),
            ("inKind", pledged_in_kind),
            ("annualPupilChange", annual_pupil_change),
            ("scenarioName", scenario_name),
        ],
        fields,
    );
    write_flag("technologyPoor", *technology_poor, fields);
    beside::write(own_amounts, *scenario_position, scenarios, plan, fields);
}

fn write_school(school: &SchoolForm) -> Json {
    let SchoolForm { name, brin, kind, same_counts, october_2017, october_2018, provenance } = school;
    let mut fields = Fields::new();
    write_texts(&[("name", name), ("brin", brin)], &mut fields);
    if *kind != SchoolKind::default() {
        fields.push(("kind", Json::text(kind.as_str())));
    }
    write_flag("differentCounts", !same_counts, &mut fields);
    for (key, table) in [("october2017", october_2017), ("october2018", october_2018)] {
        let filled = Cell::all().filter(|cell| !table.get(*cell).is_empty());
        let cells: Vec<_> = filled.map(|cell| (cell.to_string(), Json::text(table.get(cell)))).collect();
        if !cells.is_empty() {
            fields.push((key, Json::Object(cells)));
        }
    }
    if !provenance.is_empty() {
        let lines = provenance.iter().map(|from| SchoolProvenance { school: 0, from: from.clone() });
        fields.push(("provenance", SchoolProvenance::to_json(&lines.collect::<Vec<_>>())));
    }
    Json::object(fields)
}

fn write_texts(texts: &[(&'static str, &Rc<str>)], fields: &mut Fields) {
    let filled = texts.iter().filter(|(_, text)| !text.is_empty());
    fields.extend(filled.map(|(key, value)| (*key, Json::text(value))));
}

fn write_flag(key: &'static str, flag: bool, fields: &mut Fields) {
    if flag {
        fields.push((key, Json::Bool(true)));
    }
}
