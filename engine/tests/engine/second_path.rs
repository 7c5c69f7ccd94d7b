//! A second way to the figures: the contract's arithmetic in whole cents, written from the contract and with the
//! amounts typed over from the sources, so that a slip in the engine or in the rule data shows as a difference.
//!
//! It reads and writes plain JSON and shares nothing with the engine.

#![expect(clippy::inconsistent_digit_grouping, reason = "the last group is that of the cents")]

use engine::calculation::calculate;
use engine::domain::Document;
use serde_json::{Map, Value, json};

use crate::examples;
use crate::samples::{LEERWEGEN, PROFIELEN, Sample, change, documents_by};
use crate::support::for_each;

/// Cents per pupil: BB and KB, then GL.
type PerPupil = [i128; 2];

/// The amounts of a scheme.
struct Rates {
    /// Paid in 2018, then in 2019.
    technology: [PerPupil; 2],
    /// Paid in 2018, then in 2019, with the part of the amount that the year pays.
    planning: [(PerPupil, Part); 2],
    /// For PIE, BWI and M&T: the lowest, then the highest amount.
    phase2_core: [PerPupil; 2],
    /// For MaT and MVI, likewise.
    phase2_maritime_and_media: [PerPupil; 2],
    /// How many years an amount of phase 2 covers.
    phase2_years: i128,
}

/// A numerator and a denominator.
type Part = (i128, i128);

/// Infographic of June 2018, "Fase 1" and "Fase 2"; the thirds from the budget of 2 and 4 million in bijlage 1.
const LETTER: Rates = Rates {
    technology: [[1500_00, 750_00], [3000_00, 1500_00]],
    planning: [([50_00, 25_00], (1, 3)), ([50_00, 25_00], (2, 3))],
    phase2_core: [[3000_00, 1500_00], [4000_00, 2000_00]],
    phase2_maritime_and_media: [[2400_00, 1200_00], [3400_00, 1700_00]],
    phase2_years: 1,
};

/// Stcrt. 2018, 63519 for 2018; the news of October 2019 for 2019; the programme's news of 20 December 2018 for phase 2.
const FIXED: Rates = Rates {
    technology: [[1544_48, 772_24], [3078_00, 1539_00]],
    planning: [([17_40, 8_70], (1, 1)), ([38_50, 19_25], (1, 1))],
    phase2_core: [[15_895_00, 7_947_50], [15_895_00, 7_947_50]],
    phase2_maritime_and_media: [[15_895_00, 7_947_50], [15_895_00, 7_947_50]],
    phase2_years: 4,
};

/// The schemes whose figures stand here a second time.
const SCHEMES: [&str; 2] = ["kamerbrief-2018", "vastgesteld"];

/// Infographic of June 2018, "Fase 2": what a technology-poor region can ask for, in both schemes.
const TECHNOLOGY_POOR: [i128; 2] = [600_000_00, 2_000_000_00];

const CORE: [&str; 3] = ["PIE", "BWI", "M&T"];
const MARITIME_AND_MEDIA: [&str; 2] = ["MaT", "MVI"];

/// The fields of `amounts` and `region` with their cents.
type Amounts = Vec<(String, i128)>;

/// The whole result of a document, without its notices.
pub(crate) fn result(document: &Value) -> Value {
    let scheme = document.get("scheme").map_or("kamerbrief-2018", |scheme| scheme.as_str().unwrap());
    let rates = with_own_amounts(if scheme == SCHEMES[1] { FIXED } else { LETTER }, document);
    let change = document.get("annualPupilChange").map_or(0, |text| hundredths(text.as_str().unwrap()));
    let schools: Vec<&Value> = document["schools"].as_array().unwrap().iter().collect();
    let amounts: Vec<Amounts> = schools.iter().map(|school| school_amounts(school, &rates, change)).collect();
    let mut region = amounts[0].clone();
    for school in &amounts[1..] {
        for (sum, (_, cents)) in region.iter_mut().zip(school) {
            sum.1 += cents;
        }
    }
    let four_years = ["low", "high"].map(|end| amount(&region, &format!("phase2.fourYears.{end}")));
    let mut cofinancing = minimums(four_years);
    if let Some(requested) = document.get("requestedSubsidy") {
        cofinancing["requested"] = requested_cofinancing(hundredths(requested.as_str().unwrap()), document);
    }
    let named = schools.iter().zip(&amounts).map(
        |(school, amounts)| json!({ "name": school.get("name").unwrap_or(&json!("")), "amounts": nested(amounts) }),
    );
    let mut result = json!({
        "format": "vmbo-techniek-result/1",
        "scheme": scheme,
        "schools": named.collect::<Vec<_>>(),
        "region": nested(&region),
        "cofinancing": cofinancing,
    });
    if document.get("technologyPoor") == Some(&json!(true)) {
        let [low, high] = TECHNOLOGY_POOR.map(euros);
        result["technologyPoor"] =
            json!({ "fourYears": { "low": low, "high": high }, "cofinancing": minimums(TECHNOLOGY_POOR) });
    }
    if let Some(own) = document.get("ownAmounts").and_then(Value::as_object).filter(|own| !own.is_empty()) {
        let mut names: Vec<_> = own.keys().collect();
        names.sort();
        result["ownAmounts"] = json!(names);
    }
    if let Some(scenarios) = document.get("scenarios").and_then(Value::as_array) {
        let others: Vec<_> = scenarios.iter().filter(|scenario| scenario.get("current").is_none()).collect();
        if !others.is_empty() {
            result["scenarios"] = others.into_iter().map(scenario_result).collect();
        }
    }
    result
}

/// A scenario gives what a document with its inputs gives.
fn scenario_result(scenario: &Value) -> Value {
    let mut found = result(scenario);
    found.as_object_mut().unwrap().remove("format");
    found["name"] = scenario.get("name").cloned().unwrap_or(json!(""));
    found
}

/// The amounts of a scheme with those that the document puts in their place.
fn with_own_amounts(mut rates: Rates, document: &Value) -> Rates {
    let both = json!({});
    for (name, own) in document.get("ownAmounts").unwrap_or(&both).as_object().unwrap() {
        let (rest, leerweg) = name.rsplit_once('.').unwrap();
        let leerweg = usize::from(leerweg == "gl");
        let end = |end: &str| hundredths(own.get(end).unwrap_or(own).as_str().unwrap());
        let (low, high) = (end("low"), end("high"));
        match rest {
            "fase1.techniek.2018" => rates.technology[0][leerweg] = high,
            "fase1.techniek.2019" => rates.technology[1][leerweg] = high,
            "fase1.planvorming" => rates.planning.iter_mut().for_each(|(per_pupil, _)| per_pupil[leerweg] = high),
            "fase1.planvorming.2018" => rates.planning[0].0[leerweg] = high,
            "fase1.planvorming.2019" => rates.planning[1].0[leerweg] = high,
            "fase2.harde-techniek" => set_ends(&mut rates.phase2_core, leerweg, [low, high]),
            "fase2.maritiem-media" => set_ends(&mut rates.phase2_maritime_and_media, leerweg, [low, high]),
            "fase2.techniek" => {
                set_ends(&mut rates.phase2_core, leerweg, [low, high]);
                set_ends(&mut rates.phase2_maritime_and_media, leerweg, [low, high]);
            }
            other => panic!("{other} is no rate"),
        }
    }
    rates
}

fn set_ends(ends: &mut [PerPupil; 2], leerweg: usize, own: [i128; 2]) {
    for (end, own) in ends.iter_mut().zip(own) {
        end[leerweg] = own;
    }
}

fn school_amounts(school: &Value, rates: &Rates, change: i128) -> Amounts {
    let nobody = json!({});
    let counts = school.get("counts").unwrap_or(&nobody);
    let first = counts.get("2017-10-01").unwrap_or(&nobody);
    let second = counts.get("2018-10-01").or(counts.get("2017-10-01")).unwrap_or(&nobody);
    let vmbo = school.get("kind").is_none_or(|kind| kind == "vmbo");

    let mut amounts = Amounts::new();
    let mut phase1 = [[0; 2]; 2];
    if vmbo {
        for (year, counts) in [first, second].into_iter().enumerate() {
            let (planning, (part, of)) = rates.planning[year];
            phase1[0][year] = worth(counts, &CORE, rates.technology[year]);
            phase1[1][year] = rounded(worth(counts, &PROFIELEN, planning) * part, of);
        }
    }
    let [technology, planning] = phase1;
    let both = [technology[0] + planning[0], technology[1] + planning[1]];
    for (pot, [in_2018, in_2019]) in [("technology", technology), ("planning", planning), ("phase1", both)] {
        amounts.push((format!("{pot}.2018"), in_2018));
        amounts.push((format!("{pot}.2019"), in_2019));
        amounts.push((format!("{pot}.total"), in_2018 + in_2019));
    }
    for (at, end) in ["low", "high"].into_iter().enumerate() {
        let whole = phase2_worth(second, rates, at);
        let years: Vec<i128> = (1..=4).map(|power| rounded_year(whole, rates.phase2_years, change, power)).collect();
        for (year, cents) in (2020..).zip(&years) {
            amounts.push((format!("phase2.{year}.{end}"), *cents));
        }
        let four_years = if change == 0 && rates.phase2_years == 4 { whole } else { years.iter().sum() };
        amounts.push((format!("phase2.fourYears.{end}"), four_years));
    }
    amounts
}

fn phase2_worth(counts: &Value, rates: &Rates, end: usize) -> i128 {
    worth(counts, &CORE, rates.phase2_core[end])
        + worth(counts, &MARITIME_AND_MEDIA, rates.phase2_maritime_and_media[end])
}

/// What the pupils in these profielen earn together: BB and KB the full amount, GL its own, TL nothing.
fn worth(counts: &Value, profielen: &[&str], [full, gl]: PerPupil) -> i128 {
    let pupils = |profiel: &str, leerweg: &str| i128::from(counts[profiel][leerweg].as_u64().unwrap_or(0));
    profielen.iter().map(|p| full * (pupils(p, "BB") + pupils(p, "KB")) + gl * pupils(p, "GL")).sum()
}

/// The cents of one year of phase 2, `power` years after 2019.
fn rounded_year(whole: i128, years: i128, change: i128, power: u32) -> i128 {
    let (cents, of) = year_fraction(whole, years, change, power);
    rounded(cents, of)
}

/// The same before rounding, as a fraction.
fn year_fraction(whole: i128, years: i128, change: i128, power: u32) -> Part {
    (whole * (10_000 + change).pow(power), years * 10_000_i128.pow(power))
}

/// Half away from zero, for amounts that are never negative.
fn rounded(cents: i128, of: i128) -> i128 {
    (2 * cents + of) / (2 * of)
}

fn requested_cofinancing(requested: i128, document: &Value) -> Value {
    let (of_subsidy, of_total) = (up(requested, 10), up(requested, 9));
    let mut fields = json!({ "ofSubsidy": euros(of_subsidy), "ofTotal": euros(of_total) });
    if let Some(pledge) = document.get("pledgedCofinancing") {
        let part = |name: &str| pledge.get(name).map_or(0, |part| hundredths(part.as_str().unwrap()));
        let pledged = part("cash") + part("inKind");
        fields["pledged"] = json!(euros(pledged));
        fields["enough"] = json!({ "ofSubsidy": pledged >= of_subsidy, "ofTotal": pledged >= of_total });
    }
    fields
}

fn minimums(subsidy: [i128; 2]) -> Value {
    let reading = |of| {
        let [low, high] = subsidy.map(|cents| euros(up(cents, of)));
        json!({ "low": low, "high": high })
    };
    json!({ "ofSubsidy": reading(10), "ofTotal": reading(9) })
}

fn up(cents: i128, of: i128) -> i128 {
    (cents + of - 1) / of
}

fn amount(amounts: &Amounts, path: &str) -> i128 {
    amounts.iter().find(|(name, _)| name == path).unwrap().1
}

/// `phase1.2018` becomes `{"phase1": {"2018": …}}`.
fn nested(amounts: &Amounts) -> Value {
    let mut root = json!({});
    for (path, cents) in amounts {
        let mut place = &mut root;
        for name in path.split('.') {
            place = place.as_object_mut().unwrap().entry(name).or_insert_with(|| Value::Object(Map::new()));
        }
        *place = json!(euros(*cents));
    }
    root
}

/// A number with at most two decimals as a whole number of hundredths: `-2.5` is -250.
fn hundredths(text: &str) -> i128 {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    sign * format!("{whole}{fraction:0<2}").parse::<i128>().unwrap()
}

fn euros(cents: i128) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// The engine's result for a document, without its notices, next to the second path's.
pub(crate) fn difference(document: &Value) -> Result<(), String> {
    let read = Document::read(&document.to_string()).map_err(|error| format!("refused: {error}"))?;
    let mut ours: Value = serde_json::from_str(&calculate(&read).result(&read).to_json()).unwrap();
    let notices = ours.as_object_mut().unwrap().remove("notices");
    if !notices.is_some_and(|notices| notices.is_array()) {
        return Err("no list of notices".to_owned());
    }
    for scenario in ours.get_mut("scenarios").and_then(Value::as_array_mut).into_iter().flatten() {
        scenario.as_object_mut().unwrap().remove("notices");
    }
    let mut found = Vec::new();
    differences(&result(document), &ours, "$", &mut found);
    if found.is_empty() { Ok(()) } else { Err(found.join("; ")) }
}

fn differences(expected: &Value, ours: &Value, place: &str, found: &mut Vec<String>) {
    match (expected, ours) {
        _ if expected == ours => {}
        (Value::Object(expected), Value::Object(ours)) => {
            for name in expected.keys().chain(ours.keys().filter(|name| !expected.contains_key(*name))) {
                let field = |object: &Map<String, Value>| object.get(name).cloned().unwrap_or(json!("not there"));
                differences(&field(expected), &field(ours), &format!("{place}.{name}"), found);
            }
        }
        (Value::Array(expected), Value::Array(ours)) if expected.len() == ours.len() => {
            for (at, (expected, ours)) in expected.iter().zip(ours).enumerate() {
                differences(expected, ours, &format!("{place}[{at}]"), found);
            }
        }
        _ => found.push(format!("{place} is {ours}, and {expected} by the second path")),
    }
}

#[test]
fn both_paths_agree_on_random_documents() {
    for_each(6000, documents_by(&SCHEMES), |Sample(document)| difference(&document));
}

/// The examples were made by others than the writer of either path.
#[test]
fn the_second_path_gives_the_examples() {
    for example in examples::good() {
        let document = serde_json::from_str(&example.input).unwrap();
        let mut expected = example.expected;
        expected.as_object_mut().unwrap().remove("notices");
        for scenario in expected.get_mut("scenarios").and_then(Value::as_array_mut).into_iter().flatten() {
            scenario.as_object_mut().unwrap().remove("notices");
        }
        examples::assert_holds(&expected, &result(&document), &example.name);
    }
}

/// Each cell alone, at one pupil and at the most, in each kind of school and on each date.
#[test]
fn both_paths_agree_on_every_cell_alone() {
    for scheme in SCHEMES {
        for kind in ["vmbo", "vso"] {
            for (profiel, leerweg) in PROFIELEN.iter().flat_map(|p| LEERWEGEN.map(|l| (p, l))) {
                for (date, pupils) in [("2017-10-01", 1), ("2017-10-01", 9999), ("2018-10-01", 1), ("2018-10-01", 9999)]
                {
                    assert_agree(&json!({
                        "format": "vmbo-techniek/1",
                        "scheme": scheme,
                        "schools": [{ "kind": kind, "counts": { date: { *profiel: { leerweg: pupils } } } }],
                    }));
                }
            }
        }
    }
}

/// Half a cent goes up, never to the even cent: for every change of the contract that can make such a tie with up to
/// forty pupils, one document that does.
#[test]
fn both_paths_agree_on_exact_ties_of_every_change() {
    let mut ties = 0;
    for (scheme, rates) in SCHEMES.into_iter().zip([LETTER, FIXED]) {
        for hundredths in -2000..=2000 {
            let tie = (1..=40_u8).find(|pupils| {
                let whole = rates.phase2_maritime_and_media[0][1] * i128::from(*pupils);
                (1..=4).any(|power| {
                    let (cents, of) = year_fraction(whole, rates.phase2_years, hundredths.into(), power);
                    2 * (cents % of) == of
                })
            });
            ties += usize::from(tie.is_some());
            assert_agree(&json!({
                "format": "vmbo-techniek/1",
                "scheme": scheme,
                "schools": [{ "counts": { "2018-10-01": { "MVI": { "GL": tie.unwrap_or(1) } } } }],
                "annualPupilChange": change(hundredths),
            }));
        }
    }
    assert!(ties > 500, "only {ties} ties: this test has lost its point");
}

/// The largest document, where an amount has the most digits.
#[test]
fn both_paths_agree_on_the_largest_region() {
    let rows = |pupils: u16| -> Value {
        let row =
            json!(LEERWEGEN.map(|leerweg| (leerweg, pupils)).into_iter().collect::<std::collections::BTreeMap<_, _>>());
        PROFIELEN.into_iter().map(|profiel| (profiel.to_owned(), row.clone())).collect::<Map<_, _>>().into()
    };
    for scheme in SCHEMES {
        for (change, schools) in [("20", 2000), ("0", 2000), ("20", 1), ("19.99", 1), ("-19.99", 1), ("0.01", 1)] {
            let school = json!({ "counts": { "2017-10-01": rows(9998), "2018-10-01": rows(9999) } });
            assert_agree(&json!({
                "format": "vmbo-techniek/1",
                "scheme": scheme,
                "schools": vec![school; schools],
                "requestedSubsidy": "999999999999.99",
                "pledgedCofinancing": { "cash": "999999999999.99", "inKind": "999999999999.99" },
                "technologyPoor": true,
                "annualPupilChange": change,
            }));
        }
    }
}

/// Every amount around which the ninths and tenths turn to the next cent.
#[test]
fn both_paths_agree_on_small_requests() {
    for cents in 0..=200 {
        for pledged in [up(cents, 10), up(cents, 9), up(cents, 9) + 1] {
            assert_agree(&json!({
                "format": "vmbo-techniek/1",
                "schools": [{}],
                "requestedSubsidy": euros(cents),
                "pledgedCofinancing": { "inKind": euros(pledged) },
            }));
        }
    }
}

#[track_caller]
fn assert_agree(document: &Value) {
    if let Err(found) = difference(document) {
        panic!("{found}\n{document}");
    }
}

#[test]
fn hundredths_are_read_as_documents_write_them() {
    for (text, expected) in [("0", 0), ("-0.00", 0), ("-2.5", -250), ("0.05", 5), ("20", 2000), ("-0.25", -25)] {
        assert_eq!(hundredths(text), expected, "{text}");
        assert_eq!(hundredths(&change(expected.try_into().unwrap())), expected);
    }
}
