//! From a school as typed to the school that is meant.

use crate::form::problem::{FieldId, FieldProblem, Problem};
use crate::form::school_form::{CellId, SchoolForm};
use crate::form::typed::parse_count;
use engine::domain::{Brin, Cell, Counts, School, SchoolCounts, SchoolName, Teldatum};

impl SchoolForm {
    /// The school at a place that is meant, without what was not understood.
    pub(crate) fn to_school(&self, at: u16, problems: &mut Vec<FieldProblem>) -> School {
        let mut problem = |field, problem| problems.push(FieldProblem { field, problem });
        let name = SchoolName::new(&self.name).unwrap_or_else(|| {
            problem(FieldId::Name(at), Problem::NameTooLong);
            SchoolName::default()
        });
        let typed_brin = self.brin.trim().to_ascii_uppercase();
        let brin = Brin::parse(&typed_brin);
        if brin.is_none() && !typed_brin.is_empty() {
            problem(FieldId::Brin(at), Problem::NotABrin);
        }
        let mut read = |date: Teldatum| {
            let mut counts = Counts::EMPTY;
            for cell in Cell::all() {
                match parse_count(self.table(date).get(cell)) {
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
        let october_2018 = if self.same_counts { None } else { Some(read(Teldatum::October2018)) };
        School { name, brin, kind: self.kind, counts: SchoolCounts { october_2017, october_2018 } }
    }
}
