//! Texts that nobody made on purpose.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What happens to a text on its way.
#[derive(Debug, Clone)]
enum Damage {
    Replaced(Index, char),
    Inserted(Index, &'static str),
    Removed(Index, usize),
    Repeated(Index, usize),
}

/// Pieces that mean something where they come to stand.
const PIECES: [&str; 24] = [
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "{}",
    "[]",
    "null",
    "true",
    "-1",
    "0",
    "9999",
    "10000",
    "1e1",
    "12.0",
    "\"BB\":7",
    "\"PIE\"",
    "\"20.00\"",
    "\"-20\"",
    "\u{feff}",
    "\u{0}",
];

fn damage() -> impl Strategy<Value = Vec<Damage>> {
    let character = prop_oneof![select("0123456789.-\"{}[],: abBKGLT\\".chars().collect::<Vec<_>>()), any::<char>()];
    let one = prop_oneof![
        (any::<Index>(), character).prop_map(|(at, character)| Damage::Replaced(at, character)),
        (any::<Index>(), select(&PIECES[..])).prop_map(|(at, piece)| Damage::Inserted(at, piece)),
        (any::<Index>(), 1..20_usize).prop_map(|(at, length)| Damage::Removed(at, length)),
        (any::<Index>(), 1..20_usize).prop_map(|(at, length)| Damage::Repeated(at, length)),
    ];
    vec(one, 0..4)
}

fn damaged(text: &str, damage: Vec<Damage>) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for damage in damage {
        match damage {
            _ if text.is_empty() => {}
            Damage::Replaced(at, character) => *at.get_mut(&mut text) = character,
            Damage::Inserted(at, piece) => {
                let at = at.index(text.len());
                text.splice(at..at, piece.chars());
            }
            Damage::Removed(at, length) => {
                let at = at.index(text.len());
                text.drain(at..text.len().min(at + length));
            }
            Damage::Repeated(at, length) => {
                let at = at.index(text.len());
                let piece = text[at..text.len().min(at + length)].to_vec();
                text.splice(at..at, piece);
            }
        }
    }
    text.into_iter().collect()
}

/// A text as somebody wrote it, damaged in a few places as a rule, or any other.
pub(crate) fn any_text(whole: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop_oneof![
        1 => any::<String>(),
        9 => (whole, damage()).prop_map(|(text, damage)| damaged(&text, damage)),
    ]
}
