use std::fmt;

use crate::features::files::model::link::symbols::{ALPHABET, character, checksum, rate_characters};
use crate::features::files::model::link::{END, MAX_CHARS, VERSION};
use engine::domain::{Cell, Counts, Document, Euro, Plan, School, SchoolKind, ShortText, Teldatum};

/// A link that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The fragment, without the `#` before it.
    pub fragment: String,
    /// What of the document is not in it.
    pub not_taken: Vec<NotTaken>,
}

/// A part of a document that does not travel in a link. No figure depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// Names of schools and scenarios, and BRIN, which were not asked for.
    Names,
    /// The plan of the region.
    Plan,
    /// Where the counts came from, and so that they are approximate when they are.
    Provenance,
}

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Names => "the names and BRIN",
            Self::Plan => "the plan",
            Self::Provenance => "where the counts came from",
        })
    }
}

/// Why there is no link: it would be longer than mail programs and browsers carry. A file has no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooLarge {
    /// More than [`MAX_SCHOOLS`] schools.
    Schools(usize),
    /// More than [`MAX_CHARS`] characters.
    Characters(usize),
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schools(found) => write!(f, "found {found} schools; a link takes at most {MAX_SCHOOLS}"),
            Self::Characters(found) => write!(f, "the link would have {found} characters; at most {MAX_CHARS} fit"),
        }
    }
}

impl std::error::Error for TooLarge {}

/// The most schools that a scenario in a link has.
pub const MAX_SCHOOLS: usize = 50;

/// Makes the link of a document, with names and BRIN only when they are asked for.
///
/// # Errors
/// When it would be too large.
pub fn write(document: &Document, with_names: bool) -> Result<Link, TooLarge> {
    let mut text = vec![VERSION];
    let mut not_taken = Vec::new();
    write_document(document, with_names, &mut text, &mut not_taken)?;
    let text = sealed(&text);
    if text.len() > MAX_CHARS {
        return Err(TooLarge::Characters(text.len()));
    }
    Ok(Link { fragment: text.into_iter().map(char::from).collect(), not_taken })
}

/// The text with its end and checksum, so that the last character is a letter or digit: mail programs leave others out.
fn sealed(text: &[u8]) -> Vec<u8> {
    let with_end = |filling: &u8| {
        let content = [text, END, &[*filling]].concat();
        // Every character comes from the alphabet, so there is a checksum.
        let sum = checksum(&content).unwrap_or_default();
        [content.as_slice(), &sum].concat()
    };
    let is_kept = |link: &Vec<u8>| link.last().is_some_and(u8::is_ascii_alphanumeric);
    ALPHABET.iter().map(with_end).find(is_kept).unwrap_or_default()
}

fn write_document(
    document: &Document,
    with_names: bool,
    out: &mut Vec<u8>,
    not_taken: &mut Vec<NotTaken>,
) -> Result<(), TooLarge> {
    let Document {
        scheme,
        schools,
        requested_subsidy,
        pledged_cofinancing,
        technology_poor,
        annual_pupil_change,
        provenance: _,
        own_amounts,
        scenario_name,
        scenario_position,
        scenarios,
        scenario_letters,
        plan: _,
    } = document;
    if schools.len() > MAX_SCHOOLS {
        return Err(TooLarge::Schools(schools.len()));
    }
    note_not_taken(document, with_names, not_taken);
    part(b'S', scheme.as_str().as_bytes(), out);
    write_schools(schools, with_names, out);
    if let Some(requested) = requested_subsidy {
        part(b'R', &number(cents(*requested)), out);
    }
    if let Some(pledge) = pledged_cofinancing {
        part(b'L', &[number(cents(pledge.cash)), number(cents(pledge.in_kind))].concat(), out);
    }
    if *technology_poor {
        part(b'T', &[], out);
    }
    if !annual_pupil_change.is_none() {
        part(b'G', &number(change(&annual_pupil_change.to_string())), out);
    }
    for (rate, amount) in own_amounts.iter() {
        let name = rate_characters(rate).into_bytes();
        part(b'O', &[number(cents(amount.low())), number(cents(amount.high())), name].concat(), out);
    }
    if with_names {
        name_part(b's', scenario_name, out);
    }
    for scenario in scenarios {
        let mut content = Vec::new();
        write_document(scenario, with_names, &mut content, not_taken)?;
        part(b'V', &content, out);
    }
    if *scenario_position > 0 {
        part(b'p', &number(scenario_position.to_string().parse().unwrap_or_default()), out);
    }
    if !scenario_letters.is_alphabet() {
        part(b'l', scenario_letters.to_string().as_bytes(), out);
    }
    Ok(())
}

fn note_not_taken(document: &Document, with_names: bool, not_taken: &mut Vec<NotTaken>) {
    let has_names = |school: &School| !school.name.as_str().is_empty() || school.brin.is_some();
    let names = !document.scenario_name.as_str().is_empty() || document.schools.iter().any(has_names);
    let parts = [
        (NotTaken::Plan, document.plan != Plan::default()),
        (NotTaken::Provenance, !document.provenance.is_empty()),
        (NotTaken::Names, !with_names && names),
    ];
    for (part, is_lost) in parts {
        if is_lost && !not_taken.contains(&part) {
            not_taken.push(part);
        }
    }
}

fn write_schools(schools: &[School], with_names: bool, out: &mut Vec<u8>) {
    for school in schools {
        part(b'C', &school_content(school), out);
        if with_names {
            name_part(b'n', &school.name, out);
            if let Some(brin) = &school.brin {
                part(b'b', brin.as_str().as_bytes(), out);
            }
        }
    }
}

fn part(tag: u8, content: &[u8], out: &mut Vec<u8>) {
    out.push(tag);
    out.extend(number(u64::try_from(content.len()).unwrap_or(u64::MAX)));
    out.extend_from_slice(content);
}

fn name_part(tag: u8, name: &ShortText, out: &mut Vec<u8>) {
    if name.as_str().is_empty() {
        return;
    }
    let mut bits = Bits::default();
    for byte in name.as_str().bytes() {
        bits.push(byte.into(), 8);
    }
    part(tag, &bits.end(), out);
}

/// A number, five bits in each character; the sixth says that more follow.
fn number(number: u64) -> Vec<u8> {
    let mut characters = Vec::new();
    let mut rest = number;
    loop {
        let more = if characters.is_empty() { 0 } else { 32 };
        characters.push(character(u32::try_from(rest % 32).unwrap_or_default() + more));
        rest /= 32;
        if rest == 0 {
            break;
        }
    }
    characters.reverse();
    characters
}

/// Two decimals without their point are cents.
fn cents(amount: Euro) -> u64 {
    amount.to_string().replace('.', "").parse().unwrap_or_default()
}

/// A percentage such as `-2.5` in hundredths: twice its size, one more below zero.
fn change(percent: &str) -> u64 {
    let size = percent.strip_prefix('-');
    let hundredths = Euro::parse(size.unwrap_or(percent)).map_or(0, cents);
    hundredths * 2 + u64::from(size.is_some())
}

fn school_content(school: &School) -> Vec<u8> {
    let School { name: _, brin: _, kind, counts } = school;
    let mut bits = Bits::default();
    bits.push(u16::from(*kind == SchoolKind::Vso), 1);
    let given = Teldatum::ALL.map(|date| counts.given(date));
    for counts in given {
        bits.push(counts.is_some().into(), 1);
    }
    for counts in given.into_iter().flatten() {
        write_counts(counts, &mut bits);
    }
    bits.end()
}

fn write_counts(counts: &Counts, bits: &mut Bits) {
    for cell in Cell::all() {
        bits.push(counts.get(cell).is_some().into(), 1);
    }
    let largest = counts.filled().map(|(_, pupils)| pupils.get()).max().unwrap_or_default();
    let width = u16::BITS - largest.leading_zeros();
    bits.push(u16::try_from(width).unwrap_or_default(), 4);
    for (_, pupils) in counts.filled() {
        bits.push(pupils.get(), width);
    }
}

/// Gathers bits into characters, the highest bit first.
#[derive(Default)]
struct Bits {
    out: Vec<u8>,
    bits: u32,
    count: u32,
}

impl Bits {
    fn push(&mut self, value: u16, width: u32) {
        for at in (0..width).rev() {
            self.bits = self.bits << 1 | u32::from(value >> at & 1);
            self.count += 1;
            if self.count == 6 {
                self.out.push(character(self.bits));
                (self.bits, self.count) = (0, 0);
            }
        }
    }

    fn end(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.out.push(character(self.bits << (6 - self.count)));
        }
        self.out
    }
}
