//! The rule data: what stands there passes the checks of the build, and each kind of slip in it fails with a sentence
//! that says where. What is compiled has a source for every amount.

use std::collections::BTreeSet;
use std::fs;

use engine::domain::SchemeId;
use engine::rules::{Citation, data_files, national_budget, scheme, sources};
use serde_json::{Value, json};

use self::schema::{Amount, BudgetLineKind, Citation as CitationData, Pot, RuleData, Scheme, Unit};
use crate::support::root;

#[path = "../../build/check/mod.rs"]
mod check;
#[expect(dead_code, reason = "the build script writes out fields that no check reads")]
#[path = "../../build/schema.rs"]
mod schema;
#[path = "../../build/values.rs"]
mod values;

fn data() -> RuleData {
    RuleData::load(&root().join("src/rules/data")).unwrap()
}

#[test]
fn the_data_passes_its_checks() {
    assert_eq!(check::problems(&data()), Vec::<String>::new());
}

/// A change to the data, and a problem that it must give.
type Slip = (&'static str, fn(&mut RuleData), &'static str);

fn assert_found(slips: &[Slip]) {
    for (what, slip, expected) in slips {
        let mut data = data();
        slip(&mut data);
        let found = check::problems(&data);
        assert!(found.iter().any(|problem| problem == expected), "{what}: {found:#?}");
    }
}

fn letter(data: &mut RuleData) -> &mut Scheme {
    data.schemes.iter_mut().find(|scheme| scheme.id == "kamerbrief-2018").unwrap()
}

fn fixed(data: &mut RuleData) -> &mut Scheme {
    data.schemes.iter_mut().find(|scheme| scheme.id == "vastgesteld").unwrap()
}

fn rate<'a>(scheme: &'a mut Scheme, id: &str) -> &'a mut schema::Rate {
    scheme.rates.iter_mut().find(|rate| rate.id == id).unwrap()
}

fn single(amount: &str) -> Amount {
    Amount::Single(amount.to_owned())
}

fn range(low: &str, high: &str) -> Amount {
    schema::parse(&json!({ "low": low, "high": high }).to_string()).unwrap()
}

fn citation(source: &str) -> CitationData {
    schema::parse(&json!({ "source": source, "place": { "nl": "daar", "en": "there" } }).to_string()).unwrap()
}

#[test]
fn a_slip_in_the_sources_is_found() {
    assert_found(&[
        (
            "a source removed from the list",
            |data| data.shared_sources.retain(|source| source.id != "infographic"),
            "source infographic is cited and not listed",
        ),
        (
            "a misspelt citation",
            |data| rate(letter(data), "fase1.planvorming.gl").sources.push(citation("kamerbief")),
            "source kamerbief is cited and not listed",
        ),
        (
            "a source that nothing rests on",
            |data| {
                let mut source = data.shared_sources[0].clone();
                source.id = "krant".to_owned();
                data.shared_sources.push(source);
            },
            "source krant is listed and never cited",
        ),
        (
            "the same source again",
            |data| data.shared_sources.push(data.shared_sources[0].clone()),
            "source kamerbrief stands there twice",
        ),
        (
            "a source of all in a scheme's file again",
            |data| {
                let again = data.shared_sources[0].clone();
                fixed(data).sources.push(again);
            },
            "source kamerbrief stands there twice",
        ),
        (
            "a link without encryption",
            |data| data.shared_sources[0].url = "http://example.org".to_owned(),
            "source kamerbrief: http://example.org is no https link",
        ),
        (
            "a date in Dutch order",
            |data| data.shared_sources[0].published = "05-06-2018".to_owned(),
            "source kamerbrief: its dates must be YYYY-MM-DD",
        ),
        (
            "a day that does not exist",
            |data| data.shared_sources[0].checked = "2026-02-29".to_owned(),
            "source kamerbrief: its dates must be YYYY-MM-DD",
        ),
        ("no title", |data| data.shared_sources[0].title = " ".to_owned(), "source kamerbrief: an empty text"),
        ("no English", |data| data.shared_sources[0].about.en.clear(), "source kamerbrief: an empty text"),
        (
            "a citation that does not say where",
            |data| data.budget.sources[0].place.nl.clear(),
            "source bijlage-1 is cited without a place",
        ),
    ]);
}

#[test]
fn a_slip_in_an_amount_is_found() {
    assert_found(&[
        (
            "an amount without a source",
            |data| rate(letter(data), "fase1.techniek.2018.gl").sources.clear(),
            "kamerbrief-2018: fase1.techniek.2018.gl: no source",
        ),
        (
            "a replaced amount without a source",
            |data| fixed(data).history[0].sources.clear(),
            "vastgesteld: fase1.techniek.2018.bb-kb.eerste: no source",
        ),
        (
            "ends of a range swapped",
            |data| rate(letter(data), "fase2.harde-techniek.gl").amount = range("2000.01", "2000"),
            "kamerbrief-2018: fase2.harde-techniek.gl: low 2000.01 is not below high 2000, or one is no amount",
        ),
        (
            "one amount written as a range, so that both ends must be changed",
            |data| rate(letter(data), "fase1.techniek.2018.gl").amount = range("750", "750.00"),
            "kamerbrief-2018: fase1.techniek.2018.gl: low 750 is not below high 750.00, or one is no amount",
        ),
        (
            "a decimal comma",
            |data| rate(fixed(data), "fase1.planvorming.2018.gl").amount = single("8,70"),
            "vastgesteld: fase1.planvorming.2018.gl: 8,70 is no amount",
        ),
        (
            "three decimals",
            |data| rate(fixed(data), "fase1.planvorming.2018.gl").amount = single("8.705"),
            "vastgesteld: fase1.planvorming.2018.gl: 8.705 is no amount",
        ),
        (
            "a sign",
            |data| rate(fixed(data), "fase1.planvorming.2018.gl").amount = single("+8.70"),
            "vastgesteld: fase1.planvorming.2018.gl: +8.70 is no amount",
        ),
        (
            "a profiel that is not one",
            |data| rate(letter(data), "fase1.techniek.2018.gl").profielen.push("MTR".to_owned()),
            "kamerbrief-2018: fase1.techniek.2018.gl: MTR is unknown",
        ),
        (
            "a leerweg that is not one",
            |data| rate(letter(data), "fase1.techniek.2018.gl").leerwegen.push("gl".to_owned()),
            "kamerbrief-2018: fase1.techniek.2018.gl: gl is unknown",
        ),
        (
            "a kind of school that is not one",
            |data| rate(letter(data), "fase1.techniek.2018.gl").kinds.push("pro".to_owned()),
            "kamerbrief-2018: fase1.techniek.2018.gl: pro is unknown",
        ),
        (
            "an amount for no kind of school",
            |data| rate(letter(data), "fase1.techniek.2018.gl").kinds.clear(),
            "kamerbrief-2018: fase1.techniek.2018.gl: it applies to nobody",
        ),
        (
            "a bad date",
            |data| rate(letter(data), "fase1.techniek.2018.gl").valid_from = "2018-06-31".to_owned(),
            "kamerbrief-2018: fase1.techniek.2018.gl: its validity is no period",
        ),
        (
            "an end before the beginning",
            |data| fixed(data).history[0].valid_to = Some("2018-06-12".to_owned()),
            "vastgesteld: fase1.techniek.2018.bb-kb.eerste: its validity is no period",
        ),
        (
            "no Dutch note",
            |data| rate(letter(data), "fase1.techniek.2018.gl").note.nl.clear(),
            "kamerbrief-2018: fase1.techniek.2018.gl: no note in both languages",
        ),
        (
            "a phase 1 amount that comes again every year",
            |data| rate(letter(data), "fase1.techniek.2018.gl").unit = Unit::EveryYear,
            "kamerbrief-2018: fase1.techniek.2018.gl: Technology has no amount of unit EveryYear",
        ),
        (
            "a phase 2 amount that is neither yearly nor for four years",
            |data| rate(fixed(data), "fase2.techniek.gl").unit = Unit::Once,
            "vastgesteld: fase2.techniek.gl: Phase2 has no amount of unit Once",
        ),
    ]);
}

#[test]
fn a_slip_in_the_payments_is_found() {
    const NOT_WHOLE: &str = "kamerbrief-2018: fase1.planvorming.gl: its payments do not add up to the amount";
    fn share_of(data: &mut RuleData, share: &str) {
        rate(letter(data), "fase1.planvorming.gl").payments[0].share = share.to_owned();
    }
    assert_found(&[
        ("too little in all", |data| share_of(data, "1/4"), NOT_WHOLE),
        ("too much in all", |data| share_of(data, "2/3"), NOT_WHOLE),
        ("a share of nothing", |data| share_of(data, "1/0"), NOT_WHOLE),
        ("no share", |data| share_of(data, "0/3"), NOT_WHOLE),
        ("more than the whole", |data| share_of(data, "4/3"), NOT_WHOLE),
        ("a percentage", |data| share_of(data, "33%"), NOT_WHOLE),
        ("a sign", |data| share_of(data, "+1/3"), NOT_WHOLE),
        ("nothing is paid", |data| rate(letter(data), "fase1.planvorming.gl").payments.clear(), NOT_WHOLE),
        (
            "a part of an amount that comes every year",
            |data| rate(letter(data), "fase2.maritiem-media.gl").payments[3].share = "1/2".to_owned(),
            "kamerbrief-2018: fase2.maritiem-media.gl: its payments do not add up to the amount",
        ),
        (
            "unequal quarters, of which the calculation knows nothing",
            |data| {
                rate(fixed(data), "fase2.techniek.gl").payments[0].share = "1/2".to_owned();
                rate(fixed(data), "fase2.techniek.gl").payments[3].share = "0/4".to_owned();
            },
            "vastgesteld: fase2.techniek.gl: its payments do not add up to the amount",
        ),
        (
            "a count date that is not one",
            |data| rate(letter(data), "fase1.planvorming.gl").payments[1].count = "2019-10-01".to_owned(),
            "kamerbrief-2018: fase1.planvorming.gl: 2019-10-01 is no count date",
        ),
        (
            "a year that stands there twice",
            |data| rate(letter(data), "fase1.planvorming.gl").payments[1].year = 2018,
            "kamerbrief-2018: fase1.planvorming.gl: 2018 pays twice",
        ),
        (
            "GL on another count than BB and KB",
            |data| rate(letter(data), "fase1.techniek.2019.gl").payments[0].count = "2017-10-01".to_owned(),
            "kamerbrief-2018: Technology 2019: its rates differ in unit, count date or share",
        ),
        (
            "GL in halves where BB and KB come in thirds",
            |data| {
                for payment in &mut rate(letter(data), "fase1.planvorming.gl").payments {
                    payment.share = "1/2".to_owned();
                }
            },
            "kamerbrief-2018: Planning 2018: its rates differ in unit, count date or share",
        ),
        (
            "phase 2 on two counts",
            |data| {
                for rate in letter(data).rates.iter_mut().filter(|rate| rate.pot == Pot::Phase2) {
                    rate.payments[0].count = "2017-10-01".to_owned();
                }
            },
            "kamerbrief-2018: fase2.harde-techniek.gl: it must pay 2020 to 2023 in order, on one count",
        ),
        (
            "phase 2 from two rates, one after the other",
            |data| rate(letter(data), "fase2.harde-techniek.gl").payments.truncate(2),
            "kamerbrief-2018: fase2.harde-techniek.gl: it must pay 2020 to 2023 in order, on one count",
        ),
    ]);
}

#[test]
fn a_gap_or_an_overlap_is_found() {
    assert_found(&[
        (
            "a rate removed",
            |data| letter(data).rates.retain(|rate| rate.id != "fase1.techniek.2018.gl"),
            "kamerbrief-2018: Technology 2018: 0 rates for M&T GL vmbo",
        ),
        (
            "a rate twice",
            |data| {
                let again = letter(data).rates[0].clone();
                letter(data).rates.push(again);
            },
            "kamerbrief-2018: fase1.techniek.2018.bb-kb twice",
        ),
        (
            "a replaced amount by the name of the one that stands",
            |data| fixed(data).history[0].id = "fase1.techniek.2018.bb-kb".to_owned(),
            "vastgesteld: fase1.techniek.2018.bb-kb twice",
        ),
        (
            "a remark twice",
            |data| {
                let again = fixed(data).remarks[0].clone();
                fixed(data).remarks.push(again);
            },
            "vastgesteld: cofinancing-later-7.5-percent twice",
        ),
        (
            "a rate twice under another name",
            |data| {
                let mut again = letter(data).rates[0].clone();
                again.id = "fase1.techniek.2018.bb".to_owned();
                again.leerwegen = vec!["BB".to_owned()];
                letter(data).rates.push(again);
            },
            "kamerbrief-2018: Technology 2018: 2 rates for PIE BB vmbo",
        ),
        (
            "a profiel that earns nothing in phase 2",
            |data| rate(fixed(data), "fase2.techniek.gl").profielen.push("D&P".to_owned()),
            "vastgesteld: Phase2 2022: 1 rates for D&P GL vso",
        ),
        (
            "TL earns something",
            |data| rate(letter(data), "fase1.planvorming.gl").leerwegen.push("TL".to_owned()),
            "kamerbrief-2018: Planning 2019: 1 rates for Groen TL vmbo",
        ),
        (
            "vso shares in phase 1",
            |data| rate(letter(data), "fase1.techniek.2018.gl").kinds.push("vso".to_owned()),
            "kamerbrief-2018: Technology 2018: 1 rates for BWI GL vso",
        ),
        (
            "vso is left out of phase 2",
            |data| rate(letter(data), "fase2.maritiem-media.gl").kinds.retain(|kind| kind != "vso"),
            "kamerbrief-2018: Phase2 2020: 0 rates for MaT GL vso",
        ),
        (
            "a payment in a year of no pot",
            |data| rate(letter(data), "fase1.planvorming.gl").payments[1].year = 2020,
            "kamerbrief-2018: Planning 2020: 1 rates for PIE GL vmbo",
        ),
        (
            "a day between a replaced amount and the next",
            |data| fixed(data).history[0].valid_to = Some("2018-10-28".to_owned()),
            "vastgesteld: history, fase1.techniek.2018.bb-kb.eerste: a gap or an overlap with what replaced it",
        ),
        (
            "a day on which both stand",
            |data| fixed(data).history[0].valid_to = Some("2018-10-30".to_owned()),
            "vastgesteld: history, fase1.techniek.2018.bb-kb.eerste: a gap or an overlap with what replaced it",
        ),
        (
            "a replaced amount without an end",
            |data| fixed(data).history[0].valid_to = None,
            "vastgesteld: history, fase1.techniek.2018.bb-kb.eerste: a gap or an overlap with what replaced it",
        ),
        (
            "a replaced amount that nothing replaced",
            |data| fixed(data).history[0].replaced_by = Some("fase1.techniek.2018".to_owned()),
            "vastgesteld: history, fase1.techniek.2018.bb-kb.eerste: a gap or an overlap with what replaced it",
        ),
        (
            "a replaced amount among those that stand",
            |data| rate(letter(data), "fase1.techniek.2018.gl").replaced_by = Some("fase1.techniek.2019.gl".to_owned()),
            "kamerbrief-2018: fase1.techniek.2018.gl: what was replaced belongs into the history",
        ),
    ]);
}

#[test]
fn a_slip_in_the_rules_for_a_region_is_found() {
    assert_found(&[
        (
            "cofinancing nowhere",
            |data| letter(data).cofinancing = None,
            "kamerbrief-2018: cofinancing must stand here or be taken over",
        ),
        (
            "taken over from a scheme that is not there",
            |data| fixed(data).takes_over = Some("kamerbrief".to_owned()),
            "vastgesteld: technologyPoor must stand here or be taken over",
        ),
        (
            "the same, by its name",
            |data| fixed(data).takes_over = Some("kamerbrief".to_owned()),
            "vastgesteld: takesOver: kamerbrief is no scheme",
        ),
        (
            "taken over in a circle",
            |data| letter(data).takes_over = Some("vastgesteld".to_owned()),
            "vastgesteld: takesOver: it leads back here",
        ),
        (
            "cofinancing without a source",
            |data| letter(data).cofinancing.as_mut().unwrap().sources.clear(),
            "kamerbrief-2018: cofinanciering.minimum: no source",
        ),
        (
            "a whole, of which the rest would be nothing",
            |data| letter(data).cofinancing.as_mut().unwrap().share = "10/10".to_owned(),
            "kamerbrief-2018: cofinanciering.minimum: 10/10 is no part of a whole",
        ),
        (
            "a percentage",
            |data| letter(data).cofinancing.as_mut().unwrap().share = "10%".to_owned(),
            "kamerbrief-2018: cofinanciering.minimum: 10% is no part of a whole",
        ),
        (
            "limits swapped",
            |data| letter(data).technology_poor.as_mut().unwrap().amount = range("2000001", "2000000"),
            "kamerbrief-2018: techniekarm.vier-jaar: low 2000001 is not below high 2000000, or one is no amount",
        ),
        (
            "limits without a day",
            |data| letter(data).technology_poor.as_mut().unwrap().valid_from = "juni 2018".to_owned(),
            "kamerbrief-2018: techniekarm.vier-jaar: its validity is no period",
        ),
        (
            "a remark without a source",
            |data| fixed(data).remarks[0].sources.clear(),
            "vastgesteld: cofinancing-later-7.5-percent: no source, or no note in both languages",
        ),
        (
            "a scheme without a name",
            |data| letter(data).name.en.clear(),
            "kamerbrief-2018: no name or summary in both languages",
        ),
        (
            "a scheme without a name for columns",
            |data| letter(data).short_name.nl.clear(),
            "kamerbrief-2018: no name or summary in both languages",
        ),
        (
            "an id that is no name in Rust",
            |data| fixed(data).id = "2020-x".to_owned(),
            "2020-x: its id must be words of small letters and digits with hyphens between them",
        ),
        ("no default", |data| letter(data).default = false, "exactly one scheme must be the default"),
        ("two defaults", |data| fixed(data).default = true, "exactly one scheme must be the default"),
    ]);
}

#[test]
fn a_slip_in_the_budget_is_found() {
    fn amount(data: &mut RuleData, line: &str, year: usize, amount: &str) {
        let line = data.budget.lines.iter_mut().find(|item| item.id == line).unwrap();
        line.millions[year] = Some(amount.to_owned());
    }
    assert_found(&[
        (
            "a part that is off",
            |data| amount(data, "fase-2-b", 4, "20.5"),
            "budget 2022: the parts above fase-3 do not add up",
        ),
        (
            "a subtotal that is off",
            |data| amount(data, "fase-1", 0, "35"),
            "budget 2018: the parts above fase-2 do not add up",
        ),
        ("a total that is off", |data| amount(data, "totaal", 7, "99.9"), "budget 2025: the total does not add up"),
        ("no number", |data| amount(data, "overig", 2, "vijf"), "budget overig 2020: no amount"),
        (
            "a year without an amount",
            |data| data.budget.lines[0].millions.truncate(7),
            "budget fase-1: not an amount for each year",
        ),
        (
            "no total, so that nothing adds up the rest",
            |data| data.budget.lines.retain(|line| line.kind != BudgetLineKind::Total),
            "budget: the total must be the last line and the only total",
        ),
        (
            "something after the total",
            |data| data.budget.lines.rotate_left(1),
            "budget: the total must be the last line and the only total",
        ),
        ("no source", |data| data.budget.sources.clear(), "budget: no source"),
        ("no name", |data| data.budget.lines[0].name.nl.clear(), "budget fase-1: no name in both languages"),
    ]);
}

#[test]
fn what_is_not_of_the_form_is_refused() {
    let file = root().join("src/rules/data/schemes/kamerbrief-2018.json");
    let scheme: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert!(schema::parse::<Scheme>(&scheme.to_string()).is_ok());
    let cases: &[(&str, Value, &str)] = &[
        ("/rates/0/low", json!("1500"), "unknown field `low`"),
        ("/rates/0/payments/0/month", json!(9), "unknown field `month`"),
        ("/rates/0/sources/0/page", json!(2), "unknown field `page`"),
        ("/rates/0/note/de", json!("x"), "unknown field `de`"),
        ("/cofinancing/percent", json!("10"), "unknown field `percent`"),
        ("/technologyPoor/per", json!("year"), "unknown field `per`"),
        ("/year", json!(2018), "unknown field `year`"),
        ("/rates/0/amount", json!(1500), "expected an amount such as"),
        ("/rates/0/amount", json!(1500.0), "expected an amount such as"),
        ("/rates/0/amount", Value::Null, "expected an amount such as"),
        ("/rates/0/amount", json!({ "low": "1", "high": "2", "mid": "1" }), "expected an amount such as"),
        ("/rates/0/pot", json!("techniek"), "unknown variant `techniek`"),
        ("/rates/0/unit", json!("euro"), "unknown variant `euro`"),
        ("/rates/0/status", json!("certain"), "unknown variant `certain`"),
        ("/rates/0/payments/0/year", json!("2018"), "invalid type: string \"2018\", expected u16"),
        ("/default", json!("yes"), "invalid type: string \"yes\", expected a boolean"),
    ];
    for (pointer, value, expected) in cases {
        let mut changed = scheme.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        changed.pointer_mut(parent).unwrap()[name] = value.clone();
        let error = schema::parse::<Scheme>(&changed.to_string()).unwrap_err();
        assert!(error.contains(expected), "{pointer}: {error}");
    }
    for name in ["id", "name", "shortName", "summary", "rates"] {
        let mut without = scheme.clone();
        without.as_object_mut().unwrap().remove(name);
        let error = schema::parse::<Scheme>(&without.to_string()).unwrap_err();
        assert!(error.contains(&format!("missing field `{name}`")), "{name}: {error}");
    }
}

#[test]
fn days_follow_each_other() {
    let cases = [
        ("2018-10-29", "2018-10-30", "within a month"),
        ("2018-10-31", "2018-11-01", "over a month"),
        ("2018-12-31", "2019-01-01", "over a year"),
        ("2019-02-28", "2019-03-01", "no leap year"),
        ("2020-02-28", "2020-02-29", "a leap year"),
        ("2020-02-29", "2020-03-01", "the end of a leap day"),
        ("2000-02-29", "2000-03-01", "a century that is a leap year"),
        ("1900-02-28", "1900-03-01", "a century that is none"),
        ("2020-12-31", "2021-01-01", "the end of a leap year"),
    ];
    for (day, next, reason) in cases {
        assert_eq!(values::day_number(day).unwrap() + 1, values::day_number(next).unwrap(), "{reason}");
    }
    for text in
        ["", "2018", "2018-06", "2018-6-5", "2018-00-05", "2018-13-05", "2018-04-31", "2018-+6-05", "18-06-05", "x"]
    {
        assert_eq!(values::day_number(text), None, "{text}");
    }
}

#[test]
fn every_compiled_amount_has_a_source() {
    let mut cited = BTreeSet::new();
    let mut rest_on = |place: &str, citations: &'static [Citation]| {
        assert!(!citations.is_empty(), "{place} has no source");
        cited.extend(citations.iter().map(|citation| citation.source.id));
    };
    for id in SchemeId::ALL {
        let scheme = scheme(id);
        for rate in scheme.rates.iter().chain(scheme.history) {
            rest_on(rate.provision.id, rate.provision.sources());
            let note = rate.provision.note();
            assert!(!note.nl.is_empty() && !note.en.is_empty(), "{} says nothing", rate.provision.id);
        }
        rest_on("cofinancing", scheme.cofinancing.provision.sources());
        rest_on("technology-poor", scheme.technology_poor.provision.sources());
        for remark in scheme.remarks {
            rest_on(remark.code, remark.sources);
        }
    }
    rest_on("the budget", national_budget().sources);
    let listed: BTreeSet<_> = sources().iter().map(|source| source.id).collect();
    assert_eq!(cited, listed);
}

/// A receipt names them, so that an auditor can hold them beside the files.
#[test]
fn a_scheme_names_its_own_file_first_and_then_those_that_it_takes_rates_from() {
    let names = |id: &str| data_files(SchemeId::from_id(id).unwrap()).iter().map(|file| file.name).collect::<Vec<_>>();
    assert_eq!(names("kamerbrief-2018"), ["kamerbrief-2018.json"]);
    assert_eq!(names("vastgesteld"), ["vastgesteld.json", "kamerbrief-2018.json"]);
    assert!(SchemeId::ALL.into_iter().flat_map(data_files).all(|file| file.sha256.len() == 64));
}

/// The tables that the program computes with are the data that was checked.
#[test]
fn what_is_compiled_is_what_stands_in_the_data() {
    for written in &data().schemes {
        let compiled = scheme(SchemeId::from_id(&written.id).unwrap());
        for (written, compiled) in [(&written.rates, compiled.rates), (&written.history, compiled.history)] {
            assert_eq!(written.len(), compiled.len());
            for (written, compiled) in written.iter().zip(compiled) {
                assert_eq!(written.id, compiled.provision.id);
                let ends = [compiled.value.low(), compiled.value.high()].map(|end| end.to_string());
                assert_eq!(written.amount.ends().map(two_decimals), ends, "{}", written.id);
                let codes: Vec<_> = compiled.profielen.iter().map(|profiel| profiel.code()).collect();
                assert_eq!(written.profielen, codes, "{}", written.id);
                let codes: Vec<_> = compiled.leerwegen.iter().map(|leerweg| leerweg.code()).collect();
                assert_eq!(written.leerwegen, codes, "{}", written.id);
                let kinds: Vec<_> = compiled.kinds.iter().map(|kind| kind.as_str()).collect();
                assert_eq!(written.kinds, kinds, "{}", written.id);
                let status = compiled.provision.status.as_str();
                assert_eq!(format!("{:?}", written.status).to_lowercase(), status, "{}", written.id);
                assert_eq!(format!("{:?}", written.unit), format!("{:?}", compiled.unit), "{}", written.id);
                let payment = |year: u16, count: &str, share: &str| format!("{year} {count} {share}");
                let paid: Vec<_> =
                    compiled.payments.iter().map(|p| payment(p.year, p.teldatum.iso(), &p.share.to_string())).collect();
                let expected: Vec<_> = written.payments.iter().map(|p| payment(p.year, &p.count, &p.share)).collect();
                assert_eq!(expected, paid, "{}", written.id);
            }
        }
    }
}

fn two_decimals(amount: &str) -> String {
    format!("{:.2}", amount.parse::<rust_decimal::Decimal>().unwrap())
}
