//! What the page says that does not depend on counts: it stands in the HTML, so that it costs the program nothing and
//! can be read without JavaScript. Its tables come from the rule data.

use super::template::fill;
use crate::failure::Failure;
use crate::project::Project;
use engine::domain::SchemeId;
use engine::rules::{BudgetLineKind, Rate, Scheme, national_budget, scheme};
use minijinja::context;
use std::fmt::Write as _;
use std::fs;
use vmbo_techniek::features::account::model::anchors::{rule_anchor, source_anchor};
use vmbo_techniek::features::account::model::other_rules::{other_rules, remark_view};
use vmbo_techniek::features::account::text::OtherRuleTexts;
use vmbo_techniek::features::amounts::text::AmountTexts;
use vmbo_techniek::features::outcome::model::explanation::{RuleView, SourceView, rule_view, source_remark};
use vmbo_techniek::features::outcome::text::ExplainTexts;
use vmbo_techniek::text::fill as fill_in;
use vmbo_techniek::text::language::Language;
use vmbo_techniek::text::number_format::{budget_amount, date};

/// The prose in a language, with an attribute of its own on what holds it. `root` is the way to the root of the site,
/// which the single file has not.
pub(super) fn prose(
    project: &Project,
    language: Language,
    root: Option<&str>,
    attribute: &str,
) -> Result<String, Failure> {
    let path = project.root.join("src/features/account/prose").join(language.code()).with_extension("html");
    let text = fs::read_to_string(&path).map_err(Failure::io("read", &path))?;
    let values = context! { site => root.is_some(), root => root.unwrap_or_default(), budget => budget(language), rates => all_rates(language) };
    let text = fill(&path.to_string_lossy(), &text, values)?;
    Ok(format!("<div class=\"page-prose\" lang=\"{}\"{attribute}>\n{text}</div>\n", language.code()))
}

fn budget(language: Language) -> String {
    let words = AmountTexts::of(language);
    let table = national_budget();
    let mut head = String::new();
    for year in table.years {
        _ = write!(head, "<th scope=\"col\" class=\"number\">{year}</th>");
    }
    let mut rows = String::new();
    for line in table.lines {
        let class = if line.kind == BudgetLineKind::Part { "" } else { " class=\"total\"" };
        _ = write!(rows, "<tr{class}><th scope=\"row\">{}</th>", escape(language.pick(&line.name)));
        for amount in line.hundredths_of_millions {
            _ = write!(rows, "<td class=\"number\">{}</td>", budget_amount(*amount, language));
        }
        rows.push_str("</tr>");
    }
    let first = format!("<th scope=\"col\">{}</th>{head}", words.budget_line);
    framed("amounts", words.budget_caption, &first, &rows)
}

fn all_rates(language: Language) -> String {
    let words = AmountTexts::of(language);
    let mut out = String::new();
    for id in SchemeId::ALL {
        let scheme = scheme(id);
        out.push_str(&rates(id, scheme.rates, language.pick(&scheme.name), language));
        if !scheme.history.is_empty() {
            _ = write!(out, "<p>{}</p>", words.history_note);
            out.push_str(&rates(id, scheme.history, words.history, language));
        }
        out.push_str(&remarks(scheme, language));
    }
    let mut others: Vec<RuleView> = Vec::new();
    for rule in SchemeId::ALL.into_iter().flat_map(|id| other_rules(scheme(id), language)) {
        // Schemes take them over from each other.
        if !others.contains(&rule) {
            others.push(rule);
        }
    }
    out.push_str(&rule_table(SchemeId::DEFAULT, OtherRuleTexts::of(language).caption, &others, language));
    out.push_str(&all_sources(language));
    out
}

/// What every result of a scheme has to say.
fn remarks(scheme: &'static Scheme, language: Language) -> String {
    if scheme.remarks.is_empty() {
        return String::new();
    }
    let title = fill_in(OtherRuleTexts::of(language).remarks, &[language.pick(&scheme.name)]);
    let mut items = String::new();
    for remark in scheme.remarks {
        let (note, cited) = remark_view(remark, language);
        _ = write!(items, "<li>{}<ul class=\"sources\">{}</ul></li>", escape(note), places(&cited, language));
    }
    format!("<h3>{}</h3><ul>{items}</ul>\n", escape(&title))
}

fn rates(scheme: SchemeId, rates: &'static [Rate], caption: &str, language: Language) -> String {
    let rules: Vec<RuleView> = rates.iter().map(|rate| rule_view(rate, language)).collect();
    rule_table(scheme, caption, &rules, language)
}

fn rule_table(scheme: SchemeId, caption: &str, rules: &[RuleView], language: Language) -> String {
    let words = AmountTexts::of(language);
    let columns = [words.rule, words.amount, words.applies_to, words.status, words.source];
    let head: String = columns.iter().map(|column| format!("<th scope=\"col\">{column}</th>")).collect();
    let rows: String = rules.iter().map(|rule| rule_row(scheme, rule, language)).collect();
    framed("amounts amounts--rules", caption, &head, &rows)
}

/// The places in the sources, each of which stands in the list of all.
fn places(sources: &[SourceView], language: Language) -> String {
    let mut out = String::new();
    for source in sources {
        let (anchor, title) = (source_anchor(source.id, language), escape(source.title));
        _ = write!(out, "<li><a href=\"#{anchor}\">{title}</a>, {}</li>", escape(source.place));
    }
    out
}

/// Every source, each once, at its own address.
fn all_sources(language: Language) -> String {
    let words = ExplainTexts::of(language);
    let mut items = String::new();
    for source in engine::rules::sources() {
        let about = format!(
            "{}, {}, {}. {} {}.",
            source.publisher,
            source.identifier,
            date(source.published, language),
            language.pick(&source.about),
            source_remark(source, language)
        );
        _ = write!(
            items,
            "<li id=\"{}\"><a href=\"{}\" rel=\"noopener\">{}</a><br>{}</li>",
            source_anchor(source.id, language),
            source.url,
            escape(source.title),
            escape(&about)
        );
    }
    format!("<h3>{}</h3><ul class=\"sources\">{items}</ul>\n", words.sources)
}

fn rule_row(scheme: SchemeId, rule: &RuleView, language: Language) -> String {
    let sources = places(&rule.sources, language);
    let anchor = rule_anchor(scheme, rule.id, language);
    format!(
        "<tr id=\"{anchor}\"><th scope=\"row\">{}<br><code>{}</code></th><td>{}</td><td>{}<p class=\"hint\">{}</p></td>\
         <td><span class=\"status status--{}\">{}</span><p class=\"hint\">{}</p></td>\
         <td><ul class=\"sources\">{sources}</ul></td></tr>",
        rule.pot,
        rule.id,
        rule.amount,
        escape(&rule.applies_to),
        escape(rule.note),
        rule.certainty.as_str(),
        rule.status,
        rule.validity
    )
}

/// A table in a frame that scrolls when the page is narrow.
fn framed(class: &str, caption: &str, head: &str, rows: &str) -> String {
    let caption = escape(caption);
    format!(
        "<div class=\"scroll\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\"><table class=\"{class}\">\
         <caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>\n"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn quoted<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
        text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_rule_and_source_has_an_address_of_its_own() {
        let project = Project::find().unwrap();
        let [nl, en] = Language::ALL.map(|language| (language, prose(&project, language, None, "").unwrap()));
        let both = format!("{}{}", nl.1, en.1);
        let all = quoted(&both, " id=\"");
        let ids: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(ids.len(), all.len(), "the texts of both languages stand on one page");
        for (language, text) in [nl, en] {
            let ids: BTreeSet<&str> = quoted(&text, " id=\"").into_iter().collect();
            for id in SchemeId::ALL {
                for rate in scheme(id).rates.iter().chain(scheme(id).history) {
                    assert!(ids.contains(&*rule_anchor(id, rate.provision.id, language)), "{}", rate.provision.id);
                }
            }
            for reference in quoted(&text, "href=\"#") {
                assert!(ids.contains(reference), "#{reference} leads nowhere");
            }
        }
        assert!(ids.contains("fase1.techniek.2018.bb-kb"), "the default scheme gives its rules their plain names");
    }
}
