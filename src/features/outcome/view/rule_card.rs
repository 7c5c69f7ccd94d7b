use yew::prelude::*;

use crate::features::outcome::view::status_mark::status_mark;
use crate::view_model::{ExplainTexts, Language, RuleView, SourceView, fill};
use crate::widgets::element::{attributed, element, keyed, paragraph, text};

/// A rule with its amount, certainty, validity and sources.
pub(crate) fn rule_card(rule: &RuleView, language: Language) -> Html {
    let scope = format!("{}: {}; {}", rule.pot, rule.applies_to, rule.validity);
    let amount = match &rule.own_amount {
        None => vec![text("strong", "", &rule.amount), " ".into(), status_mark(rule.certainty, rule.status)],
        Some(own) => own_amount(rule, own, language),
    };
    let parts =
        vec![element("p", "", amount), text("p", "rule__scope", &scope), paragraph(rule.note), sources(&rule.sources)];
    keyed(rule.id, element("li", "rule", parts))
}

/// An amount that no source says, and what the source says.
fn own_amount(rule: &RuleView, own: &str, language: Language) -> Vec<Html> {
    let words = ExplainTexts::of(language);
    let instead = format!(" {} ", fill(words.own_instead, &[&rule.amount]));
    let mark = text("span", "status status--own", words.own_amount);
    vec![text("strong", "", own), " ".into(), mark, instead.into(), status_mark(rule.certainty, rule.status)]
}

/// A list of places in sources.
pub(crate) fn sources(sources: &[SourceView]) -> Html {
    element("ul", "sources", sources.iter().map(source).collect())
}

fn source(source: &SourceView) -> Html {
    let place = format!(" ({}), {}; {}", source.identifier, source.place, source.remark);
    element("li", "", vec![link(source.url, source.title), place.into()])
}

/// A link to another site.
pub(crate) fn link(address: &'static str, label: &str) -> Html {
    let values = vec![Some(AttrValue::Static(address)), Some(AttrValue::Static("noopener"))];
    attributed("a", &["href", "rel"], values, vec![label.into()])
}
