//! Which profiel and leerweg a row is about.
//!
//! Source: the element codes of bijlage 1 of the Regeling of 13 June 2018 and of DUO's file of 1 October 2019, where this
//! rule holds for every code of a profiel.

use crate::features::duo::model::LeftOut;
use engine::domain::{Cell, Leerweg, Profiel};

/// The leerweg of a row of leerjaar 3 and 4 in the vmbo; nothing for other education.
pub(crate) fn leerweg(kind: &str) -> Option<Leerweg> {
    let is = |word: &str| kind.trim().eq_ignore_ascii_case(word);
    [
        ("VMBO BL lj 3-4", Leerweg::Bb),
        ("VMBO KL lj 3-4", Leerweg::Kb),
        ("VMBO GL lj 3-4", Leerweg::Gl),
        ("VMBO TL lj 3-4", Leerweg::Tl),
    ]
    .into_iter()
    .find_map(|(word, leerweg)| is(word).then_some(leerweg))
}

/// Whether other education can have pupils of the vmbo in leerjaar 3 and 4: `VMBO-MBO2 lj 3-6`.
pub(crate) fn is_vmbo(kind: &str) -> bool {
    kind.to_ascii_uppercase().contains("VMBO")
}

/// The cell that a row counts in, or why it counts in none.
pub(crate) fn cell(leerweg: Leerweg, code: &str, afdeling: &str) -> Result<Cell, LeftOut> {
    if leerweg == Leerweg::Tl {
        return Err(LeftOut::Theoretical);
    }
    // A spreadsheet takes the zero from the beginning of a code.
    let code: u32 = code.parse().ok().filter(|_| code.len() <= 4).ok_or(LeftOut::UnknownCode)?;
    let found = match (code / 1000, code % 100) {
        (6, 11 | 55) | (7, 11 | 21 | 55 | 65) => Leerweg::Bb,
        (6, 21 | 65) => Leerweg::Kb,
        (6, 31 | 75) => Leerweg::Gl,
        (4, _) if matches!(code / 100, 44..=47) => return Err(LeftOut::Route),
        _ if (2300..3500).contains(&code) => return Err(LeftOut::OldAfdeling),
        _ => return Err(LeftOut::UnknownCode),
    };
    let profiel = match code / 100 % 10 {
        0 => Profiel::Bwi,
        1 => Profiel::Pie,
        2 => Profiel::Mt,
        3 => Profiel::Mvi,
        4 => Profiel::Eo,
        5 => Profiel::Hbr,
        6 => Profiel::Zw,
        7 => Profiel::Groen,
        8 => Profiel::Mat,
        _ => Profiel::Dp,
    };
    let agrees = found == leerweg && afdeling.trim().eq_ignore_ascii_case(profiel.name());
    if agrees { Ok(Cell { profiel, leerweg }) } else { Err(LeftOut::NamesDiffer) }
}
