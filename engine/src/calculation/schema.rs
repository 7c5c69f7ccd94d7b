//! The JSON Schemas of document and result, made from the structs that read and write them.
//!
//! A schema cannot say everything: that a whole number is written without a point, that a name stands in an object once,
//! that own amounts are those of the scheme. What it refuses is refused by [`Document::read`] too.

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use super::CalculationResult;
use crate::domain::Document;

/// `{"document": …, "result": …}`: two self-contained schemas (draft 2020-12).
#[must_use]
pub fn schemas() -> Value {
    json!({
        "document": schema_of::<Document>(SchemaSettings::draft2020_12().for_deserialize()),
        "result": schema_of::<CalculationResult<'_>>(SchemaSettings::draft2020_12().for_serialize()),
    })
}

fn schema_of<T: JsonSchema>(settings: SchemaSettings) -> Schema {
    settings.with_transform(RecursiveTransform(AbsentNotNull)).into_generator().into_root_schema_for::<T>()
}

/// What may be left out is not `null` when it is there, except a BRIN.
#[derive(Debug, Clone)]
struct AbsentNotNull;

impl Transform for AbsentNotNull {
    fn transform(&mut self, schema: &mut Schema) {
        let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
        for (_, field) in properties.iter_mut().filter(|(name, _)| *name != "brin") {
            let Value::Object(field) = field else { continue };
            if let Some(Value::Array(types)) = field.get_mut("type") {
                types.retain(|name| name != "null");
            }
            if let Some(Value::Array(either)) = field.get_mut("anyOf") {
                either.retain(|schema| *schema != json!({ "type": "null" }));
            }
        }
    }
}
