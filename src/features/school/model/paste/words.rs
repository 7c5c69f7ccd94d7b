//! The words of headings and names of rows, in Dutch and English, by what they mean.

use std::collections::HashMap;
use std::sync::LazyLock;

use engine::domain::{Leerweg, Profiel};

/// What a word, or a few words in a row, mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Profiel(Profiel),
    Leerwegen(&'static [Leerweg]),
    Leerjaren(&'static [u8]),
    Sex(Sex),
    Total,
    /// That numbers of pupils follow.
    Count,
    /// What a column holds.
    Kind(Kind),
    /// A month, from 1.
    Month(u32),
    SchoolYear,
    /// A word that changes nothing.
    Filler,
}

/// A half of the pupils.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sex {
    /// Men or boys.
    Men,
    /// Women or girls.
    Women,
    /// The letter M, which is *man* beside V and *meisje* beside J.
    M,
}

/// What a column of names, years or codes holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Profiel,
    Leerweg,
    Date,
    SchoolYear,
    Leerjaar,
    Sex,
    Vestiging,
    /// A code, a row number.
    Code,
}

use Leerweg::{Bb, Gl, Kb, Tl};
use Meaning::{Count, Filler, Month, SchoolYear, Total};

/// Names besides code and full name of a profiel: of the exam regulations, of DUO, and of everyday use.
const PROFIELEN: [(Profiel, &str); 10] = [
    (Profiel::Bwi, "bouwen wonen interieur"),
    (Profiel::Pie, "produceren installeren energie"),
    (Profiel::Mt, "mtr, mt"),
    (Profiel::Mat, "maritiem, maritieme techniek"),
    (Profiel::Mvi, "media vormgeving ict"),
    (Profiel::Eo, "eo, ondernemen"),
    (Profiel::Hbr, "horeca bakkerij recreatie, horeca"),
    (Profiel::Zw, "zw"),
    (Profiel::Dp, "dp"),
    (Profiel::Groen, "groen"),
];

/// What is written for each other meaning, with commas between.
const WORDS: [(Meaning, &str); 41] = [
    (
        Meaning::Leerwegen(&[Bb]),
        "bb, bbl, bl, b, basis, basisberoeps, basisberoepsgericht, basisberoepsgerichte, basic vocational",
    ),
    (
        Meaning::Leerwegen(&[Kb]),
        "kb, kbl, kl, k, kader, kaderberoeps, kaderberoepsgericht, kaderberoepsgerichte, middle management vocational",
    ),
    (Meaning::Leerwegen(&[Gl]), "gl, g, gemengd, gemengde, combined"),
    (Meaning::Leerwegen(&[Tl]), "tl, t, theoretisch, theoretische, mavo, theoretical"),
    (Meaning::Leerwegen(&[Gl, Tl]), "gt, gltl"),
    (Meaning::Leerwegen(&[Bb, Kb]), "bk, bbkb"),
    (Meaning::Leerwegen(&[Kb, Gl, Tl]), "kgt"),
    (Meaning::Leerjaren(&[3]), "derde"),
    (Meaning::Leerjaren(&[4]), "vierde"),
    (Meaning::Leerjaren(&[3, 4]), "bovenbouw, upper years"),
    (Meaning::Leerjaren(&[1, 2]), "onderbouw, lower years"),
    (Meaning::Sex(Sex::Men), "man, mannen, jongen, jongens, j, male, males, men, boys, boy"),
    (Meaning::Sex(Sex::Women), "vrouw, vrouwen, v, meisje, meisjes, meiden, female, females, women, girls, girl, f"),
    (Meaning::Sex(Sex::M), "m"),
    (
        Total,
        "totaal, total, totals, totalen, subtotaal, subtotalen, subtotal, eindtotaal, grand total, general total, \
         som, sum, samen",
    ),
    (
        Count,
        "aantal, aantallen, leerlingen, leerlingaantal, leerlingaantallen, aantal leerlingen, lln, telling, number, \
         numbers, pupils, students, count, som van, sum of, number of",
    ),
    (Meaning::Kind(Kind::Profiel), "profiel, profielen, profielnaam, profielcode, beroepsgericht profiel, profile"),
    (Meaning::Kind(Kind::Leerweg), "leerweg, leerwegen, leerwegcode, learning route"),
    (
        Meaning::Kind(Kind::Date),
        "datum, date, teldatum, peildatum, peiljaar, teljaar, kalenderjaar, jaartal, count date, calendar year",
    ),
    (Meaning::Kind(Kind::Sex), "geslacht, sekse, sex, gender"),
    (
        Meaning::Kind(Kind::Vestiging),
        "vestiging, vestigingen, vestigingsnaam, vestigingsnummer, vestigingscode, locatie, locaties, school, \
         schoolnaam, brin, brinnummer, instelling, location, site, campus, branch",
    ),
    (
        Meaning::Kind(Kind::Code),
        "code, codes, nr, nummer, no, num, volgnr, volgnummer, rij, rijnr, rijnummer, row, id, elementcode, crebo, \
         leerlingnummer",
    ),
    (SchoolYear, "schooljaar, sj, cursusjaar, studiejaar, school year"),
    (Month(1), "januari, january, jan"),
    (Month(2), "februari, february, feb"),
    (Month(3), "maart, march, mrt, mar"),
    (Month(4), "april, apr"),
    (Month(5), "mei, may"),
    (Month(6), "juni, june, jun"),
    (Month(7), "juli, july, jul"),
    (Month(8), "augustus, august, aug"),
    (Month(9), "september, sept, sep"),
    (Month(10), "oktober, october, okt, oct"),
    (Month(11), "november, nov"),
    (Month(12), "december, dec"),
    (Filler, "vmbo"),
    (Filler, "beroepsgericht, beroepsgerichte"),
    (Filler, "en, and"),
    (Filler, "op, on, per, in, van, of, de, het, the"),
    (Filler, "rijlabels, kolomlabels, row labels, column labels"),
    (Filler, "voor, for, met, with"),
];

/// The longest meaning that the words begin with, and how many words it takes. `en` between words of a name does not
/// count: M&T, M en T.
pub(crate) fn longest(words: &[String]) -> Option<(Meaning, usize)> {
    let phrases = PHRASES.get(words.first()?)?;
    let matches = phrases.iter().filter_map(|(phrase, meaning)| Some((*meaning, length(phrase, words)?)));
    // Of equals the first.
    matches.reduce(|best, next| if next.1 > best.1 { next } else { best })
}

fn length(phrase: &[String], words: &[String]) -> Option<usize> {
    let mut at = 0;
    for (index, expected) in phrase.iter().enumerate() {
        while index > 0 && words.get(at).is_some_and(|word| is_and(word)) {
            at += 1;
        }
        if words.get(at)? != expected {
            return None;
        }
        at += 1;
    }
    Some(at)
}

pub(crate) fn is_and(word: &str) -> bool {
    matches!(word, "en" | "and")
}

/// A few words with what they mean.
type Phrase = (Vec<String>, Meaning);

/// Every phrase by its first word.
static PHRASES: LazyLock<HashMap<String, Vec<Phrase>>> = LazyLock::new(|| {
    let official = Profiel::ALL
        .into_iter()
        .flat_map(|profiel| [profiel.code(), profiel.name()].map(|name| (name_words(name), Meaning::Profiel(profiel))));
    let usual = PROFIELEN.into_iter().flat_map(|(profiel, names)| phrases(names, Meaning::Profiel(profiel)));
    let others = WORDS.into_iter().flat_map(|(meaning, words)| phrases(words, meaning));
    let mut by_first: HashMap<String, Vec<Phrase>> = HashMap::new();
    for (phrase, meaning) in official.chain(usual).chain(others) {
        if let Some(first) = phrase.first() {
            by_first.entry(first.clone()).or_default().push((phrase, meaning));
        }
    }
    by_first
});

fn phrases(list: &'static str, meaning: Meaning) -> impl Iterator<Item = Phrase> {
    list.split(',').map(move |phrase| (words(phrase), meaning))
}

fn name_words(name: &str) -> Vec<String> {
    words(name).into_iter().filter(|word| !is_and(word)).collect()
}

/// The words and numbers of a text in lower case; `&` and `+` are the word that they stand for. A letter right behind a
/// number, as in the name of a class, belongs to it: 3b.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut is_glued = false;
    let mut finish = |word: &mut String, is_glued: bool| {
        let word = std::mem::take(word);
        let is_letter = word.chars().count() == 1 && word.starts_with(char::is_alphabetic) && word != "e";
        match words.last_mut() {
            Some(number) if is_glued && is_letter => String::push_str(number, &word),
            _ if !word.is_empty() => words.push(word),
            _ => {}
        }
    };
    for character in text.chars().flat_map(char::to_lowercase) {
        let after_digit = word.ends_with(|last: char| last.is_ascii_digit());
        let is_other_kind = !word.is_empty() && after_digit != character.is_ascii_digit();
        if !character.is_alphanumeric() || is_other_kind {
            finish(&mut word, is_glued);
            is_glued = character.is_alphanumeric() && after_digit;
        }
        match character {
            '&' | '+' => finish(&mut "en".to_owned(), false),
            _ if character.is_alphanumeric() => word.push(character),
            _ => {}
        }
    }
    finish(&mut word, is_glued);
    words
}
