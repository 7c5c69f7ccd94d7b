//! Says which of the two sizes of the page is compiled.

use std::env;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(light)");
    println!("cargo::rustc-check-cfg=cfg(only, values(\"nl\", \"en\"))");
    if is_light() {
        println!("cargo::rustc-cfg=light");
        if let Some(language) = only_language() {
            println!("cargo::rustc-cfg=only=\"{language}\"");
        }
    }
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
