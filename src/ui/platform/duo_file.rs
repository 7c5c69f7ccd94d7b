//! A file that a person gives to the page, read in pieces.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, File, FileList, HtmlInputElement};
use yew::{Callback, Event, MouseEvent, TargetCast};

/// A file that was chosen or dropped.
#[derive(Debug, Clone)]
pub(crate) struct PickedFile {
    file: File,
}

/// What reading a file gives.
#[derive(Debug)]
pub(crate) enum Piece {
    /// The next bytes.
    Bytes(Vec<u8>),
    /// There are no more.
    End,
    /// The browser cannot read the file.
    Unreadable,
}

/// How much is read at once: some milliseconds of work.
const PIECE: usize = 1 << 18;

impl PickedFile {
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
    /// whether to go on.
    pub(crate) fn read(self, mut take: impl FnMut(Piece) -> bool + 'static) {
        spawn_local(async move {
            let size = self.size();
            let mut start = 0;
            while start < size {
                let end = size.min(start + PIECE);
                let Some(bytes) = bytes_of(&self.file, start, end).await else {
                    take(Piece::Unreadable);
                    return;
                };
                if !take(Piece::Bytes(bytes)) {
                    return;
                }
                start = end;
            }
            take(Piece::End);
        });
    }
}

async fn bytes_of(file: &File, start: usize, end: usize) -> Option<Vec<u8>> {
    let place = |at: usize| u32::try_from(at).map(f64::from).ok();
    let piece = file.slice_with_f64_and_f64(place(start)?, place(end)?).ok()?;
    let buffer = JsFuture::from(piece.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The file that was chosen in a field.
pub(crate) fn chosen(event: &Event) -> Option<PickedFile> {
    let field: HtmlInputElement = event.target_dyn_into()?;
    first(field.files())
}

/// Empties the field that was clicked, so that the same file can be chosen again after it was mended.
pub(crate) fn forget(event: &MouseEvent) {
    if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
        field.set_value("");
    }
}

/// Takes files that are dropped anywhere on the page, before anything else does. Documents and receipts are left alone.
#[derive(Debug)]
pub(crate) struct Drops {
    on_drop: Closure<dyn FnMut(DragEvent)>,
}

impl Drops {
    /// Begins to take them.
    pub(crate) fn to(take: Callback<PickedFile>) -> Self {
        let on_drop = Closure::new(move |event: DragEvent| {
            let picked = event.data_transfer().and_then(|data| first(data.files()));
            if let Some(picked) = picked.filter(|picked| !picked.name().to_ascii_lowercase().ends_with(".json")) {
                event.prevent_default();
                take.emit(picked);
            }
        });
        let function = on_drop.as_ref().unchecked_ref();
        // Without the listener the field is still there.
        let _added = gloo::utils::window().add_event_listener_with_callback_and_bool("drop", function, true);
        Self { on_drop }
    }
}

impl Drop for Drops {
    fn drop(&mut self) {
        let function = self.on_drop.as_ref().unchecked_ref();
        // A listener that is not there needs no removing.
        let _removed = gloo::utils::window().remove_event_listener_with_callback_and_bool("drop", function, true);
    }
}

fn first(files: Option<FileList>) -> Option<PickedFile> {
    files?.get(0).map(|file| PickedFile { file })
}
