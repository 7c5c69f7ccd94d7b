//! Random calculation documents over the whole range of the contract, as JSON.

use std::fmt;

use engine::domain::SchemeId;
use proptest::collection::vec;
use proptest::option::of as option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

pub(crate) const PROFIELEN: [&str; 10] = ["BWI", "PIE", "M&T", "MaT", "MVI", "E&O", "Groen", "HBR", "Z&W", "D&P"];
pub(crate) const LEERWEGEN: [&str; 4] = ["BB", "KB", "GL", "TL"];

/// A random document. Prints as JSON, so that a failing one can be kept as a file.
#[derive(Clone)]
pub(crate) struct Sample(pub(crate) Value);

impl fmt::Debug for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Documents of one to a few schools with anything in them that the contract allows.
pub(crate) fn documents() -> impl Strategy<Value = Sample> {
    documents_by(&SchemeId::ALL.map(SchemeId::as_str))
}

/// The same, by some schemes only.
pub(crate) fn documents_by(schemes: &[&'static str]) -> impl Strategy<Value = Sample> + use<> {
    let inputs = || inputs(schemes.to_vec());
    let beside = (
        proptest::option::weighted(0.3, names()),
        proptest::option::weighted(0.3, (vec(inputs(), 1..=3), any::<Index>())),
        proptest::option::weighted(0.3, plans()),
    );
    (inputs(), beside).prop_flat_map(|(mut fields, (name, scenarios, plan))| {
        fields.push(("format", json!("vmbo-techniek/1")));
        if let Some((scenarios, position)) = scenarios {
            let mut scenarios: Vec<Value> = scenarios.into_iter().map(object).collect();
            if let Some(name) = name {
                scenarios.insert(position.index(scenarios.len() + 1), json!({ "name": name, "current": true }));
            }
            fields.push(("scenarios", Value::from(scenarios)));
        }
        fields.extend(plan.map(|plan| ("plan", plan)));
        Just(fields).prop_shuffle().prop_map(|fields| Sample(object(fields)))
    })
}

/// What a calculation rests on: the fields that a document and a scenario share.
fn inputs(schemes: Vec<&'static str>) -> impl Strategy<Value = Vec<(&'static str, Value)>> {
    let scheme = option(select(schemes)).prop_flat_map(|scheme| {
        let id = scheme.and_then(SchemeId::from_id).unwrap_or(SchemeId::DEFAULT);
        (Just(scheme), proptest::option::weighted(0.3, own_amounts(id)))
    });
    let fields = (
        scheme,
        vec(schools(), 1..=4),
        option(euros()),
        option((option(euros()), option(euros()))),
        option(any::<bool>()),
        option(changes()),
    );
    fields.prop_map(|((scheme, own), schools, requested, pledge, technology_poor, change)| {
        let mut fields = vec![("schools", Value::from(schools))];
        fields.extend(scheme.map(|scheme| ("scheme", json!(scheme))));
        fields.extend(requested.map(|amount| ("requestedSubsidy", json!(amount))));
        fields.extend(pledge.map(|(cash, in_kind)| {
            let parts = [("cash", cash), ("inKind", in_kind)];
            ("pledgedCofinancing", object(parts.into_iter().filter_map(|(name, part)| Some((name, json!(part?))))))
        }));
        fields.extend(technology_poor.map(|declared| ("technologyPoor", json!(declared))));
        fields.extend(change.map(|change| ("annualPupilChange", json!(change))));
        fields.extend(own.map(|own| ("ownAmounts", own)));
        fields
    })
}

/// Own amounts for any rates of a scheme, as ranges where there can be one. No larger than what keeps every figure
/// within the digits that the other properties rest on.
fn own_amounts(scheme: SchemeId) -> impl Strategy<Value = Value> {
    let amount = || (0..10_000_u32, 0..100_u8).prop_map(|(euros, cents)| format!("{euros}.{cents:02}"));
    let rates = subsequence(scheme.rates(), 0..=scheme.rates().len()).prop_shuffle();
    let amounts = rates.prop_flat_map(move |rates| {
        let each = rates.into_iter().map(|rate| (Just(rate), amount(), option((0..5_000_u32, 0..100_u32))));
        each.collect::<Vec<_>>()
    });
    amounts.prop_map(|amounts| {
        object(amounts.into_iter().map(|(rate, low, more)| match more {
            Some((euros, cents)) if rate.may_be_range() => {
                let high = low.parse::<Decimal>().unwrap() + Decimal::new((euros * 100 + cents).into(), 2);
                (rate.as_str(), json!({ "low": low, "high": format!("{high:.2}") }))
            }
            _ => (rate.as_str(), json!(low)),
        }))
    })
}

/// Plans with anything in them.
fn plans() -> impl Strategy<Value = Value> {
    let line = (option(names()), option((0..1_000_000_u32).prop_map(|hours| hours.to_string())), option(euros()));
    let line = (line, option(euros())).prop_map(|((what, hours, rate), value)| {
        let fields = [("what", what), ("hours", hours), ("rate", rate), ("value", value)];
        object(fields.into_iter().filter_map(|(name, text)| Some((name, json!(text?)))))
    });
    let parts = subsequence(&["labourMarket", "pupilForecast", "planOfAction", "budget"][..], 0..=4).prop_shuffle();
    let partners = || option(vec(names(), 0..=3));
    let partners = (partners(), partners(), partners()).prop_map(|(mbo, business, other)| {
        let kinds = [("mbo", mbo), ("business", business), ("other", other)];
        object(kinds.into_iter().filter_map(|(kind, names)| Some((kind, json!(names?)))))
    });
    let fields = (option(names()), option(any::<bool>()), option(partners), option(parts), option(vec(line, 0..=3)));
    fields.prop_map(|(name, is_region, partners, parts, in_kind)| {
        let mut fields = Vec::new();
        fields.extend(name.map(|name| ("name", json!(name))));
        fields.extend(is_region.map(|is_region| ("isRegion", json!(is_region))));
        fields.extend(partners.map(|partners| ("partners", partners)));
        fields.extend(parts.map(|parts| ("parts", json!(parts))));
        fields.extend(in_kind.map(|lines| ("inKind", json!(lines))));
        object(fields)
    })
}

/// Schools with any name and kind, and counts for no date, one date or both.
pub(crate) fn schools() -> impl Strategy<Value = Value> {
    let fields = (
        option(names()),
        option(brins()),
        option(select(&["vmbo", "vso"][..])),
        option(proptest::option::weighted(0.8, counts())),
        proptest::option::weighted(0.6, counts()),
    );
    fields.prop_flat_map(|(name, brin, kind, first, second)| {
        let mut fields = Vec::new();
        fields.extend(name.map(|name| ("name", json!(name))));
        fields.extend(brin.map(|brin| ("brin", brin)));
        fields.extend(kind.map(|kind| ("kind", json!(kind))));
        if let Some(first) = first {
            let dates = [("2017-10-01", first), ("2018-10-01", second)];
            fields.push(("counts", object(dates.into_iter().filter_map(|(date, counts)| Some((date, counts?))))));
        }
        Just(fields).prop_shuffle().prop_map(object)
    })
}

/// The counts of one date: mostly a few cells, sometimes all forty, possibly none.
pub(crate) fn counts() -> impl Strategy<Value = Value> {
    let cell = || (select(&PROFIELEN[..]), select(&LEERWEGEN[..]), pupils());
    prop_oneof![
        9 => vec(cell(), 0..=12),
        1 => vec(pupils(), 40).prop_map(|pupils| {
            let names = PROFIELEN.into_iter().flat_map(|profiel| LEERWEGEN.map(|leerweg| (profiel, leerweg)));
            names.zip(pupils).map(|((profiel, leerweg), pupils)| (profiel, leerweg, pupils)).collect()
        }),
    ]
    .prop_map(|cells: Vec<(&str, &str, u16)>| {
        let mut counts = Map::new();
        for (profiel, leerweg, pupils) in cells {
            let row = counts.entry(profiel).or_insert_with(|| json!({}));
            row[leerweg] = json!(pupils);
        }
        Value::Object(counts)
    })
}

/// How many pupils a cell has: what schools have, and the ends of what the contract allows.
pub(crate) fn pupils() -> impl Strategy<Value = u16> {
    prop_oneof![1 => Just(0), 3 => 1..10_u16, 6 => 0..200_u16, 2 => 0..=9999_u16, 1 => Just(9999)]
}

/// Every form of an amount of money, from nothing to the most.
pub(crate) fn euros() -> impl Strategy<Value = String> {
    const EXTREMES: &[&str] = &["0", "0.0", "0.00", "0.01", "0.1", "999999999999", "999999999999.9", "999999999999.99"];
    prop_oneof![
        select(EXTREMES).prop_map(str::to_owned),
        (0..1_000_000_000_000_u64).prop_map(|euros| euros.to_string()),
        (0..100_000_000_u64, 0..10_u8).prop_map(|(euros, tenths)| format!("{euros}.{tenths}")),
        (0..1_000_000_000_000_u64, 0..100_u8).prop_map(|(euros, cents)| format!("{euros}.{cents:02}")),
        (0..10_000_u64, 0..100_u8).prop_map(|(euros, cents)| format!("{euros}.{cents:02}")),
    ]
}

/// Every form of a yearly change, from -20 to 20 percent.
pub(crate) fn changes() -> impl Strategy<Value = String> {
    const EXTREMES: &[&str] =
        &["0", "-0", "0.0", "-0.00", "0.01", "-0.01", "20", "20.00", "-20", "-20.0", "19.99", "-19.99"];
    prop_oneof![
        2 => select(EXTREMES).prop_map(str::to_owned),
        4 => (-2000..=2000_i32).prop_map(change),
        2 => (-40..=40_i32).prop_map(|halves| change(halves * 50)),
        1 => (-20..=20_i32).prop_map(|percent| percent.to_string()),
    ]
}

/// A yearly change of so many hundredths of a percent, as documents write it.
pub(crate) fn change(hundredths: i32) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z '(),.-]{0,40}",
        vec(any::<char>(), 0..=120).prop_map(String::from_iter),
        vec(select(&['é', '"', '\\', '\n', '\u{2028}', '\u{0}', '😀', '€'][..]), 0..=120).prop_map(String::from_iter),
    ]
}

fn brins() -> impl Strategy<Value = Value> {
    prop_oneof![Just(Value::Null), "[0-9]{2}[A-Z]{2}([0-9]{2})?".prop_map(Value::from)]
}

fn object<'a>(fields: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
