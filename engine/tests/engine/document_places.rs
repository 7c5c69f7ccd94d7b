//! Every place of a document, broken in one way at a time: the error names that place.

use std::fmt;

use engine::domain::Document;
use serde_json::Value;

use crate::samples::{Sample, documents};
use crate::support::for_each;

/// Breaks every place of random documents in one way, and expects the path of that place.
fn break_every_place(way: impl Fn(&mut Json, &str) -> Option<String>) {
    for_each(60, documents(), |Sample(document)| {
        let whole = Json::from(&document);
        for place in places(&whole) {
            let mut broken = whole.clone();
            let Some(path) = way(at_mut(&mut broken, &place), &shown(&place)) else { continue };
            let text = broken.to_string();
            let error = Document::read(&text).err().ok_or(format!("{path} should be refused in {text}"))?;
            if error.path() != path {
                return Err(format!("{error} instead of {path} in {text}"));
            }
        }
        Ok(())
    });
}

#[test]
fn null_is_refused_everywhere_but_in_brin() {
    break_every_place(|value, path| {
        *value = Json::Leaf(Value::Null);
        (!path.ends_with(".brin")).then(|| path.to_owned())
    });
}

#[test]
fn every_object_refuses_another_field() {
    break_every_place(|value, path| {
        let Json::Object(fields) = value else { return None };
        fields.push(("extra".to_owned(), Json::Leaf(Value::Null)));
        Some(if path == "$" { "extra".to_owned() } else { format!("{path}.extra") })
    });
}

#[test]
fn every_field_is_refused_the_second_time() {
    break_every_place(|value, path| {
        let Json::Object(fields) = value else { return None };
        let first = fields.first()?.clone();
        let name = first.0.clone();
        fields.push(first);
        Some(if path == "$" { name } else { format!("{path}.{name}") })
    });
}

#[test]
fn every_value_is_refused_as_a_list_of_itself() {
    break_every_place(|value, path| {
        // A list of a list has a list where the first item should stand.
        let place = if matches!(value, Json::List(_)) { format!("{path}[0]") } else { path.to_owned() };
        *value = Json::List(vec![value.clone()]);
        Some(place)
    });
}

/// A value whose objects can hold a name twice.
#[derive(Clone)]
enum Json {
    Leaf(Value),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        match value {
            Value::Object(fields) => {
                Self::Object(fields.iter().map(|(name, value)| (name.clone(), value.into())).collect())
            }
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            leaf => Self::Leaf(leaf.clone()),
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(value) => write!(f, "{value}"),
            Self::List(items) => {
                write!(f, "[{}]", items.iter().map(Self::to_string).collect::<Vec<_>>().join(","))
            }
            Self::Object(fields) => {
                let field = |(name, value): &(String, Self)| format!("{}:{value}", Value::from(name.as_str()));
                write!(f, "{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(","))
            }
        }
    }
}

/// A step from a value to one within: its place among the fields or items.
type Place = Vec<(usize, String)>;

fn places(whole: &Json) -> Vec<Place> {
    fn walk(value: &Json, place: &Place, found: &mut Vec<Place>) {
        found.push(place.clone());
        let inner: Vec<(String, &Json)> = match value {
            Json::Object(fields) => fields.iter().map(|(name, value)| (format!(".{name}"), value)).collect(),
            Json::List(items) => items.iter().enumerate().map(|(at, value)| (format!("[{at}]"), value)).collect(),
            _ => Vec::new(),
        };
        for (at, (step, value)) in inner.into_iter().enumerate() {
            walk(value, &[&place[..], &[(at, step)]].concat(), found);
        }
    }
    let mut found = Vec::new();
    walk(whole, &Vec::new(), &mut found);
    found
}

fn at_mut<'a>(whole: &'a mut Json, place: &Place) -> &'a mut Json {
    place.iter().fold(whole, |value, (at, _)| match value {
        Json::Object(fields) => &mut fields[*at].1,
        Json::List(items) => &mut items[*at],
        _ => unreachable!("a place leads through objects and lists"),
    })
}

fn shown(place: &Place) -> String {
    let steps: String = place.iter().map(|(_, step)| step.as_str()).collect();
    if steps.is_empty() { "$".to_owned() } else { steps.trim_start_matches('.').to_owned() }
}
