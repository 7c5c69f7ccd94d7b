//! The file itself: its parts, its names, its stored values.

use std::collections::HashSet;

use roxmltree::Document as Xml;
use serde_json::json;
use vmbo_techniek::features::files::model::workbook;
use vmbo_techniek::text::language::Language;

use crate::documents;
use crate::figures::{differences, expected};
use crate::package::{LocalName, Package};

fn package(input: &serde_json::Value, language: Language) -> Package {
    Package::read(&workbook::write(&documents::read(input), language).unwrap())
}

#[test]
fn the_stored_values_are_our_own_figures() {
    for case in documents::all() {
        let wrong = differences(&documents::result(&case.input), &package(&case.input, Language::Nl), true);
        assert!(wrong.is_empty(), "{}: {}", case.name, wrong.join("\n"));
    }
}

#[test]
fn every_part_is_well_formed_declared_and_related() {
    for case in documents::all() {
        let package = package(&case.input, Language::En);
        let names: HashSet<&str> = package.0.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names.len(), package.0.len(), "{}: a part stands there twice", case.name);
        for (name, text) in &package.0 {
            Xml::parse(text).unwrap_or_else(|error| panic!("{}: {name}: {error}", case.name));
        }
        let types = Xml::parse(package.file("[Content_Types].xml")).unwrap();
        let declared: HashSet<&str> = types.descendants().filter_map(|node| node.attribute("PartName")).collect();
        for part in &declared {
            assert!(names.contains(part.trim_start_matches('/')), "{}: no {part}", case.name);
        }
        let with_type = |name: &&str| name.ends_with(".xml") && **name != *"[Content_Types].xml";
        for name in names.iter().filter(|name| with_type(name)) {
            assert!(declared.contains(format!("/{name}").as_str()), "{}: {name} has no content type", case.name);
        }
        for sheet in package.sheets().values() {
            assert!(names.contains(sheet.as_str()), "{}: no {sheet}", case.name);
        }
    }
}

#[test]
fn every_cell_of_counts_and_every_amount_has_its_name() {
    let input = json!({ "format": "vmbo-techniek/1", "schools": [{}, { "kind": "vso" }] });
    let names = package(&input, Language::Nl).names();
    let counts = names.keys().filter(|name| name.starts_with("count_")).count();
    assert_eq!(counts, 2 * 2 * 10 * 4);
    for name in ["count_0_2017_10_01_M_T_KB", "count_1_2018_10_01_D_P_TL", "region_phase2_2020_low"] {
        assert!(names.contains_key(name), "{name}");
    }
    assert_eq!(names.len(), counts + expected(&documents::result(&input)).len(), "nothing else has a name");
}

#[test]
fn cells_of_2018_refer_to_2017_when_there_is_one_set_of_counts() {
    let input = json!({ "format": "vmbo-techniek/1", "schools": [
        { "counts": { "2017-10-01": { "PIE": { "BB": 7 } } } },
        { "counts": { "2017-10-01": { "PIE": { "BB": 7 } }, "2018-10-01": {} } },
    ] });
    let package = package(&input, Language::Nl);
    let names = package.names();
    for (school, refers) in [(0, true), (1, false)] {
        let address = &names[&format!("count_{school}_2018_10_01_PIE_BB")];
        let xml = Xml::parse(package.file(&package.sheets()[&address.sheet])).unwrap();
        let cell = xml.descendants().find(|node| node.attribute("r") == Some(&address.cell)).unwrap();
        let formula = cell.children().find(|node| node.has_tag_name_local("f")).and_then(|node| node.text());
        let other = &names[&format!("count_{school}_2017_10_01_PIE_BB")].cell;
        assert_eq!(
            formula.is_some_and(|formula| formula.replace('$', "").ends_with(other.as_str())),
            refers,
            "{formula:?}"
        );
    }
}

#[test]
fn free_text_is_never_a_formula() {
    let names = ["=1+1", "+A1", "@SUM(A1)", "-2", "\t=1", "<c>&\"'", "_x0041_", "\u{0}\u{fffe}\u{ffff}"];
    let schools: Vec<_> = names.iter().map(|name| json!({ "name": name })).collect();
    let package = package(&json!({ "format": "vmbo-techniek/1", "schools": schools }), Language::Nl);
    let formulas: usize = package.0.iter().map(|(_, text)| text.matches("<f>").count()).sum();
    let nameless = json!({ "format": "vmbo-techniek/1", "schools": vec![json!({}); names.len()] });
    let nameless = self::package(&nameless, Language::Nl);
    assert_eq!(formulas, nameless.0.iter().map(|(_, text)| text.matches("<f>").count()).sum::<usize>());
    assert!(package.file("xl/sharedStrings.xml").contains("=1+1"));
}

#[test]
fn schools_beyond_the_limit_have_no_names_of_their_own() {
    for (schools, are_named) in [(workbook::MAX_NAMED_SCHOOLS, true), (workbook::MAX_NAMED_SCHOOLS + 1, false)] {
        let input = json!({ "format": "vmbo-techniek/1", "schools": vec![json!({}); schools] });
        let names = package(&input, Language::Nl).names();
        assert_eq!(names.contains_key("count_0_2017_10_01_PIE_BB"), are_named, "{schools}");
        assert!(names.contains_key("region_phase1_total"));
        assert!(names.len() < 65_000);
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = documents::read(&json!({ "format": "vmbo-techniek/1", "schools": [{}] }));
    let write = || workbook::write(&document, Language::Nl).unwrap();
    assert_eq!(write(), write());
}

#[test]
fn where_counts_came_from_stands_beside_them_only_when_it_is_known() {
    let counts = json!({ "2017-10-01": { "PIE": { "BB": 15 } }, "2018-10-01": { "PIE": { "BB": 9 } } });
    let school = |name: &str| json!({ "name": name, "counts": counts });
    let line = |school: usize, year: u16, pupils: u32| {
        json!({ "school": school, "date": format!("{year}-10-01"), "file": format!("leerlingen-{year}.csv"),
            "fileYear": year, "pupils": pupils })
    };
    let with = |provenance: &serde_json::Value| {
        let schools = [school("Noord"), school("Zuid")];
        package(&json!({ "format": "vmbo-techniek/1", "schools": schools, "provenance": provenance }), Language::Nl)
    };
    let masked =
        json!({ "school": 1, "date": "2017-10-01", "file": "=1+1", "pupils": 15, "masked": 2, "low": 13, "high": 19 });
    let package = with(&json!([line(0, 2017, 15), line(0, 2018, 9), masked]));
    let strings = package.file("xl/sharedStrings.xml");
    for (said, reason) in [
        ("Herkomst van de aantallen", "the heading"),
        ("leerlingen-2017.csv (DUO", "the first date of the first school"),
        ("leerlingen-2018.csv (DUO", "its second date"),
        ("Het zijn 13 tot 19 leerlingen", "how exact the counts of the other school are"),
    ] {
        assert_eq!(strings.matches(said).count(), 1, "{reason}");
    }
    let formulas = |package: &Package| package.0.iter().map(|(_, text)| text.matches("<f>").count()).sum::<usize>();
    let without = with(&json!([]));
    assert_eq!(formulas(&package), formulas(&without), "a name of a file is no formula");
    assert!(!without.file("xl/sharedStrings.xml").contains("Herkomst"), "nothing is said where nothing is known");
    // The same counts are in the same cells, so that every figure is computed from them as before.
    for school in [0, 1] {
        let name = format!("count_{school}_2017_10_01_PIE_BB");
        assert_eq!(package.names()[&name], without.names()[&name]);
    }
}
