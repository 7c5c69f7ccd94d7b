//! From checked rule data to the static Rust that `src/rules` includes.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use sha2::{Digest, Sha256};

use super::schema::{
    Amount, Bilingual, Citation, Cofinancing, Pot, Rate, RuleData, Scheme, Source, Status, TechnologyPoor,
};
use super::values::{share, to_cents};

/// The enum `SchemeId`, a variant per file, the default one first.
pub(crate) fn scheme_ids(data: &RuleData) -> String {
    let (mut variants, mut names, mut rates) = (String::new(), String::new(), String::new());
    for scheme in &data.schemes {
        let variant = variant(&scheme.id);
        _ = writeln!(variants, "/// {}.\n{variant},", scheme.name.en);
        _ = writeln!(names, "Self::{variant} => {:?},", scheme.id);
        let ids = list(&scheme.rates, |rate| format!("RateId::new({:?}, {})", rate.id, rate.pot == Pot::Phase2));
        _ = writeln!(rates, "Self::{variant} => const {{ {ids} }},");
    }
    let all: Vec<_> = data.schemes.iter().map(|scheme| format!("Self::{}", variant(&scheme.id))).collect();
    format!(
        "/// A set of amounts to compute with.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]\npub enum SchemeId {{\n{variants}}}\n\
         impl SchemeId {{\n\
         /// All schemes, the default one first.\npub const ALL: [Self; {}] = [{}];\n\
         /// The scheme of a document that names none.\npub const DEFAULT: Self = {};\n\
         /// The word that documents use.\n#[must_use]\npub const fn as_str(self) -> &'static str {{ match self {{\n{names}}} }}\n\
         /// Its amounts per pupil, in the order of the rule data.\n#[must_use]\npub const fn rates(self) -> &'static [RateId] {{ match self {{\n{rates}}} }}\n}}\n",
        all.len(),
        all.join(", "),
        all.first().map_or("", String::as_str),
    )
}

/// The ids of the schemes in a sentence, as a literal of Rust.
pub(crate) fn scheme_names(data: &RuleData) -> String {
    let quoted: Vec<_> = data.schemes.iter().map(|scheme| format!("\"{}\"", scheme.id)).collect();
    format!("{:?}", quoted.join(" or "))
}

/// `kamerbrief-2018` as `Kamerbrief2018`.
fn variant(id: &str) -> String {
    id.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

/// The static tables of `src/rules`.
pub(crate) fn rules(data: &RuleData) -> Result<String, String> {
    let mut out = String::new();
    for source in data.sources() {
        write_source(source, &mut out);
    }
    let all = list(data.sources(), |source| format!("&{}", source_name(&source.id)));
    _ = writeln!(out, "pub(super) static SOURCES: &[&Source] = {all};");
    let texts = Texts::default();
    for scheme in &data.schemes {
        write_scheme(scheme, data, &texts, &mut out)?;
    }
    _ = writeln!(out, "pub(super) static PROVISION_TEXTS: &[ProvisionText] = {};", list(texts.0.take(), |text| text));
    let arms: Vec<_> = data
        .schemes
        .iter()
        .map(|scheme| format!("SchemeId::{} => &{},", variant(&scheme.id), constant("SCHEME", &scheme.id)))
        .collect();
    _ = writeln!(out, "pub(super) fn scheme(id: SchemeId) -> &'static Scheme {{ match id {{ {} }} }}", arms.join(" "));
    write_budget(data, &mut out);
    Ok(out)
}

/// The files that each scheme comes from, its own first, with their SHA-256 when lines end as they do in the
/// repository.
pub(crate) fn data_files(data: &RuleData, folder: &Path) -> io::Result<String> {
    let mut arms = String::new();
    for scheme in &data.schemes {
        let mut files = String::new();
        for Scheme { id, same_amounts_as, .. } in data.with_taken_over(scheme) {
            let text = fs::read_to_string(folder.join(format!("{id}.json")))?.replace("\r\n", "\n");
            let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
            _ = write!(
                files,
                "DataFile {{ name: \"{id}.json\", sha256: {hash:?}, same_amounts_as: &{same_amounts_as:?} }}, "
            );
        }
        _ = writeln!(arms, "SchemeId::{} => &[{files}],", variant(&scheme.id));
    }
    Ok(format!("pub(super) fn data_files(id: SchemeId) -> &'static [DataFile] {{ match id {{ {arms} }} }}"))
}

/// What provisions say in words, in the order of the provisions. It stands apart from what is calculated with, so that a
/// program that calculates alone can do without it.
#[derive(Default)]
struct Texts(RefCell<Vec<String>>);

impl Texts {
    /// Adds the text of a provision; gives its place.
    fn add(&self, sources: &[Citation], note: &Bilingual) -> usize {
        let mut texts = self.0.borrow_mut();
        texts.push(format!("ProvisionText {{ sources: {}, note: {} }}", citations(sources), bilingual(note)));
        texts.len() - 1
    }
}

fn write_source(source: &Source, out: &mut String) {
    _ = writeln!(
        out,
        "static {}: Source = Source {{ id: {:?}, title: {:?}, publisher: {:?}, identifier: {:?}, url: {:?}, \
         published: {:?}, checked: {:?}, extent: Extent::{:?}, about: {} }};",
        source_name(&source.id),
        source.id,
        source.title,
        source.publisher,
        source.identifier,
        source.url,
        source.published,
        source.checked,
        source.extent,
        bilingual(&source.about),
    );
}

fn write_scheme(scheme: &Scheme, data: &RuleData, texts: &Texts, out: &mut String) -> Result<(), String> {
    let missing = || format!("{}: a rule that is neither here nor taken over", scheme.id);
    let cofinancing =
        data.with_taken_over(scheme).find_map(|scheme| scheme.cofinancing.as_ref()).ok_or_else(missing)?;
    let poor = data.with_taken_over(scheme).find_map(|scheme| scheme.technology_poor.as_ref()).ok_or_else(missing)?;
    let remarks = list(&scheme.remarks, |remark| {
        format!(
            "Remark {{ code: {:?}, when: RemarkCondition::{:?}, sources: {}, note: {} }}",
            remark.code,
            remark.when,
            citations(&remark.sources),
            bilingual(&remark.note)
        )
    });
    _ = writeln!(
        out,
        "static {}: Scheme = Scheme {{ id: SchemeId::{}, name: {}, short_name: {}, summary: {}, rates: {}, history: {}, \
         cofinancing: {}, technology_poor: {}, remarks: {remarks} }};",
        constant("SCHEME", &scheme.id),
        variant(&scheme.id),
        bilingual(&scheme.name),
        bilingual(&scheme.short_name),
        bilingual(&scheme.summary),
        rates(&scheme.rates, texts)?,
        rates(&scheme.history, texts)?,
        cofinancing_rule(cofinancing, texts)?,
        technology_poor_rule(poor, texts)?,
    );
    Ok(())
}

fn rates(rates: &[Rate], texts: &Texts) -> Result<String, String> {
    Ok(list(rates.iter().map(|rate| self::rate(rate, texts)).collect::<Result<Vec<_>, _>>()?, |rate| rate))
}

fn rate(rate: &Rate, texts: &Texts) -> Result<String, String> {
    let payments = rate.payments.iter().map(|payment| {
        let year = payment.count.split('-').next().unwrap_or_default();
        let share = share_value(&payment.share)?;
        Ok(format!("Payment {{ year: {}, teldatum: Teldatum::October{year}, share: {share} }}", payment.year))
    });
    let payments = list(payments.collect::<Result<Vec<_>, String>>()?, |payment| payment);
    Ok(format!(
        "Rate {{ provision: {}, replaced_by: {:?}, pot: Pot::{:?}, unit: Unit::{:?}, value: {}, profielen: {}, \
         leerwegen: {}, kinds: {}, payments: {payments} }}",
        provision(
            &rate.id,
            rate.status,
            (&rate.valid_from, rate.valid_to.as_deref()),
            texts.add(&rate.sources, &rate.note)
        ),
        rate.replaced_by,
        rate.pot,
        rate.unit,
        range(&rate.amount)?,
        variants("Profiel", &rate.profielen),
        variants("Leerweg", &rate.leerwegen),
        variants("SchoolKind", &rate.kinds),
    ))
}

fn cofinancing_rule(rule: &Cofinancing, texts: &Texts) -> Result<String, String> {
    let period = (rule.valid_from.as_str(), rule.valid_to.as_deref());
    Ok(format!(
        "CofinancingRule {{ provision: {}, share: {} }}",
        provision(&rule.id, rule.status, period, texts.add(&rule.sources, &rule.note)),
        share_value(&rule.share)?
    ))
}

fn technology_poor_rule(rule: &TechnologyPoor, texts: &Texts) -> Result<String, String> {
    let period = (rule.valid_from.as_str(), rule.valid_to.as_deref());
    Ok(format!(
        "TechnologyPoorRule {{ provision: {}, limits: {} }}",
        provision(&rule.id, rule.status, period, texts.add(&rule.sources, &rule.note)),
        range(&rule.amount)?
    ))
}

fn provision(id: &str, status: Status, (from, to): (&str, Option<&str>), text: usize) -> String {
    format!(
        "Provision {{ id: {id:?}, status: Status::{status:?}, valid_from: {from:?}, valid_to: {to:?}, text: {text} }}"
    )
}

fn citations(citations: &[Citation]) -> String {
    list(citations, |Citation { source, place }| {
        format!("Citation {{ source: &{}, place: {} }}", source_name(source), bilingual(place))
    })
}

fn write_budget(data: &RuleData, out: &mut String) {
    let budget = &data.budget;
    // Hundredths of a million euros.
    let hundredths = |amount: &Option<String>| format!("{:?}", amount.as_deref().and_then(to_cents));
    let lines = list(&budget.lines, |line| {
        format!(
            "BudgetLine {{ id: {:?}, kind: BudgetLineKind::{:?}, name: {}, hundredths_of_millions: {} }}",
            line.id,
            line.kind,
            bilingual(&line.name),
            list(&line.millions, hundredths)
        )
    });
    _ = writeln!(
        out,
        "pub(super) static BUDGET: Budget = Budget {{ years: &{:?}, sources: {}, lines: {lines} }};",
        budget.years,
        citations(&budget.sources),
    );
}

/// A static slice of what is written for each item.
fn list<T>(items: impl IntoIterator<Item = T>, written: impl Fn(T) -> String) -> String {
    format!("&[{}]", items.into_iter().map(written).collect::<Vec<_>>().join(", "))
}

fn bilingual(text: &Bilingual) -> String {
    format!("Bilingual {{ nl: {:?}, en: {:?} }}", text.nl, text.en)
}

fn range(amount: &Amount) -> Result<String, String> {
    let cents = |amount: &str| to_cents(amount).ok_or_else(|| format!("{amount} is no amount"));
    let [low, high] = amount.ends();
    Ok(format!("EuroRange::from_checked_cents({}, {})", cents(low)?, cents(high)?))
}

fn share_value(text: &str) -> Result<String, String> {
    let (part, of) = share(text).ok_or_else(|| format!("{text} is no share"))?;
    Ok(format!("Share::from_checked_parts({part}, {of})"))
}

/// `["M&T", "MaT"]` as `&[Profiel::Mt, Profiel::Mat]`.
fn variants(kind: &str, codes: &[String]) -> String {
    list(codes, |code| {
        let letters: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        format!("{kind}::{}", letters[..1].to_uppercase() + &letters[1..])
    })
}

fn source_name(id: &str) -> String {
    constant("SOURCE", id)
}

fn constant(prefix: &str, id: &str) -> String {
    format!("{prefix}_{}", id.replace(['-', '.'], "_").to_uppercase())
}
