use crate::features::school::text::PasteTexts;
use std::rc::Rc;

use crate::features::school::model::paste::pasted::Pasted;
use crate::form::school_form::Target;
use crate::text::language::Language;
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

/// What the page made of a pasted block, to look at before it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastePreview {
    /// What to do, as a sentence.
    pub intro: &'static str,
    /// The columns of the table, in the order of the form: only leerwegen that the block has.
    pub columns: Vec<PreviewColumn>,
    /// The rows of the table, in the order of the form: only profielen that the block has.
    pub rows: Vec<PreviewRow>,
    /// What was not taken and why, each a clause without a full stop.
    pub left_out: Vec<String>,
    /// Sentences about what was added up, totals that differ, and texts that were not used.
    pub remarks: Vec<String>,
    /// The heading of what was left out.
    pub left_out_heading: &'static str,
    /// The first action: take it.
    pub take: &'static str,
    /// The other action: leave it.
    pub decline: &'static str,
}

/// A column of the preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PreviewColumn {
    /// The count date; shown when there are two.
    pub date: Teldatum,
    /// The leerweg.
    pub leerweg: Leerweg,
}

/// A row of the preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewRow {
    /// The profiel.
    pub profiel: Profiel,
    /// A count for every column; empty text where the field becomes empty, nothing where it stays as it is.
    pub counts: Vec<Option<Rc<str>>>,
}

impl Pasted {
    /// What the page shows before it takes a block that needs that.
    #[must_use]
    pub fn preview(&self, language: Language) -> PastePreview {
        let words = PasteTexts::of(language);
        let has = |is: &dyn Fn(&Target) -> bool| self.counts().iter().any(|(target, _)| is(target));
        let columns: Vec<PreviewColumn> = Teldatum::ALL
            .into_iter()
            .flat_map(|date| Leerweg::FUNDED.map(|leerweg| PreviewColumn { date, leerweg }))
            .filter(|column| has(&|target| target.date == column.date && target.cell.leerweg == column.leerweg))
            .collect();
        let count = |profiel: Profiel, column: &PreviewColumn| {
            let target = Target { date: column.date, cell: Cell { profiel, leerweg: column.leerweg } };
            self.counts().iter().find(|(known, _)| *known == target).map(|(_, text)| Rc::clone(text))
        };
        let rows = Profiel::ALL
            .into_iter()
            .filter(|profiel| has(&|target| target.cell.profiel == *profiel))
            .map(|profiel| PreviewRow {
                profiel,
                counts: columns.iter().map(|column| count(profiel, column)).collect(),
            })
            .collect();
        let mut remarks: Vec<String> = self.report.remarks.iter().map(|remark| remark.sentence(language)).collect();
        remarks.extend(self.notes.iter().map(|note| crate::text::fill(words.not_used, &[note])));
        PastePreview {
            intro: words.preview_intro,
            columns,
            rows,
            left_out: self.report.reasons(language),
            remarks,
            left_out_heading: words.preview_left_out,
            take: words.take,
            decline: words.decline,
        }
    }
}
