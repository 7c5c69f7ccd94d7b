use yew::prelude::*;

use super::element::{attributed, element, keyed, paragraph, text};
use crate::view_model::{RuleView, SourceView};

/// A rule with its amount, certainty, validity and sources.
pub(crate) fn rule_card(rule: &RuleView) -> Html {
    let scope = format!("{}: {}; {}", rule.pot, rule.applies_to, rule.validity);
    let parts = vec![
        element("p", "", vec![text("strong", "", &rule.amount), " ".into(), status(rule)]),
        text("p", "rule__scope", &scope),
        paragraph(rule.note),
        sources(&rule.sources),
    ];
    keyed(rule.id, element("li", "rule", parts))
}

/// How certain an amount is, as a word in a frame.
pub(crate) fn status(rule: &RuleView) -> Html {
    let class = match rule.status_word {
        "fixed" => "status status--fixed",
        "reported" => "status status--reported",
        _ => "status status--indicative",
    };
    text("span", class, rule.status)
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
