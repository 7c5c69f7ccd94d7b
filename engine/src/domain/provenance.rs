//! Where the counts of a school came from.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::read_value::{number_value, object, some};
use super::{Cell, Counts, Expected, PupilCount, ShortText, Teldatum};

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

/// The line as it is written: one object, in which `masked`, `low` and `high` stand together or not at all.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an object")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Provenance"))]
struct ProvenanceText {
    /// The place of the school in the document, from 0.
    school: SchoolIndex,
    /// The count date that the counts stand for here.
    date: Teldatum,
    /// The name of the file.
    #[serde(default)]
    file: ShortText,
    /// The count date of the file itself, as a year with 1 October, when its name says so.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    file_year: Option<FileYear>,
    /// The pupils that were taken over.
    pupils: Pupils,
    /// Tells whether the counts were changed since they were taken over.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    fingerprint: Option<Fingerprint>,
    /// How many pupils each masked count stands for.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    masked: Option<MaskedEach>,
    /// The pupils of the school when each is 1.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    low: Option<Pupils>,
    /// The pupils of the school when each is 4.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    high: Option<Pupils>,
}

object!(SchoolProvenance);
number_value!(SchoolIndex(u16), 0..=u32::from(u16::MAX), Expected::ProvenanceSchool);
number_value!(FileYear(u16), 2000..=2099, Expected::ProvenanceYear);
number_value!(Pupils(u32), 0..=MAX_PUPILS, Expected::ProvenancePupils);
number_value!(Fingerprint(u32), 0..=u32::MAX, Expected::Fingerprint);
number_value!(MaskedEach(u8), 1..=4, Expected::MaskedEach);

/// Every cell full.
const MAX_PUPILS: u32 = 40 * PupilCount::MAX as u32;

impl From<&SchoolProvenance> for ProvenanceText {
    fn from(line: &SchoolProvenance) -> Self {
        let Provenance { date, file, file_year, pupils, fingerprint, masked } = &line.from;
        Self {
            school: SchoolIndex(line.school),
            date: *date,
            file: file.clone(),
            file_year: file_year.map(FileYear),
            pupils: Pupils(*pupils),
            fingerprint: fingerprint.map(Fingerprint),
            masked: masked.map(|masked| MaskedEach(masked.each)),
            low: masked.map(|masked| Pupils(masked.low)),
            high: masked.map(|masked| Pupils(masked.high)),
        }
    }
}

impl SchoolProvenance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ProvenanceText::from(self).serialize(serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = ProvenanceText::deserialize(deserializer)?;
        let masked = match (text.masked, text.low, text.high) {
            (None, None, None) => None,
            (masked, low, high) => Some(Masked {
                each: masked.ok_or_else(|| D::Error::missing_field("masked"))?.0,
                low: low.ok_or_else(|| D::Error::missing_field("low"))?.0,
                high: high.ok_or_else(|| D::Error::missing_field("high"))?.0,
            }),
        };
        Ok(Self {
            school: text.school.0,
            from: Provenance {
                date: text.date,
                file: text.file,
                file_year: text.file_year.map(|year| year.0),
                pupils: text.pupils.0,
                fingerprint: text.fingerprint.map(|fingerprint| fingerprint.0),
                masked,
            },
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for SchoolProvenance {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        ProvenanceText::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        ProvenanceText::json_schema(generator)
    }
}
