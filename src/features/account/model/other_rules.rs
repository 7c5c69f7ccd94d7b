//! The rules of a scheme that are no amount per pupil.

use crate::features::account::text::OtherRuleTexts;
use crate::features::outcome::model::explanation::{RuleView, SourceView};
use crate::features::outcome::model::explanation::{provision_view, share_in_words, source_view};
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::range;
use engine::rules::{Remark, Scheme};

/// The least that business adds, and what a technology-poor region can ask for.
#[must_use]
pub fn other_rules(scheme: &'static Scheme, language: Language) -> [RuleView; 2] {
    let words = OtherRuleTexts::of(language);
    let cofinancing = &scheme.cofinancing;
    let poor = &scheme.technology_poor;
    let limits = range(poor.limits.low().to_decimal(), poor.limits.high().to_decimal(), language);
    [
        RuleView {
            pot: words.cofinancing,
            amount: fill(words.cofinancing_amount, &[&share_in_words(cofinancing.share, language)]),
            applies_to: words.cofinancing_for.to_owned(),
            ..provision_view(&cofinancing.provision, language)
        },
        RuleView {
            pot: words.technology_poor,
            amount: fill(words.technology_poor_amount, &[&limits]),
            applies_to: words.technology_poor_for.to_owned(),
            ..provision_view(&poor.provision, language)
        },
    ]
}

/// Something that results of a scheme have to say, with its sources.
#[must_use]
pub fn remark_view(remark: &'static Remark, language: Language) -> (&'static str, Vec<SourceView>) {
    let sources = remark.sources.iter().map(|citation| source_view(citation, language)).collect();
    (language.pick(&remark.note), sources)
}
