//! From numbers to the counts of fields: which of them belong together, and which cannot be taken.

use std::rc::Rc;

use crate::features::school::model::paste::numbers::{Fate, Number, named_date};
use crate::features::school::model::paste::place::Place;
use crate::features::school::model::paste::report::{Remark, Skipped};
use crate::features::school::model::paste::words::Sex;
use crate::form::problem::Problem;
use crate::form::school_form::Target;
use crate::form::typed::parse_count;
use engine::domain::{PupilCount, Teldatum};

/// Leaves out what cannot be of one school, and what has no date where others have one.
pub(crate) fn leave_out_doubtful(numbers: &mut [Number]) {
    let counts = || numbers.iter().filter(|number| number.is_number && matches!(number.fate, Fate::Count(_)));
    let mut vestigingen: Vec<&Option<String>> = counts().map(|number| &number.facts.vestiging).collect();
    vestigingen.sort();
    vestigingen.dedup();
    let has_several = vestigingen.len() > 1;
    let has_dates = counts().any(|number| named_date(number).is_some());
    for number in numbers {
        if !matches!(number.fate, Fate::Count(_)) {
            continue;
        }
        if has_several {
            number.fate = Fate::LeftOut(Skipped::SeveralVestigingen);
        } else if has_dates && named_date(number).is_none() {
            number.fate = Fate::LeftOut(Skipped::NoDate(number.heading.clone()));
        }
    }
}

/// The one date that the block names. Where the page shows one table, it goes there, whatever date it is.
pub(crate) fn only_date(numbers: &[Number]) -> Option<Teldatum> {
    let counts = numbers.iter().filter(|number| matches!(number.fate, Fate::Count(_)));
    let mut dates = counts.filter_map(named_date);
    let first = dates.next()?;
    dates.all(|date| date == first).then_some(first)
}

/// Puts every count into the table that shows, when only one does and the block knows only one date.
pub(crate) fn put_in_one_table(numbers: &mut [Number], place: Place) {
    if place.both_dates || only_date(numbers).is_none() {
        return;
    }
    for number in numbers {
        if let Fate::Count(target) = &mut number.fate {
            target.date = place.at.date;
        }
    }
}

/// What each field becomes, in the order of the block. What is not taken after all gets its reason.
pub(crate) fn add_up(numbers: &mut [Number], remarks: &mut Vec<Remark>) -> Vec<(Target, Rc<str>)> {
    let mut targets: Vec<Target> = Vec::new();
    for number in &*numbers {
        if let Fate::Count(target) = number.fate
            && !targets.contains(&target)
        {
            targets.push(target);
        }
    }
    let mut counts = Vec::new();
    for target in targets {
        let mut own: Vec<&mut Number> =
            numbers.iter_mut().filter(|number| number.fate == Fate::Count(target)).collect();
        if let Some(pupils) = count_of(target, &mut own) {
            counts.push((target, pupils.map(|pupils| pupils.get().to_string()).unwrap_or_default().into()));
        }
    }
    remarks.extend(halves(numbers));
    counts
}

/// The pupils of one field: nothing where the block has an empty cell, and no change when no number can be taken.
fn count_of(target: Target, own: &mut [&mut Number]) -> Option<Option<PupilCount>> {
    let mut filled: Vec<&mut &mut Number> =
        own.iter_mut().filter(|number| number.is_number || !is_blank(&number.text)).collect();
    if filled.is_empty() {
        return Some(None);
    }
    let problems: Vec<Option<Problem>> = filled.iter().map(|number| parse_count(&number.text).err()).collect();
    if problems.iter().any(Option::is_some) {
        for (number, problem) in filled.iter_mut().zip(problems) {
            number.fate = Fate::LeftOut(match problem {
                Some(problem) => Skipped::Value(target, number.text.clone(), problem),
                None => Skipped::Incomplete(target),
            });
        }
        return None;
    }
    let is_sum = is_whole_with_parts(&filled);
    if !is_sum && !are_parts(&filled.iter().map(|number| part(number)).collect::<Vec<_>>()) {
        filled.iter_mut().for_each(|number| number.fate = Fate::LeftOut(Skipped::Twice(target)));
        return None;
    }
    if is_sum {
        for number in filled.iter_mut().filter(|number| part(number) == (None, None)) {
            number.fate = Fate::Total;
        }
    }
    let parts = filled.iter().filter(|number| number.fate != Fate::Total);
    let sum: u32 = parts.map(|number| value(number)).sum();
    let pupils = u16::try_from(sum).ok().and_then(PupilCount::new);
    if pupils.is_none() {
        let reason = Skipped::Value(target, sum.to_string(), Problem::TooManyPupils);
        filled.iter_mut().for_each(|number| number.fate = Fate::LeftOut(reason.clone()));
        return None;
    }
    Some(pupils)
}

fn is_blank(text: &str) -> bool {
    matches!(text, "" | "-" | "\u{2013}" | "\u{2014}" | "\u{2212}")
}

fn value(number: &Number) -> u32 {
    parse_count(&number.text).ok().flatten().map_or(0, |pupils| u32::from(pupils.get()))
}

type Part = (Option<u8>, Option<Sex>);

/// The part of the pupils of a field that a number is about.
const fn part(number: &Number) -> Part {
    (number.facts.leerjaar.one(), number.facts.sex.one())
}

/// Whether the parts are divided in the same way, and each is there once.
fn are_parts(parts: &[Part]) -> bool {
    let Some((leerjaar, sex)) = parts.first() else { return true };
    let is_alike = |part: &Part| part.0.is_some() == leerjaar.is_some() && part.1.is_some() == sex.is_some();
    let is_once = parts.iter().all(|part| parts.iter().filter(|other| *other == part).count() == 1);
    let mut sexes: Vec<Sex> = parts.iter().filter_map(|part| part.1).collect();
    sexes.sort();
    sexes.dedup();
    parts.iter().all(is_alike) && is_once && sexes.len() <= 2
}

/// Whether one of the numbers is everybody and the sum of the others, which are parts.
fn is_whole_with_parts(numbers: &[&mut &mut Number]) -> bool {
    let (wholes, parts): (Vec<_>, Vec<_>) = numbers.iter().partition(|number| part(number) == (None, None));
    let sum: u32 = parts.iter().map(|number| value(number)).sum();
    let parts: Vec<Part> = parts.into_iter().map(|number| part(number)).collect();
    wholes.len() == 1 && parts.len() > 1 && are_parts(&parts) && wholes.iter().all(|whole| value(whole) == sum)
}

/// Whether leerjaren or men and women were added up, or one half is all there is.
fn halves(numbers: &[Number]) -> Vec<Remark> {
    let taken = || numbers.iter().filter(|number| number.is_number && matches!(number.fate, Fate::Count(_)));
    let mut remarks = Vec::new();
    let mut leerjaren: Vec<Option<u8>> = taken().map(|number| number.facts.leerjaar.one()).collect();
    leerjaren.sort_unstable();
    leerjaren.dedup();
    match leerjaren.as_slice() {
        [Some(only)] => remarks.push(Remark::OnlyLeerjaar(*only)),
        [.., Some(_), Some(_)] => remarks.push(Remark::LeerjarenAdded),
        _ => {}
    }
    let mut sexes: Vec<Option<Sex>> = taken().map(|number| number.facts.sex.one()).collect();
    sexes.sort();
    sexes.dedup();
    match sexes.as_slice() {
        [Some(_)] => remarks.push(Remark::OnlyOneSex),
        [.., Some(_), Some(_)] => remarks.push(Remark::SexesAdded),
        _ => {}
    }
    if misses_parts(numbers) {
        remarks.push(Remark::PartsMissing);
    }
    remarks
}

/// Whether some fields have all parts, and others only some: headings that slipped, or pupils that are not there.
fn misses_parts(numbers: &[Number]) -> bool {
    let mut parts: Vec<(Target, usize)> = Vec::new();
    for number in numbers.iter().filter(|number| part(number) != (None, None)) {
        let Fate::Count(target) = number.fate else { continue };
        match parts.iter_mut().find(|(known, _)| *known == target) {
            Some((_, many)) => *many += 1,
            None => parts.push((target, 1)),
        }
    }
    parts.iter().any(|(_, many)| parts.iter().any(|(_, other)| other != many))
}
