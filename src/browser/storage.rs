//! What the browser keeps between visits. Every step may fail or be refused, reading the storage itself included.

use web_sys::Storage;

/// The browser does not keep anything here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refused;

fn storage() -> Result<Storage, Refused> {
    gloo::utils::window().local_storage().ok().flatten().ok_or(Refused)
}

/// What is kept under a name, if anything.
pub(crate) fn read(key: &str) -> Result<Option<String>, Refused> {
    storage()?.get_item(key).map_err(|_| Refused)
}

/// Keeps a text. Refused also when there is no room.
pub(crate) fn write(key: &str, text: &str) -> Result<(), Refused> {
    storage()?.set_item(key, text).map_err(|_| Refused)
}

/// Keeps nothing under a name any more.
pub(crate) fn remove(key: &str) {
    if let Ok(storage) = storage() {
        // What cannot be removed could not be kept either.
        let _removed = storage.remove_item(key);
    }
}
