//! What several tests share.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use serde_json::Value;

/// A document of the contract's examples with what it must give.
pub(crate) struct Example {
    /// Its file name without endings.
    pub(crate) name: String,
    /// The document.
    pub(crate) input: String,
    /// The result, or the path of the error.
    pub(crate) expected: Value,
}

/// The documents with their results.
pub(crate) fn examples() -> Vec<Example> {
    pairs(&root().join("tests/examples"), "result")
}

/// The documents that must be refused, with the path.
pub(crate) fn bad_examples() -> Vec<Example> {
    pairs(&root().join("tests/examples/errors"), "error")
}

/// The folder of the package.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn pairs(folder: &Path, kind: &str) -> Vec<Example> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| Some(entry.unwrap().file_name().to_str()?.strip_suffix(".input.json")?.to_owned()))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no examples in {}", folder.display());
    names
        .into_iter()
        .map(|name| {
            let read = |ending: &str| fs::read_to_string(folder.join(format!("{name}.{ending}.json"))).unwrap();
            let expected = serde_json::from_str(&read(kind)).unwrap();
            Example { input: read("input"), expected, name }
        })
        .collect()
}

/// Every field of `expected` stands in `ours` with the same value.
#[track_caller]
pub(crate) fn assert_holds(expected: &Value, ours: &Value, place: &str) {
    match (expected, ours) {
        (Value::Object(expected), Value::Object(ours)) => {
            for (key, value) in expected {
                let Some(our_value) = ours.get(key) else { panic!("{place}.{key} is missing") };
                assert_holds(value, our_value, &format!("{place}.{key}"));
            }
        }
        (Value::Array(expected), Value::Array(ours)) => {
            assert_eq!(expected.len(), ours.len(), "{place}");
            for (at, (value, our_value)) in expected.iter().zip(ours).enumerate() {
                assert_holds(value, our_value, &format!("{place}[{at}]"));
            }
        }
        _ => assert_eq!(expected, ours, "{place}"),
    }
}

/// Tries `test` on many values and shows the smallest that fails.
///
/// The values are the same on every run. `PROPTEST_RNG_SEED` and `PROPTEST_CASES` in the environment give others.
#[track_caller]
pub(crate) fn for_each<S: Strategy>(cases: u32, strategy: S, test: impl Fn(S::Value) -> Result<(), String>) {
    let from_environment = Config::default();
    let config = Config {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() { from_environment.cases } else { cases },
        rng_seed: match from_environment.rng_seed {
            RngSeed::Random => RngSeed::Fixed(2018),
            fixed @ RngSeed::Fixed(_) => fixed,
        },
        failure_persistence: None,
        ..from_environment
    };
    let outcome = TestRunner::new(config).run(&strategy, |value| test(value).map_err(TestCaseError::fail));
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
