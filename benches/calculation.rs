//! How long the core takes. The goals, from document text to result text: one school in 15 microseconds, 600 schools in
//! 6 milliseconds.
//!
//! `cargo bench --bench calculation`

mod full_schools;

use std::rc::Rc;

use divan::Bencher;
use engine::calculation::{answer, calculate, derive};
use engine::domain::{Cell, Document, Leerweg, Profiel, SchemeId, Teldatum};
use vmbo_techniek::features::outcome::model::screen::{derive as derive_screen, derive_after};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::problem::FieldId;
use vmbo_techniek::form::school_form::CellId;

use full_schools::text;

fn main() {
    divan::main();
}

/// How many schools a document has: one, a region, about all with beroepsgericht vmbo, and the most.
const SCHOOLS: [usize; 4] = [1, 30, 600, Document::MAX_SCHOOLS];

#[divan::bench(args = SCHOOLS)]
fn kamerbrief(bencher: Bencher<'_, '_>, schools: usize) {
    calculation(bencher, "kamerbrief-2018", "0", schools);
}

#[divan::bench(args = SCHOOLS)]
fn vastgesteld(bencher: Bencher<'_, '_>, schools: usize) {
    calculation(bencher, "vastgesteld", "0", schools);
}

#[divan::bench(args = SCHOOLS)]
fn with_a_what_if(bencher: Bencher<'_, '_>, schools: usize) {
    calculation(bencher, SchemeId::DEFAULT.as_str(), "-2.75", schools);
}

#[divan::bench(args = SCHOOLS)]
fn derivation(bencher: Bencher<'_, '_>, schools: usize) {
    let document = read(&text(SchemeId::DEFAULT.as_str(), "-2.75", schools));
    bencher.bench(|| derive(divan::black_box(&document)));
}

#[divan::bench(args = SCHOOLS)]
fn reading(bencher: Bencher<'_, '_>, schools: usize) {
    let text = text(SchemeId::DEFAULT.as_str(), "-2.75", schools);
    bencher.counter(divan::counter::BytesCount::of_str(&text)).bench(|| Document::read(divan::black_box(&text)));
}

#[divan::bench(args = SCHOOLS)]
fn writing_the_result(bencher: Bencher<'_, '_>, schools: usize) {
    let document = read(&text(SchemeId::DEFAULT.as_str(), "-2.75", schools));
    let outcome = calculate(&document);
    bencher.bench(|| outcome.result(divan::black_box(&document)).to_json());
}

/// What a program does with a document: its text in, the text of its result out.
#[divan::bench(args = SCHOOLS)]
fn document_text_to_result_text(bencher: Bencher<'_, '_>, schools: usize) {
    let text = text(SchemeId::DEFAULT.as_str(), "0", schools);
    bencher.bench(|| answer(divan::black_box(&text)));
}

/// A digit typed in the last of so many schools.
#[divan::bench(args = SCHOOLS)]
fn a_keystroke(bencher: Bencher<'_, '_>, schools: usize) {
    let form = Form::from_document(&read(&text(SchemeId::DEFAULT.as_str(), "0", schools)));
    let before = derive_screen(&form);
    let cell = Cell { profiel: Profiel::Pie, leerweg: Leerweg::Bb };
    let school = u16::try_from(schools - 1).unwrap_or(u16::MAX);
    let field = FieldId::Cell(CellId { school, date: Teldatum::October2017, cell });
    bencher.bench_local(|| {
        let form = Rc::new(before.form.apply(&Edit::Text(field, "7".into())));
        derive_after(&form, Some(&before))
    });
}

fn calculation(bencher: Bencher<'_, '_>, scheme: &str, change: &str, schools: usize) {
    let document = read(&text(scheme, change, schools));
    bencher.bench(|| calculate(divan::black_box(&document)));
}

#[expect(clippy::panic, reason = "a document of ours that cannot be read is a mistake here")]
fn read(text: &str) -> Document {
    Document::read(text).unwrap_or_else(|error| panic!("{error}"))
}
