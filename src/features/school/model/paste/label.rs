//! What a heading, or the name of a row, says.

use crate::features::school::model::paste::dates::{NamedDate, date_at};
use crate::features::school::model::paste::words::{Kind, Meaning, Sex, is_and, longest, words};
use engine::domain::{Leerweg, Profiel};

/// Everything that a text names, each thing once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) profielen: Vec<Profiel>,
    pub(crate) leerwegen: Vec<Leerweg>,
    pub(crate) dates: Vec<NamedDate>,
    pub(crate) leerjaren: Vec<u8>,
    pub(crate) sexes: Vec<Sex>,
    pub(crate) is_total: bool,
    /// Whether it says that numbers of pupils follow.
    pub(crate) is_count: bool,
    /// What it says that a column holds.
    pub(crate) kinds: Vec<Kind>,
    /// Whether a part of it means nothing here.
    pub(crate) is_unknown: bool,
}

impl Label {
    /// Reads a text of one cell.
    pub(crate) fn read(text: &str) -> Self {
        let mut label = Self::default();
        if is_brin(text) {
            label.kinds.push(Kind::Vestiging);
            label.is_unknown = true;
            return label;
        }
        let words = words(text);
        let mut bare = Vec::new();
        let mut rest = words.as_slice();
        while let Some(first) = rest.first() {
            let taken = label
                .read_leerjaar(rest, &mut bare)
                .or_else(|| label.read_date(rest))
                .or_else(|| label.read_words(rest))
                .unwrap_or_else(|| {
                    match leerjaar(first) {
                        Some(number) => bare.push(number),
                        None => label.is_unknown = true,
                    }
                    1
                });
            rest = rest.get(taken..).unwrap_or_default();
        }
        // B is a leerweg by itself and in vmbo-b; in PIE 3 B it is a class.
        let has_letter = words.iter().any(|word| matches!(word.as_str(), "b" | "k" | "g" | "t"));
        let is_of_leerweg = words.len() == 1 || words.first().is_some_and(|word| word == "vmbo");
        label.is_unknown |= has_letter && !label.leerwegen.is_empty() && !is_of_leerweg;
        // BB 3: a number beside one of our names is a leerjaar.
        if label.names_pupils() {
            bare.drain(..).for_each(|number| add(&mut label.leerjaren, number));
        }
        label.is_unknown |= !bare.is_empty();
        label
    }

    /// Whether it names pupils of some kind: a profiel, a leerweg, men.
    fn names_pupils(&self) -> bool {
        !self.profielen.is_empty() || !self.leerwegen.is_empty() || !self.sexes.is_empty()
    }

    /// Whether it names anything that tells pupils apart.
    pub(crate) fn has_values(&self) -> bool {
        self.names_pupils() || !self.dates.is_empty() || !self.leerjaren.is_empty() || self.names_vestiging()
    }

    /// Whether it is the name of a vestiging: the word and something of its own.
    pub(crate) fn names_vestiging(&self) -> bool {
        self.is_unknown && self.kinds.contains(&Kind::Vestiging)
    }

    /// Whether all of it is understood. A vestiging has a name of its own.
    pub(crate) fn is_understood(&self) -> bool {
        !self.is_unknown || self.names_vestiging()
    }

    /// What the column holds, when it says nothing else.
    pub(crate) fn only_kind(&self) -> Option<Kind> {
        let only = self.is_understood() && !self.has_values() && !self.is_count && !self.is_total;
        // Profielcode, nummer van de vestiging: the code is what stands there.
        self.kinds.iter().copied().find(|kind| *kind != Kind::Code).or(self.kinds.first().copied()).filter(|_| only)
    }

    /// `leerjaar 3 en 4`, `lj 3-4`, `3e leerjaar`.
    fn read_leerjaar(&mut self, words: &[String], bare: &mut Vec<u8>) -> Option<usize> {
        let is_year_word = matches!(
            words.first()?.as_str(),
            "leerjaar" | "leerjaren" | "lj" | "klas" | "klassen" | "jaarlaag" | "jaar" | "year" | "years" | "grade"
        );
        if !is_year_word {
            // The ending of 3e.
            return (words.first()? == "e" && !bare.is_empty()).then_some(1);
        }
        let mut taken = 1;
        let mut numbers = Vec::new();
        while let Some(word) = words.get(taken) {
            match leerjaar(word) {
                // Leerjaar 4, 1 oktober 2017.
                Some(_) if words.get(taken..).is_some_and(begins_with_october) => break,
                Some(number) => numbers.push(number),
                None if is_and(word) && words.get(taken + 1).is_some_and(|next| leerjaar(next).is_some()) => {}
                None => break,
            }
            taken += 1;
        }
        if numbers.is_empty() {
            numbers.append(bare);
        }
        let is_calendar_year = matches!(words.first()?.as_str(), "jaar" | "year");
        if numbers.is_empty() && self.leerjaren.is_empty() {
            self.kinds.push(if is_calendar_year { Kind::Date } else { Kind::Leerjaar });
        }
        numbers.into_iter().for_each(|number| add(&mut self.leerjaren, number));
        Some(taken)
    }

    fn read_date(&mut self, words: &[String]) -> Option<usize> {
        let (date, taken) = date_at(words)?;
        if let Some(date) = date {
            add(&mut self.dates, date);
        }
        Some(taken)
    }

    fn read_words(&mut self, words: &[String]) -> Option<usize> {
        let (meaning, taken) = longest(words)?;
        match meaning {
            Meaning::Profiel(profiel) => add(&mut self.profielen, profiel),
            Meaning::Leerwegen(leerwegen) => leerwegen.iter().for_each(|leerweg| add(&mut self.leerwegen, *leerweg)),
            Meaning::Leerjaren(leerjaren) => leerjaren.iter().for_each(|number| add(&mut self.leerjaren, *number)),
            Meaning::Sex(sex) => add(&mut self.sexes, sex),
            Meaning::Total => self.is_total = true,
            Meaning::Count => self.is_count = true,
            Meaning::Kind(kind) => add(&mut self.kinds, kind),
            Meaning::SchoolYear => add(&mut self.kinds, Kind::SchoolYear),
            Meaning::Month(_) | Meaning::Filler => {}
        }
        Some(taken)
    }
}

/// Whether a first of October of some year comes next.
fn begins_with_october(words: &[String]) -> bool {
    matches!(date_at(words), Some((Some(NamedDate::Ours(_) | NamedDate::OtherYear), _)))
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// A leerjaar of the vmbo, or one that a mistaken heading could name.
fn leerjaar(word: &str) -> Option<u8> {
    word.parse().ok().filter(|number| word.len() == 1 && (1..=6).contains(number))
}

/// The number of a school or vestiging: `01AB`, `01AB00`.
fn is_brin(text: &str) -> bool {
    let mut characters = text.chars();
    let mut next_are =
        |many: usize, is_kind: fn(&char) -> bool| characters.by_ref().take(many).filter(is_kind).count() == many;
    matches!(text.len(), 4 | 6)
        && next_are(2, char::is_ascii_digit)
        && next_are(2, char::is_ascii_alphabetic)
        && (text.len() == 4 || next_are(2, char::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text with the profielen, leerwegen and leerjaren in it.
    type Row = (&'static str, &'static [Profiel], &'static [Leerweg], &'static [u8]);

    #[test]
    fn a_label_names_everything_that_is_in_it() {
        let rows: [Row; 16] = [
            ("PIE - Produceren, installeren en energie", &[Profiel::Pie], &[], &[]),
            ("M en T", &[Profiel::Mt], &[], &[]),
            ("Economie & Ondernemen", &[Profiel::Eo], &[], &[]),
            ("Maritiem en techniek (MaT)", &[Profiel::Mat], &[], &[]),
            ("PIE/BWI", &[Profiel::Pie, Profiel::Bwi], &[], &[]),
            ("basisberoepsgerichte leerweg", &[], &[Leerweg::Bb], &[]),
            ("BB (basis)", &[], &[Leerweg::Bb], &[]),
            ("VMBO KL lj 3-4", &[], &[Leerweg::Kb], &[3, 4]),
            ("GL/TL", &[], &[Leerweg::Gl, Leerweg::Tl], &[]),
            ("vmbo-gt", &[], &[Leerweg::Gl, Leerweg::Tl], &[]),
            ("BB3", &[], &[Leerweg::Bb], &[3]),
            ("BB leerjaar 3 en 4", &[], &[Leerweg::Bb], &[3, 4]),
            ("4e leerjaar KB", &[], &[Leerweg::Kb], &[4]),
            ("vierde klas", &[], &[], &[4]),
            ("BB leerjaar 4 1 oktober 2017", &[], &[Leerweg::Bb], &[4]),
            ("bovenbouw GL", &[], &[Leerweg::Gl], &[3, 4]),
        ];
        for (text, profielen, leerwegen, leerjaren) in rows {
            let label = Label::read(text);
            let found = (&label.profielen[..], &label.leerwegen[..], &label.leerjaren[..]);
            assert_eq!(found, (profielen, leerwegen, leerjaren), "{text}");
            assert!(label.is_understood(), "{text}");
        }
    }

    #[test]
    fn a_part_that_is_not_known_makes_the_whole_unknown() {
        for text in [
            "BB lwoo",
            "PIE \"breed\"",
            "havo",
            "Totaal techniek",
            "Aantal docenten",
            "12 KB",
            "Harde techniek",
            "PIE3b",
            "3 B",
        ] {
            assert!(!Label::read(text).is_understood(), "{text}");
        }
    }

    #[test]
    fn a_vestiging_has_a_name_of_its_own() {
        for text in ["Locatie Noord", "vestiging 2", "01AB00", "01ab"] {
            assert!(Label::read(text).names_vestiging(), "{text}");
        }
        assert_eq!(Label::read("Vestiging").only_kind(), Some(Kind::Vestiging));
    }
}
