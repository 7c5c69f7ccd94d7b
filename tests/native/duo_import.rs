//! Taking counts of a DUO file over into the form.

use std::rc::Rc;

use engine::domain::{Brin, Cell, Document, SchoolKind, ShortText, Teldatum};
use vmbo_techniek::features::duo::model::{Chosen, CountsFor, DuoFile, DuoSchool, Imported, Others, import, read};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::school_form::SchoolForm;

use crate::duo_files::{PLAIN, Variant, file, row};

const BOTH: CountsFor = CountsFor::BothDates;
const OF_2017: CountsFor = CountsFor::OneDate(Teldatum::October2017);
const OF_2018: CountsFor = CountsFor::OneDate(Teldatum::October2018);

/// Two vestigingen with 10 and 20 pupils, and 4 of the first masked.
fn duo(masked: bool) -> DuoFile {
    let rows = [row(1, 3, [6, 0, 0, 4]), row(2, 14, [20, 0, 0, 0])];
    read(&file(Variant { masked, ..PLAIN }, &rows)).unwrap()
}

fn chosen(file: &str) -> Chosen {
    Chosen { date: Teldatum::October2017, masked: 3, file: ShortText::new(file).unwrap(), file_year: Some(2019) }
}

fn taken(form: &Form, duo: &DuoFile, counts_for: CountsFor, others: Others) -> Imported {
    let schools: Vec<&DuoSchool> = duo.schools.iter().collect();
    import(form, &schools, &chosen("duo.csv"), counts_for, others).unwrap()
}

/// The pupils on both dates, and the files that they came from with their dates.
fn state(school: &SchoolForm) -> ([u32; 2], Vec<(&str, String)>) {
    let document = Form { schools: vec![Rc::new(school.clone())], ..Form::default() }.to_document().0;
    let pupils = Teldatum::ALL.map(|date| {
        let counts = document.schools[0].counts.on(date);
        counts.filled().map(|(_, pupils)| u32::from(pupils.get())).sum()
    });
    (pupils, school.provenance.iter().map(|from| (from.date.iso(), from.file.as_str().to_owned())).collect())
}

fn sources(form: &Form) -> Vec<(&str, String)> {
    state(&form.schools[0]).1
}

fn typed(brin: &str, pupils: &str, same_counts: bool) -> Rc<SchoolForm> {
    let mut school = SchoolForm { name: "Mijn school".into(), brin: brin.into(), same_counts, ..SchoolForm::default() };
    let cell = Cell::all().next().unwrap();
    school.table_mut(Teldatum::October2017).set(cell, pupils.into());
    if !same_counts {
        school.table_mut(Teldatum::October2018).set(cell, "77".into());
    }
    Rc::new(school)
}

#[test]
fn an_untouched_form_becomes_the_schools_of_the_file() {
    let duo = duo(false);
    let Imported { form, added, updated } = taken(&Form::default(), &duo, BOTH, Others::Stay);
    assert_eq!((added, updated, form.schools.len()), (2, 0, 2));
    for (school, vestiging) in form.schools.iter().zip(&duo.schools) {
        assert_eq!((&*school.name, &*school.brin), (vestiging.name.as_str(), vestiging.brin.as_str()));
        assert!(school.same_counts);
    }
    let (document, problems) = form.to_document();
    assert_eq!(problems, []);
    assert_eq!(document.schools[0].counts.october_2017, Some(duo.schools[0].counts(1)));
    assert_eq!(document.schools[0].counts.october_2018, None);
}

#[test]
fn a_school_with_the_same_brin_gets_the_counts_for_the_dates_that_were_chosen() {
    let duo = duo(false);
    let brin = duo.schools[0].brin.as_str();
    let from = |dates: &[&'static str]| dates.iter().map(|date| (*date, "duo.csv".to_owned())).collect::<Vec<_>>();
    let table = [
        ("one set of counts becomes that of the file", true, BOTH, [10, 10], from(&["2017-10-01"])),
        ("two sets become one", false, BOTH, [10, 10], from(&["2017-10-01"])),
        ("the counts that stood for both stay for 2018", true, OF_2017, [10, 5], from(&["2017-10-01"])),
        ("those of 2018 stay", false, OF_2017, [10, 77], from(&["2017-10-01"])),
        ("those of 2017 stay, from one set", true, OF_2018, [5, 10], from(&["2018-10-01"])),
        ("those of 2017 stay", false, OF_2018, [5, 10], from(&["2018-10-01"])),
    ];
    for (reason, same_counts, counts_for, pupils, sources) in table {
        let form = Form { schools: vec![typed(&brin.to_lowercase(), "5", same_counts)], ..Form::default() };
        let imported = taken(&form, &duo, counts_for, Others::Stay);
        assert_eq!((imported.added, imported.updated), (1, 1), "{reason}");
        assert_eq!(state(&imported.form.schools[0]), (pupils, sources), "{reason}");
        assert_eq!(&*imported.form.schools[0].name, "Mijn school", "{reason}: a name that was typed stays");
    }
}

#[test]
fn counts_of_two_files_keep_a_source_each() {
    let duo = duo(false);
    let schools: Vec<&DuoSchool> = duo.schools.iter().collect();
    let first = import(&Form::default(), &schools, &chosen("2017.csv"), BOTH, Others::Stay).unwrap().form;
    let then = |name, counts_for| import(&first, &schools, &chosen(name), counts_for, Others::Stay).unwrap().form;
    let later = then("2018.csv", OF_2018);
    assert_eq!(sources(&later), [("2017-10-01", "2017.csv".into()), ("2018-10-01", "2018.csv".into())]);
    let earlier = then("2016.csv", OF_2017);
    assert_eq!(
        sources(&earlier),
        [("2017-10-01", "2016.csv".into()), ("2018-10-01", "2017.csv".into())],
        "what stood for both dates stands for 2018 alone, and so does its source"
    );
    let both = import(&later, &schools, &chosen("2020.csv"), BOTH, Others::Stay).unwrap().form;
    assert_eq!(sources(&both), [("2017-10-01", "2020.csv".into())]);
}

#[test]
fn a_new_school_has_no_pupils_on_the_date_that_was_not_chosen() {
    let duo = duo(false);
    let pupils = |counts_for| state(&taken(&Form::default(), &duo, counts_for, Others::Stay).form.schools[0]).0;
    assert_eq!(pupils(OF_2017), [10, 0]);
    assert_eq!(pupils(OF_2018), [0, 10]);
}

#[test]
fn other_schools_stay_or_go_as_was_chosen() {
    let duo = duo(false);
    let brin = duo.schools[1].brin.as_str();
    let vso = Rc::new(SchoolForm { kind: SchoolKind::Vso, ..SchoolForm::clone(&typed(brin, "5", true)) });
    let form = Form { schools: vec![typed("", "5", true), Rc::default(), vso], ..Form::default() };
    let stay = taken(&form, &duo, BOTH, Others::Stay);
    assert_eq!((stay.added, stay.updated, stay.form.schools.len()), (2, 0, 4), "an empty school goes, vso is no vmbo");
    assert_eq!(stay.form.schools[0], form.schools[0]);
    let go = taken(&form, &duo, BOTH, Others::Go);
    assert_eq!((go.added, go.updated, go.form.schools.len()), (2, 0, 2));
    assert_eq!(go.form.requested_subsidy, form.requested_subsidy, "the rest of the form stays");
}

#[test]
fn too_many_schools_or_none_change_nothing() {
    let duo = duo(false);
    let one = &duo.schools[0];
    let brin = |at: usize| Brin::parse(&format!("{:02}AA{:02}", at / 100, at % 100)).unwrap();
    let many = (0..=Document::MAX_SCHOOLS).map(|at| {
        let mut school = one.clone();
        school.brin = brin(at);
        school
    });
    let many: Vec<DuoSchool> = many.collect();
    let many: Vec<&DuoSchool> = many.iter().collect();
    let take = |schools: &[&DuoSchool]| import(&Form::default(), schools, &chosen("x"), BOTH, Others::Go);
    assert!(take(&many).is_none());
    assert_eq!(take(&many[1..]).unwrap().form.schools.len(), Document::MAX_SCHOOLS);
    assert!(take(&[]).is_none());
}

#[test]
fn masked_counts_stand_for_what_was_chosen_and_their_ends_are_kept() {
    let duo = duo(true);
    let imported = taken(&Form::default(), &duo, BOTH, Others::Stay);
    let masked = imported.form.schools[0].provenance[0].masked.unwrap();
    assert_eq!(state(&imported.form.schools[0]).0, [9, 9]);
    assert_eq!((masked.each, masked.low, masked.high), (3, 7, 10));
    assert_eq!(imported.form.schools[1].provenance[0].masked, None, "nothing of the second school is masked");
}
