//! The result as the contract writes it (section 2).

use rust_decimal::Decimal;

use super::{
    AmountKey, Amounts, Derivation, EnteredAmount, Figures, Minimum, Outcome, RangeOf, RateUse, Requested, Step,
    StepKind, TechnologyPoor, calculate, derive,
};
use crate::domain::Document;
use crate::domain::json::Json;

impl Outcome {
    /// The `format` of a result.
    pub const FORMAT: &'static str = "vmbo-techniek-result/1";

    /// The result of the document that this is the outcome of.
    #[must_use]
    pub fn to_json(&self, document: &Document) -> Json {
        let mut fields = vec![("format", Json::text(Self::FORMAT))];
        self.write(document, &mut fields);
        if !document.scenarios.is_empty() {
            let scenarios = document.scenarios.iter().map(|scenario| {
                let mut fields = vec![("name", Json::text(scenario.scenario_name.as_str()))];
                calculate(scenario).write(scenario, &mut fields);
                Json::object(fields)
            });
            fields.push(("scenarios", Json::List(scenarios.collect())));
        }
        Json::object(fields)
    }

    /// The fields that the result of a document and that of a scenario share.
    fn write(&self, document: &Document, fields: &mut Vec<(&str, Json)>) {
        let figures = &self.figures;
        let schools = document.schools.iter().zip(&figures.schools).map(|(school, amounts)| {
            Json::object([("name", Json::text(school.name.as_str())), ("amounts", amounts_json(amounts))])
        });
        fields.extend([
            ("scheme", Json::text(self.scheme.as_str())),
            ("schools", Json::List(schools.collect())),
            ("region", amounts_json(&figures.region)),
            ("cofinancing", cofinancing_json(figures)),
        ]);
        if let Some(poor) = &figures.technology_poor {
            fields.push(("technologyPoor", technology_poor_json(poor)));
        }
        if !document.own_amounts.is_empty() {
            let rates = document.own_amounts.iter().map(|(rate, _)| Json::text(rate.as_str()));
            fields.push(("ownAmounts", Json::List(rates.collect())));
        }
        let notices = self.notices.iter().map(|notice| {
            Json::object([("code", Json::text(notice.code.as_str())), ("path", Json::text(&notice.path))])
        });
        fields.push(("notices", Json::List(notices.collect())));
    }

    /// The result with `derivation`: every figure by its path, with the steps that lead to it.
    #[must_use]
    pub fn to_json_with_derivation(&self, document: &Document) -> Json {
        let mut result = self.to_json(document);
        if let Json::Object(fields) = &mut result {
            fields.push(("derivation".to_owned(), derivation_json(&derive(document))));
        }
        result
    }
}

/// An amount of the result: always two decimals.
fn euro(amount: Decimal) -> Json {
    let mut amount = amount;
    amount.rescale(2);
    Json::Text(amount.to_string())
}

fn range_json(range: &RangeOf<Decimal>) -> Json {
    Json::object([("low", euro(range.low)), ("high", euro(range.high))])
}

fn minimum_json(minimum: &Minimum<RangeOf<Decimal>>) -> Json {
    Json::object([("ofSubsidy", range_json(&minimum.of_subsidy)), ("ofTotal", range_json(&minimum.of_total))])
}

fn amounts_json(amounts: &Amounts<Decimal>) -> Json {
    let mut json = Json::Object(Vec::new());
    for key in AmountKey::ALL {
        put(&mut json, key.path(), euro(*amounts.get(key)));
    }
    json
}

/// Puts a value at a dotted path; the keys come in order, so a path goes on where the last one ended.
fn put(json: &mut Json, path: &str, value: Json) {
    let Json::Object(fields) = json else { return };
    let Some((key, rest)) = path.split_once('.') else {
        fields.push((path.to_owned(), value));
        return;
    };
    if fields.last().is_none_or(|(last, _)| last != key) {
        fields.push((key.to_owned(), Json::Object(Vec::new())));
    }
    if let Some((_, inner)) = fields.last_mut() {
        put(inner, rest, value);
    }
}

fn cofinancing_json(figures: &Figures<Decimal>) -> Json {
    let mut json = minimum_json(&figures.cofinancing);
    if let (Json::Object(fields), Some(requested)) = (&mut json, &figures.requested) {
        fields.push(("requested".to_owned(), requested_json(requested, figures.enough())));
    }
    json
}

fn requested_json(requested: &Requested<Decimal>, enough: Option<Minimum<bool>>) -> Json {
    let mut fields =
        vec![("ofSubsidy", euro(requested.minimum.of_subsidy)), ("ofTotal", euro(requested.minimum.of_total))];
    if let (Some(pledged), Some(enough)) = (requested.pledged, enough) {
        fields.push(("pledged", euro(pledged)));
        let readings = [("ofSubsidy", Json::Bool(enough.of_subsidy)), ("ofTotal", Json::Bool(enough.of_total))];
        fields.push(("enough", Json::object(readings)));
    }
    Json::object(fields)
}

fn technology_poor_json(poor: &TechnologyPoor<Decimal>) -> Json {
    Json::object([("fourYears", range_json(&poor.four_years)), ("cofinancing", minimum_json(&poor.cofinancing))])
}

fn derivation_json(derivation: &Derivation) -> Json {
    Json::Object(
        derivation.all().filter_map(|step| Some((step.name.as_ref()?.to_string(), step_json(step, true)))).collect(),
    )
}

/// A step. A part that is a figure itself is named and not written out again: it has an entry of its own.
fn step_json(step: &Step, whole: bool) -> Json {
    let mut fields = Vec::new();
    if let (false, Some(name)) = (whole, &step.name) {
        fields.push(("figure", Json::Text(name.to_string())));
        fields.push(("value", Json::Text(step.value.normalize().to_string())));
        return Json::object(fields);
    }
    fields.push(("value", Json::Text(step.value.normalize().to_string())));
    match &step.kind {
        StepKind::PupilsTimesRate(rate) => fields.extend(rate_use_json(rate)),
        StepKind::Entered(field) => fields.push(("given", Json::text(field.path()))),
        StepKind::Figure => {}
        StepKind::Limit(rule) => fields.push(("rule", Json::text(rule.provision.id))),
        StepKind::Sum(_) => fields.push(("operation", Json::text("sum"))),
        StepKind::Share(share, _) => {
            fields.push(("operation", Json::text("share")));
            fields.push(("share", Json::Text(share.to_string())));
        }
        StepKind::Growth { change, years, .. } => {
            fields.push(("operation", Json::text("growth")));
            fields.push(("percent", Json::Text(change.to_string())));
            fields.push(("years", Json::Number(years.to_string())));
        }
        StepKind::Rounded(_) => fields.push(("operation", Json::text("round-half-away-from-zero"))),
        StepKind::RoundedUp(_) => fields.push(("operation", Json::text("round-up"))),
    }
    if matches!(step.kind, StepKind::Sum(_)) || !step.parts().is_empty() {
        fields.push(("parts", Json::List(step.parts().iter().map(|part| step_json(part, false)).collect())));
    }
    Json::object(fields)
}

fn rate_use_json(rate: &RateUse) -> Vec<(&'static str, Json)> {
    let mut fields = vec![
        ("operation", Json::text("pupils-times-rate")),
        ("cell", Json::Text(rate.cell.to_string())),
        ("count", Json::text(rate.teldatum.iso())),
        ("pupils", Json::Number(rate.pupils.get().to_string())),
        ("rate", Json::Text(rate.value.normalize().to_string())),
        ("rule", Json::text(rate.rate.provision.id)),
    ];
    if rate.is_own {
        // No source says this amount, so none is named.
        fields.push(("ownAmount", Json::Bool(true)));
    } else {
        let sources = rate.rate.provision.sources.iter().map(|citation| {
            Json::object([("source", Json::text(citation.source.id)), ("place", Json::text(citation.place.en))])
        });
        fields.push(("sources", Json::List(sources.collect())));
    }
    fields
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
