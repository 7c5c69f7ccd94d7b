//! `cargo xtask golden`: what a change of the rules moves in the examples.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use engine::calculation::calculate;
use lexopt::Arg::Long;
use lexopt::Parser;
use serde_json::Value;

use crate::Command;
use crate::document_file;
use crate::failure::Failure;
use crate::project::Project;

pub(crate) const COMMAND: Command = Command {
    name: "golden",
    summary: "show what moved in the results of the examples, and take it over",
    help: "Usage: cargo xtask golden [--write]

Calculates every example under tests/examples and prints, for each value of its
expected result that is another now, `example: path: was -> is`. The exit status is
1 when anything moved.

Options:
  --write  take what is calculated now for what is expected; look at every line
           before it is committed, and hold it against the source",
    run,
};

/// How the names of an example's two files end.
const INPUT: &str = ".input.json";
const RESULT: &str = ".result.json";

/// Exit status when an expected result is another now.
const MOVED: u8 = 1;

fn run(mut arguments: Parser) -> Result<ExitCode, Failure> {
    let mut writes = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("write") => writes = true,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let mut moved = Vec::new();
    for (name, input, result) in examples(&Project::find()?.root.join("tests/examples"))? {
        let mut expected = json(&result, &read(&result)?)?;
        let document = document_file::read(&input)?;
        let now = json(&input, &calculate(&document).result(&document).to_json())?;
        let mut found = Vec::new();
        take_over(&mut expected, &now, "", &mut found);
        if writes && !found.is_empty() {
            fs::write(&result, format!("{expected:#}\n")).map_err(Failure::io("write", &result))?;
        }
        moved.extend(found.into_iter().map(|line| format!("{name}: {line}")));
    }
    if moved.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    document_file::print(&moved.join("\n"))?;
    Ok(ExitCode::from(MOVED))
}

/// The examples in the order of their names: the name, the document and the result that is expected.
fn examples(folder: &Path) -> Result<Vec<(String, PathBuf, PathBuf)>, Failure> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::io("read", folder))? {
        let file = entry.map_err(Failure::io("read", folder))?.file_name();
        names.extend(file.to_string_lossy().strip_suffix(RESULT).map(str::to_owned));
    }
    names.sort();
    let place = |name: &str, end| folder.join(format!("{name}{end}"));
    Ok(names.into_iter().map(|name| (name.clone(), place(&name, INPUT), place(&name, RESULT))).collect())
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(Failure::io("read", path))
}

fn json(path: &Path, text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

/// Makes an expected value the one that is calculated now, and adds each that moved with its path. A field that is not
/// expected stays unexpected.
fn take_over(expected: &mut Value, now: &Value, path: &str, moved: &mut Vec<String>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (&mut *expected, now) {
        (Value::Object(fields), Value::Object(others)) => {
            for (name, value) in fields {
                take_over(value, others.get(name).unwrap_or(&Value::Null), &below(name), moved);
            }
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            for (at, (value, other)) in items.iter_mut().zip(others).enumerate() {
                take_over(value, other, &below(&at.to_string()), moved);
            }
        }
        (was, is) if was != is => {
            moved.push(format!("{path}: {was} -> {is}"));
            *was = is.clone();
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_that_moved_is_named_by_its_path_and_taken_over() {
        let mut expected = json!({ "region": { "years": ["1.00", "2.00"] }, "gone": "3.00", "same": "4.00" });
        let now = json!({ "region": { "years": ["1.00", "2.50"], "more": "5.00" }, "same": "4.00" });
        let mut found = Vec::new();
        take_over(&mut expected, &now, "", &mut found);
        found.sort();
        assert_eq!(found, [r#"gone: "3.00" -> null"#, r#"region.years.1: "2.00" -> "2.50""#]);
        assert_eq!(expected["region"], json!({ "years": ["1.00", "2.50"] }), "nothing more is expected than before");
    }

    #[test]
    fn every_example_has_both_files_and_is_written_as_it_would_be() {
        let folder = Project::find().unwrap().root.join("tests/examples");
        let found = examples(&folder).unwrap();
        assert!(found.len() >= 25, "{}", found.len());
        for (name, input, result) in found {
            assert!(input.is_file(), "{name}");
            let text = read(&result).unwrap();
            assert_eq!(format!("{:#}\n", json(&result, &text).unwrap()), text, "{name}");
        }
    }
}
