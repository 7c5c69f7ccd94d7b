//! The form of the rule data. A field that is not named here is refused.

use std::fs;
use std::iter::successors;
use std::path::Path;

use serde::Deserialize;

/// All rule data of the project.
#[derive(Debug, Clone)]
pub(crate) struct RuleData {
    /// The sources of several schemes and of the budget.
    pub(crate) shared_sources: Vec<Source>,
    /// The schemes; the first is the one that a document without `scheme` means.
    pub(crate) schemes: Vec<Scheme>,
    /// The national budget of the letter.
    pub(crate) budget: Budget,
}

impl RuleData {
    /// Reads the data folder. An error names the file and what is wrong in it.
    pub(crate) fn load(folder: &Path) -> Result<Self, String> {
        let Sources { sources: shared_sources } = read(&folder.join("sources.json"))?;
        let budget = read(&folder.join("national-budget.json"))?;
        let listing = fs::read_dir(folder.join("schemes")).map_err(|error| format!("schemes: {error}"))?;
        let mut files: Vec<_> = listing.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.sort();
        let mut schemes = files.iter().map(|file| read_scheme(file)).collect::<Result<Vec<_>, _>>()?;
        schemes.sort_by_key(|scheme| !scheme.default);
        Ok(Self { shared_sources, schemes, budget })
    }

    /// Every source, the shared ones first.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &Source> {
        self.shared_sources.iter().chain(self.schemes.iter().flat_map(|scheme| &scheme.sources))
    }

    /// A scheme and those that it takes over from, the nearest first.
    pub(crate) fn with_taken_over<'a>(&'a self, scheme: &'a Scheme) -> impl Iterator<Item = &'a Scheme> {
        let from =
            |scheme: &&'a Scheme| self.schemes.iter().find(|other| Some(&other.id) == scheme.takes_over.as_ref());
        // A circle ends too: the checks refuse it.
        successors(Some(scheme), from).take(self.schemes.len() + 1)
    }
}

fn read_scheme(file: &Path) -> Result<Scheme, String> {
    let scheme: Scheme = read(file)?;
    if file.file_name().is_none_or(|name| *name != *format!("{}.json", scheme.id)) {
        return Err(format!("{}: found the id {id}; expected the name of the file", file.display(), id = scheme.id));
    }
    Ok(scheme)
}

fn read<T: for<'a> Deserialize<'a>>(file: &Path) -> Result<T, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    parse(&text).map_err(|error| format!("{}: {error}", file.display()))
}

/// Reads one file's text.
pub(crate) fn parse<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// A sentence in both languages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bilingual {
    pub(crate) nl: String,
    pub(crate) en: String,
}

/// The file of sources.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sources {
    pub(crate) sources: Vec<Source>,
}

/// A document that amounts come from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) publisher: String,
    pub(crate) identifier: String,
    pub(crate) url: String,
    pub(crate) published: String,
    pub(crate) checked: String,
    pub(crate) extent: Extent,
    pub(crate) about: Bilingual,
}

/// How much of a source was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Extent {
    Whole,
    Part,
    News,
}

/// A place in a source.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Citation {
    pub(crate) source: String,
    pub(crate) place: Bilingual,
}

/// A set of amounts that belong together.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Scheme {
    pub(crate) id: String,
    /// Whether a document that names no scheme means this one.
    #[serde(default)]
    pub(crate) default: bool,
    pub(crate) name: Bilingual,
    /// What stands above a column.
    pub(crate) short_name: Bilingual,
    pub(crate) summary: Bilingual,
    /// The SHA-256 of earlier texts of this file that had the same amounts: receipts that name them stay equal.
    #[serde(default)]
    pub(crate) same_amounts_as: Vec<String>,
    /// The scheme whose cofinancing and technology-poor limits stand here when there are none of its own.
    pub(crate) takes_over: Option<String>,
    /// The sources that only this scheme rests on.
    #[serde(default)]
    pub(crate) sources: Vec<Source>,
    pub(crate) cofinancing: Option<Cofinancing>,
    pub(crate) technology_poor: Option<TechnologyPoor>,
    pub(crate) rates: Vec<Rate>,
    /// First amounts that were replaced. Shown, never calculated with.
    #[serde(default)]
    pub(crate) history: Vec<Rate>,
    #[serde(default)]
    pub(crate) remarks: Vec<Remark>,
}

/// One amount, or the lowest and the highest.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "expected an amount such as \"17.40\", or {\"low\": …, \"high\": …}")]
pub(crate) enum Amount {
    Single(String),
    Range(Range),
}

/// The lowest and the highest amount.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Range {
    pub(crate) low: String,
    pub(crate) high: String,
}

impl Amount {
    /// The lowest and the highest, the same when there is one.
    pub(crate) fn ends(&self) -> [&str; 2] {
        match self {
            Self::Single(amount) => [amount, amount],
            Self::Range(Range { low, high }) => [low, high],
        }
    }
}

/// An amount per pupil.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Rate {
    pub(crate) id: String,
    /// The id of the amount that stands now, in the history.
    pub(crate) replaced_by: Option<String>,
    pub(crate) pot: Pot,
    pub(crate) unit: Unit,
    pub(crate) amount: Amount,
    pub(crate) profielen: Vec<String>,
    pub(crate) leerwegen: Vec<String>,
    pub(crate) kinds: Vec<String>,
    pub(crate) payments: Vec<Payment>,
    pub(crate) valid_from: String,
    pub(crate) valid_to: Option<String>,
    pub(crate) status: Status,
    pub(crate) sources: Vec<Citation>,
    pub(crate) note: Bilingual,
}

/// The pot that an amount comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Pot {
    Technology,
    Planning,
    Phase2,
}

/// What an amount is an amount of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Unit {
    #[serde(rename = "euro-per-pupil")]
    Once,
    #[serde(rename = "euro-per-pupil-per-year")]
    EveryYear,
    #[serde(rename = "euro-per-pupil-four-years")]
    FourYears,
}

/// How certain an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    Indicative,
    Fixed,
    Reported,
}

/// The part of an amount that one year pays, and the count that it pays on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Payment {
    pub(crate) year: u16,
    pub(crate) count: String,
    pub(crate) share: String,
}

/// What business adds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Cofinancing {
    pub(crate) id: String,
    pub(crate) share: String,
    pub(crate) valid_from: String,
    pub(crate) valid_to: Option<String>,
    pub(crate) status: Status,
    pub(crate) sources: Vec<Citation>,
    pub(crate) note: Bilingual,
}

/// What a technology-poor region can ask for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct TechnologyPoor {
    pub(crate) id: String,
    pub(crate) amount: Amount,
    pub(crate) valid_from: String,
    pub(crate) valid_to: Option<String>,
    pub(crate) status: Status,
    pub(crate) sources: Vec<Citation>,
    pub(crate) note: Bilingual,
}

/// Something that the result of a scheme has to say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Remark {
    pub(crate) code: String,
    pub(crate) when: RemarkCondition,
    pub(crate) sources: Vec<Citation>,
    pub(crate) note: Bilingual,
}

/// When a remark is made.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RemarkCondition {
    /// In every result, about this place in it.
    Always(String),
    /// For each vso school with pupils in a profiel that earns phase 1 technology money.
    VsoWithCoreProfiles,
}

/// The national budget table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Budget {
    pub(crate) years: Vec<String>,
    pub(crate) sources: Vec<Citation>,
    pub(crate) lines: Vec<BudgetLine>,
}

/// One line of the national budget, an amount in millions of euros per year.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BudgetLine {
    pub(crate) id: String,
    pub(crate) kind: BudgetLineKind,
    pub(crate) name: Bilingual,
    pub(crate) millions: Vec<Option<String>>,
}

/// How a line of the budget adds up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum BudgetLineKind {
    /// The sum of the parts that follow it.
    Subtotal,
    /// A part of the subtotal above it.
    Part,
    /// The sum of the subtotals.
    Total,
}
