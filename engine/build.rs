//! Turns the rule data in `src/rules/data` into static Rust, so that a program neither parses nor trusts anything at
//! start. Data that is not as `build/schema.rs` and `build/check` say does not compile. Another folder of rule data can be
//! tried out with the environment variable `VMBO_TECHNIEK_RULES`.

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
    let own = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("src/rules/data");
    let data = env::var_os("VMBO_TECHNIEK_RULES").map_or(own, PathBuf::from);
    println!("cargo::rerun-if-env-changed=VMBO_TECHNIEK_RULES");
    println!("cargo::rerun-if-changed={}", data.display());
    println!("cargo::rerun-if-changed=build");
    let rules = schema::RuleData::load(&data)?;
    let problems = check::problems(&rules);
    if !problems.is_empty() {
        return Err(problems.join("\n").into());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("scheme_id.rs"), generate::scheme_ids(&rules))?;
    fs::write(out.join("scheme_names.rs"), generate::scheme_names(&rules))?;
    let data_files = generate::data_files(&rules, &data.join("schemes"))?;
    fs::write(out.join("rules.rs"), generate::rules(&rules)? + &data_files)?;
    Ok(())
}
