//! What a link holds is held by the link that is made of it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vmbo_techniek::features::files::model::link;

fuzz_target!(|fragment: &str| {
    let Ok(opened) = link::read(fragment) else { return };
    let Ok(again) = link::write(&opened.document, true) else { return };
    let again = link::read(again.fragment.as_str()).expect("a link of our own");
    assert_eq!(again.document, opened.document);
});
