//! Scenarios and the plan as parts of a document: they change nothing else, and each is computed as if it stood alone.

use engine::calculation::calculate;
use engine::domain::Document;
use serde_json::{Value, json};
use vmbo_techniek::form::document::Form;

use crate::samples::{Sample, documents};
use crate::support::for_each;

const BESIDE: [&str; 2] = ["scenarios", "plan"];

fn result(document: &Value) -> Value {
    let document = Document::read(&document.to_string()).unwrap_or_else(|error| panic!("{error} in {document}"));
    serde_json::from_str(&calculate(&document).result(&document).to_json()).unwrap()
}

#[test]
fn scenarios_and_plan_leave_the_rest_of_the_result_as_it_is() {
    for_each(500, documents(), |Sample(document)| {
        let mut without = document.clone();
        for field in BESIDE {
            without.as_object_mut().unwrap().shift_remove(field);
        }
        let mut with = result(&document);
        with.as_object_mut().unwrap().shift_remove("scenarios");
        let (with, without) = (with.to_string(), result(&without).to_string());
        if with == without { Ok(()) } else { Err(format!("{with}\n{without}")) }
    });
}

#[test]
fn a_scenario_gives_what_it_gives_as_a_document_of_its_own() {
    for_each(500, documents(), |Sample(document)| {
        let results = result(&document)["scenarios"].clone();
        let others = document["scenarios"].as_array().into_iter().flatten();
        for (at, scenario) in others.filter(|scenario| scenario["current"] != true).enumerate() {
            let mut alone = scenario.clone();
            alone["format"] = json!("vmbo-techniek/1");
            let mut expected = result(&alone);
            expected.as_object_mut().unwrap().shift_remove("format");
            let mut found = results[at].clone();
            let name = found.as_object_mut().unwrap().shift_remove("name");
            if name != Some(Value::from(scenario["name"].as_str().unwrap_or_default())) || found != expected {
                return Err(format!("scenario {at}: {found}\n{expected}"));
            }
        }
        Ok(())
    });
}

/// What a form shows of scenarios and plan is what the document says, and saving it again loses nothing.
#[test]
fn a_form_keeps_scenarios_and_plan() {
    for_each(300, documents(), |Sample(document)| {
        let document = Document::read(&document.to_string()).map_err(|error| error.to_string())?;
        let (again, problems) = Form::from_document(&document).to_document();
        if !problems.is_empty() {
            return Err(format!("{problems:?}"));
        }
        let same = again.plan == document.plan
            && again.scenario_name == document.scenario_name
            && again.scenario_position == document.scenario_position
            && calculate(&again) == calculate(&document)
            && again.scenarios.len() == document.scenarios.len()
            && again.scenarios.iter().zip(&document.scenarios).all(|(again, scenario)| {
                again.scenario_name == scenario.scenario_name && calculate(again) == calculate(scenario)
            });
        if same { Ok(()) } else { Err(format!("{again:?}")) }
    });
}
