//! What is left out stands on a list that holds nothing else.

use e2e::SKIPS;
use std::fs;

#[test]
fn each_entry_of_the_list_is_a_test_that_leaves_something_out() {
    for (test, _) in SKIPS {
        let (module, name) = test.split_once("::").unwrap();
        let path = format!("{}/tests/browser/{module}.rs", env!("CARGO_MANIFEST_DIR"));
        let source = fs::read_to_string(path).unwrap();
        let body = source.split("#[test]").find(|part| part.contains(&format!("fn {name}()")));
        let leaves_out = |body: &str| body.contains("only_in_chromium()?") || body.contains("fewer_elsewhere(");
        assert!(body.is_some_and(leaves_out), "{test}");
    }
}
