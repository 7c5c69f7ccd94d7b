//! Bytes as text for the single file: compressed with LZMA, then written with characters that every encoding, mail program
//! and HTML parser leaves alone.
//!
//! The text holds CRC-32 and length of the content, four bytes each with the lowest first, and a bare LZMA stream.
//! `static/single/unpack.js` reads it.

use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// As many as there are printable ASCII characters without those that mean something in HTML: `"`, `&` and `<`.
const DIGITS: u16 = 91;

/// Two digits hold so many bits: 91 × 91 is a little more than 8192.
const BITS: u32 = 13;

/// Some editors give up on a line of three hundred thousand characters.
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
    let mut text = String::with_capacity(bytes.len() * 16 / 13 + 2);
    let mut write = |value: u32| {
        let digits = u32::from(DIGITS);
        text.extend([value / digits, value % digits].map(digit));
    };
    let (mut held, mut count) = (0_u32, 0);
    for byte in bytes {
        held |= u32::from(*byte) << count;
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

/// The printable characters in their order, over those that are left out.
fn digit(value: u32) -> char {
    let mut code = u32::from('!') + value;
    for left_out in ['"', '&', '<'] {
        if code >= u32::from(left_out) {
            code += 1;
        }
    }
    char::from_u32(code).unwrap_or_default()
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
    use std::io::Read;

    /// The digits as the page reads them.
    fn read_digits(text: &str) -> Vec<u8> {
        let values: Vec<u32> = text
            .chars()
            .filter(|character| !character.is_whitespace())
            .map(|character| (0..u32::from(DIGITS)).find(|value| digit(*value) == character).unwrap())
            .collect();
        let (mut held, mut count, mut bytes) = (0_u32, 0, Vec::new());
        for pair in values.chunks(2) {
            held |= (pair[0] * u32::from(DIGITS) + pair[1]) << count;
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
    fn the_digits_are_what_html_leaves_alone() {
        let all: String = (0..u32::from(DIGITS)).map(digit).collect();
        assert_eq!(all.len(), usize::from(DIGITS));
        assert!(all.starts_with("!#$%'()") && all.ends_with("|}~"), "{all}");
        assert!(all.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"&<".contains(&byte)), "{all}");
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
        let noise: Vec<u8> = (0..40_000_u32).map(|at| at.wrapping_mul(2_654_435_761).to_be_bytes()[1]).collect();
        let text = in_lines(&write_digits(&noise));
        assert!(text.lines().count() > 10);
        assert!(text.lines().all(|line| line.len() <= LINE));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
            let text = pack(&bytes).unwrap();
            prop_assert!(text.bytes().all(|byte| byte == b'\n' || byte.is_ascii_graphic()));
            prop_assert!(!text.contains('<') && !text.contains('&'));
            prop_assert_eq!(unpack(&text), bytes);
        }
    }
}
