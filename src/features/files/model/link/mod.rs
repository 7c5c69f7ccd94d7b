//! The share link: what a calculation rests on, as the fragment of an address, which browsers send to no server.
//!
//! A fragment is a version, parts, and a checksum, all of the 64 characters that pass through addresses and mail
//! unchanged. Every version keeps this much, so that each can read what it knows of the others:
//!
//! ```text
//! fragment = version part* checksum
//! version  = one digit
//! part     = tag length content       the length in characters, five bits each, the sixth says that more follow
//! checksum = four characters, the CRC-24 of everything before
//! ```
//!
//! A capital as tag means that figures depend on the part, a small letter that none does. A reader passes over parts
//! that it does not know and says of which sort they are. It never computes with other rules than the link names.
//!
//! | tag | content |
//! |---|---|
//! | `S` | the id of the scheme |
//! | `C` | a school: its kind and its counts |
//! | `n` `b` | the name and the BRIN of the school before |
//! | `R` | the subsidy asked for, in cents |
//! | `L` | the pledge, in cash and in kind, in cents |
//! | `T` | the region is technology-poor |
//! | `G` | the yearly change, in hundredths of percent: twice its size, one more when pupils grow fewer |
//! | `O` | an amount of the user's own after the scheme: its ends in cents, and the rate with `_` for its points |
//! | `V` | another scenario: these parts again |
//! | `s` `p` | the name of the scenario, and its place among them |
//! | `l` | the letters of the scenarios in their order, when they are not A, B, C and so on |
//! | `z` | the end: one character, chosen so that the link ends in a letter or digit |
//!
//! A checksum of this kind notices every change within 24 bits in a row, so every replaced character.
//!
//! Mail programs and chats leave out the last sign of a link or add some behind it. The first three characters of the
//! checksum still say whether the rest is whole, and what it was; no sign of the alphabet stands behind a link but `-`
//! and `_`. From version 2 on, every link has its end as its last part: whatever misses more than its last character
//! misses its end, and is refused for that, whatever its checksum.

mod read;
mod symbols;
mod write;

pub use read::{LeftOut, LinkError, Mended, Opened, read};
pub use write::{Link, MAX_SCHOOLS, NotTaken, TooLarge, write};

/// The most characters that a link has.
pub const MAX_CHARS: usize = 8000;

/// The version that is written.
const VERSION: u8 = b'2';

/// The first version: its links have no end of their own.
const WITHOUT_END: u8 = b'1';

/// What the end begins with: its tag and the length of its content.
const END: &[u8] = b"zB";

/// The length of the checksum.
const CHECKSUM_CHARS: usize = 4;
