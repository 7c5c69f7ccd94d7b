//! How a figure came about: every step follows from its parts, every derivation gives its figure.

use std::collections::BTreeSet;

use engine::calculation::{
    AmountKey, Derivation, End, EnteredAmount, FigurePath, Outcome, RateUse, Step, StepKind, calculate, derive, figures,
};
use engine::domain::{Document, Leerweg};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::examples;
use crate::samples::{Sample, documents};
use crate::support::for_each;

#[test]
fn every_figure_has_a_derivation_and_every_derivation_its_figure() {
    for_each(300, documents(), |Sample(document)| {
        let document = Document::read(&document.to_string()).map_err(|error| error.to_string())?;
        let outcome = calculate(&document);
        let expected: Vec<Decimal> = outcome.figures.all().copied().collect();
        let result: Value = serde_json::from_str(&outcome.result(&document).to_json()).unwrap();
        // A region can be derived from the figures of its schools as well.
        for derivation in [derive(&document), of_the_region(&document, &outcome)] {
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

/// The derivation of the region from the figures of its schools.
fn of_the_region(document: &Document, outcome: &Outcome) -> Derivation {
    figures(document, |at| outcome.figures.schools.get(usize::from(at)))
}

#[test]
fn what_is_written_of_a_derivation_are_its_steps() {
    for example in examples::good() {
        let document = Document::read(&example.input).unwrap();
        let text = calculate(&document).result_with_derivation(&document).to_json();
        let (input, result): (Value, Value) =
            (serde_json::from_str(&example.input).unwrap(), serde_json::from_str(&text).unwrap());
        for step in derive(&document).all() {
            let name = step.name.unwrap().to_string();
            assert_written(step, &result["derivation"][&name], &input, &format!("{}: {name}", example.name));
        }
    }
}

/// The text of a step has its value, and its parts: those that are figures by name, the others whole.
fn assert_written(step: &Step, text: &Value, input: &Value, place: &str) {
    assert_eq!(text["value"], step.value.normalize().to_string(), "{place}");
    if let StepKind::Entered(_) = step.kind {
        let given = format!("/{}", text["given"].as_str().unwrap().replace('.', "/"));
        let entered: Option<Decimal> = input.pointer(&given).and_then(Value::as_str).and_then(|text| text.parse().ok());
        // What is not given counts for nothing.
        assert_eq!(entered.unwrap_or_default(), step.value, "{place} is what stands at {given}");
    }
    let written = text["parts"].as_array().map_or(0, Vec::len);
    assert_eq!(written, step.parts().len(), "{place}");
    for (at, part) in step.parts().iter().enumerate() {
        let (text, place) = (&text["parts"][at], format!("{place}, part {at}"));
        match part.name {
            Some(name) => assert_eq!(*text, json!({ "figure": name.to_string(), "value": text["value"] }), "{place}"),
            None => assert_written(part, text, input, &place),
        }
        assert_eq!(text["value"], part.value.normalize().to_string(), "{place}");
    }
}

#[test]
fn a_cell_contributes_what_follows_from_its_pupils() {
    for example in examples::good() {
        let document = Document::read(&example.input).unwrap();
        for step in derive(&document).schools.iter().flat_map(|school| AmountKey::ALL.map(|key| school.get(key))) {
            let name = format!("{}: {}", example.name, step.name.unwrap());
            assert_eq!(step.contribution(&|_| true), step.value, "{name}, of all cells");
            assert_eq!(step.contribution(&|_| false), Decimal::ZERO, "{name}, of none");
            let [bb, others] =
                [true, false].map(|is_bb| step.contribution(&|cell| (cell.leerweg == Leerweg::Bb) == is_bb));
            let rounding = (bb + others - step.value).abs();
            assert!(rounding <= Decimal::new(5, 2), "{name}: {bb} and {others}");
        }
    }
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

/// How many amounts a result has, wherever they stand. Scenarios are derived when they are edited.
fn amounts_in(value: &Value) -> usize {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !["name", "scenarios", "ownAmounts"].contains(&name.as_str()))
            .map(|(_, value)| amounts_in(value))
            .sum(),
        Value::Array(items) => items.iter().map(amounts_in).sum(),
        Value::String(text) => usize::from(text.parse::<Decimal>().is_ok()),
        _ => 0,
    }
}

#[test]
fn every_step_follows_from_its_parts() {
    for_each(300, documents(), |Sample(document)| {
        let document = Document::read(&document.to_string()).map_err(|error| error.to_string())?;
        for figure in of_the_region(&document, &calculate(&document)).all() {
            for_each_step(figure, &mut |step| follows(step, &document))?;
        }
        for figure in derive(&document).all() {
            for_each_step(figure, &mut |step| follows(step, &document))?;
            for_each_step(figure, &mut |step| match step.kind {
                StepKind::Figure => Err(format!("ends halfway: {step:?}")),
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
    let fits = match &step.kind {
        StepKind::PupilsTimesRate(rate) => value == rate.value * Decimal::from(rate.pupils.get()),
        StepKind::Entered(field) => {
            let pledge = document.pledged_cofinancing.unwrap_or_default();
            let amount = match field {
                EnteredAmount::RequestedSubsidy => document.requested_subsidy.unwrap_or_default(),
                EnteredAmount::PledgedCash => pledge.cash,
                EnteredAmount::PledgedInKind => pledge.in_kind,
            };
            value == amount.to_decimal()
        }
        // Stands for a figure of that name, whose value is compared with the result.
        StepKind::Figure => step.name.is_some(),
        StepKind::Limit(rule) => [rule.limits.low(), rule.limits.high()].map(|end| end.to_decimal()).contains(&value),
        StepKind::Sum(parts) => value == parts.iter().map(|part| part.value).sum(),
        StepKind::Share(share, of) => {
            // A third has no end: a decimal of 28 digits is as near as it gets.
            let exact = of.value * Decimal::from(share.numerator());
            (value * Decimal::from(share.denominator()) - exact).abs() < Decimal::new(1, 12)
        }
        StepKind::Growth { change, years, of } => {
            let factor = Decimal::ONE + change.percent() / Decimal::ONE_HUNDRED;
            value == (0..*years).fold(of.value, |amount, _| amount * factor)
        }
        StepKind::Rounded(of) => whole_cents && value - of.value <= half_a_cent && of.value - value < half_a_cent,
        StepKind::RoundedUp(of) => whole_cents && value >= of.value && value - of.value < cent,
    };
    if fits { Ok(()) } else { Err(format!("does not follow: {step:?}")) }
}

/// Whether the pupils of a step are those of the school, and the rate is one for them.
fn rests_on_the_document(step: &Step, document: &Document, at: usize) -> Result<(), String> {
    let StepKind::PupilsTimesRate(RateUse { cell, teldatum, pupils, rate, end, value, is_own }) = step.kind else {
        return Ok(());
    };
    let school = &document.schools[at];
    let own = document.own_amounts.get(rate.provision.id);
    let used = own.unwrap_or(rate.value);
    let end_of_rate = match end {
        End::Low => used.low(),
        End::High => used.high(),
    };
    let fits = school.counts.given(teldatum).and_then(|counts| counts.get(cell)) == Some(pupils)
        && rate.profielen.contains(&cell.profiel)
        && rate.leerwegen.contains(&cell.leerweg)
        && rate.kinds.contains(&school.kind)
        && value == end_of_rate.to_decimal()
        && is_own == own.is_some()
        && !rate.provision.sources().is_empty();
    if fits { Ok(()) } else { Err(format!("does not rest on school {at}: {step:?}")) }
}
