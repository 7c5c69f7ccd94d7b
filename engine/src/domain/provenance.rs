//! Where the counts of a school came from.

use super::document_reader::{Result, for_each_field, read_list, read_text};
use super::json::Json;
use super::{Cell, Counts, Document, DocumentError, Expected, Path, PupilCount, ShortText, Teldatum};

/// The file that the counts of a school on a count date were read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The count date that the counts stand for here.
    pub date: Teldatum,
    /// The name of the file.
    pub file: ShortText,
    /// The count date of the file itself, as a year with 1 October, when its name says so.
    pub file_year: Option<u16>,
    /// The pupils that were taken over.
    pub pupils: u32,
    /// The [`fingerprint`] of the counts that were taken over, which tells whether they were changed since.
    pub fingerprint: Option<u32>,
    /// What masked counts stood for, when the school had some.
    pub masked: Option<Masked>,
}

/// Counts that the file masks (`<5`), and so every count that rests on them is approximate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Masked {
    /// How many pupils each stands for: 1 to 4.
    pub each: u8,
    /// The pupils of the school when each is 1.
    pub low: u32,
    /// The pupils of the school when each is 4.
    pub high: u32,
}

impl Provenance {
    /// Whether these counts are others than those that were taken over.
    #[must_use]
    pub fn is_outdated_by(&self, counts: &Counts) -> bool {
        let pupils: u32 = counts.filled().map(|(_, pupils)| u32::from(pupils.get())).sum();
        pupils != self.pupils || self.fingerprint.is_some_and(|taken_over| taken_over != fingerprint(counts))
    }
}

/// A number that is another one for nearly all other counts: FNV-1a over the place of each cell with pupils and the two
/// bytes of their number.
#[must_use]
pub fn fingerprint(counts: &Counts) -> u32 {
    const BASIS: u32 = 0x811C_9DC5;
    const PRIME: u32 = 0x0100_0193;
    let filled = (0u8..).zip(Cell::all()).filter_map(|(at, cell)| Some((at, counts.get(cell)?.get())));
    let bytes = filled.filter(|(_, pupils)| *pupils > 0).flat_map(|(at, pupils)| {
        let [high, low] = pupils.to_be_bytes();
        [at, high, low]
    });
    bytes.fold(BASIS, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME))
}

/// Where the counts of one of the schools came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolProvenance {
    /// The place of the school in the document.
    pub school: u16,
    /// Where its counts came from.
    pub from: Provenance,
}

impl SchoolProvenance {
    /// The list as documents have it.
    #[must_use]
    pub fn to_json(lines: &[Self]) -> Json {
        write(lines)
    }

    /// The list that this JSON holds, if it is one.
    #[must_use]
    pub fn from_json(json: &Json) -> Option<Vec<Self>> {
        read(json, Path::ROOT).ok()
    }
}

/// A school has one for each count date.
const MOST: usize = 2 * Document::MAX_SCHOOLS;
const MAX_PUPILS: u32 = 40 * PupilCount::MAX as u32;
const FIELDS: [&str; 9] = ["school", "date", "file", "fileYear", "pupils", "fingerprint", "masked", "low", "high"];

pub(super) fn read(json: &Json, path: Path<'_>) -> Result<Vec<SchoolProvenance>> {
    read_list(json, path, MOST, Expected::Provenance, read_one)
}

/// Refuses what is about a school that is not there.
pub(super) fn check(document: &Document, path: Path<'_>) -> Result<()> {
    let path = path.key("provenance");
    for (at, line) in document.provenance.iter().enumerate() {
        if usize::from(line.school) >= document.schools.len() {
            let found = Json::Number(line.school.to_string());
            let line_path = path.index(at);
            return Err(DocumentError::unexpected(line_path.key("school"), &found, Expected::ProvenanceSchool));
        }
    }
    Ok(())
}

fn read_one(json: &Json, path: Path<'_>) -> Result<SchoolProvenance> {
    let (mut school, mut date, mut pupils, mut fingerprint) = (None, None, None, None);
    let (mut file, mut file_year) = (ShortText::default(), None);
    let (mut each, mut low, mut high) = (None, None, None);
    for_each_field(json, path, &mut |key, value, path| {
        match key {
            "school" => school = Some(number(value, path, 0..=u32::from(u16::MAX), Expected::ProvenanceSchool)?),
            "date" => date = Some(read_text(value, path, Expected::ProvenanceDate, Teldatum::from_iso)?),
            "file" => file = read_text(value, path, Expected::Text, ShortText::new)?,
            "fileYear" => file_year = Some(number(value, path, 2000..=2099, Expected::ProvenanceYear)?),
            "pupils" => pupils = Some(number(value, path, 0..=MAX_PUPILS, Expected::ProvenancePupils)?),
            "fingerprint" => fingerprint = Some(number(value, path, 0..=u32::MAX, Expected::Fingerprint)?),
            "masked" => each = Some(number(value, path, 1..=4, Expected::MaskedEach)?),
            "low" => low = Some(number(value, path, 0..=MAX_PUPILS, Expected::ProvenancePupils)?),
            "high" => high = Some(number(value, path, 0..=MAX_PUPILS, Expected::ProvenancePupils)?),
            _ => return Err(DocumentError::unknown(path, FIELDS.into_iter())),
        }
        Ok(())
    })?;
    let missing = |key, expected| DocumentError::missing(path.key(key), expected);
    let masked = match (each, low, high) {
        (None, None, None) => None,
        _ => Some(Masked {
            each: each
                .and_then(|each: u32| u8::try_from(each).ok())
                .ok_or_else(|| missing("masked", Expected::MaskedEach))?,
            low: low.ok_or_else(|| missing("low", Expected::ProvenancePupils))?,
            high: high.ok_or_else(|| missing("high", Expected::ProvenancePupils))?,
        }),
    };
    let school = school.and_then(|school: u32| u16::try_from(school).ok());
    Ok(SchoolProvenance {
        school: school.ok_or_else(|| missing("school", Expected::ProvenanceSchool))?,
        from: Provenance {
            date: date.ok_or_else(|| missing("date", Expected::ProvenanceDate))?,
            file,
            file_year: file_year.and_then(|year: u32| u16::try_from(year).ok()),
            pupils: pupils.ok_or_else(|| missing("pupils", Expected::ProvenancePupils))?,
            fingerprint,
            masked,
        },
    })
}

fn number(json: &Json, path: Path<'_>, allowed: std::ops::RangeInclusive<u32>, expected: Expected) -> Result<u32> {
    let plain = |digits: &&String| digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = match json {
        Json::Number(digits) => Some(digits).filter(plain).and_then(|digits| digits.parse().ok()),
        _ => None,
    };
    number.filter(|number| allowed.contains(number)).ok_or_else(|| DocumentError::unexpected(path, json, expected))
}

pub(super) fn write(lines: &[SchoolProvenance]) -> Json {
    let write_one = |line: &SchoolProvenance| {
        let Provenance { date, file, file_year, pupils, fingerprint, masked } = &line.from;
        let number = |number: u32| Json::Number(number.to_string());
        let mut fields = vec![
            ("school", number(u32::from(line.school))),
            ("date", Json::text(date.iso())),
            ("file", Json::text(file.as_str())),
        ];
        if let Some(year) = file_year {
            fields.push(("fileYear", number(u32::from(*year))));
        }
        fields.push(("pupils", number(*pupils)));
        if let Some(fingerprint) = fingerprint {
            fields.push(("fingerprint", number(*fingerprint)));
        }
        if let Some(Masked { each, low, high }) = masked {
            fields.extend([("masked", number(u32::from(*each))), ("low", number(*low)), ("high", number(*high))]);
        }
        Json::object(fields)
    };
    Json::List(lines.iter().map(write_one).collect())
}
