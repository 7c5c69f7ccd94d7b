//! Which column holds what, by the headings of every year.

use crate::features::duo::model::DuoError;
use crate::features::duo::model::error::shown;

/// A column that the reader looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Brin,
    Vestiging,
    Name,
    Place,
    Province,
    Kind,
    Afdeling,
    Code,
    Man3,
    Woman3,
    Man4,
    Woman4,
}

impl Column {
    const COUNT: usize = 12;
    const ALL: [Self; Self::COUNT] = [
        Self::Brin,
        Self::Vestiging,
        Self::Name,
        Self::Place,
        Self::Province,
        Self::Kind,
        Self::Afdeling,
        Self::Code,
        Self::Man3,
        Self::Woman3,
        Self::Man4,
        Self::Woman4,
    ];

    /// Those with pupils.
    pub(crate) const PUPILS: [Self; 4] = [Self::Man3, Self::Woman3, Self::Man4, Self::Woman4];

    /// The headings that it has had, the first one being the one that messages name.
    const fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Brin => &["BRIN NUMMER", "INSTELLINGSCODE", "BRINNUMMER"],
            Self::Vestiging => &["VESTIGINGSNUMMER", "VESTIGINGSCODE"],
            Self::Name => &["INSTELLINGSNAAM VESTIGING", "INSTELLINGSNAAM", "VESTIGINGSNAAM"],
            Self::Place => &["PLAATSNAAM VESTIGING", "PLAATSNAAM"],
            Self::Province => &["PROVINCIE VESTIGING", "PROVINCIE"],
            Self::Kind => &["ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR"],
            Self::Afdeling => &["AFDELING"],
            Self::Code => &["ELEMENTCODE", "ERKENDE OPLEIDINGSCODE", "ERKENDEOPLEIDINGSCODE"],
            Self::Man3 => &["LEER- OF VERBLIJFSJAAR 3 - MAN"],
            Self::Woman3 => &["LEER- OF VERBLIJFSJAAR 3 - VROUW"],
            Self::Man4 => &["LEER- OF VERBLIJFSJAAR 4 - MAN"],
            Self::Woman4 => &["LEER- OF VERBLIJFSJAAR 4 - VROUW"],
        }
    }

    /// The heading that messages name.
    pub(crate) fn heading(self) -> &'static str {
        self.headings().first().copied().unwrap_or_default()
    }
}

/// The heading that only DUO's files with a row for each leerjaar have.
const ROW_PER_YEAR: &str = "AANTAL LEERLINGEN";

/// Where the columns stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Columns {
    places: [usize; Column::COUNT],
    /// How many columns there are.
    pub(crate) count: usize,
}

impl Columns {
    /// Finds the columns among the headings, in whatever order they stand.
    pub(crate) fn find(headings: &[String]) -> Result<Self, DuoError> {
        if headings.iter().any(|heading| normal(heading).contains(ROW_PER_YEAR)) {
            return Err(DuoError::RowPerYear);
        }
        if let [only] = headings {
            for found in [',', '\t', '|'] {
                if only.matches(found).count() > 5 {
                    return Err(DuoError::Separator { found });
                }
            }
        }
        let headings: Vec<String> = headings.iter().map(|heading| normal(heading)).collect();
        let mut places = [0; Column::COUNT];
        let mut missing = Vec::new();
        for (column, place) in Column::ALL.into_iter().zip(&mut places) {
            let mut found =
                headings.iter().enumerate().filter(|(_, heading)| column.headings().contains(&heading.as_str()));
            match (found.next(), found.next()) {
                (Some((at, _)), None) => *place = at,
                (Some(_), Some((_, name))) => return Err(DuoError::RepeatedColumn { name: shown(name) }),
                (None, _) => missing.push(column.headings().join(" / ")),
            }
        }
        if !missing.is_empty() {
            if let Some(error) = other_dataset(&headings) {
                return Err(error);
            }
            return Err(DuoError::MissingColumns { found: shown(&headings.join(";")), expected: missing.join(", ") });
        }
        Ok(Self { places, count: headings.len() })
    }

    /// Where a column stands.
    pub(crate) fn place(&self, column: Column) -> usize {
        self.places.get(column as usize).copied().unwrap_or_default()
    }
}

/// Why a file of DUO is not the right one, when its headings say that it is another of DUO's: it names institutions as
/// DUO does, and has no profielen.
fn other_dataset(headings: &[String]) -> Option<DuoError> {
    let has = |parts: &[&str]| headings.iter().any(|heading| parts.iter().any(|part| heading.contains(part)));
    let is_of_duo = has(&["BRIN", "INSTELLINGSCODE", "VESTIGINGSCODE", "VESTIGINGSNUMMER", "BEVOEGD GEZAG"]);
    if !is_of_duo || has(&["ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR", "ELEMENTCODE"]) {
        return None;
    }
    Some(if has(&["LEERJAAR", "LEER- OF VERBLIJFSJAAR"]) && has(&["VESTIGING"]) {
        DuoError::NoProfielen
    } else {
        DuoError::OtherDataset { found: shown(&headings.join(";")) }
    })
}

fn normal(heading: &str) -> String {
    heading.split_whitespace().collect::<Vec<_>>().join(" ").to_ascii_uppercase()
}
