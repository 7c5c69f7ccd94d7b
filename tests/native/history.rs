//! Undo and redo over everything that was changed.

use std::rc::Rc;

use engine::domain::{Leerweg, Profiel, SchemeId, SchoolKind, Teldatum};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::history::History;
use vmbo_techniek::form::problem::FieldId;

use crate::forms;

/// A form with its way back, as the page holds them.
#[derive(Default)]
struct Desk {
    form: Rc<Form>,
    history: History,
}

impl Desk {
    fn edit(&mut self, edit: &Edit) {
        let after = Rc::new(self.form.apply(edit));
        if after != self.form {
            self.history.record(&self.form, edit);
            self.form = after;
        }
    }

    fn type_in(&mut self, field: FieldId, text: &str) {
        for end in 1..=text.len() {
            self.edit(&Edit::Text(field, text[..end].into()));
        }
    }

    fn undo(&mut self) -> bool {
        self.history.undo(&self.form).map(|form| self.form = form).is_some()
    }

    fn redo(&mut self) -> bool {
        self.history.redo(&self.form).map(|form| self.form = form).is_some()
    }
}

fn pie() -> FieldId {
    forms::cell(0, Teldatum::October2017, Profiel::Pie, Leerweg::Bb)
}

#[test]
fn typing_in_one_field_is_one_step() {
    let mut desk = Desk::default();
    desk.type_in(pie(), "123");
    desk.type_in(FieldId::Name(0), "Het College");
    assert!(desk.undo());
    assert_eq!((&*desk.form.text(FieldId::Name(0)), &*desk.form.text(pie())), ("", "123"));
    assert!(desk.undo());
    assert_eq!(&*desk.form.text(pie()), "");
    assert!(!desk.undo());
}

#[test]
fn leaving_the_field_begins_a_new_step() {
    let mut desk = Desk::default();
    desk.type_in(pie(), "12");
    desk.history.end_typing();
    desk.type_in(pie(), "7");
    assert!(desk.undo());
    assert_eq!(&*desk.form.text(pie()), "12");
}

#[test]
fn every_kind_of_change_can_be_undone_and_done_again() {
    let edits = [
        Edit::Scheme(SchemeId::ALL[1]),
        Edit::Kind(0, SchoolKind::Vso),
        Edit::SameCounts(0, false),
        Edit::TechnologyPoor(true),
        Edit::Replace(Rc::new(forms::schools(&["A", "B"]))),
    ];
    let mut desk = Desk::default();
    let mut states = vec![Rc::clone(&desk.form)];
    for edit in &edits {
        desk.edit(edit);
        states.push(Rc::clone(&desk.form));
    }
    for before in states.iter().rev().skip(1) {
        assert!(desk.undo());
        assert_eq!(desk.form, *before);
    }
    for after in states.iter().skip(1) {
        assert!(desk.redo());
        assert_eq!(desk.form, *after);
    }
    assert!(!desk.redo());
}

#[test]
fn a_new_change_ends_what_could_be_done_again() {
    let mut desk = Desk::default();
    desk.type_in(pie(), "1");
    desk.undo();
    assert!(desk.history.can_redo());
    desk.type_in(pie(), "2");
    assert!(!desk.history.can_redo() && desk.history.can_undo());
}

#[test]
fn typing_on_after_an_undo_is_a_step_of_its_own() {
    let mut desk = Desk::default();
    desk.type_in(pie(), "12");
    desk.undo();
    desk.redo();
    desk.edit(&Edit::Text(pie(), "123".into()));
    assert!(desk.undo());
    assert_eq!(&*desk.form.text(pie()), "12");
}

#[test]
fn the_school_that_changed_is_found() {
    let three = forms::schools(&["A", "B", "C"]);
    let typed = |at| three.apply(&Edit::Text(FieldId::Name(at), "D".into()));
    for (before, after, changed) in [
        (&three, &three, None),
        (&three, &typed(1), Some(1)),
        (&typed(2), &three, Some(2)),
        (&three, &forms::schools(&["A", "B"]), Some(2)),
        (&forms::schools(&["A", "C"]), &three, Some(1)),
        (&three, &three.apply(&Edit::TechnologyPoor(true)), None),
    ] {
        assert_eq!(History::changed_school(before, after), changed);
    }
}

#[test]
fn the_way_back_goes_on_from_the_last_steps_of_another_page() {
    let mut desk = Desk::default();
    desk.type_in(pie(), "1");
    desk.type_in(FieldId::Name(0), "Het College");
    desk.edit(&Edit::TechnologyPoor(true));
    let mut next = Desk { form: Rc::clone(&desk.form), history: History::after(desk.history.last(2).to_vec()) };
    assert!(next.undo() && !next.form.technology_poor);
    assert!(next.undo() && next.form.text(FieldId::Name(0)).is_empty());
    assert!(!next.undo());
    assert!(next.redo() && next.redo());
    assert_eq!(next.form, desk.form);
}

#[test]
fn the_oldest_steps_are_forgotten_first() {
    let mut desk = Desk::default();
    for number in 0..History::MOST + 50 {
        desk.edit(&Edit::Text(pie(), number.to_string().into()));
        desk.history.end_typing();
    }
    let steps = (0..).take_while(|_| desk.undo()).count();
    assert_eq!(steps, History::MOST);
    assert_eq!(&*desk.form.text(pie()), "49");
}
