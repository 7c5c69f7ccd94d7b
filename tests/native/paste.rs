//! A block from a spreadsheet in the table of counts: the samples of `tests/paste`, which the page is held against too.

mod random_blocks;

use std::collections::BTreeMap;
use std::fmt::Debug;

use engine::domain::{Cell, Leerweg, Profiel, Teldatum};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde::Deserialize;
use vmbo_techniek::features::outcome::model::screen::derive;
use vmbo_techniek::features::school::model::paste::{PasteReport, Pasted, Place, copy as copy_counts, paste_file};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::school_form::CellId;
use vmbo_techniek::text::language::Language;

use crate::forms;
use crate::support::{for_each, root};

/// A block, where it is pasted, and what comes of it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Sample {
    /// What the sample shows.
    name: String,
    /// The cell that it is pasted on.
    at: String,
    /// Whether both dates show before.
    both_dates: bool,
    /// Whether both dates show afterwards.
    both_dates_after: bool,
    text: String,
    /// What each field becomes; the others stay as they are.
    counts: BTreeMap<String, String>,
    /// How many parts of the block are left out.
    skipped: usize,
    /// Whether it is shown before it is taken, where the sample is about that.
    needs_confirmation: Option<bool>,
    /// The sentence about it, where the sample is about that.
    says: Option<String>,
}

fn samples() -> Vec<Sample> {
    let text = std::fs::read_to_string(root().join("tests/paste/samples.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// `2017-10-01.PIE.BB`
fn cell_id(text: &str) -> CellId {
    let parts: Vec<&str> = text.split('.').collect();
    let cell = Cell { profiel: Profiel::from_code(parts[1]).unwrap(), leerweg: Leerweg::from_code(parts[2]).unwrap() };
    CellId { school: 0, date: Teldatum::from_iso(parts[0]).unwrap(), cell }
}

fn paste(text: &str, at: CellId, both_dates: bool) -> Option<Pasted> {
    vmbo_techniek::features::school::model::paste::paste(text, Place { at, both_dates })
}

/// The numbers of a block, read off without the reader: cells of digits, with what may stand around and between them.
fn numbers_in(text: &str) -> usize {
    let separator = if text.contains('\t') { '\t' } else { ';' };
    let cells = text.split([separator, '\n', '\r']).map(|cell| cell.trim().trim_matches('"'));
    let marks = ['\u{200b}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202c}', '\u{2060}', '\u{feff}'];
    cells
        .map(|cell| cell.replace(marks, ""))
        .filter(|cell| {
            let digits = cell
                .trim_start_matches(['-', '–', '−', '<', '+', '~', '>', '€', ' '])
                .trim_end_matches(['%', '*', ' ']);
            digits.starts_with(|first: char| first.is_ascii_digit())
                && digits.chars().all(|one| one.is_ascii_digit() || ".,".contains(one) || one.is_whitespace())
        })
        .count()
}

#[test]
fn every_sample_fills_the_fields_that_it_names() {
    let samples = samples();
    assert!(samples.len() >= 120);
    let wrong: Vec<String> = samples.iter().filter_map(|sample| sample.problem().err()).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), samples.len(), wrong.join("\n"));
}

impl Sample {
    /// What is not as the sample says.
    fn problem(&self) -> Result<(), String> {
        let name = &self.name;
        let pasted =
            paste(&self.text, cell_id(&self.at), self.both_dates).ok_or_else(|| format!("{name}: no block"))?;
        let report = &pasted.report;
        let counts: BTreeMap<String, String> = pasted
            .counts()
            .iter()
            .map(|(target, text)| (format!("{}.{}", target.date, target.cell), text.to_string()))
            .collect();
        same(name, "counts", (&counts, &self.counts), report)?;
        let fields = self.counts.values().filter(|count| !count.is_empty()).count();
        same(name, "fields", (report.fields, fields), report)?;
        let parts = report.left_out.len() + usize::from(report.totals > 0);
        same(name, "parts left out", (parts, self.skipped), report)?;
        same(name, "numbers", (report.numbers(), numbers_in(&self.text)), report)?;
        same(name, "both dates", (pasted.both_dates, self.both_dates_after), report)?;
        if let Some(says) = &self.says {
            same(name, "sentence", (&report.sentence(Language::Nl), says), report)?;
        }
        if let Some(needs_confirmation) = self.needs_confirmation {
            same(name, "confirmation", (pasted.needs_confirmation, needs_confirmation), report)?;
        }
        same(name, "English", (report.sentence(Language::En).contains("taken over"), true), report)
    }
}

fn same<T: PartialEq + Debug>(
    name: &str,
    what: &str,
    (found, expected): (T, T),
    report: &PasteReport,
) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{name}: {what} are {found:?}, not {expected:?}: {report:?}"))
}

#[test]
fn a_single_value_is_left_to_the_browser() {
    for text in ["", "12", " 12 ", "12\n", "\r\n12\r\n", "\t12", "1.234", "\"12\"", "PIE"] {
        assert_eq!(paste(text, cell_id("2017-10-01.PIE.BB"), false), None, "{text:?}");
    }
}

#[test]
fn a_paste_is_one_change_that_leaves_the_other_fields_alone() {
    let form = forms::typed(&Form::default(), 0, Profiel::Groen, Leerweg::Gl, "7");
    let pasted = paste("PIE\t1\t2\n", cell_id("2017-10-01.BWI.BB"), false).unwrap();
    let after = form.apply(&pasted.edit(0));
    let text = |profiel, leerweg| after.text(forms::cell(0, Teldatum::October2017, profiel, leerweg)).to_string();
    assert_eq!(text(Profiel::Pie, Leerweg::Bb), "1");
    assert_eq!(text(Profiel::Pie, Leerweg::Kb), "2");
    assert_eq!(text(Profiel::Groen, Leerweg::Gl), "7");
    assert!(after.schools[0].same_counts);
}

#[test]
fn a_copied_table_pastes_back_to_itself() {
    for (same_counts, language) in [(true, Language::Nl), (false, Language::Nl), (false, Language::En)] {
        let mut form = Form::default().apply(&Edit::SameCounts(0, same_counts));
        for (number, date) in (1..).zip(form.schools[0].dates()) {
            for (at, cell) in Cell::all().enumerate().filter(|(at, cell)| at % 3 != 0 && cell.leerweg != Leerweg::Tl) {
                form = form.apply(&Edit::Text(
                    forms::cell(0, *date, cell.profiel, cell.leerweg),
                    (at * number).to_string().into(),
                ));
            }
        }
        let text = copy_counts(&form.schools[0], language);
        let empty = Form::default().apply(&Edit::SameCounts(0, same_counts));
        let pasted = paste(&text, cell_id("2017-10-01.MVI.KB"), !same_counts).unwrap();
        assert_eq!(pasted.report.left_out, [], "{text}");
        assert!(!pasted.needs_confirmation, "{text}");
        assert_eq!(empty.apply(&pasted.edit(0)), form, "{text}");
    }
}

#[test]
fn a_file_reads_as_the_same_block_whatever_separates_its_cells() {
    let place = Place { at: cell_id("2017-10-01.MVI.KB"), both_dates: false };
    let block = paste("Profiel\tBB\tKB\nBouwen, wonen en interieur\t38\t1234\n", place.at, false).unwrap();
    let files = [
        ("Profiel\tBB\tKB\nBouwen, wonen en interieur\t38\t1234\n", "tabs"),
        ("\u{feff}Profiel;BB;KB\r\nBouwen, wonen en interieur;38;1.234\r\n", "semicolons, as Excel in Dutch"),
        ("Profiel,BB,KB\n\"Bouwen, wonen en interieur\",38,1234\n", "commas, as Excel in English"),
        ("sep=;\nProfiel;BB;KB\n\"Bouwen, wonen\nen interieur\";38;1234", "a first line that names the separator"),
    ];
    for (text, reason) in files {
        assert_eq!(paste_file(text, place), block, "{reason}");
    }
}

#[test]
fn a_preview_shows_what_becomes_of_the_block() {
    let text = "Het Baken\n\tKB\tBB\tLWOO\tTotaal\nPIE\t52\t38\t7\t100\nBWI\t\t12\t1\t13\n";
    let pasted = paste(text, cell_id("2017-10-01.PIE.BB"), false).unwrap();
    assert!(pasted.needs_confirmation);
    let preview = pasted.preview(Language::Nl);
    let columns: Vec<&str> = preview.columns.iter().map(|column| column.leerweg.code()).collect();
    assert_eq!(columns, ["BB", "KB"]);
    let rows: Vec<(&str, Vec<&str>)> = preview
        .rows
        .iter()
        .map(|row| (row.profiel.code(), row.counts.iter().map(|count| count.as_deref().unwrap_or("stays")).collect()))
        .collect();
    assert_eq!(rows, [("BWI", vec!["12", ""]), ("PIE", vec!["38", "52"])]);
    assert_eq!(preview.left_out, ["de kolom ‘LWOO’, want dat is geen leerweg"]);
    let remarks =
        ["Het totaal bij ‘PIE’ is 100, maar de aantallen zijn samen 90.", "De tekst ‘Het Baken’ is niet gebruikt."];
    assert_eq!(preview.remarks, remarks);
    assert_eq!((preview.take, preview.decline), ("Overnemen", "Niet overnemen"));
    assert_eq!(pasted.preview(Language::En).take, "Take over");
}

#[test]
fn no_block_stops_the_program() {
    let blocks =
        ["\t", "\n\n\t\t\n", "\"", "\"\"\t\"\"\"", "\"a\tb\nc", "PIE\n\n\nPIE\t\t", "BB\nKB", "\u{feff}PIE\t1"];
    for block in blocks {
        for at in ["2017-10-01.D&P.GL", "2018-10-01.BWI.BB"] {
            drop(paste(block, cell_id(at), true));
        }
    }
    let wide = vec!["12"; 3000].join("\t");
    let long = vec![wide.as_str(); 30].join("\n");
    assert!(paste(&long, cell_id("2017-10-01.PIE.BB"), false).unwrap().report.taken <= 30);
}

#[test]
fn more_text_than_a_table_can_be_is_refused_whole() {
    let place = Place { at: cell_id("2017-10-01.PIE.BB"), both_dates: false };
    let rows = "PIE\t1\t2\n".repeat(70_000);
    for pasted in [paste(&rows, place.at, false).unwrap(), paste_file(&rows, place)] {
        assert_eq!(pasted.counts(), []);
        let sentence = pasted.report.sentence(Language::Nl);
        assert!(sentence.starts_with("Geen aantallen overgenomen. Dit is meer tekst"), "{sentence}");
    }
}

#[test]
fn any_text_is_a_block_or_none() {
    let piece = prop_oneof![
        select(
            &[
                "\t",
                "\n",
                "\r\n",
                "\"",
                "BB",
                "KB",
                "PIE",
                "M&T",
                "1-10-2018",
                "12",
                "-1",
                "1.000",
                "\u{feff}",
                ";",
                ","
            ][..]
        )
        .prop_map(str::to_owned),
        "\\PC{0,3}",
    ];
    let block = vec(piece, 0..40).prop_map(|pieces| pieces.concat());
    for_each(1024, (block, any::<bool>()), |(block, both)| {
        drop(paste_file(&block, Place { at: cell_id("2017-10-01.MVI.KB"), both_dates: both }));
        let Some(pasted) = paste(&block, cell_id("2017-10-01.MVI.KB"), both) else { return Ok(()) };
        let form = Form::default().apply(&pasted.edit(0));
        // What was taken can be kept and counted.
        if Form::from_snapshot(&form.to_snapshot()).as_ref() != Ok(&form) {
            return Err(block);
        }
        drop(derive(&form));
        Ok(())
    });
}
