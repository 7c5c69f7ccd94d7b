//! What rule data must hold beyond its form. Every problem is a sentence that names the place.

use std::collections::BTreeSet;

use super::schema::{BudgetLineKind, Citation, Pot, Rate, RuleData, Scheme, Unit};

const PROFIELEN: [&str; 10] = ["BWI", "PIE", "M&T", "MaT", "MVI", "E&O", "Groen", "HBR", "Z&W", "D&P"];
const LEERWEGEN: [&str; 4] = ["BB", "KB", "GL", "TL"];
const KINDS: [&str; 2] = ["vmbo", "vso"];
const COUNT_DATES: [&str; 2] = ["2017-10-01", "2018-10-01"];

/// All that is wrong with the data.
pub(crate) fn problems(data: &RuleData) -> Vec<String> {
    let mut found = Vec::new();
    sources(data, &mut found);
    for scheme in &data.schemes {
        let before = found.len();
        scheme_problems(scheme, data, &mut found);
        for problem in found.iter_mut().skip(before) {
            *problem = format!("{}: {problem}", scheme.id);
        }
    }
    if data.schemes.iter().filter(|scheme| scheme.default).count() != 1 {
        found.push("exactly one scheme must be the default".to_owned());
    }
    budget(data, &mut found);
    found
}

fn sources(data: &RuleData, found: &mut Vec<String>) {
    let mut known = BTreeSet::new();
    for source in &data.sources {
        if !known.insert(source.id.as_str()) {
            found.push(format!("source {} stands there twice", source.id));
        }
        if !source.url.starts_with("https://") {
            found.push(format!("source {}: {} is no https link", source.id, source.url));
        }
        if [&source.published, &source.checked].into_iter().any(|date| day_number(date).is_none()) {
            found.push(format!("source {}: its dates must be YYYY-MM-DD", source.id));
        }
        let texts = [&source.title, &source.publisher, &source.identifier, &source.about.nl, &source.about.en];
        if texts.into_iter().any(|text| text.trim().is_empty()) {
            found.push(format!("source {}: an empty text", source.id));
        }
    }
    let cited: BTreeSet<_> = all_citations(data).map(|citation| citation.source.as_str()).collect();
    found.extend(cited.difference(&known).map(|id| format!("source {id} is cited and not listed")));
    found.extend(known.difference(&cited).map(|id| format!("source {id} is listed and never cited")));
}

fn all_citations(data: &RuleData) -> impl Iterator<Item = &Citation> {
    let schemes = data.schemes.iter().flat_map(|scheme| {
        let rates = scheme.rates.iter().chain(&scheme.history).flat_map(|rate| &rate.sources);
        let cofinancing = scheme.cofinancing.iter().flat_map(|rule| &rule.sources);
        let technology_poor = scheme.technology_poor.iter().flat_map(|rule| &rule.sources);
        let remarks = scheme.remarks.iter().flat_map(|remark| &remark.sources);
        rates.chain(cofinancing).chain(technology_poor).chain(remarks)
    });
    schemes.chain(&data.budget.sources)
}

fn scheme_problems(scheme: &Scheme, data: &RuleData, found: &mut Vec<String>) {
    for rate in scheme.rates.iter().chain(&scheme.history) {
        rate_problems(rate, found);
    }
    let mut ids = BTreeSet::new();
    found.extend(scheme.rates.iter().filter(|rate| !ids.insert(&rate.id)).map(|rate| format!("{} twice", rate.id)));
    coverage(scheme, found);
    history(scheme, found);
    let own = scheme.cofinancing.is_some() && scheme.technology_poor.is_some();
    let base = scheme.takes_over.as_deref().and_then(|id| data.schemes.iter().find(|other| other.id == id));
    let inherited = base.is_some_and(|other| other.cofinancing.is_some() && other.technology_poor.is_some());
    if own == inherited {
        found.push("cofinancing and technologyPoor must stand here or be taken over, not both".to_owned());
    }
    for (id, sources, from) in scheme
        .cofinancing
        .iter()
        .map(|rule| (&rule.id, &rule.sources, &rule.valid_from))
        .chain(scheme.technology_poor.iter().map(|rule| (&rule.id, &rule.sources, &rule.valid_from)))
    {
        if sources.is_empty() || day_number(from).is_none() {
            found.push(format!("{id}: no source or no date"));
        }
    }
    if let Some(rule) = &scheme.technology_poor
        && !ordered(&rule.low, &rule.high)
    {
        found.push(format!("{}: low is above high, or one is no amount", rule.id));
    }
    found.extend(scheme.remarks.iter().filter(|r| r.sources.is_empty()).map(|r| format!("{}: no source", r.code)));
}

fn rate_problems(rate: &Rate, found: &mut Vec<String>) {
    let mut problem = |text: String| found.push(format!("{}: {text}", rate.id));
    if rate.sources.is_empty() {
        problem("no source".to_owned());
    }
    if !ordered(&rate.low, &rate.high) {
        problem(format!("low {} is above high {}, or one is no amount", rate.low, rate.high));
    }
    let unknown = [(&rate.profielen, &PROFIELEN[..]), (&rate.leerwegen, &LEERWEGEN[..]), (&rate.kinds, &KINDS[..])]
        .into_iter()
        .flat_map(|(named, known)| named.iter().filter(move |name| !known.contains(&name.as_str())));
    unknown.for_each(|name| problem(format!("{name} is unknown")));
    let from = day_number(&rate.valid_from);
    let to = rate.valid_to.as_deref().map(day_number);
    if from.is_none() || to.is_some_and(|to| to < from) {
        problem("its validity is no period".to_owned());
    }
    for payment in &rate.payments {
        if !COUNT_DATES.contains(&payment.count.as_str()) {
            problem(format!("{} is no count date", payment.count));
        }
    }
    let paid: Option<Vec<_>> = rate.payments.iter().map(|payment| share(&payment.share)).collect();
    let whole = paid.is_some_and(|shares| match rate.unit {
        Unit::EveryYear => !shares.is_empty() && shares.iter().all(|(part, of)| part == of),
        Unit::Once | Unit::FourYears => adds_up_to_one(&shares),
    });
    if !whole {
        problem("its payments do not add up to the amount".to_owned());
    }
    if rate.note.nl.trim().is_empty() || rate.note.en.trim().is_empty() {
        problem("no note in both languages".to_owned());
    }
}

fn adds_up_to_one(shares: &[(u32, u32)]) -> bool {
    let common: u32 = shares.iter().map(|(_, of)| of).product();
    shares.iter().map(|(part, of)| part * (common / of)).sum::<u32>() == common
}

/// What a pot pays: these profielen in these years.
struct Coverage {
    pot: Pot,
    years: &'static [u16],
    profielen: &'static [&'static str],
    kinds: &'static [&'static str],
}

const COVERAGE: [Coverage; 3] = [
    Coverage { pot: Pot::Technology, years: &[2018, 2019], profielen: &["PIE", "BWI", "M&T"], kinds: &["vmbo"] },
    Coverage { pot: Pot::Planning, years: &[2018, 2019], profielen: &PROFIELEN, kinds: &["vmbo"] },
    Coverage {
        pot: Pot::Phase2,
        years: &[2020, 2021, 2022, 2023],
        profielen: &["PIE", "BWI", "M&T", "MaT", "MVI"],
        kinds: &KINDS,
    },
];

/// Every year of a pot pays each of its cells by exactly one rate.
fn coverage(scheme: &Scheme, found: &mut Vec<String>) {
    for Coverage { pot, years, profielen, kinds } in COVERAGE {
        for year in 2017..2025 {
            for cell in cells() {
                let (profiel, leerweg, kind) = cell;
                let paid =
                    years.contains(&year) && profielen.contains(&profiel) && kinds.contains(&kind) && leerweg != "TL";
                let rates = scheme.rates.iter().filter(|rate| rate.pot == pot && pays(rate, year, cell)).count();
                if rates != usize::from(paid) {
                    found.push(format!("{pot:?} {year}: {rates} rates for {profiel} {leerweg} {kind}"));
                }
            }
        }
    }
}

fn cells() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    PROFIELEN
        .into_iter()
        .flat_map(|profiel| LEERWEGEN.into_iter().flat_map(move |leerweg| KINDS.map(|kind| (profiel, leerweg, kind))))
}

fn pays(rate: &Rate, year: u16, (profiel, leerweg, kind): (&str, &str, &str)) -> bool {
    let names = |list: &[String], name: &str| list.iter().any(|item| item == name);
    rate.payments.iter().any(|payment| payment.year == year)
        && names(&rate.profielen, profiel)
        && names(&rate.leerwegen, leerweg)
        && names(&rate.kinds, kind)
}

/// A replaced amount ends the day before the one that stands now begins.
fn history(scheme: &Scheme, found: &mut Vec<String>) {
    for old in &scheme.history {
        let next = scheme.rates.iter().find(|rate| rate.id == old.id).and_then(|rate| day_number(&rate.valid_from));
        let last = old.valid_to.as_deref().and_then(day_number);
        if next.is_none() || last.map(|day| day + 1) != next {
            found.push(format!("history of {}: a gap or an overlap with what replaced it", old.id));
        }
    }
}

fn budget(data: &RuleData, found: &mut Vec<String>) {
    let budget = &data.budget;
    for (column, year) in budget.years.iter().enumerate() {
        let cents = |amount: &Option<Option<String>>| amount.clone().flatten().as_deref().map_or(Some(0), to_cents);
        let (mut total, mut open, mut parts) = (0, 0, 0);
        for line in &budget.lines {
            let Some(amount) = cents(&line.millions.get(column).cloned()) else {
                found.push(format!("budget {} {year}: no amount", line.id));
                continue;
            };
            if line.kind == BudgetLineKind::Part {
                parts += amount;
                continue;
            }
            if parts != open {
                found.push(format!("budget {year}: the parts above {} do not add up", line.id));
            }
            let (sum, next_open) = if line.kind == BudgetLineKind::Total { (total, 0) } else { (amount, amount) };
            if sum != amount {
                found.push(format!("budget {year}: the total does not add up"));
            }
            (total, open, parts) = (total + amount, next_open, 0);
        }
    }
    if budget.lines.iter().any(|line| line.millions.len() != budget.years.len()) {
        found.push("budget: a line does not have an amount for each year".to_owned());
    }
}

fn ordered(low: &str, high: &str) -> bool {
    matches!((to_cents(low), to_cents(high)), (Some(low), Some(high)) if low <= high)
}

/// An amount such as `1544.48` in cents.
pub(crate) fn to_cents(amount: &str) -> Option<u32> {
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    let fraction = match fraction.len() {
        0 if !amount.contains('.') => 0,
        1 => fraction.parse::<u32>().ok()? * 10,
        2 => fraction.parse().ok()?,
        _ => return None,
    };
    whole.parse::<u32>().ok()?.checked_mul(100)?.checked_add(fraction)
}

/// A share such as `1/3` as its two numbers.
pub(crate) fn share(text: &str) -> Option<(u32, u32)> {
    let (part, of) = text.split_once('/')?;
    let (part, of) = (part.parse::<u8>().ok()?, of.parse::<u8>().ok()?);
    (part > 0 && part <= of).then_some((part.into(), of.into()))
}

/// The number of a day, such that the next day has the next number; nothing when the text is no date.
fn day_number(date: &str) -> Option<u32> {
    let mut parts = date.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let (year, month, day): (u32, u32, u32) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let length = *lengths.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
    if !(1..=length).contains(&day) {
        return None;
    }
    let before = year.checked_sub(1)?;
    let days_before_year = before * 365 + before / 4 - before / 100 + before / 400;
    let days_before_month: u32 = lengths.iter().take(usize::try_from(month).ok()? - 1).sum();
    Some(days_before_year + days_before_month + day)
}
