//! Whether every dependency may be distributed with a program under EUPL-1.2.

use crate::failure::Failure;
use crate::process::{cargo, output};
use crate::project::Project;
use serde_json::Value;
use spdx::{Expression, LicenseReq, Licensee, ParseMode};

/// Licences that ask for no more than their text and notice, and those that the EUPL's own appendix names as compatible.
const ALLOWED: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Reads the licence of each package that any feature brings in.
pub(crate) fn check(project: &Project) -> Result<(), Failure> {
    let words = ["metadata", "--format-version", "1", "--all-features"];
    let text = output(cargo().current_dir(&project.root).args(words))?;
    let metadata: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("cannot read what `cargo metadata` printed: {error}")))?;
    let packages = metadata.get("packages").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if packages.is_empty() {
        return Err(Failure::new("`cargo metadata` named no packages"));
    }
    let refused: Vec<_> = packages.iter().filter_map(refusal).collect();
    if refused.is_empty() { Ok(()) } else { Err(Failure::new(refused.join("\n"))) }
}

/// What is wrong with a package's licence.
fn refusal(package: &Value) -> Option<String> {
    let text = |key: &str| package.get(key).and_then(Value::as_str);
    let licence = text("license");
    if licence.is_some_and(is_allowed) {
        return None;
    }
    let (name, version) = (text("name").unwrap_or_default(), text("version").unwrap_or_default());
    Some(format!("{name} {version}: licence {} is not in the list of xtask", licence.unwrap_or("(none given)")))
}

/// Whether an SPDX expression leaves a way to use the package under the list.
fn is_allowed(expression: &str) -> bool {
    // Before SPDX expressions, crates wrote a slash for a choice, and names that are deprecated since.
    let mode = ParseMode { allow_slash_as_or_operator: true, allow_deprecated: true, ..ParseMode::STRICT };
    let is_listed = |wanted: &LicenseReq| {
        ALLOWED.into_iter().any(|known| Licensee::parse(known).is_ok_and(|known| known.satisfies(wanted)))
    };
    Expression::parse_mode(expression, mode).is_ok_and(|expression| expression.evaluate(is_listed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn one_way_through_a_choice_is_enough() {
        assert!(is_allowed("MIT"));
        assert!(is_allowed("GPL-3.0 OR MIT"));
        assert!(is_allowed("MIT/Apache-2.0"));
        assert!(!is_allowed("GPL-3.0"));
    }

    #[test]
    fn every_part_of_a_sum_must_be_allowed() {
        assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!is_allowed("MIT AND GPL-3.0"));
        assert!(is_allowed("GPL-3.0 OR MIT AND ISC"));
    }

    #[test]
    fn an_exception_must_be_known() {
        assert!(is_allowed("Apache-2.0 WITH LLVM-exception OR GPL-2.0"));
        assert!(!is_allowed("Apache-2.0 WITH Some-exception"));
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for text in ["", "MIT OR", "(MIT", "MIT MIT", ")"] {
            assert!(!is_allowed(text), "{text}");
        }
    }

    #[test]
    fn a_refusal_names_package_and_licence() {
        let refused = refusal(&json!({ "name": "x", "version": "1.0.0", "license": null })).unwrap();
        assert_eq!(refused, "x 1.0.0: licence (none given) is not in the list of xtask");
        assert_eq!(refusal(&json!({ "name": "x", "version": "1.0.0", "license": "ISC" })), None);
    }
}
