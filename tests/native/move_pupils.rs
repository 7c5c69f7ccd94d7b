//! Pupils who choose another profiel: whole pupils, each within a leerweg, and nobody is lost.

use std::rc::Rc;

use engine::domain::{Document, Leerweg, Profiel, Teldatum};
use proptest::prelude::*;
use vmbo_techniek::features::school::model::totals::Totals;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::move_pupils::{MoveAmount, MovePupils};

use crate::forms::{cell, schools, typed};
use crate::samples::{Sample, documents};
use crate::support::for_each;

fn moving(amount: MoveAmount) -> MovePupils {
    MovePupils { from: Profiel::Mt, to: Profiel::Dp, amount, school: None, in_2017: false }
}

/// A school with 10 BB, 5 KB and 1 GL in M&T.
fn one_school() -> Form {
    let cells = [(Leerweg::Bb, "10"), (Leerweg::Kb, "5"), (Leerweg::Gl, "1")];
    cells.into_iter().fold(schools(&["a"]), |form, (leerweg, text)| typed(&form, 0, Profiel::Mt, leerweg, text))
}

fn pupils(form: &Form, school: u16, date: Teldatum, profiel: Profiel) -> [String; 3] {
    Leerweg::FUNDED.map(|leerweg| form.text(cell(school, date, profiel, leerweg)).to_string())
}

#[test]
fn pupils_are_divided_in_proportion_with_the_largest_remainders_first() {
    use MoveAmount::{HundredthsOfPercent, Pupils};
    let cases = [
        (Pupils(0), [0, 0, 0], "nobody"),
        (Pupils(1), [1, 0, 0], "10/16 is the largest part"),
        (Pupils(3), [2, 1, 0], "1 and 14/16, 15/16, 3/16"),
        (Pupils(8), [5, 3, 0], "5, 2 and a half, a half: of equal remainders the first"),
        (Pupils(16), [10, 5, 1], "everybody"),
        (Pupils(17), [10, 5, 1], "there are no more"),
        (Pupils(u32::MAX), [10, 5, 1], "however many are asked"),
        (HundredthsOfPercent(0), [0, 0, 0], "no percent"),
        (HundredthsOfPercent(1_000), [1, 1, 0], "1.6 pupils is 2: 1 and 4/16, 10/16, 2/16"),
        (HundredthsOfPercent(5_000), [5, 3, 0], "8 pupils"),
        (HundredthsOfPercent(312), [0, 0, 0], "0.4992 pupils is none"),
        (HundredthsOfPercent(313), [1, 0, 0], "0.5008 pupils is one"),
        (HundredthsOfPercent(10_000), [10, 5, 1], "everybody"),
        (HundredthsOfPercent(100_000), [10, 5, 1], "and not more"),
    ];
    for (amount, expected, reason) in cases {
        let (form, moved) = moving(amount).apply(&one_school());
        assert_eq!((moved.available, moved.per_leerweg), (16, expected), "{reason}");
        assert_eq!(moved.total() == 0, form == one_school(), "{reason}: the form changes when somebody moves");
    }
}

#[test]
fn the_count_of_2017_changes_only_when_that_is_asked() {
    let move_four = moving(MoveAmount::Pupils(4));
    let later = move_four.apply(&one_school()).0;
    assert!(!later.schools[0].same_counts, "the counts differ from now on");
    assert_eq!(pupils(&later, 0, Teldatum::October2017, Profiel::Mt), ["10", "5", "1"]);
    assert_eq!(pupils(&later, 0, Teldatum::October2018, Profiel::Mt), ["7", "4", "1"]);
    assert_eq!(pupils(&later, 0, Teldatum::October2018, Profiel::Dp), ["3", "1", ""]);

    let both = MovePupils { in_2017: true, ..move_four }.apply(&one_school()).0;
    assert!(both.schools[0].same_counts, "one count still stands for both dates");
    assert_eq!(pupils(&both, 0, Teldatum::October2017, Profiel::Mt), ["7", "4", "1"]);

    let apart = one_school().apply(&Edit::SameCounts(0, false));
    let apart = MovePupils { in_2017: true, ..move_four }.apply(&apart).0;
    for date in Teldatum::ALL {
        assert_eq!(pupils(&apart, 0, date, Profiel::Mt), ["7", "4", "1"], "{date}");
    }
}

#[test]
fn pupils_move_at_all_schools_together_or_at_one() {
    let form = typed(&schools(&["a", "b", "c"]), 0, Profiel::Mt, Leerweg::Bb, "30");
    let form = typed(&form, 2, Profiel::Mt, Leerweg::Bb, "10");
    let together = moving(MoveAmount::Pupils(4)).apply(&form).0;
    let in_bb = |form: &Form, school| pupils(form, school, Teldatum::October2018, Profiel::Mt)[0].clone();
    assert_eq!([in_bb(&together, 0), in_bb(&together, 2)], ["27", "9"]);
    assert!(together.schools[1].same_counts, "a school without such pupils is left alone");
    let at_one = MovePupils { school: Some(2), ..moving(MoveAmount::Pupils(4)) }.apply(&form).0;
    assert_eq!(in_bb(&at_one, 2), "6");
    assert_eq!(at_one.schools[0], form.schools[0]);
}

#[test]
fn what_is_not_understood_or_would_not_fit_stays_where_it_is() {
    let form = typed(&one_school(), 0, Profiel::Mt, Leerweg::Kb, "vijf");
    let (form, moved) = moving(MoveAmount::Pupils(100)).apply(&form);
    assert_eq!(moved.per_leerweg, [10, 0, 1]);
    assert_eq!(pupils(&form, 0, Teldatum::October2018, Profiel::Mt), ["0", "vijf", "0"]);

    let form = typed(&one_school(), 0, Profiel::Dp, Leerweg::Bb, "9995");
    assert_eq!(moving(MoveAmount::Pupils(100)).apply(&form).1.per_leerweg, [0, 5, 1], "10005 is no count");
    let form = typed(&one_school(), 0, Profiel::Dp, Leerweg::Bb, "veel");
    assert_eq!(moving(MoveAmount::Pupils(100)).apply(&form).1.per_leerweg, [0, 5, 1], "typing is not overwritten");
}

#[test]
fn nobody_is_lost_and_nobody_changes_leerweg_or_school() {
    let amount = prop_oneof![
        (0..500_u32).prop_map(MoveAmount::Pupils),
        (0..=10_000_u32).prop_map(MoveAmount::HundredthsOfPercent)
    ];
    let profielen = (0..Profiel::COUNT, 0..Profiel::COUNT, any::<bool>());
    for_each(500, (documents(), amount, profielen), |(Sample(document), amount, (from, to, in_2017))| {
        let form = Form::from_document(&Document::read(&document.to_string()).map_err(|error| error.to_string())?);
        let step = MovePupils { from: Profiel::ALL[from], to: Profiel::ALL[to], amount, school: None, in_2017 };
        let (after, moved) = step.apply(&form);
        if let MoveAmount::Pupils(pupils) = amount
            && from != to
            && moved.total() != pupils.min(moved.available)
        {
            return Err(format!("{} moved of {}", moved.total(), moved.available));
        }
        let columns = |form: &Form, at: usize, date| {
            let school = &form.schools[at];
            let table = if school.same_counts { &school.october_2017 } else { school.table(date) };
            (Totals::of(table).columns(), Rc::clone(table))
        };
        for at in 0..form.schools.len() {
            for date in Teldatum::ALL {
                let (before, after) = (columns(&form, at, date), columns(&after, at, date));
                if before.0 != after.0 {
                    return Err(format!("school {at}, {date}: {:?} became {:?}", before.0, after.0));
                }
                if date == Teldatum::October2017 && !in_2017 && before.1 != after.1 {
                    return Err(format!("school {at}: the count of 2017 changed"));
                }
            }
        }
        Ok(())
    });
}
