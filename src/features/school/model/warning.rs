//! Checks that advise: what was understood, but may not be what was meant. They change no figure.

use crate::features::school::text::WarningTexts;
use crate::form::school_form::CellId;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count;
use engine::domain::{Cell, Counts, Document, Leerweg, School, SchoolKind, Teldatum};
use engine::rules::{Pot, RateTable, scheme};

/// Something that is worth a second look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warning {
    /// The school that it is about.
    pub school: u16,
    /// What it is.
    pub kind: WarningKind,
}

/// What is worth a second look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WarningKind {
    /// More pupils in one cell than any vestiging has.
    LargeCount(CellId),
    /// More pupils in leerjaar 3 and 4 than any vestiging has.
    LargeSchool(Teldatum),
    /// Less than half of the pupils of the year before.
    Drop,
    /// More than twice the pupils of the year before.
    Growth,
    /// Both dates show and that of 2018 is empty.
    NothingIn2018,
    /// Both dates show and that of 2017 is empty.
    NothingIn2017,
    /// A vso school with counts of its own for 2017, which earn nothing.
    VsoCountOf2017,
    /// Pupils, but none in a technical profiel.
    NoTechnology,
    /// A vso school with pupils, but none in a technical profiel: it earns nothing.
    VsoWithoutTechnology,
    /// One of several schools has no pupils, and is not the one that was just added.
    NoPupils,
    /// The BRIN of an earlier school.
    SameBrin,
    /// One of several schools has a BRIN without the number of its vestiging.
    BrinWithoutVestiging,
    /// The name of an earlier school.
    SameName,
    /// Pupils in TL, which came with a document: they earn nothing and the table has no fields for them.
    Tl(u32),
}

/// The most pupils of one profiel and leerweg at one vestiging on 1 October 2019 were 435 (DUO open data).
const LARGE_COUNT: u16 = 435;

/// More than this asks for a second look: probably the years below were counted too. No source has such a limit, it is our
/// own choice: over six times the average vestiging of 1 October 2019, which had 183 pupils in leerjaar 3 and 4 of the
/// beroepsgerichte leerwegen (574 vestigingen with 105.239,5 pupils, those in GL counted half; DUO open data).
const LARGE_SCHOOL: u32 = 1_200;

/// Fewer pupils than this rise and fall by chance.
const FEW_PUPILS: u32 = 20;

impl WarningKind {
    /// The code that help and tests call it by. W-codes advise: nothing is left out.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LargeCount(_) => "W01",
            Self::LargeSchool(_) => "W02",
            Self::Drop => "W03",
            Self::Growth => "W04",
            Self::NothingIn2018 => "W05",
            Self::NothingIn2017 => "W06",
            Self::VsoCountOf2017 => "W07",
            Self::NoTechnology => "W08",
            Self::VsoWithoutTechnology => "W09",
            Self::NoPupils => "W10",
            Self::SameBrin => "W11",
            Self::BrinWithoutVestiging => "W12",
            Self::SameName => "W13",
            Self::Tl(_) => "W14",
        }
    }

    /// What it is and what to do, in a sentence or two.
    #[must_use]
    pub fn sentence(self, language: Language) -> String {
        let words = WarningTexts::of(language);
        let template = match self {
            Self::LargeCount(id) => {
                return fill(words.large_count, &[id.cell.profiel.code(), id.cell.leerweg.code()]);
            }
            Self::LargeSchool(date) => {
                return fill(words.large_school, &[&crate::text::number_format::date(date.iso(), language)]);
            }
            Self::Tl(pupils) => return fill(words.tl, &[&count(pupils, language)]),
            Self::Drop => words.drop,
            Self::Growth => words.growth,
            Self::NothingIn2018 => words.nothing_in_2018,
            Self::NothingIn2017 => words.nothing_in_2017,
            Self::VsoCountOf2017 => words.vso_count_of_2017,
            Self::NoTechnology => words.no_technology,
            Self::VsoWithoutTechnology => words.vso_without_technology,
            Self::NoPupils => words.no_pupils,
            Self::SameBrin => words.same_brin,
            Self::BrinWithoutVestiging => words.brin_without_vestiging,
            Self::SameName => words.same_name,
        };
        template.to_owned()
    }
}

/// Everything about a document that is worth a second look, school by school.
#[must_use]
pub fn warnings(document: &Document) -> Vec<Warning> {
    let schools = (0u16..).zip(&document.schools).map(|(at, _)| at);
    let of_school = |school| school_warnings(document, school).into_iter().map(move |kind| Warning { school, kind });
    schools.flat_map(of_school).collect()
}

/// Everything about one school that is worth a second look.
#[must_use]
pub fn school_warnings(document: &Document, at: u16) -> Vec<WarningKind> {
    let mut found = Vec::new();
    let Some(school) = document.schools.get(usize::from(at)) else { return found };
    let mut add = |kind| found.push(kind);
    large_numbers(school, at, &mut add);
    both_dates(school, &mut add);
    // Of the date that has most: the same pupils may be counted on both.
    let tl = Teldatum::ALL.into_iter().filter_map(|date| school.counts.given(date)).map(pupils_in_tl).max();
    if let Some(pupils) = tl.filter(|pupils| *pupils > 0) {
        add(WarningKind::Tl(pupils));
    }
    technology(school, &RateTable::new(scheme(document.scheme), SchoolKind::Vso), &mut add);
    if document.schools.len() > 1 {
        among_others(school, document.schools.get(..usize::from(at)).unwrap_or_default(), &mut add);
        let is_new = usize::from(at) + 1 == document.schools.len() && *school == School::default();
        if !is_new && has_nobody(school) {
            add(WarningKind::NoPupils);
        }
    }
    found
}

fn large_numbers(school: &School, at: u16, add: &mut impl FnMut(WarningKind)) {
    for date in Teldatum::ALL {
        let Some(counts) = school.counts.given(date) else { continue };
        for (cell, pupils) in counts.filled() {
            if pupils.get() > LARGE_COUNT && cell.leerweg != Leerweg::Tl {
                add(WarningKind::LargeCount(CellId { school: at, date, cell }));
            }
        }
        if funded(counts) > LARGE_SCHOOL {
            add(WarningKind::LargeSchool(date));
        }
    }
}

fn both_dates(school: &School, add: &mut impl FnMut(WarningKind)) {
    let (Some(before), Some(after)) = (&school.counts.october_2017, &school.counts.october_2018) else { return };
    let (before, after) = (funded(before), funded(after));
    match (before, after) {
        (0, 0) => {}
        (_, 0) => add(WarningKind::NothingIn2018),
        (0, _) if school.kind == SchoolKind::Vmbo => add(WarningKind::NothingIn2017),
        _ if before >= FEW_PUPILS && after < before.div_ceil(2) => add(WarningKind::Drop),
        _ if after >= FEW_PUPILS && before > 0 && after > before * 2 => add(WarningKind::Growth),
        _ => {}
    }
    if school.kind == SchoolKind::Vso && before > 0 {
        add(WarningKind::VsoCountOf2017);
    }
}

/// A vso school earns for its pupils in the technical profielen alone, so its rates tell which these are.
fn technology(school: &School, technical: &RateTable, add: &mut impl FnMut(WarningKind)) {
    let counts = school.counts.on(Teldatum::October2018);
    let earns = |cell: Cell| technical.payments(Pot::Phase2).iter().any(|rates| rates.get(cell).is_some());
    if funded(counts) == 0 || counts.filled().any(|(cell, pupils)| pupils.get() > 0 && earns(cell)) {
        return;
    }
    add(match school.kind {
        SchoolKind::Vmbo => WarningKind::NoTechnology,
        SchoolKind::Vso => WarningKind::VsoWithoutTechnology,
    });
}

fn has_nobody(school: &School) -> bool {
    Teldatum::ALL.into_iter().all(|date| school.counts.given(date).is_none_or(|counts| funded(counts) == 0))
}

fn among_others(school: &School, earlier: &[School], add: &mut impl FnMut(WarningKind)) {
    if let Some(brin) = &school.brin {
        if earlier.iter().any(|other| other.brin.as_ref() == Some(brin)) {
            add(WarningKind::SameBrin);
        }
        if brin.as_str().len() < 6 {
            add(WarningKind::BrinWithoutVestiging);
        }
    }
    let name = school.name.as_str();
    if !name.is_empty() && earlier.iter().any(|other| other.name.as_str() == name) {
        add(WarningKind::SameName);
    }
}

/// The pupils in BB, KB and GL.
fn funded(counts: &Counts) -> u32 {
    pupils_where(counts, |leerweg| leerweg != Leerweg::Tl)
}

fn pupils_in_tl(counts: &Counts) -> u32 {
    pupils_where(counts, |leerweg| leerweg == Leerweg::Tl)
}

fn pupils_where(counts: &Counts, is_meant: impl Fn(Leerweg) -> bool) -> u32 {
    let meant = counts.filled().filter(|(cell, _)| is_meant(cell.leerweg));
    meant.map(|(_, pupils)| u32::from(pupils.get())).sum()
}
