//! The script for pages of others: its released versions never change, because those pages hold their hash.

use std::fs;
use std::path::Path;

/// Length and a checksum of each released version. A change is a new version under a new name beside the old ones.
const RELEASED: [(&str, usize, u64); 1] = [("vmbo-techniek-1.js", 1_737, 0x2598_1180_9f01_4ad3)];

#[test]
fn released_versions_stay_as_they_are() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/embed");
    let mut names: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(names, RELEASED.map(|(name, ..)| name));
    for (name, length, sum) in RELEASED {
        let content = fs::read(folder.join(name)).unwrap();
        assert_eq!((content.len(), checksum(&content)), (length, sum), "{name} is out; give the new one a new name");
    }
}

/// FNV-1a: enough to notice a change that was not meant.
fn checksum(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}
