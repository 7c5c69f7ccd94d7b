//! Reading DUO's open-data file: what was generated is what is read, and damage gets a message.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vmbo_techniek::domain::Cell;
use vmbo_techniek::formats::duo::{DuoError, DuoFile, DuoReader, LeftOut, RegionBy, file_year, read};
use vmbo_techniek::view_model::Language;

use crate::duo_files::{PLAIN, Row, Variant, Vestiging, file, row, uncounted};

fn variants() -> impl Strategy<Value = Variant> {
    let vestiging = prop_oneof![Just(Vestiging::Two), Just(Vestiging::Six), Just(Vestiging::NoZero)];
    (any::<[bool; 7]>(), vestiging).prop_map(
        |([newer_names, lwoo_column, utf8, crlf, quoted, reversed, masked], vestiging)| Variant {
            newer_names,
            lwoo_column,
            vestiging,
            utf8,
            crlf,
            quoted,
            reversed,
            masked,
        },
    )
}

fn some_rows() -> impl Strategy<Value = Vec<Row>> {
    let one = (0usize..40, 0usize..100, prop::array::uniform4(0u16..60))
        .prop_map(|(school, seed, counts)| row(school, seed, counts));
    prop::collection::vec(one, 1..60)
}

/// What each school has in each cell when a masked count stands for `each`.
fn expected(rows: &[Row], masked: bool, each: u16) -> BTreeMap<String, BTreeMap<String, u16>> {
    let mut schools: BTreeMap<String, BTreeMap<String, u16>> = BTreeMap::new();
    for row in rows {
        let count = |count: &u16| if masked && (1..=4).contains(count) { each } else { *count };
        let pupils: u16 = row.counts.iter().map(count).sum();
        if pupils > 0 {
            let cell = format!("{}.{}", row.profiel, row.leerweg);
            *schools.entry(row.brin.clone()).or_default().entry(cell).or_default() += pupils;
        }
    }
    schools
}

fn found(file: &DuoFile, each: u8) -> BTreeMap<String, BTreeMap<String, u16>> {
    let cells = |cell: Cell| cell.to_string();
    let school = |school: &vmbo_techniek::formats::duo::DuoSchool| {
        let counts = school.counts(each);
        (school.brin.to_string(), counts.filled().map(|(cell, pupils)| (cells(cell), pupils.get())).collect())
    };
    file.schools.iter().map(school).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_variant_gives_the_counts_that_were_generated(
        variant in variants(), rows in some_rows(), each in 1u8..=4, piece in 1usize..5000,
    ) {
        let bytes = file(variant, &rows);
        let mut reader = DuoReader::default();
        for piece in bytes.chunks(piece) {
            reader.feed(piece).unwrap();
        }
        let file = reader.finish().unwrap();
        prop_assert_eq!(found(&file, each), expected(&rows, variant.masked, u16::from(each)));
        prop_assert_eq!(&file, &read(&bytes).unwrap(), "pieces make no difference");
        for school in &file.schools {
            let row = rows.iter().find(|row| row.brin == school.brin.as_str()).unwrap();
            prop_assert_eq!(school.name.as_str(), &row.name);
            prop_assert_eq!((&school.place[..], &school.province[..]), (&row.place[..], row.province));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        _ = read(&bytes);
    }

    #[test]
    fn no_damage_to_a_file_makes_it_panic(at in 0usize..3000, byte in any::<u8>(), cut in 0usize..3000) {
        let mut bytes = file(PLAIN, &[row(1, 3, [1, 2, 3, 4]), row(2, 14, [9, 0, 0, 0])]);
        let place = at % bytes.len();
        bytes[place] = byte;
        bytes.truncate(cut);
        _ = read(&bytes);
    }
}

#[test]
fn what_is_not_counted_is_listed_with_its_numbers() {
    let mut rows = vec![row(1, 11, [5, 0, 6, 0])];
    rows.extend((0..6).map(|seed| uncounted(1, seed, [10, 1, 0, 0])));
    let file = read(&file(PLAIN, &rows)).unwrap();
    assert_eq!((file.summary.rows, file.summary.counted_rows, file.summary.other_rows), (7, 1, 1));
    assert_eq!(file.summary.pupils, 11);
    let left_out: Vec<_> =
        file.summary.left_out.iter().map(|line| (line.reason, &line.code[..], line.rows, line.pupils)).collect();
    let expected = [
        (LeftOut::Theoretical, "0470", 1, 11),
        (LeftOut::Route, "4511", 1, 11),
        (LeftOut::OldAfdeling, "2811", 1, 11),
        (LeftOut::UnknownCode, "9999", 1, 11),
        (LeftOut::NamesDiffer, "6131", 1, 11),
    ];
    assert_eq!(left_out, expected);
}

#[test]
fn the_official_codes_are_read_as_the_regulation_has_them() {
    // Regular and lwoo codes of each leerweg; then leerwerktraject and entree, which are BB.
    let cases = [
        (11, "PIE.BB", "6155"),
        (22, "M&T.KB", "6221"),
        (33, "MVI.KB", "6365"),
        (48, "MaT.GL", "6831"),
        (59, "D&P.GL", "6975"),
        (61, "PIE.BB", "7111"),
        (72, "M&T.BB", "7221"),
        (84, "E&O.BB", "7455"),
        (97, "Groen.BB", "7765"),
    ];
    for (seed, cell, code) in cases {
        let file = read(&file(PLAIN, &[row(1, seed, [1, 0, 0, 0])])).unwrap();
        assert_eq!(found(&file, 1)["00AB01"], BTreeMap::from([(cell.to_owned(), 1)]), "{code}");
    }
}

#[test]
fn a_place_a_province_and_a_brin_take_what_they_should() {
    let rows: Vec<_> = (0..8).map(|school| row(school, 1, [1, 0, 0, 0])).collect();
    let file = read(&file(PLAIN, &rows)).unwrap();
    let cases = [
        (RegionBy::Country, 8, "all"),
        (RegionBy::Province(" drenthe ".into()), 2, "case and spaces make no difference"),
        (RegionBy::Place("proefdam 3".into()), 1, "one place"),
        (RegionBy::Brin(vec!["00AB".into()]), 1, "four characters: all vestigingen"),
        (RegionBy::Brin(vec!["00AB01".into(), "00AC02".into()]), 2, "two vestigingen"),
        (RegionBy::Brin(vec!["00".into()]), 0, "no BRIN"),
    ];
    for (region, schools, reason) in cases {
        assert_eq!(region.select(&file).len(), schools, "{reason}");
    }
}

#[test]
fn the_name_of_a_file_says_its_count_date() {
    let cases = [
        ("leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv", Some(2019)),
        ("01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2014-2015.csv", Some(2014)),
        ("leerlingen.csv", None),
        ("20191001.csv", None),
        ("1234.csv", None),
    ];
    for (name, year) in cases {
        assert_eq!(file_year(name), year, "{name}");
    }
}

/// A good file as text, to damage.
fn good() -> String {
    String::from_utf8(file(Variant { utf8: true, ..PLAIN }, &[row(1, 3, [1, 2, 3, 4]), row(2, 14, [9, 8, 7, 6])]))
        .unwrap()
}

#[test]
fn every_damaged_file_gets_a_message_that_says_what_and_where() {
    let good = good();
    let swap = |from: &str, to: &str| good.replacen(from, to, 1).into_bytes();
    let headings = good.lines().next().unwrap().to_owned() + "\n";
    let cut = |bytes: usize| good.as_bytes()[..good.len() - bytes].to_vec();
    let mut not_windows = file(PLAIN, &[row(1, 3, [1, 2, 3, 4])]);
    let high = not_windows.iter().position(|byte| *byte == 0xEF).unwrap();
    not_windows[high] = 0x81;
    let utf16: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), "empty"),
        ("a byte order mark and nothing else", vec![0xEF, 0xBB, 0xBF], "empty"),
        ("empty lines", b"\n\r\n \n\n".to_vec(), "empty"),
        ("one letter", b"a".to_vec(), "BRIN NUMMER"),
        ("headings only", headings.clone().into_bytes(), "no rows"),
        ("headings without a line end", headings.trim_end().as_bytes().to_vec(), "no rows"),
        ("commas", good.replace(';', ",").into_bytes(), "separated by ‘,’"),
        ("tabs", good.replace(';', "\t").into_bytes(), "separated by"),
        ("no headings", good.lines().skip(1).collect::<Vec<_>>().join("\n").into_bytes(), "BRIN NUMMER"),
        ("no column of BRIN", swap("BRIN NUMMER", "NUMMER"), "BRIN NUMMER"),
        ("no column of vestigingen", swap("VESTIGINGSNUMMER", "NUMMER"), "VESTIGINGSNUMMER"),
        ("no column of codes", swap("ELEMENTCODE", "CODE"), "ELEMENTCODE"),
        ("no column of afdelingen", swap("AFDELING", "X"), "AFDELING"),
        ("no column of provinces", swap("PROVINCIE VESTIGING", "X"), "PROVINCIE"),
        ("no column of girls in year 4", swap("4 - VROUW", "4 - X"), "4 - VROUW"),
        ("a column twice", swap("3 - VROUW", "3 - MAN"), "twice"),
        ("one heading more than fields", swap("BRIN NUMMER", "X;BRIN NUMMER"), "Row 2: found 22 fields, expected 23"),
        (
            "a field too many",
            swap("0;0;0;0\n", "0;0;0;0\n")
                .into_iter()
                .chain(*b"00AB;01;x;y;z;a;b;c;d;e;0;0;0;0;0;0;0;0;0;0;0;0;0\n")
                .collect(),
            "Row 4: found 23 fields, expected 22",
        ),
        (
            "a row too short",
            good.clone().into_bytes().into_iter().chain(*b"00AB;01\n").collect(),
            "Row 4: found 2 fields",
        ),
        (
            "text in a count",
            swap(";1;2;3;4;", ";1;veel;3;4;"),
            "Row 2, column LEER- OF VERBLIJFSJAAR 3 - VROUW: found ‘veel’",
        ),
        ("a decimal count", swap(";1;2;3;4;", ";1;2,5;3;4;"), "found ‘2,5’"),
        ("a negative count", swap(";1;2;3;4;", ";-1;2;3;4;"), "found ‘-1’"),
        ("a huge count", swap(";1;2;3;4;", ";99999999999999999999;2;3;4;"), "found ‘99999999999999999999’"),
        ("counts that are too large together", swap(";1;2;3;4;", ";9999;2;3;4;"), "at most 9999 pupils together"),
        ("an empty count", swap(";1;2;3;4;", ";1;;3;4;"), "column LEER- OF VERBLIJFSJAAR 3 - VROUW"),
        ("another mask", swap(";1;2;3;4;", ";1;<10;3;4;"), "found ‘<10’"),
        ("a BRIN of letters", swap("\n00AB;", "\nABCD;"), "Row 2, column BRIN NUMMER: found ‘ABCD’"),
        ("a BRIN that is too long", swap("\n00AB;", "\n00ABC;"), "found ‘00ABC’"),
        ("the vestiging of another school", swap(";01;", ";09XX01;"), "Row 2, column VESTIGINGSNUMMER: found ‘09XX01’"),
        ("a vestiging of letters", swap(";01;", ";XX;"), "found ‘XX’"),
        ("a name that is too long", swap("De Proef", &"x".repeat(200)), "at most 120 characters"),
        ("a NUL byte", swap("PROEFDAM", "PROEF\0DAM"), "Row 2: found bytes that are no text"),
        (
            "UTF-8 that is none",
            good.as_bytes().iter().map(|byte| if *byte == 0xAF { 0x28 } else { *byte }).collect(),
            "Row 2: found bytes",
        ),
        ("a byte that Windows-1252 has not", not_windows, "Row 2: found bytes"),
        ("UTF-16 with a mark", [&[0xFF, 0xFE], &utf16[2..]].concat(), "UTF-16"),
        ("UTF-16 without one", utf16[2..].to_vec(), "UTF-16"),
        ("a workbook", b"PK\x03\x04\x14\0\x06\0rest of a workbook".to_vec(), "workbook"),
        ("an old workbook", vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "workbook"),
        ("a compressed file", vec![0x1F, 0x8B, 8, 0, 0], "compressed"),
        ("a web page", b"<!doctype html>\n<title>404</title>\n".to_vec(), "BRIN NUMMER"),
        ("a document of the page", b"{\"format\": \"vmbo-techniek/1\"}".to_vec(), "BRIN NUMMER"),
        ("a quote that is never closed", swap("noord\"", "noord"), "Row 2"),
        ("a line without an end", vec![b'x'; 100_000], "Row 1: this row does not end"),
        ("cut off in the middle of a row", cut(40), "Row 3: the file stops"),
        ("cut off after a separator", cut(2), "Row 3: the file stops"),
        (
            "only other education",
            swap("", "")
                .split(|byte| *byte == b'\n')
                .take(1)
                .flatten()
                .copied()
                .chain(*b"\n00AB;01;x;y;z;HAVO lj 4-5;b;c;1;e;0;0;0;0;0;0;0;0;0;0;0;0\n")
                .collect(),
            "No row is about",
        ),
    ];
    assert!(cases.len() >= 30);
    for (reason, bytes, expected) in cases {
        let error = read(&bytes).expect_err(reason);
        let sentence = error.sentence(Language::En);
        assert!(sentence.contains(expected), "{reason}: {sentence}");
        assert!(!sentence.contains('\n'), "{reason}: {sentence}");
        assert_ne!(error.sentence(Language::Nl), sentence, "{reason}");
    }
}

#[test]
fn a_file_of_200_megabytes_is_refused_by_its_size() {
    assert_eq!(DuoReader::default().feed(&vec![b'x'; 200_000_000]), Err(DuoError::TooLarge));
}

#[test]
fn a_file_without_a_last_line_end_is_read_and_noticed() {
    let bytes = good().into_bytes();
    assert!(read(&bytes).unwrap().summary.ends_with_line_end);
    let file = read(&bytes[..bytes.len() - 1]).unwrap();
    assert!(!file.summary.ends_with_line_end);
    assert_eq!(file.schools.len(), 2);
}
