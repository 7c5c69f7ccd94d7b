//! A file of DUO is read the same in one piece and in many, or refused with a sentence.
#![no_main]

use engine::domain::SchemeId;
use libfuzzer_sys::fuzz_target;
use vmbo_techniek::features::duo::model::{DuoReader, overview, read};
use vmbo_techniek::text::language::Language;

fuzz_target!(|bytes: &[u8]| {
    let whole = read(bytes);
    let mut reader = DuoReader::default();
    let fed = bytes.chunks(7).try_for_each(|piece| reader.feed(piece));
    let pieces = fed.and_then(|()| reader.finish());
    assert_eq!(whole.is_ok(), pieces.is_ok());
    match whole {
        Ok(file) => {
            let lines = overview(&file, SchemeId::DEFAULT, 2);
            assert!(lines.len() <= file.schools.len());
        }
        Err(error) => Language::ALL.iter().for_each(|language| assert!(!error.sentence(*language).is_empty())),
    }
});
