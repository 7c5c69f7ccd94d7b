//! Bytes as text for the single file: compressed with LZMA, then written with characters that take two bytes each in
//! UTF-16 and mean nothing to HTML parsers and editors.
//!
//! The text holds CRC-32 and length of the content, four bytes each with the lowest first, and a bare LZMA stream.
//! `static/single/unpack.js` reads it.

use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::fs;
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

/// As few as are needed for [`BITS`] in two: 46 341 × 46 341 is a little more than 2³¹.
const DIGITS: u64 = 46_341;

/// Two digits hold so many bits.
const BITS: u32 = 31;

/// From here on stand ideographs and syllables. What comes before has spaces, marks that change the direction, and
/// characters that normalisation replaces.
const FIRST_DIGIT: u64 = 0x3400;

/// The halves of characters that take four bytes in UTF-16, which may not stand alone. The last digits come after them.
const SURROGATES: Range<u64> = 0xd800..0xe000;

/// Some editors give up on a line of a hundred thousand characters.
const LINE: usize = 4096;

/// Writes what is in one file as text into another.
pub(crate) fn file(source: &Path, target: &Path) -> io::Result<()> {
    fs::write(target, pack(&fs::read(source)?)?)
}

fn pack(content: &[u8]) -> io::Result<String> {
    let length = u32::try_from(content.len()).map_err(io::Error::other)?;
    let mut packed = crc32fast::hash(content).to_le_bytes().to_vec();
    packed.extend(length.to_le_bytes());
    packed.extend(compress(content)?);
    Ok(in_lines(&write_digits(&packed)))
}

/// The reader knows the settings of the literals and the position, which are best for code.
fn compress(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(9);
    (options.lc, options.lp, options.pb) = (3, 0, 0);
    options.nice_len = LzmaOptions::NICE_LEN_MAX;
    options.depth_limit = 1000;
    options.dict_size = 1 << 22;
    let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
    writer.write_all(content)?;
    writer.finish()
}

fn write_digits(bytes: &[u8]) -> String {
    // Two characters of three bytes for 31 bits.
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 6);
    let mut write = |value: u64| text.extend([value / DIGITS, value % DIGITS].map(digit));
    let (mut held, mut count) = (0_u64, 0);
    for byte in bytes {
        held |= u64::from(*byte) << count;
        count += 8;
        if count >= BITS {
            write(held & ((1 << BITS) - 1));
            held >>= BITS;
            count -= BITS;
        }
    }
    // The reader drops the bits that make no whole byte.
    if count > 0 {
        write(held);
    }
    text
}

fn digit(value: u64) -> char {
    let mut code = FIRST_DIGIT + value;
    if code >= SURROGATES.start {
        code += SURROGATES.end - SURROGATES.start;
    }
    u32::try_from(code).ok().and_then(char::from_u32).unwrap_or_default()
}

fn in_lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len() + text.len() / LINE + 1);
    for (at, character) in text.chars().enumerate() {
        if at > 0 && at % LINE == 0 {
            lines.push('\n');
        }
        lines.push(character);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use lzma_rust2::LzmaReader;
    use proptest::prelude::*;
    use std::collections::{HashMap, HashSet};
    use std::io::Read;

    /// The digits as the page reads them.
    fn read_digits(text: &str) -> Vec<u8> {
        let all: HashMap<char, u64> = (0..DIGITS).map(|value| (digit(value), value)).collect();
        let values: Vec<u64> =
            text.chars().filter(|character| !character.is_whitespace()).map(|character| all[&character]).collect();
        let (mut held, mut count, mut bytes) = (0_u64, 0, Vec::new());
        for pair in values.chunks(2) {
            held |= (pair[0] * DIGITS + pair[1]) << count;
            count += BITS;
            while count >= 8 {
                bytes.push((held & 255) as u8);
                held >>= 8;
                count -= 8;
            }
        }
        bytes
    }

    fn unpack(text: &str) -> Vec<u8> {
        let bytes = read_digits(text);
        let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
        let mut content = Vec::new();
        let length = u64::from(number(4));
        LzmaReader::new_with_props(&bytes[8..], length, 3, 1 << 22, None).unwrap().read_to_end(&mut content).unwrap();
        assert_eq!(crc32fast::hash(&content), number(0));
        content
    }

    #[test]
    fn the_digits_are_what_everything_on_the_way_leaves_alone() {
        let all: HashSet<char> = (0..DIGITS).map(digit).collect();
        assert_eq!(all.len() as u64, DIGITS, "each stands for one value");
        assert_eq!(DIGITS, (1_u64 << BITS).isqrt() + 1, "no more than are needed");
        let left_out = [
            ('\0'..='~', "HTML means something by these, and other encodings have these alone"),
            ('\u{7f}'..='\u{9f}', "controls, which HTML does not allow"),
            ('\u{a0}'..='\u{a0}', "a space"),
            ('\u{300}'..='\u{36f}', "marks that normalisation puts together with the letter before"),
            ('\u{590}'..='\u{8ff}', "written from right to left"),
            ('\u{1100}'..='\u{11ff}', "parts that normalisation puts together"),
            ('\u{2000}'..='\u{206f}', "spaces, line ends, and marks that change the direction"),
            ('\u{2f00}'..='\u{3000}', "signs that normalisation replaces, and a space"),
            ('\u{3040}'..='\u{30ff}', "marks that normalisation puts together with the sign before"),
            ('\u{f900}'..='\u{faff}', "ideographs that normalisation replaces"),
            ('\u{fb00}'..='\u{ffff}', "a byte order mark, what stands for no character, and much of the above"),
            ('\u{10000}'..='\u{10ffff}', "four bytes each"),
        ];
        for (characters, reason) in left_out {
            assert!(!characters.into_iter().any(|character| all.contains(&character)), "{reason}");
        }
        assert!(all.iter().all(|character| character.len_utf16() == 1 && !character.is_whitespace()));
    }

    #[test]
    fn every_byte_and_every_pair_of_bytes_comes_back() {
        let pairs: Vec<u8> = (0..=u16::MAX).flat_map(u16::to_le_bytes).collect();
        assert_eq!(unpack(&pack(&pairs).unwrap()), pairs);
        let digits = read_digits(&write_digits(&pairs));
        assert_eq!(digits[..pairs.len()], pairs);
    }

    #[test]
    fn nothing_at_all_comes_back_too() {
        assert_eq!(unpack(&pack(&[]).unwrap()), Vec::<u8>::new());
    }

    #[test]
    fn no_line_is_too_long_for_an_editor() {
        let noise: Vec<u8> = (0..80_000_u32).map(|at| at.wrapping_mul(2_654_435_761).to_be_bytes()[1]).collect();
        let text = in_lines(&write_digits(&noise));
        assert!(text.lines().count() > 10);
        assert!(text.lines().all(|line| line.chars().count() <= LINE));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
            let text = pack(&bytes).unwrap();
            prop_assert!(text.chars().all(|character| character == '\n' || !character.is_ascii()));
            prop_assert_eq!(unpack(&text), bytes);
        }
    }
}
