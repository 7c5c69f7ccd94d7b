//! The result as the contract writes it (section 2).

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::{
    AmountKey, Amounts, Derivation, EnteredAmount, Figures, Minimum, Outcome, RangeOf, RateUse, Requested, Step,
    StepKind, TechnologyPoor, calculate, derive,
};
use crate::domain::read_value::value_schema;
use crate::domain::to_json::compiled_here;
use crate::domain::{Document, SchemeId};

/// The result of a document.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Result"))]
pub struct CalculationResult<'a> {
    /// The format of the result, with its version.
    #[cfg_attr(feature = "schema", schemars(extend("const" = Outcome::FORMAT)))]
    format: &'static str,
    #[serde(flatten)]
    outcome: OutcomeText<'a>,
    /// The results of the other scenarios.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scenarios: Vec<ScenarioResult<'a>>,
    /// Every figure by its path, with the steps that lead to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::collections::BTreeMap<String, StepText>>"))]
    derivation: Option<DerivationText>,
}

compiled_here!(CalculationResult<'_>);

/// The result of a scenario.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ScenarioResult<'a> {
    /// What the scenario is called.
    name: &'a str,
    #[serde(flatten)]
    outcome: OutcomeText<'a>,
}

/// What the result of a document and that of a scenario share.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct OutcomeText<'a> {
    /// The amounts that were computed with.
    scheme: SchemeId,
    /// The schools in the order of the document.
    schools: Vec<SchoolResult<'a>>,
    /// The schools together.
    region: AmountsText,
    /// What business adds to phase 2 of the region.
    cofinancing: CofinancingText,
    /// What the region can ask for when it is declared technology-poor.
    #[serde(skip_serializing_if = "Option::is_none")]
    technology_poor: Option<TechnologyPoorText>,
    /// The rates with an amount of the user's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    own_amounts: Vec<&'static str>,
    /// What there is to know about the figures.
    notices: Vec<NoticeText>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct SchoolResult<'a> {
    name: &'a str,
    amounts: AmountsText,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct NoticeText {
    /// What there is to know; docs/document.md lists the codes.
    code: &'static str,
    /// The place in the document or result.
    path: String,
}

/// The amounts of a school or region.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Amounts"))]
struct AmountsText {
    /// Phase 1, technology money.
    technology: TwoYears,
    /// Phase 1, planning money.
    planning: TwoYears,
    /// Phase 1 together.
    phase1: TwoYears,
    /// The maximum of phase 2.
    phase2: FourYears,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct TwoYears {
    #[serde(rename = "2018")]
    in_2018: EuroText,
    #[serde(rename = "2019")]
    in_2019: EuroText,
    total: EuroText,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct FourYears {
    #[serde(rename = "2020")]
    in_2020: RangeText,
    #[serde(rename = "2021")]
    in_2021: RangeText,
    #[serde(rename = "2022")]
    in_2022: RangeText,
    #[serde(rename = "2023")]
    in_2023: RangeText,
    four_years: RangeText,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Range"))]
struct RangeText {
    low: EuroText,
    high: EuroText,
}

/// A least contribution in the two readings of "10 percent".
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Minimum"))]
struct MinimumText {
    of_subsidy: RangeText,
    of_total: RangeText,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Cofinancing"))]
struct CofinancingText {
    #[serde(flatten)]
    minimum: MinimumText,
    /// What business adds to the subsidy that the region asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    requested: Option<RequestedText>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Requested"))]
struct RequestedText {
    of_subsidy: EuroText,
    of_total: EuroText,
    /// What business has promised, in money and in kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pledged: Option<EuroText>,
    /// Whether that reaches the minimum.
    #[serde(skip_serializing_if = "Option::is_none")]
    enough: Option<EnoughText>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Enough"))]
struct EnoughText {
    of_subsidy: bool,
    of_total: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TechnologyPoor"))]
struct TechnologyPoorText {
    four_years: RangeText,
    cofinancing: MinimumText,
}

impl Outcome {
    /// The `format` of a result.
    pub const FORMAT: &'static str = "vmbo-techniek-result/1";

    /// The result of the document that this is the outcome of.
    #[must_use]
    pub fn result<'a>(&self, document: &'a Document) -> CalculationResult<'a> {
        let scenarios = document.scenarios.iter().map(|scenario| ScenarioResult {
            name: scenario.scenario_name.as_str(),
            outcome: OutcomeText::new(&calculate(scenario), scenario),
        });
        CalculationResult {
            format: Self::FORMAT,
            outcome: OutcomeText::new(self, document),
            scenarios: scenarios.collect(),
            derivation: None,
        }
    }

    /// The result with `derivation`: every figure by its path, with the steps that lead to it.
    #[must_use]
    pub fn result_with_derivation<'a>(&self, document: &'a Document) -> CalculationResult<'a> {
        CalculationResult { derivation: Some(DerivationText::new(&derive(document))), ..self.result(document) }
    }
}

impl<'a> OutcomeText<'a> {
    fn new(outcome: &Outcome, document: &'a Document) -> Self {
        let Outcome { scheme, figures, notices } = outcome;
        let Figures { schools, region, cofinancing, requested, technology_poor } = figures;
        let schools = document.schools.iter().zip(schools);
        let requested = requested.as_ref().map(|requested| RequestedText::new(requested, figures.enough()));
        let notices = notices.iter().map(|notice| NoticeText { code: notice.code.as_str(), path: notice.path.clone() });
        Self {
            scheme: *scheme,
            schools: schools
                .map(|(school, amounts)| SchoolResult { name: school.name.as_str(), amounts: amounts.into() })
                .collect(),
            region: region.into(),
            cofinancing: CofinancingText { minimum: cofinancing.into(), requested },
            technology_poor: technology_poor.as_ref().map(TechnologyPoorText::from),
            own_amounts: document.own_amounts.iter().map(|(rate, _)| rate.as_str()).collect(),
            notices: notices.collect(),
        }
    }
}

impl From<&Amounts<Decimal>> for AmountsText {
    fn from(amounts: &Amounts<Decimal>) -> Self {
        let euro = |key| EuroText(*amounts.get(key));
        let range = |low, high| RangeText { low: euro(low), high: euro(high) };
        Self {
            technology: TwoYears {
                in_2018: euro(AmountKey::Technology2018),
                in_2019: euro(AmountKey::Technology2019),
                total: euro(AmountKey::TechnologyTotal),
            },
            planning: TwoYears {
                in_2018: euro(AmountKey::Planning2018),
                in_2019: euro(AmountKey::Planning2019),
                total: euro(AmountKey::PlanningTotal),
            },
            phase1: TwoYears {
                in_2018: euro(AmountKey::Phase1In2018),
                in_2019: euro(AmountKey::Phase1In2019),
                total: euro(AmountKey::Phase1Total),
            },
            phase2: FourYears {
                in_2020: range(AmountKey::Phase2In2020Low, AmountKey::Phase2In2020High),
                in_2021: range(AmountKey::Phase2In2021Low, AmountKey::Phase2In2021High),
                in_2022: range(AmountKey::Phase2In2022Low, AmountKey::Phase2In2022High),
                in_2023: range(AmountKey::Phase2In2023Low, AmountKey::Phase2In2023High),
                four_years: range(AmountKey::FourYearsLow, AmountKey::FourYearsHigh),
            },
        }
    }
}

impl From<&RangeOf<Decimal>> for RangeText {
    fn from(range: &RangeOf<Decimal>) -> Self {
        Self { low: EuroText(range.low), high: EuroText(range.high) }
    }
}

impl From<&Minimum<RangeOf<Decimal>>> for MinimumText {
    fn from(minimum: &Minimum<RangeOf<Decimal>>) -> Self {
        Self { of_subsidy: (&minimum.of_subsidy).into(), of_total: (&minimum.of_total).into() }
    }
}

impl From<&TechnologyPoor<Decimal>> for TechnologyPoorText {
    fn from(poor: &TechnologyPoor<Decimal>) -> Self {
        Self { four_years: (&poor.four_years).into(), cofinancing: (&poor.cofinancing).into() }
    }
}

impl RequestedText {
    fn new(requested: &Requested<Decimal>, enough: Option<Minimum<bool>>) -> Self {
        let Requested { minimum, pledged } = requested;
        Self {
            of_subsidy: EuroText(minimum.of_subsidy),
            of_total: EuroText(minimum.of_total),
            pledged: pledged.map(EuroText),
            enough: enough.map(|enough| EnoughText { of_subsidy: enough.of_subsidy, of_total: enough.of_total }),
        }
    }
}

/// An amount of the result: always two decimals.
struct EuroText(Decimal);

impl Serialize for EuroText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut amount = self.0;
        amount.rescale(2);
        let mut buffer = [0; 24];
        match u64::try_from(amount.mantissa()).ok().and_then(|cents| write_cents(cents, &mut buffer)) {
            Some(text) => serializer.serialize_str(text),
            // More than a hundred quadrillion euros.
            None => serializer.collect_str(&amount),
        }
    }
}

/// Cents as `1234.50`. A result is mostly amounts: formatting them takes several times as long.
fn write_cents(cents: u64, buffer: &mut [u8; 24]) -> Option<&str> {
    let mut rest = cents;
    let mut length = 0;
    for (at, place) in buffer.iter_mut().rev().enumerate() {
        if at > 3 && rest == 0 {
            break;
        }
        length = at + 1;
        *place = match at {
            2 => b'.',
            _ => {
                let digit = u8::try_from(rest % 10).ok()?;
                rest /= 10;
                b'0' + digit
            }
        };
    }
    std::str::from_utf8(buffer.get(buffer.len() - length..)?).ok()
}

value_schema!(EuroText, { "type": "string", "pattern": r"^(0|[1-9][0-9]*)\.[0-9]{2}$" });

/// Every figure by its path.
struct DerivationText(Vec<(String, StepText)>);

impl DerivationText {
    fn new(derivation: &Derivation) -> Self {
        Self(derivation.all().filter_map(|step| Some((step.name?.to_string(), StepText::new(step)))).collect())
    }
}

impl Serialize for DerivationText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(path, step)| (path, step)))
    }
}

/// A step of a derivation. A part that is a figure itself is named and not written out again: it has an entry of its
/// own.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Step"))]
struct StepText {
    /// The path of the figure that this part is.
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<String>,
    /// The number of euros, not rounded.
    value: String,
    /// The field of the document that the amount stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<&'static str>,
    /// What is done to the parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    #[serde(flatten)]
    rate_use: Option<RateUseText>,
    /// The rule that the amount stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
    /// The share that is taken, such as `1/3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<String>,
    /// The yearly change.
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<String>,
    /// How many years of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    years: Option<u16>,
    /// What the amount follows from.
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Vec<StepText>>,
}

/// A rate applied to the pupils of a cell.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RateUse"))]
struct RateUseText {
    /// The profiel and leerweg.
    cell: String,
    /// The count date.
    count: &'static str,
    pupils: u16,
    /// Euros per pupil.
    rate: String,
    /// The rule that they stand in.
    rule: &'static str,
    /// Whether they are the user's own instead of those of the rule. No source says them, so none is named.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own_amount: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    sources: Option<Vec<SourceText>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Source"))]
struct SourceText {
    source: &'static str,
    place: &'static str,
}

impl StepText {
    fn new(step: &Step) -> Self {
        let value = step.value.normalize().to_string();
        let parts = matches!(step.kind, StepKind::Sum(_)) || !step.parts().is_empty();
        let parts = parts.then(|| step.parts().iter().map(Self::part).collect());
        let text = Self { value, parts, ..Self::default() };
        match &step.kind {
            StepKind::PupilsTimesRate(rate) => {
                Self { operation: Some("pupils-times-rate"), rate_use: Some(RateUseText::new(rate)), ..text }
            }
            StepKind::Entered(field) => Self { given: Some(field.path()), ..text },
            StepKind::Figure => text,
            StepKind::Limit(rule) => Self { rule: Some(rule.provision.id), ..text },
            StepKind::Sum(_) => Self { operation: Some("sum"), ..text },
            StepKind::Share(share, _) => Self { operation: Some("share"), share: Some(share.to_string()), ..text },
            StepKind::Growth { change, years, .. } => {
                Self { operation: Some("growth"), percent: Some(change.to_string()), years: Some(*years), ..text }
            }
            StepKind::Rounded(_) => Self { operation: Some("round-half-away-from-zero"), ..text },
            StepKind::RoundedUp(_) => Self { operation: Some("round-up"), ..text },
        }
    }

    fn part(step: &Step) -> Self {
        match &step.name {
            Some(name) => {
                Self { figure: Some(name.to_string()), value: step.value.normalize().to_string(), ..Self::default() }
            }
            None => Self::new(step),
        }
    }
}

impl RateUseText {
    fn new(rate: &RateUse) -> Self {
        let sources = rate.rate.provision.sources().iter();
        let sources =
            sources.map(|citation| SourceText { source: citation.source.id, place: citation.place.en }).collect();
        Self {
            cell: rate.cell.to_string(),
            count: rate.teldatum.iso(),
            pupils: rate.pupils.get(),
            rate: rate.value.normalize().to_string(),
            rule: rate.rate.provision.id,
            own_amount: rate.is_own,
            sources: (!rate.is_own).then_some(sources),
        }
    }
}

impl EnteredAmount {
    /// The place in the document.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::RequestedSubsidy => "requestedSubsidy",
            Self::PledgedCash => "pledgedCofinancing.cash",
            Self::PledgedInKind => "pledgedCofinancing.inKind",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_has_two_decimals_and_a_point() {
        let cases = [
            (Decimal::ZERO, "0.00", "nothing"),
            (Decimal::new(5, 2), "0.05", "cents alone"),
            (Decimal::new(37, 1), "3.70", "one decimal"),
            (Decimal::new(1_000, 0), "1000.00", "whole euros"),
            (Decimal::new(12_340_000, 4), "1234.00", "more decimals than there are cents"),
            (Decimal::from(u64::MAX), "18446744073709551615.00", "more cents than fit into 64 bits"),
            (Decimal::new(i64::MAX, 2), "92233720368547758.07", "as many as do"),
        ];
        for (amount, text, reason) in cases {
            assert_eq!(serde_json::to_string(&EuroText(amount)).unwrap_or_default(), format!("\"{text}\""), "{reason}");
        }
    }
}
