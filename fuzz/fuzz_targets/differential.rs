//! The engine gives what the arithmetic in whole cents gives, for every text that is a document.
#![no_main]

use engine::domain::Document;
use libfuzzer_sys::fuzz_target;

#[allow(dead_code, reason = "shared with the tests of the engine")]
#[path = "../../tests/examples/mod.rs"]
mod examples;
#[allow(dead_code, reason = "shared with the tests of the engine")]
#[path = "../../tests/native/samples.rs"]
mod samples;
#[allow(dead_code, unused_imports, reason = "shared with the tests of the engine")]
#[path = "../../engine/tests/engine/second_path.rs"]
mod second_path;
#[allow(dead_code, reason = "shared with the tests of the engine")]
#[path = "../../tests/native/support.rs"]
mod support;

fuzz_target!(|text: &str| {
    if Document::read(text).is_err() {
        return;
    }
    let document = serde_json::from_str(text.trim_start_matches('\u{feff}')).expect("a document is JSON");
    if let Err(found) = second_path::difference(&document) {
        panic!("{found}\n{document}");
    }
});
