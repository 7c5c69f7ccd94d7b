//! The characters of a link, six bits each, and the checksum over them.

use crate::features::files::model::link::CHECKSUM_CHARS;
use engine::domain::RateId;

/// The alphabet of RFC 4648, section 5.
pub(crate) const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The bits of a character, if it is one of ours.
pub(crate) fn bits_of(character: u8) -> Option<u32> {
    let bits = match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(bits.into())
}

/// The character of the lowest six bits.
pub(crate) fn character(bits: u32) -> u8 {
    ALPHABET.iter().zip(0..).find(|(_, known)| *known == bits & 63).map_or(b'A', |(character, _)| *character)
}

/// The name of a rate: the alphabet has no point.
pub(crate) fn rate_characters(rate: RateId) -> String {
    rate.as_str().replace('.', "_")
}

/// CRC-24 with the polynomial and start value of RFC 9580, section 6.1; nothing when a character is not ours.
pub(crate) fn checksum(text: &[u8]) -> Option<[u8; CHECKSUM_CHARS]> {
    let mut sum: u32 = 0xB7_04CE;
    for character in text {
        sum ^= bits_of(*character)? << 18;
        for _ in 0..6 {
            sum <<= 1;
            if sum & 0x100_0000 != 0 {
                sum ^= 0x186_4CFB;
            }
        }
    }
    Some([18, 12, 6, 0].map(|shift| character(sum >> shift)))
}
