//! What was read as bytes: the module that reads files hands it to the page so. Both are of the same release, so there is
//! one version of it.

use super::file::{DuoFile, DuoSchool, LeftOut, LeftOutLine, Summary, Tally};
use engine::domain::{Brin, Cell, Leerweg, Profiel, SchoolName};

/// The reasons, by the numbers that stand for them.
const REASONS: [LeftOut; 5] =
    [LeftOut::Theoretical, LeftOut::Route, LeftOut::OldAfdeling, LeftOut::UnknownCode, LeftOut::NamesDiffer];

impl DuoFile {
    /// As bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::default();
        self.summary.write(&mut out);
        out.number(self.schools.len() as u64);
        for school in &self.schools {
            school.write(&mut out);
        }
        out.0
    }

    /// From bytes that [`DuoFile::to_bytes`] made; nothing of any others.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        let summary = Summary::read(&mut from)?;
        let schools = (0..from.number()?).map(|_| DuoSchool::read(&mut from)).collect::<Option<_>>()?;
        from.0.is_empty().then_some(Self { schools, summary })
    }
}

impl Summary {
    fn write(&self, out: &mut Writer) {
        let Self { rows, other_rows, counted_rows, pupils, masked, left_out, ends_with_line_end } = self;
        let [rows, other_rows, counted_rows] = [rows, other_rows, counted_rows].map(|rows| *rows as u64);
        out.numbers(&[rows, other_rows, counted_rows, *pupils, *masked, u64::from(*ends_with_line_end)]);
        out.number(left_out.len() as u64);
        for LeftOutLine { reason, code, rows, pupils, first_row } in left_out {
            let reason = REASONS.iter().position(|other| other == reason).unwrap_or_default();
            out.numbers(&[reason as u64, *rows as u64, *pupils, *first_row as u64]);
            out.text(code);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            rows: from.size()?,
            other_rows: from.size()?,
            counted_rows: from.size()?,
            pupils: from.number()?,
            masked: from.number()?,
            ends_with_line_end: from.number()? == 1,
            left_out: (0..from.number()?).map(|_| LeftOutLine::read(from)).collect::<Option<_>>()?,
        })
    }
}

impl LeftOutLine {
    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            reason: *REASONS.get(from.size()?)?,
            rows: from.size()?,
            pupils: from.number()?,
            first_row: from.size()?,
            code: from.text()?.to_owned(),
        })
    }
}

impl DuoSchool {
    fn write(&self, out: &mut Writer) {
        let Self { brin, name, place, province, pupils } = self;
        for text in [brin.as_str(), name.as_str(), place, province] {
            out.text(text);
        }
        let tallies = || pupils.iter().flatten().enumerate().filter(|(_, tally)| **tally != Tally::default());
        out.number(tallies().count() as u64);
        for (cell, tally) in tallies() {
            out.numbers(&[cell as u64, tally.pupils.into(), tally.masked.into()]);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let mut school = Self {
            brin: Brin::parse(from.text()?)?,
            name: SchoolName::new(from.text()?)?,
            place: from.text()?.to_owned(),
            province: from.text()?.to_owned(),
            pupils: [[Tally::default(); Leerweg::COUNT]; Profiel::COUNT],
        };
        for _ in 0..from.number()? {
            // In the order of the table.
            let cell = Cell::all().nth(from.size()?)?;
            *school.tally_mut(cell) =
                Tally { pupils: from.number()?.try_into().ok()?, masked: from.number()?.try_into().ok()? };
        }
        Some(school)
    }
}

#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    /// Seven bits in each byte, the lowest first; the eighth says that there are more.
    fn number(&mut self, mut number: u64) {
        while number > 0x7F {
            self.0.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.0.push(number.to_le_bytes()[0]);
    }

    fn numbers(&mut self, numbers: &[u64]) {
        for number in numbers {
            self.number(*number);
        }
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 0x7F) << shift;
            if *byte <= 0x7F {
                return Some(number);
            }
        }
        None
    }

    fn size(&mut self) -> Option<usize> {
        self.number()?.try_into().ok()
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.size()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        str::from_utf8(text).ok()
    }
}
