//! What is read as a document is written and read again the same, and gives a result; anything else is refused in one
//! line.
#![no_main]

use engine::calculation::{answer, calculate};
use engine::domain::Document;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match Document::read_bytes(bytes) {
        Ok(document) => {
            for text in [document.to_json(), document.to_json_indented()] {
                assert_eq!(Document::read(&text).as_ref(), Ok(&document));
            }
            assert!(!calculate(&document).result(&document).to_json().contains('\n'));
        }
        Err(error) => {
            assert!(!error.to_string().contains('\n'));
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert!(!answer(text).contains('\n'));
    }
});
