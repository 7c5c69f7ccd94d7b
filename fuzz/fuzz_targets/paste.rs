//! A pasted block is read to an end: what it fills in are counts, as many as its report says.
#![no_main]

use engine::domain::{Cell, Leerweg, PupilCount, Teldatum};
use libfuzzer_sys::fuzz_target;
use vmbo_techniek::features::school::model::paste::{Pasted, Place, paste, paste_file};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::school_form::CellId;
use vmbo_techniek::text::language::Language;

fuzz_target!(|input: (u8, bool, &str)| {
    let (at, both_dates, text) = input;
    let cells: Vec<Cell> = Cell::all().filter(|cell| cell.leerweg != Leerweg::Tl).collect();
    let date = if both_dates && at & 128 != 0 { Teldatum::October2018 } else { Teldatum::October2017 };
    let cell = cells[usize::from(at) % cells.len()];
    let place = Place { at: CellId { school: 0, date, cell }, both_dates };
    if let Some(pasted) = paste(text, place) {
        check(&pasted);
    }
    check(&paste_file(text, place));
});

fn check(pasted: &Pasted) {
    let report = &pasted.report;
    let filled = pasted.counts().iter().filter(|(_, count)| !count.is_empty());
    assert_eq!(filled.count(), report.fields);
    assert!(report.fields <= report.taken);
    for (_, count) in pasted.counts() {
        assert!(count.is_empty() || count.parse().ok().and_then(PupilCount::new).is_some(), "{count}");
    }
    for language in Language::ALL {
        assert!(!report.sentence(language).is_empty());
        let _shown = pasted.preview(language);
    }
    let (_, problems) = Form::default().apply(&pasted.edit(0)).to_document();
    assert!(problems.is_empty());
}
