//! Kept work that is read is kept again the same, and has a document.
#![no_main]

use engine::domain::Document;
use libfuzzer_sys::fuzz_target;
use vmbo_techniek::form::document::Form;

fuzz_target!(|text: &str| {
    let Ok(form) = Form::from_snapshot(text) else { return };
    assert_eq!(Form::from_snapshot(&form.to_snapshot()).as_ref(), Ok(&form));
    let (document, _problems) = form.to_document();
    assert_eq!(Document::read(&document.to_json()), Ok(document));
});
