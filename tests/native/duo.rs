//! Reading DUO's open-data file: what was generated is what is read, and damage gets a message.

use std::collections::BTreeMap;

use engine::domain::{Cell, Teldatum};
use proptest::prelude::*;
use vmbo_techniek::features::duo::model::{
    CountsFor, DuoError, DuoFile, DuoReader, LeftOut, RegionBy, count_date_notice, file_year, own_count_date, read,
};
use vmbo_techniek::text::language::Language;

use crate::duo_files::damaged::{damaged, good};
use crate::duo_files::{PLAIN, Row, Variant, Vestiging, expected, file, row, uncounted};
use crate::support::for_each;

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

fn found(file: &DuoFile, each: u8) -> BTreeMap<String, BTreeMap<String, u16>> {
    let cells = |cell: Cell| cell.to_string();
    let school = |school: &vmbo_techniek::features::duo::model::DuoSchool| {
        let counts = school.counts(each);
        (school.brin.to_string(), counts.filled().map(|(cell, pupils)| (cells(cell), pupils.get())).collect())
    };
    file.schools.iter().map(school).collect()
}

/// A row of vmbo that the file does not tell by leerweg.
fn other_vmbo(school: usize, kind: &str, counts: [u16; 4]) -> Row {
    Row { fields: [kind, "Techniek", "N.v.t.", "2999"].map(str::to_owned), ..row(school, 0, counts) }
}

#[test]
fn every_variant_gives_the_counts_that_were_generated() {
    let cases = (variants(), some_rows(), 1u8..=4, 1usize..5000);
    for_each(200, cases, |(variant, rows, each, piece)| {
        let bytes = file(variant, &rows);
        let mut reader = DuoReader::default();
        for piece in bytes.chunks(piece) {
            reader.feed(piece).map_err(|error| format!("{error:?}"))?;
        }
        let file = reader.finish().map_err(|error| format!("{error:?}"))?;
        assert_eq!(found(&file, each), expected(&rows, variant.masked, u16::from(each)));
        assert_eq!(&file, &read(&bytes).unwrap(), "pieces make no difference");
        for school in &file.schools {
            let row = rows.iter().find(|row| row.brin == school.brin.as_str()).unwrap();
            assert_eq!(school.name.as_str(), &row.name);
            assert_eq!((&school.place[..], &school.province[..]), (&row.place[..], row.province));
        }
        Ok(())
    });
}

#[test]
fn any_text_is_a_file_or_an_error() {
    for_each(400, prop::collection::vec(any::<u8>(), 0..400), |bytes| {
        _ = read(&bytes);
        Ok(())
    });
}

#[test]
fn any_text_that_was_a_file_is_one_or_an_error() {
    for_each(400, (0usize..3000, any::<u8>(), 0usize..3000), |(at, byte, cut)| {
        let mut bytes = file(PLAIN, &[row(1, 3, [1, 2, 3, 4]), row(2, 14, [9, 0, 0, 0])]);
        let place = at % bytes.len();
        bytes[place] = byte;
        bytes.truncate(cut);
        _ = read(&bytes);
        Ok(())
    });
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
fn vmbo_that_is_not_told_by_leerweg_is_listed_and_no_other_education() {
    let masked = Variant { masked: true, ..PLAIN };
    let cases = [
        (PLAIN, "VMBO-MBO2 lj 3-6", [10, 0, 7, 0], Some((17, 0)), "vmbo and mbo in one"),
        (PLAIN, "vmbo-mbo2 LJ 3-6", [10, 0, 7, 0], Some((17, 0)), "written otherwise"),
        (PLAIN, "VMBO uitbest. aan VAVO", [0, 0, 3, 2], Some((5, 0)), "pupils elsewhere"),
        (PLAIN, "VMBO BL/KL lj 3-4", [6, 6, 0, 0], Some((12, 0)), "two leerwegen in one"),
        (masked, "VMBO-MBO2 lj 3-6", [2, 0, 9, 0], Some((9, 1)), "a masked count"),
        (masked, "VMBO-MBO2 lj 3-6", [1, 0, 0, 0], Some((0, 1)), "masked counts alone"),
        (PLAIN, "VMBO-MBO2 lj 3-6", [0, 0, 0, 0], None, "pupils of leerjaar 5 and 6 alone"),
        (PLAIN, "Praktijkonderwijs alle vj", [5, 5, 5, 5], None, "no vmbo"),
        (PLAIN, "HAVO lj 4-5", [5, 5, 5, 5], None, "no vmbo"),
    ];
    for (variant, kind, counts, listed, reason) in cases {
        let file = read(&file(variant, &[row(1, 11, [9, 0, 0, 0]), other_vmbo(1, kind, counts)])).unwrap();
        let lines: Vec<_> = file.summary.left_out.iter().map(|line| (line.reason, &*line.code, line.rows)).collect();
        let numbers = file.summary.left_out.first().map(|line| (line.pupils, line.masked));
        assert_eq!(numbers, listed, "{reason}");
        assert!(lines.iter().all(|line| *line == (LeftOut::OtherVmbo, kind, 1)), "{reason}: {lines:?}");
        assert_eq!(file.summary.other_rows, usize::from(listed.is_none()), "{reason}");
        assert_eq!(file.schools[0].pupils(1), 9, "{reason}");
    }
}

#[test]
fn a_file_reads_the_same_however_it_was_saved() {
    let good = good();
    let text = good.trim_start_matches('\u{feff}');
    let expected = read(good.as_bytes()).unwrap();
    let little: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = good.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let cases = [
        ("carriage returns alone", text.replace('\n', "\r").into_bytes()),
        ("both", text.replace('\n', "\r\n").into_bytes()),
        ("a first line that names the separator", format!("sep=;\r\n{text}").into_bytes()),
        ("the same in quotes, behind a mark", format!("\u{feff}\"sep=;\"\n{text}").into_bytes()),
        ("the same with carriage returns alone", format!("SEP=;\n{text}").replace('\n', "\r").into_bytes()),
        ("UTF-16, the low byte first", little),
        ("UTF-16, the high byte first", big),
    ];
    for (reason, bytes) in cases {
        for piece in [1, 2, 3, 7, 64, bytes.len()] {
            let mut reader = DuoReader::default();
            for piece in bytes.chunks(piece) {
                reader.feed(piece).unwrap_or_else(|error| panic!("{reason}, pieces of {piece:?}: {error}"));
            }
            assert_eq!(reader.finish().as_ref(), Ok(&expected), "{reason}, pieces of {piece}");
        }
    }
}

#[test]
fn a_carriage_return_within_a_row_of_a_file_with_line_feeds_is_no_line_end() {
    let text = good().replacen("PROEFDAM 1", "PROEFDAM\r1", 1);
    assert_eq!(read(text.as_bytes()).unwrap().schools.len(), 2);
}

#[test]
fn the_date_is_asked_and_said_when_the_file_counted_on_another() {
    const OF_2017: CountsFor = CountsFor::OneDate(Teldatum::October2017);
    const OF_2018: CountsFor = CountsFor::OneDate(Teldatum::October2018);
    let own = [(Some(2017), Some(OF_2017)), (Some(2018), Some(OF_2018)), (Some(2019), None), (None, None)];
    for (year, expected) in own {
        assert_eq!(own_count_date(year), expected, "{year:?}");
    }
    let said = [
        (Some(2017), OF_2017, None),
        (Some(2018), OF_2018, None),
        (Some(2017), OF_2018, Some("of 1 October 2017 count here as those of 1 October 2018")),
        (Some(2017), CountsFor::BothDates, Some("of 1 October 2017 count here as those of 1 October 2017 and")),
        (Some(2019), OF_2017, Some("of 1 October 2019 count here as those of 1 October 2017.")),
        (Some(2019), CountsFor::BothDates, Some("of 1 October 2019")),
        (None, OF_2017, Some("not known")),
    ];
    for (year, counts_for, expected) in said {
        let [dutch, english] =
            [Language::Nl, Language::En].map(|language| count_date_notice(year, counts_for, language));
        assert_eq!(english.is_some(), expected.is_some(), "{year:?} {counts_for:?}");
        assert!(english.as_deref().unwrap_or_default().contains(expected.unwrap_or_default()), "{english:?}");
        assert_eq!(dutch.is_some(), expected.is_some(), "{year:?} {counts_for:?}");
    }
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

#[test]
fn every_damaged_file_gets_a_message_that_says_what_and_where() {
    let cases = damaged();
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
