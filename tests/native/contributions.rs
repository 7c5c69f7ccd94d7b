//! What a profiel or leerweg contributes is what the school would get if it had the pupils of that one alone.

use engine::calculation::{AmountKey, Amounts, calculate, derive};
use engine::domain::{Cell, Counts, Document, Leerweg, Profiel, SchoolCounts, Teldatum};
use rust_decimal::Decimal;
use vmbo_techniek::features::outcome::model::contributions::{Contribution, contributions};
use vmbo_techniek::features::outcome::model::screen::derive as screen;
use vmbo_techniek::features::outcome::model::shown_amounts::PROFIEL_COLUMNS;
use vmbo_techniek::features::scenarios::model::comparison::compare_profielen;
use vmbo_techniek::form::document::Form;

use crate::examples;
use crate::samples::{Sample, documents};
use crate::support::for_each;

#[test]
fn a_contribution_is_what_the_school_would_get_with_those_pupils_alone() {
    for example in examples::good() {
        check(&Document::read(&example.input).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", example.name));
    }
    for_each(120, documents(), |Sample(document)| {
        check(&Document::read(&document.to_string()).map_err(|error| error.to_string())?)
    });
}

#[test]
fn the_comparison_adds_up_the_contributions_of_all_schools() {
    for_each(40, documents(), |Sample(document)| {
        let screen = screen(&Form::from_document(&Document::read(&document.to_string()).unwrap()));
        for measure in [AmountKey::Phase1In2018, AmountKey::Phase1Total, AmountKey::FourYearsHigh] {
            for line in compare_profielen(&screen, &screen, measure) {
                let profiel = Profiel::ALL.into_iter().find(|profiel| line.label.starts_with(profiel.code())).unwrap();
                let alone = |at| *alone(&screen.document, at, |cell| cell.profiel == profiel).get(measure);
                let expected: Decimal = (0..screen.document.schools.len()).map(alone).sum();
                if line.base != Some(expected) || line.other != line.base {
                    return Err(format!("{line:?} instead of {expected}"));
                }
            }
        }
        Ok(())
    });
}

fn check(document: &Document) -> Result<(), String> {
    let derivation = derive(document);
    for (at, derived) in derivation.schools.iter().enumerate() {
        let mut lines = contributions(document, u16::try_from(at).unwrap()).into_iter();
        for profiel in Profiel::ALL {
            let is_of = move |leerweg: Option<Leerweg>| {
                move |cell: Cell| cell.profiel == profiel && leerweg.is_none_or(|leerweg| cell.leerweg == leerweg)
            };
            let every = [None].into_iter().chain(Leerweg::ALL.map(Some));
            let mut expected = Vec::new();
            for leerweg in every {
                let belongs = is_of(leerweg);
                let alone = alone(document, at, belongs);
                for key in AmountKey::ALL {
                    let ours = derived.get(key).contribution(&belongs);
                    if ours != *alone.get(key) {
                        return Err(format!("{profiel} {leerweg:?} {key:?}: {ours} instead of {}", alone.get(key)));
                    }
                }
                let pupils = pupils(document, at, belongs);
                let amounts = PROFIEL_COLUMNS.map(|key| *alone.get(key));
                expected.extend((pupils != [0, 0]).then_some((leerweg, Contribution { pupils, amounts })));
            }
            if expected.is_empty() {
                continue;
            }
            let line = lines.next().ok_or(format!("no line for {profiel}"))?;
            let shown: Vec<_> = [(None, line.whole)]
                .into_iter()
                .chain(line.leerwegen.into_iter().map(|(leerweg, part)| (Some(leerweg), part)))
                .collect();
            if line.profiel != profiel || shown != expected {
                return Err(format!("{shown:?} instead of {expected:?}"));
            }
        }
        if let Some(line) = lines.next() {
            return Err(format!("a line without pupils: {line:?}"));
        }
    }
    Ok(())
}

/// The amounts of a school with the pupils of some cells alone.
fn alone(document: &Document, at: usize, belongs: impl Fn(Cell) -> bool) -> Amounts<Decimal> {
    let mut school = document.schools[at].clone();
    let keep = |counts: Option<Counts>| {
        counts.map(|counts| {
            let mut kept = Counts::EMPTY;
            counts.filled().filter(|(cell, _)| belongs(*cell)).for_each(|(cell, pupils)| kept.set(cell, Some(pupils)));
            kept
        })
    };
    let SchoolCounts { october_2017, october_2018 } = school.counts;
    school.counts = SchoolCounts { october_2017: keep(october_2017), october_2018: keep(october_2018) };
    calculate(&Document { schools: vec![school], ..document.clone() }).figures.schools.remove(0)
}

fn pupils(document: &Document, at: usize, belongs: impl Fn(Cell) -> bool) -> [u32; 2] {
    Teldatum::ALL.map(|date| {
        let cells = document.schools[at].counts.on(date).filled().filter(|(cell, _)| belongs(*cell));
        cells.map(|(_, pupils)| u32::from(pupils.get())).sum()
    })
}
