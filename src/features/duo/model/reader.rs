use std::collections::BTreeMap;

use crate::features::duo::model::columns::{Column, Columns};
use crate::features::duo::model::decode::Utf16;
use crate::features::duo::model::error::{Expected, shown};
use crate::features::duo::model::file::{DuoFile, DuoSchool, LeftOut, LeftOutLine, Summary, Tally};
use crate::features::duo::model::records::{Records, split, unquoted};
use crate::features::duo::model::{DuoError, MAX_BYTES, classify, decode};
use engine::domain::{Brin, Cell, Leerweg, Profiel, PupilCount, SchoolName};

/// Reads a file whose bytes come in pieces.
#[derive(Debug, Default)]
pub struct DuoReader {
    /// The first bytes, until there are enough of them to tell what the file is.
    beginning: Option<Vec<u8>>,
    started: bool,
    bytes: usize,
    utf16: Option<Utf16>,
    records: Records,
    rows: Rows,
}

const BOM: &[u8] = &[0xEF, 0xBB, 0xBF];

/// The fewest bytes that tell what a file is.
const TELLING: usize = 4;

impl DuoReader {
    /// Takes the next bytes in.
    ///
    /// # Errors
    /// What is wrong with the file, and where. It is of no use to go on.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), DuoError> {
        self.bytes = self.bytes.saturating_add(bytes.len());
        if self.bytes > MAX_BYTES {
            return Err(DuoError::TooLarge);
        }
        if self.started {
            return self.read(bytes);
        }
        let beginning = self.beginning.get_or_insert_default();
        beginning.extend_from_slice(bytes);
        if beginning.len() < TELLING { Ok(()) } else { self.start() }
    }

    /// What the file says.
    ///
    /// # Errors
    /// As [`DuoReader::feed`]; and when the file is cut off or says nothing about the vmbo.
    pub fn finish(mut self) -> Result<DuoFile, DuoError> {
        if !self.started {
            self.start()?;
        }
        if self.bytes == 0 {
            return Err(DuoError::Empty);
        }
        let Self { records, mut rows, utf16, .. } = self;
        if utf16.is_some_and(|utf16| !utf16.is_whole()) {
            return Err(DuoError::CutOff { row: records.rows + 1 });
        }
        let ended = records.finish(&mut |row, at| {
            // The last field of a row is a count, which is never empty.
            if row.ends_with(b";") {
                return Err(DuoError::CutOff { row: at });
            }
            rows.take(row, at).map_err(|error| match error {
                // A field too few, or a field that is not whole, in a row without an end: the rest is missing.
                DuoError::Fields { row, found, expected } if found < expected => DuoError::CutOff { row },
                DuoError::Field { row, found, .. } if found.is_empty() => DuoError::CutOff { row },
                other => other,
            })
        })?;
        rows.finish(ended)
    }

    fn start(&mut self) -> Result<(), DuoError> {
        self.started = true;
        let beginning = self.beginning.take().unwrap_or_default();
        match &beginning[..] {
            [b'P', b'K', 3..=8, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] | [0x1F, 0x8B, ..] => Err(DuoError::Zip),
            [0xFF, 0xFE, text @ ..] => self.start_utf16(true, text),
            [0xFE, 0xFF, text @ ..] => self.start_utf16(false, text),
            [_, 0, _, 0, ..] | [0, _, 0, _, ..] => Err(DuoError::Utf16),
            _ => {
                let text = beginning.strip_prefix(BOM);
                self.rows.only_utf8 = text.is_some();
                self.read(text.unwrap_or(&beginning))
            }
        }
    }

    fn start_utf16(&mut self, is_little_endian: bool, text: &[u8]) -> Result<(), DuoError> {
        self.rows.only_utf8 = true;
        self.utf16 = Some(Utf16::new(is_little_endian));
        self.read(text)
    }

    fn read(&mut self, bytes: &[u8]) -> Result<(), DuoError> {
        let take = &mut |row: &[u8], at: usize| self.rows.take(row, at);
        match &mut self.utf16 {
            None => self.records.feed(bytes, take),
            Some(utf16) => {
                let text = utf16.text(bytes).ok_or(DuoError::NotText { row: self.records.rows + 1 })?;
                self.records.feed(text.as_bytes(), take)
            }
        }
    }
}

/// What the rows said so far.
#[derive(Debug, Default)]
struct Rows {
    only_utf8: bool,
    columns: Option<Columns>,
    fields: Vec<(usize, usize)>,
    schools: Vec<DuoSchool>,
    /// Where each vestiging stands among the schools.
    places: BTreeMap<String, usize>,
    left_out: BTreeMap<(LeftOut, String), LeftOutLine>,
    /// Whether a row is about one of the leerwegen in leerjaar 3 and 4.
    has_leerwegen: bool,
    summary: Summary,
}

impl Rows {
    fn take(&mut self, row: &[u8], at: usize) -> Result<(), DuoError> {
        if row.iter().all(u8::is_ascii_whitespace) {
            return Ok(());
        }
        if self.columns.is_none() && names_separator(row) {
            return Ok(());
        }
        let mut places = std::mem::take(&mut self.fields);
        split(row, &mut places);
        let fields = Fields { row, at, places: &places, only_utf8: self.only_utf8 };
        let taken = match self.columns.take() {
            None => self.take_headings(&fields),
            Some(columns) => {
                let taken = self.take_row(&fields, &columns);
                self.columns = Some(columns);
                taken
            }
        };
        self.fields = places;
        taken
    }

    fn take_headings(&mut self, fields: &Fields<'_>) -> Result<(), DuoError> {
        let headings: Result<Vec<_>, _> = (0..fields.places.len()).map(|place| fields.text(place)).collect();
        self.columns = Some(Columns::find(&headings?)?);
        Ok(())
    }

    fn take_row(&mut self, fields: &Fields<'_>, columns: &Columns) -> Result<(), DuoError> {
        if fields.places.len() != columns.count {
            return Err(DuoError::Fields { row: fields.at, found: fields.places.len(), expected: columns.count });
        }
        self.summary.rows += 1;
        let kind = fields.text(columns.place(Column::Kind))?;
        let Some(leerweg) = classify::leerweg(&kind) else {
            if classify::is_vmbo(&kind) {
                let tally = fields.tally(columns)?;
                if tally != Tally::default() {
                    self.leave_out(fields, LeftOut::OtherVmbo, &kind, tally);
                    return Ok(());
                }
            }
            self.summary.other_rows += 1;
            return Ok(());
        };
        self.has_leerwegen = true;
        let tally = fields.tally(columns)?;
        let code = fields.text(columns.place(Column::Code))?;
        match classify::cell(leerweg, &code, &fields.text(columns.place(Column::Afdeling))?) {
            Ok(cell) => self.count(fields, columns, cell, tally),
            Err(reason) => {
                self.leave_out(fields, reason, &code, tally);
                Ok(())
            }
        }
    }

    fn leave_out(&mut self, fields: &Fields<'_>, reason: LeftOut, code: &str, tally: Tally) {
        let code = shown(code);
        let line = self.left_out.entry((reason, code.clone())).or_insert(LeftOutLine {
            reason,
            code,
            rows: 0,
            pupils: 0,
            masked: 0,
            first_row: fields.at,
        });
        line.rows += 1;
        line.pupils += u64::from(tally.pupils);
        line.masked += u64::from(tally.masked);
    }

    fn count(&mut self, fields: &Fields<'_>, columns: &Columns, cell: Cell, tally: Tally) -> Result<(), DuoError> {
        self.summary.counted_rows += 1;
        self.summary.pupils += u64::from(tally.pupils);
        self.summary.masked += u64::from(tally.masked);
        let brin = fields.brin(columns)?;
        let place = match self.places.get(brin.as_str()) {
            Some(place) => *place,
            None => {
                let name = fields.text(columns.place(Column::Name))?;
                let school = DuoSchool {
                    name: SchoolName::new(&name)
                        .ok_or_else(|| fields.unexpected(Column::Name, &name, Expected::ShortName))?,
                    place: fields.text(columns.place(Column::Place))?,
                    province: fields.text(columns.place(Column::Province))?,
                    brin: brin.clone(),
                    pupils: [[Tally::default(); Leerweg::COUNT]; Profiel::COUNT],
                };
                self.places.insert(brin.as_str().to_owned(), self.schools.len());
                self.schools.push(school);
                self.schools.len() - 1
            }
        };
        let Some(school) = self.schools.get_mut(place) else { return Ok(()) };
        let total = school.tally_mut(cell);
        total.pupils = total.pupils.saturating_add(tally.pupils);
        total.masked = total.masked.saturating_add(tally.masked);
        let most = u32::from(total.pupils) + 4 * u32::from(total.masked);
        if most > u32::from(PupilCount::MAX) {
            return Err(fields.unexpected(Column::Man3, &most.to_string(), Expected::FewerPupils));
        }
        Ok(())
    }

    fn finish(self, ends_with_line_end: bool) -> Result<DuoFile, DuoError> {
        let Self { columns, mut schools, left_out, summary, has_leerwegen, .. } = self;
        if columns.is_none() {
            return Err(DuoError::Empty);
        }
        if summary.rows == 0 {
            return Err(DuoError::NoRows);
        }
        if !has_leerwegen {
            return Err(DuoError::NoVmbo);
        }
        schools.retain(|school| school.pupils(1) > 0);
        let left_out = left_out.into_values().collect();
        Ok(DuoFile { schools, summary: Summary { left_out, ends_with_line_end, ..summary } })
    }
}

/// Whether a row is the first one of spreadsheets that names the separator: `sep=;`.
fn names_separator(row: &[u8]) -> bool {
    row.strip_prefix(b"\"").unwrap_or(row).get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"sep="))
}

/// The fields of a row.
struct Fields<'a> {
    row: &'a [u8],
    at: usize,
    places: &'a [(usize, usize)],
    only_utf8: bool,
}

impl Fields<'_> {
    fn bytes(&self, place: usize) -> &[u8] {
        self.places.get(place).and_then(|(start, end)| self.row.get(*start..*end)).unwrap_or_default()
    }

    fn text(&self, place: usize) -> Result<String, DuoError> {
        let text = decode::text(self.bytes(place), self.only_utf8).ok_or(DuoError::NotText { row: self.at })?;
        Ok(unquoted(&text))
    }

    fn unexpected(&self, column: Column, found: &str, expected: Expected) -> DuoError {
        DuoError::Field { row: self.at, column: column.heading(), found: shown(found), expected }
    }

    fn tally(&self, columns: &Columns) -> Result<Tally, DuoError> {
        let mut tally = Tally::default();
        for column in Column::PUPILS {
            let found = self.pupils(column, columns)?;
            tally.pupils = tally.pupils.saturating_add(found.pupils);
            tally.masked += found.masked;
        }
        Ok(tally)
    }

    fn pupils(&self, column: Column, columns: &Columns) -> Result<Tally, DuoError> {
        let bytes = self.bytes(columns.place(column));
        // Most counts are one digit, and most of those are 0.
        if let [digit @ b'0'..=b'9'] = bytes {
            return Ok(Tally { pupils: u16::from(digit - b'0'), masked: 0 });
        }
        let text = self.text(columns.place(column))?;
        if text.replace(' ', "") == "<5" {
            return Ok(Tally { pupils: 0, masked: 1 });
        }
        let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let pupils = text.parse().ok().filter(|_| plain);
        pupils.map(|pupils| Tally { pupils, masked: 0 }).ok_or_else(|| self.unexpected(column, &text, Expected::Pupils))
    }

    /// The six characters of the vestiging. Its number has two characters, or six with the BRIN before them, or one
    /// after a spreadsheet took the zero from its beginning.
    fn brin(&self, columns: &Columns) -> Result<Brin, DuoError> {
        let brin = self.text(columns.place(Column::Brin))?.to_ascii_uppercase();
        let vestiging = self.text(columns.place(Column::Vestiging))?.to_ascii_uppercase();
        let known = Brin::parse(&brin).ok_or_else(|| self.unexpected(Column::Brin, &brin, Expected::Brin))?;
        let school = known.as_str().get(..4).unwrap_or_default();
        let six = match vestiging.len() {
            1 => format!("{school}0{vestiging}"),
            2 => format!("{school}{vestiging}"),
            _ if vestiging.starts_with(school) => vestiging.clone(),
            _ => String::new(),
        };
        Brin::parse(&six)
            .filter(|six| six.as_str().len() == 6 && (known.as_str().len() == 4 || *six == known))
            .ok_or_else(|| self.unexpected(Column::Vestiging, &vestiging, Expected::Vestiging))
    }
}
