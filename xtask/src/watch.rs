//! Waiting for a change in the sources.
//!
//! Looking at the times of some hundred files a few times a second costs next to nothing and works alike on every system.

use crate::site::files_below;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

/// What the page is made of.
const SOURCES: [&str; 7] = ["engine", "src", "styles", "static", "index.html", "Cargo.toml", "Cargo.lock"];

const PAUSE: Duration = Duration::from_millis(300);

type Snapshot = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// Remembers what the sources looked like.
pub(crate) struct Watch {
    root: PathBuf,
    seen: Snapshot,
}

impl Watch {
    pub(crate) fn start(root: &Path) -> Self {
        Self { root: root.to_owned(), seen: snapshot(root) }
    }

    /// Waits until something has changed since the last time, also when that was during a build, and names it.
    pub(crate) fn wait(&mut self) -> Vec<String> {
        loop {
            let now = snapshot(&self.root);
            // An editor may still be writing: two equal looks in a row mean that it is done.
            if now != self.seen {
                thread::sleep(PAUSE);
                if snapshot(&self.root) == now {
                    let changed = differences(&self.seen, &now);
                    self.seen = now;
                    return changed;
                }
            } else {
                thread::sleep(PAUSE);
            }
        }
    }
}

fn snapshot(root: &Path) -> Snapshot {
    let mut snapshot = Snapshot::new();
    for source in SOURCES {
        let path = root.join(source);
        if path.is_dir() {
            // A folder that vanishes while it is read shows in the next look.
            for name in files_below(&path).unwrap_or_default() {
                note(root, Path::new(source).join(name), &mut snapshot);
            }
        } else {
            note(root, PathBuf::from(source), &mut snapshot);
        }
    }
    snapshot
}

fn note(root: &Path, name: PathBuf, snapshot: &mut Snapshot) {
    if let Ok(data) = fs::metadata(root.join(&name)) {
        snapshot.insert(name, (data.modified().ok(), data.len()));
    }
}

fn differences(before: &Snapshot, after: &Snapshot) -> Vec<String> {
    let added_or_written = after.iter().filter(|(name, state)| before.get(*name) != Some(state));
    let removed = before.iter().filter(|(name, _)| !after.contains_key(*name));
    added_or_written.chain(removed).map(|(name, _)| name.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_added_and_removed_files_are_named() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("src")).unwrap();
        for name in ["src/a.rs", "src/b.rs", "src/.swap", "README.md"] {
            fs::write(root.path().join(name), "").unwrap();
        }
        let before = snapshot(root.path());
        assert_eq!(before.len(), 2);
        fs::write(root.path().join("src/a.rs"), "changed").unwrap();
        fs::write(root.path().join("index.html"), "new").unwrap();
        fs::remove_file(root.path().join("src/b.rs")).unwrap();
        assert_eq!(differences(&before, &snapshot(root.path())), ["index.html", "src/a.rs", "src/b.rs"]);
    }

    #[test]
    fn a_change_during_a_build_is_not_missed() {
        let root = tempfile::tempdir().unwrap();
        let mut watch = Watch::start(root.path());
        fs::write(root.path().join("index.html"), "new").unwrap();
        assert_eq!(watch.wait(), ["index.html"]);
    }
}
