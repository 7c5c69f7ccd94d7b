use std::fmt;
use std::sync::Arc;

use crate::features::files::model::link::symbols::{bits_of, checksum, rate_characters};
use crate::features::files::model::link::{CHECKSUM_CHARS, END, MAX_CHARS, VERSION, WITHOUT_END};
use engine::domain::{
    Brin, Cell, Counts, Document, Euro, EuroRange, Pledge, PupilChange, PupilCount, RateId, ScenarioLetters, SchemeId,
    School, SchoolKind, ShortText,
};

/// What a link held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// What was understood of it.
    pub document: Document,
    /// Whether a newer version made the link.
    pub newer: bool,
    /// What was not understood, each sort of part once.
    pub left_out: Vec<LeftOut>,
    /// What had happened to it on its way and was made good.
    pub mended: Vec<Mended>,
}

/// What happened to a link on its way and can be made good without a doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mended {
    /// Its last sign was missing.
    LastSign,
    /// Signs stood behind it that are none of its own.
    Ending,
}

impl fmt::Display for Mended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LastSign => "the last sign of the link was missing; the rest tells which it was",
            Self::Ending => "what stood behind the link was left out",
        })
    }
}

/// A part of a link that this version does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// Its letter.
    pub tag: char,
    /// Whether figures depend on it, so that those of the sender are others.
    pub changes_figures: bool,
}

/// Why a link cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkError {
    /// It is longer than any link of ours.
    TooLong,
    /// It is no link of ours, or a character was lost, added or replaced.
    Damaged,
    /// It asks for rules that this version does not have, by this id.
    UnknownRules(String),
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => write!(f, "found a link of more than {MAX_CHARS} characters"),
            Self::Damaged => f.write_str("found a link that is damaged or incomplete; expected it as it was made"),
            Self::UnknownRules(id) => {
                let known = SchemeId::ALL.map(SchemeId::as_str).join(" or ");
                write!(f, "found a link that computes by {id}; expected {known}")
            }
        }
    }
}

impl std::error::Error for LinkError {}

type Result<T> = std::result::Result<T, LinkError>;

/// Reads the fragment of a link, with or without the `#` before it. A lost last sign and signs behind the link are made
/// good.
///
/// # Errors
/// When the fragment is no link, damaged in another way, or asks for rules that are not here.
pub fn read(fragment: &str) -> Result<Opened> {
    let text = fragment.strip_prefix('#').unwrap_or(fragment).as_bytes();
    let end = text.iter().take(MAX_CHARS + 1).position(|character| bits_of(*character).is_none());
    let link = end.and_then(|end| text.get(..end)).unwrap_or(text);
    if link.len() > MAX_CHARS {
        return Err(LinkError::TooLong);
    }
    let readings =
        without_loose_signs(link).flat_map(|link| [CHECKSUM_CHARS, CHECKSUM_CHARS - 1].map(|sum| (link, sum)));
    for (link, sum_chars) in readings {
        let Some(content) = content(link, sum_chars) else { continue };
        match read_content(content) {
            Err(LinkError::Damaged) => {}
            Ok(mut opened) => {
                let happened =
                    [(Mended::LastSign, sum_chars < CHECKSUM_CHARS), (Mended::Ending, link.len() < text.len())];
                opened.mended.extend(happened.into_iter().filter_map(|(mended, did)| did.then_some(mended)));
                return Ok(opened);
            }
            error => return error,
        }
    }
    Err(LinkError::Damaged)
}

/// The link, and what it is without one to three signs of the alphabet that people put around links.
fn without_loose_signs(link: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::successors(Some(link), |link| link.strip_suffix(b"-").or_else(|| link.strip_suffix(b"_"))).take(4)
}

/// What stands before the checksum, when so many characters of that are there and right.
fn content(link: &[u8], sum_chars: usize) -> Option<&[u8]> {
    let (content, sum) = link.split_at_checked(link.len().checked_sub(sum_chars)?)?;
    checksum(content)?.starts_with(sum).then_some(content)
}

fn read_content(content: &[u8]) -> Result<Opened> {
    let (version, parts) = content.split_first().ok_or(LinkError::Damaged)?;
    if !version.is_ascii_digit() || *version < WITHOUT_END {
        return Err(LinkError::Damaged);
    }
    let parts = if *version == WITHOUT_END { parts } else { before_end(parts).ok_or(LinkError::Damaged)? };
    let mut left_out = Vec::new();
    let document = read_document(parts, true, &mut left_out)?;
    Ok(Opened { document, newer: *version > VERSION, left_out, mended: Vec::new() })
}

/// The parts before the last one, which is the end.
fn before_end(parts: &[u8]) -> Option<&[u8]> {
    let (_, parts) = parts.split_last()?;
    parts.strip_suffix(END)
}

/// Longest id of rules that is shown.
const MAX_ID_CHARS: usize = 60;

/// Reads the parts of the whole, or of a scenario, which has no scenarios itself.
fn read_document(parts: &[u8], whole: bool, left_out: &mut Vec<LeftOut>) -> Result<Document> {
    let mut document = Document::new(SchemeId::DEFAULT, Vec::new());
    let mut seen = Vec::new();
    let mut rest = Reader { rest: parts };
    while let Some(tag) = rest.character() {
        let content =
            rest.number().and_then(|length| rest.take(usize::try_from(length).ok()?)).ok_or(LinkError::Damaged)?;
        if matches!(tag, b'S' | b'R' | b'L' | b'T' | b'G' | b's' | b'p' | b'l') {
            if seen.contains(&tag) {
                return Err(LinkError::Damaged);
            }
            seen.push(tag);
        }
        match tag {
            b'V' if whole && document.scenarios.len() + 1 < Document::MAX_SCENARIOS => {
                document.scenarios.push(Arc::new(read_document(content.rest, false, left_out)?));
            }
            b'V' => return Err(LinkError::Damaged),
            b'O' if !seen.contains(&b'S') => return Err(LinkError::Damaged),
            b'S' => {
                let id = content.rest.get(..MAX_ID_CHARS).unwrap_or(content.rest);
                let id = String::from_utf8_lossy(id);
                document.scheme = SchemeId::from_id(&id).ok_or_else(|| LinkError::UnknownRules(id.into_owned()))?;
            }
            _ if tag.is_ascii_alphabetic() => {
                if !read_part(tag, content, &mut document).ok_or(LinkError::Damaged)? {
                    let part = LeftOut { tag: char::from(tag), changes_figures: tag.is_ascii_uppercase() };
                    if !left_out.contains(&part) {
                        left_out.push(part);
                    }
                }
            }
            _ => return Err(LinkError::Damaged),
        }
    }
    let names_rules = seen.contains(&b'S');
    let others = document.scenarios.len();
    let letters_fit = [0, others + 1].contains(&document.scenario_letters.len());
    if !names_rules || document.schools.is_empty() || document.scenario_position > others || !letters_fit {
        return Err(LinkError::Damaged);
    }
    Ok(document)
}

/// Reads a part; false when its letter is not known, nothing when its content is not as it should be.
fn read_part(tag: u8, mut content: Reader<'_>, document: &mut Document) -> Option<bool> {
    match tag {
        b'C' => {
            document.schools.push(read_school(content)?);
            return (document.schools.len() <= Document::MAX_SCHOOLS).then_some(true);
        }
        b'n' => document.schools.last_mut()?.name = read_name(content)?,
        b'b' => document.schools.last_mut()?.brin = Some(Brin::parse(std::str::from_utf8(content.rest).ok()?)?),
        b'R' => document.requested_subsidy = Some(euros(content.last_number()?)?),
        b'L' => {
            let cash = euros(content.number()?)?;
            document.pledged_cofinancing = Some(Pledge { cash, in_kind: euros(content.last_number()?)? });
        }
        b'T' => {
            document.technology_poor = true;
            return content.rest.is_empty().then_some(true);
        }
        b'G' => document.annual_pupil_change = read_change(content.last_number()?)?,
        b'O' => return read_own_amount(content, document),
        b's' => document.scenario_name = read_name(content)?,
        b'p' => document.scenario_position = content.last_number()?.try_into().ok()?,
        b'l' => document.scenario_letters = ScenarioLetters::new(std::str::from_utf8(content.rest).ok()?)?,
        _ => return Some(false),
    }
    Some(true)
}

fn euros(cents: u64) -> Option<Euro> {
    Euro::parse(&hundredths(cents))
}

fn hundredths(number: u64) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

fn read_change(number: u64) -> Option<PupilChange> {
    let sign = if number.is_multiple_of(2) { "" } else { "-" };
    PupilChange::parse(&format!("{sign}{}", hundredths(number / 2)))
}

/// False when the rules have no such rate: a newer version knows more of them.
fn read_own_amount(mut content: Reader<'_>, document: &mut Document) -> Option<bool> {
    let (low, high) = (euros(content.number()?)?, euros(content.number()?)?);
    let amount = EuroRange::new(low, high)?;
    let is_meant = |rate: &&RateId| rate_characters(**rate).as_bytes() == content.rest;
    let Some(rate) = document.scheme.rates().iter().find(is_meant) else { return Some(false) };
    if !rate.may_be_range() && !amount.is_single() {
        return None;
    }
    document.own_amounts.set(*rate, amount);
    Some(true)
}

fn read_name(content: Reader<'_>) -> Option<ShortText> {
    let mut bits = Bits::new(content);
    let bytes: Option<_> = (0..content.rest.len() * 6 / 8).map(|_| u8::try_from(bits.take(8)?).ok()).collect();
    let text = String::from_utf8(bytes?).ok()?;
    bits.end()?;
    ShortText::new(&text)
}

fn read_school(content: Reader<'_>) -> Option<School> {
    let mut bits = Bits::new(content);
    let mut school = School::default();
    if bits.take(1)? == 1 {
        school.kind = SchoolKind::Vso;
    }
    let (has_2017, has_2018) = (bits.take(1)? == 1, bits.take(1)? == 1);
    if has_2017 {
        school.counts.october_2017 = Some(read_counts(&mut bits)?);
    }
    if has_2018 {
        school.counts.october_2018 = Some(read_counts(&mut bits)?);
    }
    bits.end()?;
    Some(school)
}

/// Which cells are filled in, how many bits a count has, and the counts.
fn read_counts(bits: &mut Bits<'_>) -> Option<Counts> {
    let mut filled = Vec::new();
    for cell in Cell::all() {
        if bits.take(1)? == 1 {
            filled.push(cell);
        }
    }
    let width = u32::from(bits.take(4)?);
    let mut counts = Counts::EMPTY;
    for cell in filled {
        counts.set(cell, Some(PupilCount::new(bits.take(width)?)?));
    }
    Some(counts)
}

/// Reads characters.
#[derive(Clone, Copy)]
struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn character(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn take(&mut self, length: usize) -> Option<Self> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(Self { rest: taken })
    }

    /// A number, five bits in each character; the sixth says that more follow.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        loop {
            let bits = bits_of(self.character()?)?;
            number = number.checked_mul(32)?.checked_add(u64::from(bits & 31))?;
            if bits < 32 {
                return Some(number);
            }
        }
    }

    /// The number that everything left is.
    fn last_number(mut self) -> Option<u64> {
        let number = self.number()?;
        self.rest.is_empty().then_some(number)
    }
}

/// Reads numbers of some bits each, the highest bit first.
struct Bits<'a> {
    rest: Reader<'a>,
    bits: u32,
    left: u32,
}

impl<'a> Bits<'a> {
    const fn new(rest: Reader<'a>) -> Self {
        Self { rest, bits: 0, left: 0 }
    }

    fn take(&mut self, count: u32) -> Option<u16> {
        let mut taken = 0;
        for _ in 0..count {
            if self.left == 0 {
                self.bits = bits_of(self.rest.character()?)?;
                self.left = 6;
            }
            self.left -= 1;
            taken = taken << 1 | (self.bits >> self.left & 1);
        }
        u16::try_from(taken).ok()
    }

    /// What fills up the last character is zero, and nothing follows it.
    fn end(self) -> Option<()> {
        let filling = self.bits & ((1 << self.left) - 1);
        (filling == 0 && self.rest.rest.is_empty()).then_some(())
    }
}
