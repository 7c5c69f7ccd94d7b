//! From vestigingen of a file to schools of a document.

use crate::features::duo::model::{DuoFile, DuoSchool};
use engine::domain::{Counts, Masked, Provenance, School, SchoolCounts, SchoolKind, ShortText, Teldatum, fingerprint};

/// Which vestigingen of a file are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegionBy {
    /// All of them.
    Country,
    /// Those in a province.
    Province(String),
    /// Those in a place.
    Place(String),
    /// Those with these BRIN; one of four characters stands for all vestigingen of the school.
    Brin(Vec<String>),
}

impl RegionBy {
    /// Whether a vestiging is meant. Case and outer spaces make no difference.
    #[must_use]
    pub fn contains(&self, school: &DuoSchool) -> bool {
        let same = |one: &str, two: &str| one.trim().to_lowercase() == two.trim().to_lowercase();
        match self {
            Self::Country => true,
            Self::Province(province) => same(province, &school.province),
            Self::Place(place) => same(place, &school.place),
            Self::Brin(brins) => brins.iter().any(|brin| {
                let brin = brin.trim().to_uppercase();
                matches!(brin.len(), 4 | 6) && school.brin.as_str().starts_with(&brin)
            }),
        }
    }

    /// The vestigingen that are meant, in the order of the file.
    #[must_use]
    pub fn select<'a>(&self, file: &'a DuoFile) -> Vec<&'a DuoSchool> {
        file.schools.iter().filter(|school| self.contains(school)).collect()
    }
}

/// How counts are taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The count date that they stand for. Those of 2017 stand for both.
    pub date: Teldatum,
    /// How many pupils each masked count stands for: 1 to 4.
    pub masked: u8,
    /// The name of the file.
    pub file: ShortText,
    /// The year of the file's own count date.
    pub file_year: Option<u16>,
}

/// A vestiging as a school of a document, and where its counts came from.
#[must_use]
pub fn to_school(school: &DuoSchool, chosen: &Chosen) -> (School, Provenance) {
    let counts: Counts = school.counts(chosen.masked);
    let counts = match chosen.date {
        Teldatum::October2017 => SchoolCounts { october_2017: Some(counts), october_2018: None },
        Teldatum::October2018 => SchoolCounts { october_2017: None, october_2018: Some(counts) },
    };
    let masked =
        (school.masked() > 0).then(|| Masked { each: chosen.masked, low: school.pupils(1), high: school.pupils(4) });
    let from = Provenance {
        date: chosen.date,
        file: chosen.file.clone(),
        file_year: chosen.file_year,
        pupils: school.pupils(chosen.masked),
        fingerprint: Some(fingerprint(&school.counts(chosen.masked))),
        masked,
    };
    (School { name: school.name.clone(), brin: Some(school.brin.clone()), kind: SchoolKind::Vmbo, counts }, from)
}
