//! A DUO file that a person gives to the page, read in pieces.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement};
use yew::{Event, MouseEvent, TargetCast};

use crate::features::duo::model::{DuoError, DuoFile, DuoReader, MAX_BYTES};

/// A file that was chosen or dropped.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PickedFile {
    file: File,
}

/// How far reading is.
#[derive(Debug)]
pub(crate) enum Reading {
    /// So many bytes were read.
    Going(usize),
    /// All of it was read.
    Done(DuoFile),
    /// It cannot be used.
    Refused(DuoError),
    /// The browser cannot read the file.
    Unreadable,
}

/// How much is read at once: some milliseconds of work.
const PIECE: usize = 1 << 18;

impl PickedFile {
    /// A file by the browser's own handle.
    pub(crate) const fn new(file: File) -> Self {
        Self { file }
    }

    /// Its name.
    pub(crate) fn name(&self) -> Rc<str> {
        self.file.name().into()
    }

    /// How many bytes it has.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a size is whole, and one that is too large becomes the largest"
    )]
    pub(crate) fn size(&self) -> usize {
        self.file.size() as usize
    }

    /// Reads the file piece by piece, and between the pieces lets the browser do what else it has to. `take` says
    /// whether to go on: one file is read at a time.
    pub(crate) fn read(self, mut take: impl FnMut(Reading) -> bool + 'static) {
        spawn_local(async move {
            let end = match self.read_all(&mut take).await {
                Ok(Some(file)) => Reading::Done(file),
                Ok(None) => return,
                Err(end) => end,
            };
            take(end);
        });
    }

    /// What the file says; nothing when reading was not to go on.
    async fn read_all(&self, take: &mut impl FnMut(Reading) -> bool) -> Result<Option<DuoFile>, Reading> {
        let size = self.size();
        if size > MAX_BYTES {
            return Err(Reading::Refused(DuoError::TooLarge));
        }
        let mut reader = DuoReader::default();
        let mut start = 0;
        if !take(Reading::Going(start)) {
            return Ok(None);
        }
        while start < size {
            let end = size.min(start + PIECE);
            let bytes = self.bytes(start, end).await.ok_or(Reading::Unreadable)?;
            if !take(Reading::Going(end)) {
                return Ok(None);
            }
            reader.feed(&bytes).map_err(Reading::Refused)?;
            start = end;
        }
        reader.finish().map(Some).map_err(Reading::Refused)
    }

    async fn bytes(&self, start: usize, end: usize) -> Option<Vec<u8>> {
        let place = |at: usize| u32::try_from(at).map(f64::from).ok();
        let piece = self.file.slice_with_f64_and_f64(place(start)?, place(end)?).ok()?;
        let buffer = JsFuture::from(piece.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}

/// The file that was chosen in a field.
pub(crate) fn chosen(event: &Event) -> Option<PickedFile> {
    let field: HtmlInputElement = event.target_dyn_into()?;
    field.files()?.get(0).map(|file| PickedFile { file })
}

/// Empties the field that was clicked, so that the same file can be chosen again after it was mended.
pub(crate) fn forget(event: &MouseEvent) {
    if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
        field.set_value("");
    }
}
