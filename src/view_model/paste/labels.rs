//! What the headings of a pasted table mean.

use engine::domain::{Leerweg, Profiel, Teldatum};

/// What a heading names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Profiel(Profiel),
    Leerweg(Leerweg),
    Date(Teldatum),
    /// Totals are not counts: they follow from them.
    Total,
}

impl Label {
    /// The count date, when it names one.
    pub(super) const fn date(&self) -> Option<Teldatum> {
        match self {
            Self::Date(date) => Some(*date),
            _ => None,
        }
    }
}

/// Names besides code and full name, without spaces and signs: of the exam regulations, of DUO, and of everyday use.
const PROFIEL_NAMES: [(&str, Profiel); 13] = [
    ("mtr", Profiel::Mt),
    ("mt", Profiel::Mt),
    ("maritiem", Profiel::Mat),
    ("maritiementechniek", Profiel::Mat),
    ("mediavormgevingict", Profiel::Mvi),
    ("eo", Profiel::Eo),
    ("ondernemen", Profiel::Eo),
    ("horecabakkerijrecreatie", Profiel::Hbr),
    ("horeca", Profiel::Hbr),
    ("zw", Profiel::Zw),
    ("dp", Profiel::Dp),
    ("bouwenwoneninterieur", Profiel::Bwi),
    ("produceereninstallerenenergie", Profiel::Pie),
];

/// The same for leerwegen.
const LEERWEG_NAMES: [(&str, Leerweg); 22] = [
    ("bb", Leerweg::Bb),
    ("bbl", Leerweg::Bb),
    ("bl", Leerweg::Bb),
    ("b", Leerweg::Bb),
    ("basis", Leerweg::Bb),
    ("basisberoeps", Leerweg::Bb),
    ("basisberoepsgericht", Leerweg::Bb),
    ("basisberoepsgerichte", Leerweg::Bb),
    ("kb", Leerweg::Kb),
    ("kbl", Leerweg::Kb),
    ("kl", Leerweg::Kb),
    ("k", Leerweg::Kb),
    ("kader", Leerweg::Kb),
    ("kaderberoeps", Leerweg::Kb),
    ("kaderberoepsgericht", Leerweg::Kb),
    ("kaderberoepsgerichte", Leerweg::Kb),
    ("gl", Leerweg::Gl),
    ("gemengd", Leerweg::Gl),
    ("gemengde", Leerweg::Gl),
    ("tl", Leerweg::Tl),
    ("theoretische", Leerweg::Tl),
    ("mavo", Leerweg::Tl),
];

const TOTALS: [&str; 10] =
    ["totaal", "total", "totals", "totalen", "subtotaal", "eindtotaal", "som", "sum", "samen", "generaltotal"];

/// What a cell names, if it names anything that we know.
pub(super) fn label(cell: &str) -> Option<Label> {
    if cell.is_empty() {
        return None;
    }
    let whole = plain(cell);
    whole_label(&whole).or_else(|| {
        // `PIE - Produceren, installeren en energie`, `BB (basis)`: one of the parts has to be known.
        let parts = cell.split([':', '(', ')', '/', '\u{2013}', '\u{2014}', '-']);
        parts.map(plain).filter(|part| !part.is_empty()).find_map(|part| whole_label(&part))
    })
}

fn whole_label(plain: &str) -> Option<Label> {
    if TOTALS.contains(&plain) || TOTALS.iter().any(|total| plain.strip_prefix(total).is_some_and(names_something)) {
        return Some(Label::Total);
    }
    date(plain)
        .map(Label::Date)
        .or_else(|| profiel(plain).map(Label::Profiel))
        .or_else(|| leerweg(plain).map(Label::Leerweg))
}

/// `totaalbb` is the total of BB; `totaalbeeld` is a word of its own.
fn names_something(rest: &str) -> bool {
    profiel(rest).is_some() || leerweg(rest).is_some() || rest == "leerlingen" || date(rest).is_some()
}

/// Letters and digits only, in lower case, with `&` and `+` as the word that they stand for.
fn plain(cell: &str) -> String {
    let mut out = String::new();
    for character in cell.chars().map(|character| character.to_ascii_lowercase()) {
        match character {
            '&' | '+' => out.push_str("en"),
            _ if character.is_ascii_alphanumeric() => out.push(character),
            _ => {}
        }
    }
    out
}

fn profiel(text: &str) -> Option<Profiel> {
    let text = ["beroepsgerichtprofiel", "profiel"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    let official =
        Profiel::ALL.into_iter().find(|profiel| text == plain(profiel.code()) || text == plain(profiel.name()));
    official.or_else(|| find(&PROFIEL_NAMES, text))
}

fn leerweg(text: &str) -> Option<Leerweg> {
    let text = text.strip_prefix("vmbo").unwrap_or(text);
    let text = ["leerweg", "lj34", "leerjaar34"].iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
    find(&LEERWEG_NAMES, text.strip_suffix("leerweg").unwrap_or(text))
}

/// `1 oktober 2017`, `1-10-2017`, `2017-10-01`, `okt 2018`, `2018`.
fn date(text: &str) -> Option<Teldatum> {
    let text = ["teldatum", "telling", "peildatum"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    Teldatum::ALL.into_iter().find(|date| {
        let year = date.year();
        [String::new(), "1oktober".into(), "1okt".into(), "okt".into(), "oktober".into(), "110".into(), "0110".into()]
            .iter()
            .any(|before| text == format!("{before}{year}"))
            || text == format!("{year}1001")
            || text == format!("1october{year}")
    })
}

fn find<T: Copy>(names: &[(&str, T)], text: &str) -> Option<T> {
    names.iter().find(|(name, _)| *name == text).map(|(_, meaning)| *meaning)
}
