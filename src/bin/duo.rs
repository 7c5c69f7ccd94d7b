//! The module that reads DUO files. The page fetches it when somebody opens one.
//!
//! What is wrong with a file comes as an exception: a sentence in every language, a line each.

use std::cell::RefCell;

use vmbo_techniek::formats::duo::{DuoError, DuoReader, MAX_BYTES};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// There is one, and the file that was begun last is the one that it reads.
    static READER: RefCell<DuoReader> = RefCell::default();
}

fn main() {}

/// Begins a file of so many bytes.
///
/// # Errors
/// When it is too large.
#[wasm_bindgen]
pub fn begin(size: usize) -> Result<(), String> {
    READER.take();
    if size > MAX_BYTES { Err(DuoError::TooLarge.sentences()) } else { Ok(()) }
}

/// Takes its next bytes in.
///
/// # Errors
/// What is wrong with the file, and where.
#[wasm_bindgen]
pub fn feed(bytes: &[u8]) -> Result<(), String> {
    READER.with_borrow_mut(|reader| reader.feed(bytes)).map_err(|error| error.sentences())
}

/// What the file says, as `DuoFile::to_bytes` makes it.
///
/// # Errors
/// What is wrong with the file, and where.
#[wasm_bindgen]
pub fn finish() -> Result<Vec<u8>, String> {
    let file = READER.take().finish().map_err(|error| error.sentences())?;
    Ok(file.to_bytes())
}
