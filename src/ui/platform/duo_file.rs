//! Files that a person gives to the page, and those that the page gives.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};
use yew::prelude::*;

/// A file that was chosen or dropped.
#[derive(Debug, Clone)]
pub(crate) struct PickedFile {
    file: File,
}

impl PickedFile {
    /// Its name.
    pub(crate) fn name(&self) -> String {
        self.file.name()
    }

    /// How many bytes it has.
    pub(crate) fn size(&self) -> usize {
        // A browser gives the size as a floating-point number, which a whole number of bytes always is.
        format!("{:.0}", self.file.size()).parse().unwrap_or(usize::MAX)
    }

    /// Reads the file piece by piece, and between the pieces lets the browser do what else it has to. `take` says
    /// whether to go on; after the last piece it gets nothing, and an error when the file cannot be read.
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

/// The file that was dropped.
pub(crate) fn dropped(event: &DragEvent) -> Option<PickedFile> {
    event.prevent_default();
    first(event.data_transfer()?.files())
}

/// The file that waits in a field of the page that this one takes the place of.
pub(crate) fn waiting(kind: &str) -> Option<PickedFile> {
    let fields = gloo::utils::document().query_selector_all(&format!("input[data-file={kind}]")).ok()?;
    (0..fields.length()).find_map(|at| {
        let field: HtmlInputElement = fields.get(at)?.dyn_into().ok()?;
        first(field.files())
    })
}

fn first(files: Option<FileList>) -> Option<PickedFile> {
    files?.get(0).map(|file| PickedFile { file })
}

/// Gives a text as a file to keep; false when the browser does not.
pub(crate) fn save(name: &str, text: &str) -> bool {
    try_save(name, text).is_some()
}

fn try_save(name: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence(&parts).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = gloo::utils::document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has begun to save; an address that cannot be given back costs memory alone.
    let _given_back = Url::revoke_object_url(&address);
    Some(())
}
