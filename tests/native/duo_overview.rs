//! The view of a province: the vestigingen of a file with technical pupils.

use engine::calculation::{AmountKey, calculate};
use engine::domain::{Document, SchemeId, ShortText, Teldatum};
use rust_decimal::Decimal;
use vmbo_techniek::features::duo::model::{
    Chosen, DuoFile, OverviewOrder, budget_shares, overview, overview_rows, overview_total, read, sort_overview,
    to_school,
};
use vmbo_techniek::features::files::model::csv::Field;
use vmbo_techniek::text::language::Language;

use crate::duo_files::{PLAIN, Variant, file, row};

/// A vestiging for each number, with a profiel by its last digit.
fn duo(seeds: std::ops::Range<usize>, masked: bool) -> DuoFile {
    let rows: Vec<_> = seeds.map(|seed| row(seed, seed, [u16::try_from(seed % 50).unwrap() + 1, 3, 0, 0])).collect();
    read(&file(Variant { masked, ..PLAIN }, &rows)).unwrap()
}

#[test]
fn every_vestiging_with_technical_pupils_has_the_amounts_of_a_document() {
    let duo = duo(0..120, false);
    for scheme in [SchemeId::DEFAULT, SchemeId::from_id("vastgesteld").unwrap()] {
        let lines = overview(&duo, scheme, 1);
        // Of ten profielen five are technical.
        assert_eq!(lines.len(), 60);
        let chosen = Chosen { date: Teldatum::October2017, masked: 1, file: ShortText::default(), file_year: None };
        let schools = lines.iter().map(|line| to_school(&duo.schools[line.at], &chosen).0).collect();
        let figures = calculate(&Document::new(scheme, schools)).figures;
        for (line, amounts) in lines.iter().zip(&figures.schools) {
            assert_eq!(line.amounts, *amounts);
            assert_eq!(line.technical, duo.schools[line.at].pupils(1));
            assert_eq!(line.approximate, None);
        }
        let all: Vec<_> = lines.iter().collect();
        assert_eq!(overview_total(&all), figures.region);
    }
}

#[test]
fn masked_counts_give_the_ends_of_the_technical_pupils() {
    let duo = duo(0..3, true);
    let lines = overview(&duo, SchemeId::DEFAULT, 2);
    let pupils: Vec<_> = lines.iter().map(|line| (line.technical, line.approximate)).collect();
    assert_eq!(pupils, [(4, Some([2, 8])), (4, Some([2, 8])), (4, Some([2, 8]))]);
}

#[test]
fn the_lines_go_in_the_order_that_was_chosen() {
    let duo = duo(0..30, false);
    let lines = overview(&duo, SchemeId::DEFAULT, 1);
    let sorted = |by, descending| {
        let mut lines: Vec<_> = lines.iter().collect();
        sort_overview(&mut lines, &duo, by, descending);
        lines
    };
    let is_sorted = |values: Vec<String>| values.is_sorted();
    let names = |by| sorted(by, false).iter().map(|line| duo.schools[line.at].name.as_str().to_lowercase()).collect();
    assert!(is_sorted(names(OverviewOrder::Name)));
    let technical: Vec<_> = sorted(OverviewOrder::Technical, true).iter().map(|line| line.technical).collect();
    assert!(technical.is_sorted_by(|one, two| one >= two));
    let key = AmountKey::FourYearsHigh;
    let amounts: Vec<Decimal> =
        sorted(OverviewOrder::Amount(key), true).iter().map(|line| *line.amounts.get(key)).collect();
    assert!(amounts.is_sorted_by(|one, two| one >= two));
    let mut backwards = sorted(OverviewOrder::File, true);
    backwards.reverse();
    assert_eq!(backwards, lines.iter().collect::<Vec<_>>());
}

#[test]
fn the_totals_stand_beside_the_budgets_of_the_letter() {
    let duo = duo(0..120, false);
    let lines = overview(&duo, SchemeId::DEFAULT, 1);
    let total = overview_total(&lines.iter().collect::<Vec<_>>());
    let shares = budget_shares(&total, Language::Nl);
    let national: Vec<u32> = shares.iter().map(|share| share.national).collect();
    assert_eq!(national, [3200, 5700, 33550], "technology of 2018 and 2019, part a of phase 2 over four years");
    for share in shares {
        let exact = share.own[1] / Decimal::from(share.national) / Decimal::from(100);
        assert!((share.share[1] - exact).abs() <= "0.05".parse().unwrap(), "{share:?}");
    }
}

#[test]
fn the_spreadsheet_has_the_technical_vestigingen_and_their_source() {
    let duo = duo(0..20, true);
    let lines = overview(&duo, SchemeId::DEFAULT, 4);
    let rows = overview_rows(&lines.iter().collect::<Vec<_>>(), &duo, "x.csv (2019)", Language::Nl);
    assert_eq!(rows.len(), lines.len() + 2);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    assert!(rows.iter().skip(1).all(|row| row.last() == Some(&Field::from("x.csv (2019)"))));
    let number = |row: &Vec<Field>, at: usize| match &row[at] {
        Field::Number(number) => number.parse::<Decimal>().unwrap(),
        Field::Text(text) => panic!("{text}"),
    };
    let (last, lines) = rows[1..].split_last().unwrap();
    for at in 4..rows[0].len() - 1 {
        assert_eq!(lines.iter().map(|row| number(row, at)).sum::<Decimal>(), number(last, at), "column {at}");
    }
}
