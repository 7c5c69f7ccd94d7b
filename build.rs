//! Turns the rule data in `src/rules/data` into static Rust, so that the page neither parses nor trusts anything at
//! start. Data that is not as `build/schema.rs` and `build/check` say does not compile.

#[path = "build/check/mod.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/schema.rs"]
mod schema;
#[path = "build/values.rs"]
mod values;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let data = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("src/rules/data");
    println!("cargo::rerun-if-changed={}", data.display());
    println!("cargo::rerun-if-changed=build");
    let rules = schema::RuleData::load(&data)?;
    let problems = check::problems(&rules);
    if !problems.is_empty() {
        return Err(problems.join("\n").into());
    }
    println!("cargo::rustc-check-cfg=cfg(light)");
    println!("cargo::rustc-check-cfg=cfg(only, values(\"nl\", \"en\"))");
    if is_light() {
        println!("cargo::rustc-cfg=light");
        if let Some(language) = only_language() {
            println!("cargo::rustc-cfg=only=\"{language}\"");
        }
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("scheme_id.rs"), generate::scheme_ids(&rules))?;
    let data_files = generate::data_files(&rules, &data.join("schemes"))?;
    fs::write(out.join("rules.rs"), generate::rules(&rules)? + &data_files)?;
    Ok(())
}

/// The language of a light page that has but one.
fn only_language() -> Option<&'static str> {
    match (is_set("CARGO_FEATURE_LIGHT_NL"), is_set("CARGO_FEATURE_LIGHT_EN")) {
        (true, false) => Some("nl"),
        (false, true) => Some("en"),
        _ => None,
    }
}

/// Whether this is the module of the first load: the page in a browser without the workbench.
fn is_light() -> bool {
    let is_wasm = env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|families| families.contains("wasm"));
    is_wasm && is_set("CARGO_FEATURE_UI") && !is_set("CARGO_FEATURE_WORKBENCH")
}

fn is_set(variable: &str) -> bool {
    env::var_os(variable).is_some()
}
