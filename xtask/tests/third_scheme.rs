//! A scheme is one file: a third one in a copy of the folder of schemes is in the command line and in the comparison,
//! with nothing else touched.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

const ID: &str = "wat-als-2021";

/// A program that prints the comparison of every two schemes for one document.
const COMPARE: &str = r#"
use engine::domain::{Document, SchemeId};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::text::language::Language;
use vmbo_techniek::features::amounts::model::scheme_comparison::{compare_schemes, rate_changes};

fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let form = Form::from_document(&Document::read(&text).unwrap());
    for base in SchemeId::ALL {
        for other in SchemeId::ALL {
            let lines = compare_schemes(&form, [base, other], Language::Nl);
            let changes = rate_changes([base, other], Language::Nl).len();
            println!("{base} {other} {} {changes}", lines[4].difference().euros());
        }
    }
}
"#;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The rule data of the project and a third scheme: the second one with another amount, a source and a notice of its
/// own, that takes over from one that takes over itself.
fn rules_with_a_third_scheme(folder: &Path) {
    let data = root().join("engine/src/rules/data");
    fs::create_dir_all(folder.join("schemes")).unwrap();
    for file in ["sources.json", "national-budget.json", "schemes/kamerbrief-2018.json", "schemes/vastgesteld.json"] {
        write_when_new(&folder.join(file), &fs::read_to_string(data.join(file)).unwrap());
    }
    let text = fs::read_to_string(data.join("schemes/vastgesteld.json")).unwrap();
    let mut scheme: Value = serde_json::from_str(&text).unwrap();
    let fields = scheme.as_object_mut().unwrap();
    for name in ["sources", "history", "sameAmountsAs"] {
        fields.remove(name);
    }
    let bilingual = |nl: &str, en: &str| json!({ "nl": nl, "en": en });
    scheme["id"] = json!(ID);
    scheme["takesOver"] = json!("vastgesteld");
    scheme["name"] = bilingual("Wat als", "What if");
    scheme["shortName"] = bilingual("Wat als", "What if");
    scheme["rates"][0]["amount"] = json!("2000");
    scheme["sources"] = json!([{
        "id": "wat-als-bron", "title": "Wat als", "publisher": "Niemand", "identifier": "een test",
        "url": "https://example.org/", "published": "2021-01-01", "checked": "2021-01-01", "extent": "news",
        "about": bilingual("Een bron van deze test.", "A source of this test."),
    }]);
    let sources = json!([{ "source": "wat-als-bron", "place": bilingual("alles", "all of it") }]);
    scheme["remarks"] = json!([{
        "code": "what-if-2021", "when": { "always": "region.phase1" }, "sources": sources,
        "note": bilingual("Dit is een test.", "This is a test."),
    }]);
    write_when_new(&folder.join("schemes").join(ID).with_extension("json"), &scheme.to_string());
}

/// Leaves what is the same alone, so that cargo has nothing to build again.
fn write_when_new(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::write(path, text).unwrap();
}

/// Cargo with that rule data. What it builds stays in a folder of its own, so that only the first run builds everything.
fn cargo(folder: &Path, arguments: &[&OsStr]) -> Output {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(root())
        .env("VMBO_TECHNIEK_RULES", folder.join("rules"))
        .env("CARGO_TARGET_DIR", root().join("target/third-scheme"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

#[test]
fn a_third_scheme_is_one_file() {
    let folder = root().join("target/third-scheme/project");
    rules_with_a_third_scheme(&folder.join("rules"));
    let document = folder.join("document.json");
    let schools = json!([{ "counts": { "2017-10-01": { "PIE": { "BB": 10 } } } }]);
    fs::write(&document, json!({ "format": "vmbo-techniek/1", "scheme": ID, "schools": schools }).to_string()).unwrap();

    let arguments = ["run", "--quiet", "--package", "xtask", "--", "calculate"].map(OsStr::new);
    let printed = cargo(&folder, &[&arguments[..], &[document.as_os_str()]].concat()).stdout;
    let result: Value = serde_json::from_slice(&printed).unwrap();
    assert_eq!((&result["scheme"], &result["region"]["technology"]["2018"]), (&json!(ID), &json!("20000.00")));
    assert_eq!(result["notices"], json!([{ "code": "what-if-2021", "path": "region.phase1" }]));

    let manifest = comparing_program(&folder);
    let arguments = ["run", "--quiet", "--manifest-path"].map(OsStr::new);
    let printed =
        cargo(&folder, &[&arguments[..], &[manifest.as_os_str(), OsStr::new("--"), document.as_os_str()]].concat());
    let printed = String::from_utf8(printed.stdout).unwrap();
    // Ten pupils at 2.000 instead of 1.544,48.
    for line in
        [format!("vastgesteld {ID} 4555.20 10"), format!("{ID} vastgesteld -4555.20 10"), format!("{ID} {ID} 0.00 10")]
    {
        assert!(printed.lines().any(|printed| printed == line), "no {line:?} in\n{printed}");
    }
    assert_eq!(printed.lines().count(), 9, "every two of three:\n{printed}");
}

/// The manifest of a program that depends on the library as any other would.
fn comparing_program(folder: &Path) -> PathBuf {
    let root = root();
    let manifest = format!(
        "[package]\nname = \"compare\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         engine = {{ package = \"vmbo-techniek-engine\", path = {:?} }}\n\
         vmbo_techniek = {{ package = \"rekenhulp-vmbo-techniek\", path = {root:?} }}\n",
        root.join("engine")
    );
    fs::create_dir_all(folder.join("src")).unwrap();
    write_when_new(&folder.join("src/main.rs"), COMPARE);
    write_when_new(&folder.join("Cargo.toml"), &manifest);
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder.join("Cargo.toml")
}
