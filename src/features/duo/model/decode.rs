//! Bytes as text: UTF-8, UTF-16, or Windows-1252 by a table of our own.

use std::borrow::Cow;

/// What Windows-1252 has at 0x80 to 0x9F; the other bytes are those of Latin-1. Five are not in use.
///
/// Source: the mapping of the Unicode consortium, CP1252.TXT.
const HIGH_CONTROLS: [Option<char>; 32] = [
    Some('\u{20AC}'),
    None,
    Some('\u{201A}'),
    Some('\u{0192}'),
    Some('\u{201E}'),
    Some('\u{2026}'),
    Some('\u{2020}'),
    Some('\u{2021}'),
    Some('\u{02C6}'),
    Some('\u{2030}'),
    Some('\u{0160}'),
    Some('\u{2039}'),
    Some('\u{0152}'),
    None,
    Some('\u{017D}'),
    None,
    None,
    Some('\u{2018}'),
    Some('\u{2019}'),
    Some('\u{201C}'),
    Some('\u{201D}'),
    Some('\u{2022}'),
    Some('\u{2013}'),
    Some('\u{2014}'),
    Some('\u{02DC}'),
    Some('\u{2122}'),
    Some('\u{0161}'),
    Some('\u{203A}'),
    Some('\u{0153}'),
    None,
    Some('\u{017E}'),
    Some('\u{0178}'),
];

/// The text of a field, or nothing when it is none. `only_utf8` is what a byte order mark says. Without it, bytes that
/// are UTF-8 are taken for that: the odds that text in Windows-1252 looks so are negligible.
pub(crate) fn text(bytes: &[u8], only_utf8: bool) -> Option<Cow<'_, str>> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(Cow::Borrowed(text));
    }
    if only_utf8 {
        return None;
    }
    let decoded = bytes.iter().map(|byte| match byte {
        0x80..=0x9F => HIGH_CONTROLS.get(usize::from(byte - 0x80)).copied().flatten(),
        byte => Some(char::from(*byte)),
    });
    decoded.collect::<Option<String>>().map(Cow::Owned)
}

/// UTF-16 that comes in pieces, as UTF-8.
#[derive(Debug)]
pub(crate) struct Utf16 {
    is_little_endian: bool,
    /// The bytes of the last piece that are no whole character yet.
    held: Vec<u8>,
}

impl Utf16 {
    /// A reader of what stands behind the byte order mark.
    pub(crate) const fn new(is_little_endian: bool) -> Self {
        Self { is_little_endian, held: Vec::new() }
    }

    /// The text of the next bytes, up to the first half of a character that has two; nothing when they are none.
    pub(crate) fn text(&mut self, bytes: &[u8]) -> Option<String> {
        self.held.extend_from_slice(bytes);
        let (pairs, _) = self.held.as_chunks::<2>();
        let unit = |pair: &[u8; 2]| match self.is_little_endian {
            true => u16::from_le_bytes(*pair),
            false => u16::from_be_bytes(*pair),
        };
        let mut units: Vec<u16> = pairs.iter().map(unit).collect();
        if units.last().is_some_and(|last| (0xD800..0xDC00).contains(last)) {
            units.pop();
        }
        let text = String::from_utf16(&units).ok()?;
        self.held.drain(..units.len() * 2);
        Some(text)
    }

    /// Whether nothing is left over.
    pub(crate) const fn is_whole(&self) -> bool {
        self.held.is_empty()
    }
}
