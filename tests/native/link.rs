//! Share links: what goes in comes out, nothing that happens to a link on its way passes unseen, and every link that
//! was ever made stays readable.

use std::fs;

use engine::calculation::calculate;
use engine::domain::{Document, Plan, School, ShortText};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use vmbo_techniek::features::files::model::link::{
    LeftOut, LinkError, MAX_CHARS, Mended, NotTaken, TooLarge, read, write,
};

use crate::examples;
use crate::samples::{Sample, documents};
use crate::support::{for_each, root};

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The checksum by long division, as the definition has it: the remainder of the message and 24 zero bits.
fn checksum(text: &str) -> Option<String> {
    let mut bits: Vec<bool> = Vec::new();
    for character in text.chars() {
        let value = ALPHABET.find(character)?;
        bits.extend((0..6).rev().map(|at| value >> at & 1 == 1));
    }
    // The start value is the remainder so far: the same as turning over the first 24 bits.
    bits.extend([false; 24]);
    for (at, bit) in bits.iter_mut().take(24).enumerate() {
        *bit ^= 0xB7_04CE_u32 >> (23 - at) & 1 == 1;
    }
    for at in 0..bits.len() - 24 {
        if bits[at] {
            for (offset, bit) in bits[at..].iter_mut().take(25).enumerate() {
                *bit ^= 0x186_4CFB_u32 >> (24 - offset) & 1 == 1;
            }
        }
    }
    let rest = bits[bits.len() - 24..].chunks(6);
    Some(
        rest.map(|bits| ALPHABET.as_bytes()[bits.iter().fold(0, |sum, bit| sum * 2 + usize::from(*bit))] as char)
            .collect(),
    )
}

/// A text with the checksum that makes it a link, if its characters are those of links.
pub(crate) fn sealed(text: &str) -> String {
    format!("{text}{}", checksum(text).expect("characters of links"))
}

fn document(text: &str) -> Document {
    Document::read(text).unwrap()
}

/// The document without what does not travel.
fn travels(document: &Document, with_names: bool) -> Document {
    let strip = |document: &Document| Document {
        schools: document
            .schools
            .iter()
            .map(|school| {
                if with_names {
                    school.clone()
                } else {
                    School { name: ShortText::default(), brin: None, ..school.clone() }
                }
            })
            .collect(),
        scenario_name: if with_names { document.scenario_name.clone() } else { ShortText::default() },
        plan: Plan::default(),
        ..document.clone()
    };
    Document { scenarios: document.scenarios.iter().map(|other| strip(other).into()).collect(), ..strip(document) }
}

#[test]
fn what_goes_in_comes_out() {
    for_each(256, documents(), |Sample(sample)| {
        let document = document(&sample.to_string());
        for with_names in [true, false] {
            let link = write(&document, with_names).map_err(|error| error.to_string())?;
            let opened = read(&link.fragment).map_err(|error| error.to_string())?;
            if opened.document != travels(&document, with_names)
                || opened.newer
                || !opened.left_out.is_empty()
                || !opened.mended.is_empty()
            {
                return Err(format!("{}: {opened:?}", link.fragment));
            }
        }
        Ok(())
    });
}

#[test]
fn a_link_gives_the_same_figures() {
    for example in examples::good() {
        let document = document(&example.input);
        let opened = read(&write(&document, false).unwrap().fragment).unwrap();
        assert_eq!(calculate(&opened.document).figures, calculate(&document).figures, "{}", example.name);
    }
}

#[test]
fn amounts_of_the_users_own_travel() {
    let own = |amounts: &str| {
        let text = format!(r#"{{"format":"vmbo-techniek/1","schools":[{{}}],"ownAmounts":{amounts}}}"#);
        document(&text)
    };
    let given = own(r#"{"fase1.techniek.2018.bb-kb":"1234.5","fase2.harde-techniek.gl":{"low":"0","high":"4000.01"}}"#);
    assert_eq!(read(&write(&given, false).unwrap().fragment).unwrap().document, given);
    let (rules, school) = ("SPkamerbrief-2018", "CBA");
    let unknown = read(&sealed(&format!("1{rules}{school}OHBBfase9"))).unwrap();
    assert_eq!(unknown.left_out, [LeftOut { tag: 'O', changes_figures: true }], "a rate of a newer version");
    for (text, why) in [
        (format!("1OHBBfase9{rules}{school}"), "before the rules that it changes"),
        (format!("1{rules}{school}OWCBfase1_planvorming_gl"), "a range that ends before it begins"),
        (format!("1{rules}{school}OWBCfase1_planvorming_gl"), "a range where there can be none"),
    ] {
        assert_eq!(read(&sealed(&text)), Err(LinkError::Damaged), "{why}");
    }
}

#[test]
fn names_travel_only_when_asked_for() {
    let named = document(
        r#"{"format":"vmbo-techniek/1","scenarios":[{"name":"Krimp","current":true}],"schools":[{"name":"Geheim","brin":"00AA00"}],"plan":{"isRegion":true}}"#,
    );
    let without = write(&named, false).unwrap();
    let with = write(&named, true).unwrap();
    assert_eq!(without.not_taken, [NotTaken::Plan, NotTaken::Names]);
    assert_eq!(with.not_taken, [NotTaken::Plan]);
    let opened = read(&without.fragment).unwrap().document;
    assert_eq!((opened.schools[0].name.as_str(), &opened.schools[0].brin), ("", &None));
    assert_eq!(opened.scenario_name.as_str(), "");
    assert_eq!(read(&with.fragment).unwrap().document.schools[0].name.as_str(), "Geheim");
    let nameless = document(r#"{"format":"vmbo-techniek/1","schools":[{}]}"#);
    assert_eq!(write(&nameless, false).unwrap().not_taken, [], "what is not there is not missed");
}

#[test]
fn one_school_with_thirty_counts_fits_in_160_characters() {
    let counts = |pupils: u16| {
        let rows = ["BWI", "PIE", "M&T", "MaT", "MVI", "E&O", "Groen", "HBR", "Z&W", "D&P"];
        let rows = rows.map(|profiel| format!(r#""{profiel}":{{"BB":{pupils},"KB":{pupils},"GL":{pupils}}}"#));
        format!("{{{}}}", rows.join(","))
    };
    let link = |counts: &str| {
        let text = format!(
            r#"{{"format":"vmbo-techniek/1","scheme":"kamerbrief-2018","schools":[{{"counts":{{{counts}}}}}]}}"#
        );
        write(&document(&text), false).unwrap().fragment.len()
    };
    assert!(link(&format!(r#""2017-10-01":{}"#, counts(9999))) <= 160, "the largest counts");
    let both = format!(r#""2017-10-01":{},"2018-10-01":{}"#, counts(255), counts(254));
    assert!(link(&both) <= 160, "both dates of any school that exists");
}

#[test]
fn any_replaced_character_is_noticed() {
    for example in examples::good() {
        let fragment = write(&document(&example.input), true).unwrap().fragment;
        let expected = read(&fragment).unwrap().document;
        for at in 0..fragment.len() {
            for other in ALPHABET.chars().chain(['#', '%', ' ', '=', '.', 'é']) {
                let mut changed: Vec<char> = fragment.chars().collect();
                if changed[at] == other {
                    continue;
                }
                changed[at] = other;
                let changed: String = changed.into_iter().collect();
                let is_lost = at + 1 == fragment.len() && !other.is_ascii_alphanumeric();
                let expected = if is_lost { Ok(&expected) } else { Err(LinkError::Damaged) };
                let found = read(&changed).map(|opened| opened.document);
                assert_eq!(found.as_ref().map_err(Clone::clone), expected, "{}: {changed}", example.name);
            }
        }
    }
}

#[test]
fn what_is_done_to_a_link_and_cannot_be_mended_is_noticed() {
    let fragment = write(&document(&examples::good()[0].input), false).unwrap().fragment;
    let (start, end) = fragment.split_at(fragment.len() / 2);
    let table = [
        (String::new(), "nothing is left"),
        ("2".to_owned(), "hardly anything is left"),
        (start.to_owned(), "cut off"),
        (end.to_owned(), "the beginning is missing"),
        (format!("{fragment}{fragment}"), "pasted twice"),
        (format!("{fragment}x"), "a letter behind it"),
        (format!("{start}=\r\n{end}"), "broken over two lines"),
        (fragment.to_lowercase(), "without its capitals"),
    ];
    for (damaged, why) in table {
        assert_eq!(read(&damaged), Err(LinkError::Damaged), "{why}: {damaged}");
    }
    assert!(read(&format!("#{fragment}")).is_ok(), "with the sign that stands before it in an address");
    assert_eq!(read(&"A".repeat(MAX_CHARS + 1)), Err(LinkError::TooLong));
    assert!(read(&format!("{fragment}&{}", "A".repeat(MAX_CHARS))).is_ok(), "what is cut off does not count");
}

/// What mail programs, chats and people put behind an address.
const ENDINGS: [&str; 20] = [
    ".",
    ",",
    ")",
    ">",
    "\"",
    "'",
    "”",
    "»",
    ";",
    "!",
    "-",
    "_",
    "...",
    " ",
    "\r\n",
    "%20",
    "%3E",
    "&fbclid=IwAR0_a-b",
    "?utm_source=mail",
    " is de link.",
];

#[test]
fn a_lost_last_sign_and_signs_behind_a_link_are_mended() {
    for_each(300, documents(), |Sample(sample)| {
        let document = document(&sample.to_string());
        let fragment = write(&document, true).map_err(|error| error.to_string())?.fragment;
        let expected = travels(&document, true);
        let cut = &fragment[..fragment.len() - 1];
        let whole = ENDINGS.map(|ending| (format!("{fragment}{ending}"), vec![Mended::Ending]));
        let both = ENDINGS.map(|ending| (format!("{cut}{ending}"), vec![Mended::LastSign, Mended::Ending]));
        for (changed, mended) in whole.into_iter().chain(both).chain([(cut.to_owned(), vec![Mended::LastSign])]) {
            let opened = read(&changed).map_err(|error| format!("{changed}: {error}"))?;
            if opened.document != expected {
                return Err(format!("{changed}: {:?}", opened.document));
            }
            // A sign of the alphabet behind what was cut can be the one that was lost.
            if opened.mended != mended && !changed.ends_with(['-', '_']) {
                return Err(format!("{changed}: {:?}", opened.mended));
            }
        }
        Ok(())
    });
}

#[test]
fn a_link_that_misses_more_than_its_last_sign_is_refused() {
    for_each(100, documents(), |Sample(sample)| {
        let fragment = write(&document(&sample.to_string()), true).map_err(|error| error.to_string())?.fragment;
        let lost = (2..40).chain((40..).step_by(7)).take_while(|lost| *lost <= fragment.len());
        for cut in lost.map(|lost| &fragment[..fragment.len() - lost]) {
            for ending in ["", "."] {
                let cut = format!("{cut}{ending}");
                if read(&cut) != Err(LinkError::Damaged) {
                    return Err(format!("{cut} of {fragment}"));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_link_ends_in_a_letter_or_digit() {
    for_each(300, documents(), |Sample(sample)| {
        let fragment = write(&document(&sample.to_string()), true).map_err(|error| error.to_string())?.fragment;
        if fragment.ends_with(|sign: char| sign.is_ascii_alphanumeric()) { Ok(()) } else { Err(fragment) }
    });
}

/// Links that no version of ours makes, with checksums that are right.
#[test]
fn the_grammar_is_strict() {
    const RULES: &str = "SPkamerbrief-2018";
    const SCHOOL: &str = "CBA";
    let table = [
        ("2".to_owned(), "no parts"),
        (format!("2{RULES}"), "no school"),
        (format!("2{SCHOOL}"), "no rules: there are none by default in a link"),
        (format!("0{RULES}{SCHOOL}"), "there is no version 0"),
        (format!("A{RULES}{SCHOOL}"), "a version is a digit"),
        (format!("2{RULES}{RULES}{SCHOOL}"), "rules twice"),
        (format!("2{RULES}{SCHOOL}TATA"), "technology-poor twice"),
        (format!("2{RULES}{SCHOOL}TBA"), "content where there is none"),
        (format!("2{RULES}{SCHOOL}X"), "a part without length"),
        (format!("2{RULES}{SCHOOL}XDAA"), "a part that goes on after the end"),
        (format!("2{RULES}{SCHOOL}Xggggggggggggggggg"), "a length without end"),
        (format!("2{RULES}{SCHOOL}-A"), "a tag that is no letter"),
        (format!("2{RULES}CA"), "a school of nothing"),
        (format!("2{RULES}CBB"), "a school that is longer than its bits"),
        (format!("2{RULES}CCAA"), "more characters than bits"),
        (format!("2{RULES}CBQ"), "counts that are promised and missing"),
        (format!("2{RULES}nBA{SCHOOL}"), "a name before any school"),
        (format!("2{RULES}{SCHOOL}bF00AA0"), "a BRIN that is none"),
        (format!("2{RULES}{SCHOOL}nC__"), "a name that is not UTF-8"),
        (format!("2{RULES}{SCHOOL}GDj9C"), "a change of more than 20 percent"),
        (format!("2{RULES}{SCHOOL}RN____________A"), "an amount that no number holds"),
        (format!("2{RULES}{SCHOOL}RK_________A"), "an amount of more than twelve digits"),
        (format!("2{RULES}{SCHOOL}RCAA"), "two numbers where one stands"),
        (format!("2{RULES}{SCHOOL}pBB"), "a place after scenarios that are not there"),
        (format!("2{RULES}{SCHOOL}VA"), "a scenario of nothing"),
        (format!("2{RULES}{SCHOOL}{}", format!("VU{RULES}{SCHOOL}").repeat(6)), "more scenarios than there can be"),
        (format!("2{RULES}{SCHOOL}VW{RULES}{SCHOOL}VA"), "a scenario in a scenario"),
    ];
    for (text, why) in table {
        assert_eq!(read(&sealed(&format!("{text}zBA"))), Err(LinkError::Damaged), "{why}: {text}");
    }
    for (end, why) in
        [("", "no end"), ("zA", "an end of nothing"), ("zCAA", "too long an end"), ("zBATA", "not the last")]
    {
        assert_eq!(read(&sealed(&format!("2{RULES}{SCHOOL}{end}"))), Err(LinkError::Damaged), "{why}");
    }
    for fine in [
        format!("1{RULES}{SCHOOL}"),
        format!("1{SCHOOL}{RULES}"),
        format!("1{RULES}{SCHOOL}VU{RULES}{SCHOOL}"),
        format!("2{RULES}{SCHOOL}zBA"),
        format!("2{RULES}{SCHOOL}zB_"),
    ] {
        assert!(read(&sealed(&fine)).is_ok(), "{fine}");
    }
}

#[test]
fn what_a_newer_version_adds_is_listed_and_the_rest_is_taken() {
    let base = "SPkamerbrief-2018CBATA";
    let (knows, figure, other) =
        ("2", LeftOut { tag: 'X', changes_figures: true }, LeftOut { tag: 'x', changes_figures: false });
    let table = [
        (format!("{knows}{base}zBA"), false, vec![], "nothing new"),
        (format!("3{base}zBA"), true, vec![], "a newer version without news"),
        (format!("3{base}XCabxAzBA"), true, vec![figure, other], "a part of each sort"),
        (format!("1{base}XAXBa"), false, vec![figure], "the same sort twice"),
        (format!("4{base}VXSPkamerbrief-2018CBAxBazBA"), true, vec![other], "in a scenario"),
    ];
    for (text, newer, left_out, why) in table {
        let opened = read(&sealed(&text)).unwrap_or_else(|error| panic!("{why}: {error}"));
        assert_eq!((opened.newer, opened.left_out), (newer, left_out), "{why}");
        assert!(opened.document.technology_poor, "{why}: the rest is taken");
    }
}

#[test]
fn a_link_never_computes_with_other_rules_than_it_names() {
    let text = sealed("3SMkamerbrief-9CBAzBA");
    assert_eq!(read(&text), Err(LinkError::UnknownRules("kamerbrief-9".to_owned())));
}

#[test]
fn the_ids_of_all_rules_fit_in_a_link() {
    for scheme in engine::domain::SchemeId::ALL {
        assert!(scheme.as_str().chars().all(|character| ALPHABET.contains(character)), "{scheme}");
    }
}

#[test]
fn what_is_too_large_for_a_link_says_so() {
    let schools = |count: usize, school: &str| {
        document(&format!(r#"{{"format":"vmbo-techniek/1","schools":[{}]}}"#, vec![school; count].join(",")))
    };
    assert!(write(&schools(50, "{}"), true).is_ok());
    assert_eq!(write(&schools(51, "{}"), true), Err(TooLarge::Schools(51)));
    let long = format!(r#"{{"name":"{}"}}"#, "é".repeat(120));
    assert!(matches!(write(&schools(50, &long), true), Err(TooLarge::Characters(_))));
    assert!(write(&schools(50, &long), false).is_ok(), "the names do not travel");
}

/// Nothing that can stand behind a `#` makes the reader panic, and what it gives is a document like any other.
#[test]
fn any_text_is_a_link_or_none() {
    let parts = || vec((select(b"SCnbRLTGVspXxz".to_vec()), vec(select(ALPHABET.as_bytes().to_vec()), 0..12)), 0..6);
    let shaped = (parts(), any::<bool>()).prop_map(|(parts, with_base)| {
        let mut text = if with_base { "1SPkamerbrief-2018CBA".to_owned() } else { "2".to_owned() };
        for (tag, content) in parts {
            text.push(tag.into());
            text.push(ALPHABET.as_bytes()[content.len()].into());
            text.extend(content.into_iter().map(char::from));
        }
        sealed(&text)
    });
    let mutated = (documents(), vec((any::<Index>(), select(ALPHABET.as_bytes().to_vec())), 0..4)).prop_map(
        |(sample, changes)| {
            let mut text = write(&document(&sample.0.to_string()), true).unwrap().fragment.into_bytes();
            text.truncate(text.len() - 4);
            for (at, other) in changes {
                let at = at.index(text.len());
                text[at] = other;
            }
            sealed(&String::from_utf8(text).unwrap())
        },
    );
    let any_text = prop_oneof!["[A-Za-z0-9_-]{0,60}".prop_map(|text| sealed(&text)), any::<String>(), shaped, mutated];
    for_each(2048, any_text, |text| {
        if let Ok(opened) = read(&text) {
            let again = Document::read(&opened.document.to_json()).map_err(|error| format!("{text}: {error}"))?;
            if calculate(&again).figures != calculate(&opened.document).figures {
                return Err(text);
            }
        }
        Ok(())
    });
}

/// Every link that a release made, with its figures, in `tests/links`.
#[test]
fn every_link_ever_made_gives_the_figures_that_it_gave() {
    let mut found = 0;
    let mut tags = String::new();
    for entry in fs::read_dir(root().join("tests/links")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let kept: Value = serde_json::from_str(&text).unwrap();
        let fragment = kept["fragment"].as_str().unwrap();
        let document = read(fragment).unwrap_or_else(|error| panic!("{fragment}: {error}")).document;
        let result: Value = serde_json::from_str(&calculate(&document).result(&document).to_json()).unwrap();
        examples::assert_holds(&kept["result"], &result, fragment);
        tags.push_str(kept["parts"].as_str().unwrap());
        found += 1;
    }
    assert!(found >= 8, "{found} links");
    for tag in "SCnbRLTGOVspz".chars() {
        assert!(tags.contains(tag), "no link has a part {tag}");
    }
}
