//! The places of rules and sources in the text about them, which links lead to.

use crate::text::language::Language;
use engine::domain::SchemeId;

/// The id of a rule of a scheme, such as `fase1.techniek.2018.bb-kb`. The default scheme stands first and gives its rules
/// their plain names; those of the others begin with the name of their scheme.
#[must_use]
pub fn rule_anchor(scheme: SchemeId, rule: &str, language: Language) -> String {
    let name = if scheme == SchemeId::DEFAULT { rule.to_owned() } else { format!("{}.{rule}", scheme.as_str()) };
    in_language(name, language)
}

/// The id of a source, such as `bron.kamerbrief`.
#[must_use]
pub fn source_anchor(source: &str, language: Language) -> String {
    in_language(format!("bron.{source}"), language)
}

/// The texts of both languages can stand on one page.
fn in_language(name: String, language: Language) -> String {
    match language {
        Language::Nl => name,
        Language::En => name + "-en",
    }
}
