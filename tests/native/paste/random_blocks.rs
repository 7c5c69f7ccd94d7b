//! Blocks of random counts in random layouts: the reader finds exactly those counts, or says why it does not.

use std::collections::{BTreeMap, BTreeSet};

use engine::domain::{Cell, Leerweg, Profiel, Teldatum};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use vmbo_techniek::features::school::model::paste::{Pasted, Place, paste};
use vmbo_techniek::form::school_form::{CellId, Target};

use super::numbers_in;
use crate::support::for_each;

/// How a block looks.
#[derive(Debug, Clone)]
struct Layout {
    profielen: Vec<Profiel>,
    leerwegen: Vec<Leerweg>,
    /// The years of its dates, in order; none when it names no date.
    years: Vec<u16>,
    date_style: usize,
    has_leerjaren: bool,
    has_sexes: bool,
    /// The order in which columns are divided, or columns of a list stand.
    order: Vec<usize>,
    name_style: usize,
    leerweg_style: usize,
    look: Look,
    /// Counts, and whatever else is chosen by chance.
    dice: Vec<u16>,
}

/// What a block has besides its counts.
#[derive(Debug, Clone)]
struct Look {
    is_merged: bool,
    /// Which cells are missing that other rows have: none, or one of [`Missing`].
    missing: Missing,
    is_combined: bool,
    is_transposed: bool,
    /// A column before the names: none, or one of [`LEFT`].
    left: usize,
    /// A column behind the counts: none, or one of [`RIGHT`].
    right: usize,
    has_total_column: bool,
    has_total_row: bool,
    has_subtotal: bool,
    has_empty_row: bool,
    title: usize,
    note: usize,
    /// A value that is no number of pupils: none, or one of [`BAD`].
    bad: usize,
    has_a_row_twice: bool,
    vestigingen: usize,
}

/// Cells that are left away, so that what follows them stands too far to the left.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Missing {
    Nothing,
    /// The empty cells of a merged cell.
    Merged,
    /// The cell above the names, in all rows of headings.
    Corner,
    /// The cell above the names in the lowest of the rows, or in all others.
    CornerOfLowest,
    CornerOfOthers,
}

const LEFT: [&str; 6] = ["", "Nr", "(row numbers)", "(leerjaar)", "Code", "Docent"];
const RIGHT: [&str; 4] = ["", "Opmerking", "LWOO", "Docenten"];
const TITLES: [&str; 5] =
    ["", "Leerlingen bovenbouw", "Scholengemeenschap Het Baken", "Overzicht", "Leerlingen per profiel"];
const NOTES: [&str; 4] = ["", "* voorlopige cijfers", "Bron: DUO", "Bron: DUO, peildatum 1 oktober 2016"];
const BAD: [&str; 6] = ["", "<5", "12,5", "-3", "n.v.t.", "10000"];

/// One number of a block.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Key {
    profiel: Profiel,
    leerweg: Leerweg,
    year: Option<u16>,
    leerjaar: Option<u8>,
    is_men: Option<bool>,
}

/// A block as text, and what it truly says.
struct Made {
    text: String,
    truth: Truth,
    /// Whether nothing in it is doubtful, so that all of it has to be taken.
    is_clear: bool,
}

/// The count of every field that the block knows; none when it cannot be known.
type Truth = BTreeMap<String, Option<u32>>;

fn layouts() -> impl Strategy<Value = Layout> {
    let years = select(vec![
        vec![],
        vec![],
        vec![2017],
        vec![2018],
        vec![2017, 2018],
        vec![2018, 2017],
        vec![2016, 2017],
        vec![2017, 2018, 2019],
        vec![2019],
    ]);
    let flags = (any::<[bool; 3]>(), 0..LEFT.len(), 0..RIGHT.len(), any::<[bool; 4]>());
    let rare = |many: usize| prop_oneof![6 => Just(0), 1 => 1..many];
    let missing = prop_oneof![
        6 => Just(Missing::Nothing),
        2 => Just(Missing::Merged),
        1 => select(&[Missing::Corner, Missing::CornerOfLowest, Missing::CornerOfOthers][..]),
    ];
    let rest = (missing, rare(TITLES.len()), rare(NOTES.len()), rare(BAD.len()), prop::bool::weighted(0.1), rare(3));
    let look = (flags, rest).prop_map(
        |((heads, left, right, more), (missing, title, note, bad, has_a_row_twice, vestigingen))| Look {
            is_merged: heads[0],
            missing,
            is_combined: heads[1],
            is_transposed: heads[2],
            left,
            right,
            has_total_column: more[0],
            has_total_row: more[1],
            has_subtotal: more[2],
            has_empty_row: more[3],
            title,
            note,
            bad,
            has_a_row_twice,
            vestigingen,
        },
    );
    let names = (
        subsequence(Profiel::ALL.to_vec(), 1..=5).prop_shuffle(),
        subsequence(Leerweg::ALL.to_vec(), 1..=4).prop_shuffle(),
        years,
    );
    let splits = (any::<[bool; 2]>(), Just(vec![0, 1, 2, 3, 4, 5, 6, 7]).prop_shuffle());
    let styles = (0..DATE_STYLES, 0..3_usize, 0..3_usize);
    (names, splits, styles, look, vec(0..1000_u16, 300)).prop_map(
        |((profielen, leerwegen, years), (split, order), (date_style, name_style, leerweg_style), look, dice)| Layout {
            profielen,
            leerwegen,
            years,
            date_style,
            has_leerjaren: split[0],
            has_sexes: split[1],
            order,
            name_style,
            leerweg_style,
            look,
            dice,
        },
    )
}

const DATE_STYLES: usize = 8;

impl Layout {
    fn date(&self, year: u16) -> String {
        match self.date_style {
            0 => format!("1 oktober {year}"),
            1 => format!("1-10-{year}"),
            2 => year.to_string(),
            3 => format!("okt-{}", year - 2000),
            4 => format!("schooljaar {year}-{}", year + 1),
            5 => format!("{year}/{}", year + 1),
            6 => format!("01/10/{year}"),
            _ => format!("October {year}"),
        }
    }

    fn profiel(&self, profiel: Profiel) -> String {
        match self.name_style {
            0 => profiel.code().to_owned(),
            1 => profiel.name().to_owned(),
            _ => format!("{} - {}", profiel.code(), profiel.name()),
        }
    }

    fn leerweg(&self, leerweg: Leerweg) -> String {
        match self.leerweg_style {
            0 => leerweg.code().to_owned(),
            1 => leerweg.name().to_owned(),
            _ => format!("VMBO {}", leerweg.code()),
        }
    }

    /// What a key says in one of the ways of dividing: date, leerweg, leerjaar, sex.
    fn part(&self, key: &Key, division: usize) -> Option<String> {
        match division {
            0 => key.year.map(|year| self.date(year)),
            1 => Some(self.leerweg(key.leerweg)),
            2 => key.leerjaar.map(|leerjaar| format!("leerjaar {leerjaar}")),
            _ => key.is_men.map(|is_men| if is_men { "jongens" } else { "meisjes" }.to_owned()),
        }
    }

    /// The numbers of one profiel, in the order of the columns.
    fn keys(&self, profiel: Profiel) -> Vec<Key> {
        let years: Vec<Option<u16>> =
            if self.years.is_empty() { vec![None] } else { self.years.iter().copied().map(Some).collect() };
        let leerjaren = if self.has_leerjaren { vec![Some(3), Some(4)] } else { vec![None] };
        let sexes = if self.has_sexes { vec![Some(true), Some(false)] } else { vec![None] };
        let mut keys = Vec::new();
        for year in &years {
            for leerweg in &self.leerwegen {
                for leerjaar in &leerjaren {
                    for is_men in &sexes {
                        keys.push(Key {
                            profiel,
                            leerweg: *leerweg,
                            year: *year,
                            leerjaar: *leerjaar,
                            is_men: *is_men,
                        });
                    }
                }
            }
        }
        let place = |key: &Key, division: usize| match division {
            0 => years.iter().position(|year| *year == key.year).unwrap(),
            1 => self.leerwegen.iter().position(|leerweg| *leerweg == key.leerweg).unwrap(),
            2 => usize::from(key.leerjaar == Some(4)),
            _ => usize::from(key.is_men == Some(false)),
        };
        let divisions = self.divisions();
        keys.sort_by_key(|key| divisions.iter().map(|division| place(key, *division)).collect::<Vec<_>>());
        keys
    }

    fn divisions(&self) -> Vec<usize> {
        self.order.iter().copied().filter(|division| *division < 4).collect()
    }

    /// A count for the number at this place, sometimes an empty cell or one that is not a number of pupils.
    fn value(&self, at: usize) -> String {
        let dice = self.dice[at % self.dice.len()];
        match dice {
            0..40 => String::new(),
            _ if at == usize::from(self.dice[0]) % 12 && self.look.bad > 0 => BAD[self.look.bad].to_owned(),
            _ => (dice / 10).to_string(),
        }
    }

    fn is_clear(&self) -> bool {
        let look = &self.look;
        let is_ours = |year: &u16| (2017..=2018).contains(year);
        let is_whole = look.missing == Missing::Nothing;
        is_whole && self.years.iter().all(is_ours) && look.bad == 0 && !look.has_a_row_twice && look.vestigingen < 2
    }
}

/// The fields of numbers, as far as the block says so.
fn truth(layout: &Layout, numbers: &[(Key, String)], place: Place) -> Truth {
    let mut truth = Truth::new();
    let filled = || numbers.iter().filter(|(_, text)| !text.is_empty());
    for (key, text) in filled() {
        let Some(field) = field_of(layout, key, place) else { continue };
        let is_once = filled().filter(|(other, _)| other == key).count() == 1;
        let value: Option<u32> = text.parse().ok().filter(|value| *value <= 9999 && is_once);
        let known = truth.entry(field).or_insert(Some(0));
        *known = known.zip(value).map(|(known, value)| known + value).filter(|sum| *sum <= 9999);
    }
    truth
}

/// The field that a number is for, when the form has one.
fn field_of(layout: &Layout, key: &Key, place: Place) -> Option<String> {
    let is_ours = |year: &u16| (2017..=2018).contains(year);
    if key.leerweg == Leerweg::Tl || !key.year.as_ref().is_none_or(is_ours) {
        return None;
    }
    let shows_both = place.both_dates || layout.years.iter().filter(|year| is_ours(year)).count() > 1;
    let date = key.year.filter(|_| shows_both).map_or(place.at.date, |year| Teldatum::ALL[usize::from(year - 2017)]);
    Some(name(&Target { date, cell: Cell { profiel: key.profiel, leerweg: key.leerweg } }))
}

fn name(target: &Target) -> String {
    format!("{}.{}", target.date, target.cell)
}

/// A table of profielen and columns of numbers.
fn table(layout: &Layout, place: Place) -> Made {
    let look = &layout.look;
    let divisions = layout.divisions();
    let columns = layout.keys(layout.profielen[0]);
    let heading_rows: Vec<Vec<String>> = if look.is_combined {
        let text = |key: &Key| {
            divisions.iter().filter_map(|division| layout.part(key, *division)).collect::<Vec<_>>().join(" ")
        };
        vec![columns.iter().map(text).collect()]
    } else {
        let has = |division: &&usize| layout.part(&columns[0], **division).is_some();
        let row = |division: &usize| columns.iter().map(|key| layout.part(key, *division).unwrap()).collect();
        divisions.iter().filter(has).map(row).collect()
    };
    let mut rows: Vec<Vec<String>> = heading_rows.clone();
    if look.is_merged {
        merge(&mut rows, &heading_rows);
    }
    let headings = rows.len();
    for (at, row) in rows.iter_mut().enumerate() {
        row.insert(0, if at + 1 == headings && look.is_merged { "Profiel" } else { "" }.to_owned());
    }
    let mut numbers = Vec::new();
    let mut names = layout.profielen.clone();
    if look.has_a_row_twice {
        names.push(names[0]);
    }
    let mut sums = vec![0_u32; columns.len()];
    let mut subtotal_from = vec![0_u32; columns.len()];
    for (at, profiel) in names.iter().enumerate() {
        let keys = layout.keys(*profiel);
        let texts: Vec<String> = (0..keys.len()).map(|column| layout.value(at * keys.len() + column)).collect();
        for (sum, text) in sums.iter_mut().zip(&texts) {
            *sum += text.parse::<u32>().unwrap_or_default();
        }
        let mut row = vec![layout.profiel(*profiel)];
        row.extend(texts.iter().cloned());
        rows.push(row);
        numbers.extend(keys.into_iter().zip(texts));
        if look.has_subtotal && at == 1 {
            rows.push(total_row("Subtotaal", &sums));
            subtotal_from.clone_from(&sums);
        }
        if look.has_empty_row && at == 0 {
            rows.push(Vec::new());
        }
    }
    if look.has_total_row {
        rows.push(total_row("Totaal", &sums));
    }
    let truth = truth(layout, &numbers, place);
    add_columns(layout, &mut rows, headings);
    if !look.is_transposed {
        remove_cells(look, &mut rows[..headings]);
    }
    if look.is_transposed {
        rows = transposed(&rows);
    }
    // Of a total and another column it is not clear which of them a heading without gaps stands above.
    let is_without_gaps = heading_rows.len() > 1 && heading_rows[0].windows(2).all(|pair| pair[0] != pair[1]);
    let is_clear = layout.is_clear()
        && !(look.is_transposed && (look.left > 0 || look.has_empty_row))
        && !(is_without_gaps && look.has_total_column && look.right > 0);
    Made { text: text(layout, rows), truth, is_clear }
}

/// Leaves out what repeats the heading before it, as a merged cell does.
fn merge(rows: &mut [Vec<String>], full: &[Vec<String>]) {
    for row in 0..rows.len().saturating_sub(1) {
        for column in (1..rows[row].len()).rev() {
            if (0..=row).all(|above| full[above][column] == full[above][column - 1]) {
                rows[row][column].clear();
            }
        }
    }
}

fn total_row(name: &str, sums: &[u32]) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(sums.iter().map(u32::to_string)).collect()
}

/// The columns before the names and behind the counts.
fn add_columns(layout: &Layout, rows: &mut [Vec<String>], headings: usize) {
    let look = &layout.look;
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    for (at, row) in rows.iter_mut().enumerate() {
        row.resize(width, String::new());
        let is_last_heading = at + 1 == headings;
        let is_name = at >= headings && !row[0].is_empty();
        if look.has_total_column {
            let sum: u32 = row.iter().filter_map(|text| text.parse::<u32>().ok()).sum();
            row.push(if at == 0 {
                "Totaal".to_owned()
            } else if is_name {
                sum.to_string()
            } else {
                String::new()
            });
        }
        match look.right {
            0 => {}
            _ if is_last_heading => row.push(RIGHT[look.right].to_owned()),
            1 if is_name => row.push("voorlopig".to_owned()),
            _ if is_name => row.push("7".to_owned()),
            _ => row.push(String::new()),
        }
        let left = match look.left {
            0 => continue,
            1 | 4 | 5 if is_last_heading => LEFT[look.left].to_owned(),
            1 | 2 if is_name => (at + 1 - headings).to_string(),
            3 if is_name => "3".to_owned(),
            4 if is_name => (6200 + at).to_string(),
            5 if is_name => "De Vries".to_owned(),
            _ => String::new(),
        };
        row.insert(0, left);
    }
}

/// Leaves cells of headings away.
fn remove_cells(look: &Look, headings: &mut [Vec<String>]) {
    let names = usize::from(look.left > 0);
    let lowest = headings.len() - 1;
    for (at, row) in headings.iter_mut().enumerate() {
        match look.missing {
            Missing::Merged if at < lowest => {
                let mut column = 0;
                row.retain(|cell| {
                    column += 1;
                    column <= names + 1 || !cell.is_empty()
                });
            }
            Missing::Corner => drop(row.remove(names)),
            Missing::CornerOfLowest if at == lowest => drop(row.remove(names)),
            Missing::CornerOfOthers if at < lowest => drop(row.remove(names)),
            _ => {}
        }
    }
}

fn transposed(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    (0..width).map(|at| rows.iter().map(|row| row.get(at).cloned().unwrap_or_default()).collect()).collect()
}

/// The rows as a spreadsheet puts them on the clipboard, between a title and a note.
fn text(layout: &Layout, mut rows: Vec<Vec<String>>) -> String {
    let look = &layout.look;
    if look.title > 0 {
        rows.insert(0, vec![TITLES[look.title].to_owned()]);
    }
    if look.note > 0 {
        rows.push(vec![NOTES[look.note].to_owned()]);
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    for row in &mut rows {
        row.resize(width, String::new());
    }
    rows.iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\r\n")
}

/// A list with one number in every row, or one for men and one for women.
fn list(layout: &Layout, place: Place) -> Made {
    let look = &layout.look;
    let keys: Vec<Key> = layout.profielen.iter().flat_map(|profiel| layout.keys(*profiel)).collect();
    let mut numbers: Vec<(Key, String)> = keys.iter().enumerate().map(|(at, key)| (*key, layout.value(at))).collect();
    if look.has_a_row_twice {
        let again = (keys[0], "17".to_owned());
        numbers.push(again);
    }
    let mut truth = truth(layout, &numbers, place);
    let vestiging = |at: usize| at % look.vestigingen.max(1);
    let is_number = |(key, text): &(Key, String)| {
        text.contains(|digit: char| digit.is_ascii_digit()) && field_of(layout, key, place).is_some()
    };
    let of_pupils = numbers.iter().enumerate().filter(|(_, number)| is_number(number));
    if of_pupils.map(|(at, _)| vestiging(at)).collect::<BTreeSet<_>>().len() > 1 {
        truth.values_mut().for_each(|known| *known = None);
    }
    let mut rows: Vec<Vec<String>> = Vec::new();
    let headings = ["Teldatum", "Leerweg", "Leerjaar", "Geslacht", "Profiel", "Aantal", "Vestiging", "Nr"];
    let has = |column: &usize| match column {
        0 => !layout.years.is_empty(),
        2 => layout.has_leerjaren,
        3 => layout.has_sexes,
        6 => look.vestigingen > 0,
        7 => look.left == 1,
        _ => true,
    };
    let columns: Vec<usize> = layout.order.iter().copied().filter(has).collect();
    rows.push(columns.iter().map(|column| headings[*column].to_owned()).collect());
    let mut sum = 0_u32;
    for (at, (key, value)) in numbers.iter().enumerate() {
        sum += value.parse::<u32>().unwrap_or_default();
        let cell = |column: &usize| match column {
            0..=3 => layout.part(key, *column).unwrap(),
            4 => layout.profiel(key.profiel),
            5 => value.clone(),
            6 => format!("Locatie {}", vestiging(at)),
            _ => (at + 1).to_string(),
        };
        rows.push(columns.iter().map(cell).collect());
    }
    if look.is_merged {
        let names = columns.iter().position(|column| *column == 5).unwrap();
        merge_down(&mut rows, names, look.missing == Missing::Merged);
    }
    if look.has_total_row {
        let name = columns.iter().copied().find(|column| matches!(column, 1 | 4)).unwrap();
        let cell = |column: &usize| match *column {
            5 => sum.to_string(),
            column if column == name => "Totaal".to_owned(),
            _ => String::new(),
        };
        rows.push(columns.iter().map(cell).collect());
    }
    Made { text: text(layout, rows), truth, is_clear: layout.is_clear() }
}

/// Empties, or leaves away, the first names of rows that repeat those of the row above.
fn merge_down(rows: &mut [Vec<String>], names: usize, are_missing: bool) {
    for at in (2..rows.len()).rev() {
        let (above, below) = rows.split_at_mut(at);
        let (above, row) = (&above[at - 1], &mut below[0]);
        let same = row.iter().zip(above).take_while(|(cell, above)| cell == above).count();
        let same = same.min(names.saturating_sub(1));
        match are_missing {
            true => drop(row.drain(..same)),
            false => row[..same].iter_mut().for_each(String::clear),
        }
    }
}

/// Numbers alone, or numbers behind names.
fn bare(layout: &Layout, place: Place) -> Made {
    let look = &layout.look;
    let width = layout.leerwegen.len() + usize::from(look.is_merged) * 2;
    let has_names = look.is_combined;
    let dates = if place.both_dates { &Teldatum::ALL[..] } else { &[Teldatum::October2017][..] };
    let fields: Vec<(Teldatum, Leerweg)> =
        dates.iter().flat_map(|date| Leerweg::FUNDED.map(|leerweg| (*date, leerweg))).collect();
    let first = fields.iter().position(|field| *field == (place.at.date, place.at.cell.leerweg)).unwrap();
    let mut truth = Truth::new();
    let mut rows = Vec::new();
    for (at, named) in layout.profielen.iter().enumerate() {
        let by_place = Profiel::ALL.get(place.at.cell.profiel.index() + at).copied();
        let profiel = if has_names { Some(*named) } else { by_place };
        let mut row = if has_names { vec![layout.profiel(*named)] } else { Vec::new() };
        for column in 0..width {
            let text = layout.value(at * width + column);
            if let (Some(profiel), Some((date, leerweg)), false) =
                (profiel, fields.get(first + column), text.is_empty() || text == "n.v.t.")
            {
                let field = name(&Target { date: *date, cell: Cell { profiel, leerweg: *leerweg } });
                truth.insert(field, text.parse().ok().filter(|value| *value <= 9999));
            }
            row.push(text);
        }
        rows.push(row);
    }
    Made { text: rows.iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\n"), truth, is_clear: false }
}

fn places() -> impl Strategy<Value = Place> {
    (any::<bool>(), select(&Teldatum::ALL[..]), select(&Profiel::ALL[..]), select(&Leerweg::FUNDED[..])).prop_map(
        |(both_dates, date, profiel, leerweg)| {
            let date = if both_dates { date } else { Teldatum::October2017 };
            Place { at: CellId { school: 0, date, cell: Cell { profiel, leerweg } }, both_dates }
        },
    )
}

/// Whether the reader found exactly what the block says, or said why not.
fn check(made: &Made, place: Place) -> Result<(), String> {
    let Some(pasted) = paste(&made.text, place) else { return Ok(()) };
    let problem = problem(made, &pasted);
    problem.map_or(Ok(()), |problem| Err(format!("{problem}\n{}\n{:?}\n{:?}", made.text, pasted, made.truth)))
}

fn problem(made: &Made, pasted: &Pasted) -> Option<String> {
    let report = &pasted.report;
    if report.numbers() != numbers_in(&made.text) {
        return Some(format!("{} numbers in the report, {} in the block", report.numbers(), numbers_in(&made.text)));
    }
    for (target, text) in pasted.counts() {
        let known = made.truth.get(&name(target));
        let is_right = match text.parse::<u32>() {
            Ok(pupils) => known == Some(&Some(pupils)),
            // Empty cells empty a field.
            Err(_) => known.is_none(),
        };
        if !is_right {
            return Some(format!("{} becomes {text:?}, not {known:?}", name(target)));
        }
    }
    let found = |field: &String| pasted.counts().iter().any(|(target, _)| name(target) == *field);
    let missing: Vec<&String> = made.truth.keys().filter(|field| !found(field)).collect();
    if missing.is_empty() {
        return None;
    }
    if made.is_clear {
        return Some(format!("{missing:?} are missing"));
    }
    report.left_out.is_empty().then(|| format!("{missing:?} are missing without a reason"))
}

#[test]
fn a_random_table_gives_its_counts_or_a_reason() {
    for_each(500, (layouts(), places()), |(layout, place)| check(&table(&layout, place), place));
}

#[test]
fn a_random_list_gives_its_counts_or_a_reason() {
    for_each(300, (layouts(), places()), |(layout, place)| check(&list(&layout, place), place));
}

#[test]
fn random_numbers_without_headings_give_their_counts_or_a_reason() {
    for_each(200, (layouts(), places()), |(layout, place)| check(&bare(&layout, place), place));
}
