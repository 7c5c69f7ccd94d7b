//! What holds for every document, tried on random ones.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use vmbo_techniek::calculation::{
    AmountKey, End, FigurePath, Figures, Given, How, RateUse, Step, calculate, derive, derive_region,
};
use vmbo_techniek::domain::Document;

use crate::samples::{LEERWEGEN, PROFIELEN, SCHEMES, Sample, change, changes, documents};
use crate::support::for_each;

fn read(document: &Value) -> Document {
    Document::read(&document.to_string()).unwrap_or_else(|error| panic!("{error} in {document}"))
}

fn figures(document: &Value) -> Figures<Decimal> {
    calculate(&read(document)).figures
}

fn same(left: &Figures<Decimal>, right: &Figures<Decimal>) -> Result<(), String> {
    if left == right { Ok(()) } else { Err(format!("{left:?}\n{right:?}")) }
}

fn one_school(scheme: &str, change: &str, counts: &Value) -> Value {
    region(scheme, change, std::slice::from_ref(counts))
}

fn region(scheme: &str, change: &str, counts: &[Value]) -> Value {
    let schools: Value = counts.iter().map(|counts| json!({ "counts": { "2017-10-01": counts } })).collect();
    json!({ "format": "vmbo-techniek/1", "scheme": scheme, "schools": schools, "annualPupilChange": change })
}

/// The counts of the dates that were given, school by school.
fn given_counts(document: &mut Value) -> Vec<&mut Map<String, Value>> {
    let schools = document["schools"].as_array_mut().unwrap().iter_mut();
    let dates = schools.filter_map(|school| school.as_object_mut()?.get_mut("counts")?.as_object_mut());
    dates.flat_map(|dates| dates.values_mut()).map(|counts| counts.as_object_mut().unwrap()).collect()
}

#[test]
fn more_pupils_never_give_less() {
    let cell = (any::<Index>(), select(&PROFIELEN[..]), select(&LEERWEGEN[..]), 1..=9999_u64);
    for_each(1500, (documents(), cell), |(Sample(document), (date, profiel, leerweg, more))| {
        let mut fuller = document.clone();
        let mut dates = given_counts(&mut fuller);
        if dates.is_empty() {
            return Ok(());
        }
        let date = date.index(dates.len());
        let counts = &mut dates[date];
        let row = counts.entry(profiel).or_insert_with(|| json!({}));
        row[leerweg] = json!((row[leerweg].as_u64().unwrap_or(0) + more).min(9999));
        for (before, after) in figures(&document).all().zip(figures(&fuller).all()) {
            if after < before {
                return Err(format!("{more} more in {profiel} {leerweg}: {after} after {before}"));
            }
        }
        Ok(())
    });
}

#[test]
fn another_school_never_gives_a_region_less() {
    for_each(500, documents(), |Sample(document)| {
        let mut smaller = document.clone();
        let schools = smaller["schools"].as_array_mut().unwrap();
        if schools.len() == 1 {
            return Ok(());
        }
        schools.pop();
        let (before, after) = (figures(&smaller).region, figures(&document).region);
        match AmountKey::ALL.into_iter().find(|key| after.get(*key) < before.get(*key)) {
            None => Ok(()),
            Some(key) => Err(key.path().to_owned()),
        }
    });
}

/// Within one school to the cent and without exception, because the pupils of a school are added up before anything
/// is rounded and every GL rate is exactly half of its BB rate.
#[test]
fn two_gl_pupils_earn_what_one_bb_pupil_earns() {
    let setting = (select(&SCHEMES[..]), changes(), select(&PROFIELEN[..]), 0..=4999_u16);
    for_each(1000, setting, |(scheme, change, profiel, pupils)| {
        let bb = figures(&one_school(scheme, &change, &json!({ profiel: { "BB": pupils } })));
        let kb = figures(&one_school(scheme, &change, &json!({ profiel: { "KB": pupils } })));
        let gl = figures(&one_school(scheme, &change, &json!({ profiel: { "GL": pupils * 2 } })));
        same(&bb, &kb)?;
        same(&bb, &gl)
    });
}

/// Spread over two schools, each amount that is rounded per school can differ by one cent: two roundings of at most
/// half a cent on one side, one on the other, and the difference is a whole number of cents. Sums of such amounts can
/// differ by a cent per part. What is never rounded stays equal.
#[test]
fn gl_pupils_at_two_schools_earn_what_bb_pupils_at_one_earn_but_for_rounding() {
    let setting = (select(&SCHEMES[..]), changes(), select(&PROFIELEN[..]), 0..=9999_u16);
    for_each(1000, setting, |(scheme, change, profiel, pupils)| {
        let one = figures(&one_school(scheme, &change, &json!({ profiel: { "BB": pupils } }))).region;
        let gl = json!({ profiel: { "GL": pupils } });
        let two = figures(&region(scheme, &change, &[gl.clone(), gl])).region;
        let letter = scheme == "kamerbrief-2018";
        let what_if = change.bytes().any(|digit| matches!(digit, b'1'..=b'9'));
        for key in AmountKey::ALL {
            let cents = match key.path().split_once('.').unwrap() {
                ("technology", _) => 0,
                ("planning" | "phase1", "total") => {
                    if letter {
                        2
                    } else {
                        0
                    }
                }
                ("planning" | "phase1", _) => i64::from(letter),
                (_, four) if four.starts_with("fourYears") => {
                    if what_if {
                        4
                    } else {
                        0
                    }
                }
                _ => i64::from(what_if || !letter),
            };
            let difference = (one.get(key) - two.get(key)).abs();
            if difference > Decimal::new(cents, 2) {
                return Err(format!("{} differs by {difference}, allowed are {cents} cents", key.path()));
            }
        }
        Ok(())
    });
}

#[test]
fn tl_earns_nothing() {
    for_each(500, documents(), |Sample(document)| {
        let mut without = document.clone();
        for counts in given_counts(&mut without) {
            for row in counts.values_mut() {
                row.as_object_mut().unwrap().remove("TL");
            }
        }
        same(&figures(&document), &figures(&without))
    });
}

#[test]
fn a_region_is_the_sum_of_its_schools() {
    for_each(500, documents(), |Sample(document)| {
        let figures = figures(&document);
        for key in AmountKey::ALL {
            let sum: Decimal = figures.schools.iter().map(|school| school.get(key)).sum();
            if sum != *figures.region.get(key) {
                return Err(format!("{}: {} is not {sum}", key.path(), figures.region.get(key)));
            }
        }
        Ok(())
    });
}

#[test]
fn the_order_of_schools_and_fields_does_not_matter() {
    let shuffled = documents().prop_flat_map(|sample| {
        let schools = sample.0["schools"].as_array().unwrap().clone();
        let order: Vec<usize> = (0..schools.len()).collect();
        (Just(sample), Just(order).prop_shuffle())
    });
    for_each(500, shuffled, |(Sample(document), order)| {
        let mut moved = sorted(&document);
        moved["schools"] = order.iter().map(|at| sorted(&document["schools"][*at])).collect();
        let (before, after) = (figures(&document), figures(&moved));
        let schools = order.iter().map(|at| before.schools[*at].clone()).collect();
        same(&Figures { schools, ..before }, &after)
    });
}

/// The same value with the fields of every object in the order of their names.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let names: BTreeSet<_> = fields.keys().collect();
            names.into_iter().map(|name| (name.clone(), sorted(&fields[name]))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

#[test]
fn counts_of_2017_alone_are_counts_of_both_dates() {
    for_each(500, documents(), |Sample(document)| {
        let mut spelled_out = document.clone();
        for school in spelled_out["schools"].as_array_mut().unwrap() {
            if let Some(dates) = school.get_mut("counts").and_then(Value::as_object_mut)
                && let (Some(first), None) = (dates.get("2017-10-01").cloned(), dates.get("2018-10-01"))
            {
                dates.insert("2018-10-01".to_owned(), first);
            }
        }
        same(&figures(&document), &figures(&spelled_out))
    });
}

#[test]
fn a_what_if_moves_phase_2_alone_and_in_its_own_direction() {
    for_each(500, (documents(), -2000..=2000_i32), |(Sample(mut document), hundredths)| {
        document.as_object_mut().unwrap().remove("annualPupilChange");
        let before = figures(&document).region;
        document["annualPupilChange"] = json!(change(hundredths));
        let after = figures(&document).region;
        // Four quarters that were rounded apart can differ from their sum by two cents per school.
        let slack = Decimal::new(2, 2) * Decimal::from(document["schools"].as_array().unwrap().len());
        for key in AmountKey::ALL {
            let (before, after) = (*before.get(key), *after.get(key));
            let fits = match key.path().starts_with("phase2") {
                false => before == after,
                true if hundredths > 0 => after >= before - slack,
                true if hundredths < 0 => after <= before + slack,
                true => before == after,
            };
            if !fits {
                return Err(format!("{}: {after} after {before}", key.path()));
            }
        }
        Ok(())
    });
}

#[test]
fn low_is_never_above_high() {
    for_each(500, documents(), |Sample(document)| {
        let document = read(&document);
        let result: Value = serde_json::from_str(&calculate(&document).to_json(&document).to_compact()).unwrap();
        let mut ranges = 0;
        check_ranges(&result, &mut ranges)?;
        if ranges >= 5 * (document.schools.len() + 1) + 2 { Ok(()) } else { Err(format!("only {ranges} ranges")) }
    });
}

fn check_ranges(value: &Value, ranges: &mut usize) -> Result<(), String> {
    if let (Some(low), Some(high)) = (value["low"].as_str(), value["high"].as_str()) {
        *ranges += 1;
        let (low, high): (Decimal, Decimal) = (low.parse().unwrap(), high.parse().unwrap());
        return if low <= high { Ok(()) } else { Err(format!("{low} above {high}")) };
    }
    let inner: Vec<&Value> = match value {
        Value::Object(fields) => fields.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    inner.into_iter().try_for_each(|value| check_ranges(value, ranges))
}

#[test]
fn a_document_that_is_saved_and_read_is_the_same() {
    for_each(1000, documents(), |Sample(document)| {
        let document = read(&document);
        for text in [document.to_json().to_compact(), document.to_json().to_indented()] {
            let again = Document::read(&text).map_err(|error| format!("{error} in {text}"))?;
            if again != document {
                return Err(format!("{text} reads as {again:?}"));
            }
            if again.to_json() != document.to_json() {
                return Err(format!("{text} is saved differently the second time"));
            }
        }
        Ok(())
    });
}

#[test]
fn every_figure_has_a_derivation_and_every_derivation_its_figure() {
    for_each(300, documents(), |Sample(document)| {
        let document = read(&document);
        let outcome = calculate(&document);
        let expected: Vec<Decimal> = outcome.figures.all().copied().collect();
        let result: Value = serde_json::from_str(&outcome.to_json(&document).to_compact()).unwrap();
        // A region can be derived from the figures of its schools as well.
        for derivation in [derive(&document), derive_region(&document, &outcome.figures.schools)] {
            let values: Vec<Decimal> = derivation.all().map(|step| step.value).collect();
            if values != expected {
                return Err(format!("{values:?} derived, {expected:?} calculated"));
            }
            let mut names = BTreeSet::new();
            for step in derivation.all() {
                let name = step.name.ok_or("a figure without a name")?.to_string();
                if !names.insert(name.clone()) {
                    return Err(format!("{name} twice"));
                }
                for_each_step(step, &mut |step| step.name.map_or(Ok(()), |name| stands_in(&result, name, step.value)))?;
            }
            let amounts = amounts_in(&result);
            if names.len() != amounts {
                return Err(format!("{} derivations of {amounts} amounts", names.len()));
            }
        }
        Ok(())
    });
}

/// The figure of this name has this value in the result.
fn stands_in(result: &Value, name: FigurePath, value: Decimal) -> Result<(), String> {
    let pointer = format!("/{}", name.to_string().replace('.', "/"));
    let found = result.pointer(&pointer).and_then(Value::as_str).ok_or(format!("no {pointer} in the result"))?;
    if found == format!("{value:.2}") && found.parse() == Ok(value) {
        Ok(())
    } else {
        Err(format!("{name} is {found} in the result and {value} in the derivation"))
    }
}

/// How many amounts a result has, wherever they stand.
fn amounts_in(value: &Value) -> usize {
    match value {
        Value::Object(fields) => {
            fields.iter().filter(|(name, _)| *name != "name").map(|(_, value)| amounts_in(value)).sum()
        }
        Value::Array(items) => items.iter().map(amounts_in).sum(),
        Value::String(text) => usize::from(text.parse::<Decimal>().is_ok()),
        _ => 0,
    }
}

#[test]
fn every_step_follows_from_its_parts() {
    for_each(300, documents(), |Sample(document)| {
        let document = read(&document);
        for figure in derive_region(&document, &calculate(&document).figures.schools).all() {
            for_each_step(figure, &mut |step| follows(step, &document))?;
        }
        for figure in derive(&document).all() {
            for_each_step(figure, &mut |step| follows(step, &document))?;
            for_each_step(figure, &mut |step| match step.how {
                How::Figure => Err(format!("ends halfway: {step:?}")),
                _ => Ok(()),
            })?;
            if let Some(FigurePath::School(at, _)) = figure.name {
                for_each_step(figure, &mut |step| rests_on_the_document(step, &document, at.into()))?;
            }
        }
        Ok(())
    });
}

fn for_each_step(step: &Step, check: &mut impl FnMut(&Step) -> Result<(), String>) -> Result<(), String> {
    check(step)?;
    step.parts().iter().try_for_each(|part| for_each_step(part, check))
}

/// Whether the value of a step is what its parts come to.
fn follows(step: &Step, document: &Document) -> Result<(), String> {
    let value = step.value;
    let [half_a_cent, cent] = [Decimal::new(5, 3), Decimal::new(1, 2)];
    let whole_cents = (value * Decimal::ONE_HUNDRED).fract().is_zero();
    let fits = match &step.how {
        How::Cell(rate) => value == rate.value * Decimal::from(rate.pupils.get()),
        How::Given(given) => {
            let pledge = document.pledged_cofinancing.unwrap_or_default();
            let amount = match given {
                Given::RequestedSubsidy => document.requested_subsidy.unwrap_or_default(),
                Given::PledgedCash => pledge.cash,
                Given::PledgedInKind => pledge.in_kind,
            };
            value == amount.to_decimal()
        }
        // Stands for a figure of that name, whose value is compared with the result.
        How::Figure => step.name.is_some(),
        How::Limit(rule) => [rule.limits.low(), rule.limits.high()].map(|end| end.to_decimal()).contains(&value),
        How::Sum(parts) => value == parts.iter().map(|part| part.value).sum(),
        How::Share(share, of) => {
            // A third has no end: a decimal of 28 digits is as near as it gets.
            let exact = of.value * Decimal::from(share.numerator());
            (value * Decimal::from(share.denominator()) - exact).abs() < Decimal::new(1, 12)
        }
        How::Growth { change, years, of } => {
            let factor = Decimal::ONE + change.percent() / Decimal::ONE_HUNDRED;
            value == (0..*years).fold(of.value, |amount, _| amount * factor)
        }
        How::Rounded(of) => whole_cents && value - of.value <= half_a_cent && of.value - value < half_a_cent,
        How::RoundedUp(of) => whole_cents && value >= of.value && value - of.value < cent,
    };
    if fits { Ok(()) } else { Err(format!("does not follow: {step:?}")) }
}

/// Whether the pupils of a step are those of the school, and the rate is one for them.
fn rests_on_the_document(step: &Step, document: &Document, at: usize) -> Result<(), String> {
    let How::Cell(RateUse { cell, teldatum, pupils, rate, end, value }) = step.how else { return Ok(()) };
    let school = &document.schools[at];
    let end_of_rate = match end {
        End::Low => rate.value.low(),
        End::High => rate.value.high(),
    };
    let fits = school.counts.given(teldatum).and_then(|counts| counts.get(cell)) == Some(pupils)
        && rate.profielen.contains(&cell.profiel)
        && rate.leerwegen.contains(&cell.leerweg)
        && rate.kinds.contains(&school.kind)
        && value == end_of_rate.to_decimal()
        && !rate.provision.sources.is_empty();
    if fits { Ok(()) } else { Err(format!("does not rest on school {at}: {step:?}")) }
}
