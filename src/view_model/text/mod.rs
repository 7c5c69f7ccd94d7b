//! Every sentence of the product, Dutch and English side by side, by the part of the page that says it.
//!
//! A text that misses one of the languages does not compile. `{0}`, `{1}` are filled in by [`fill`].

mod amounts;
mod counts;
mod document_errors;
mod duo;
mod duo_errors;
mod entry;
mod explain;
mod export;
mod format;
mod help;
mod keep;
mod notices;
mod other_rules;
mod outcome;
mod page;
mod paste;
mod plan;
mod problems;
mod rates;
mod region;
mod scenarios;
mod schools;
mod tables;
mod take_along;
mod warnings;
mod workbench;
mod workbook;

pub use amounts::AmountTexts;
pub use counts::CountTexts;
pub use document_errors::DocumentErrorTexts;
pub use duo::{DuoTexts, ProvenanceTexts};
pub use duo_errors::DuoErrorTexts;
pub use entry::EntryTexts;
pub use explain::ExplainTexts;
pub use export::ExportTexts;
pub use format::FormatTexts;
pub use help::HelpTexts;
pub use keep::KeepTexts;
pub use notices::NoticeTexts;
pub use other_rules::OtherRuleTexts;
pub use outcome::OutcomeTexts;
pub use page::PageTexts;
pub use paste::PasteTexts;
pub use plan::PlanTexts;
pub use problems::ProblemTexts;
pub use rates::RateTexts;
pub use region::RegionTexts;
pub use scenarios::ScenarioTexts;
pub use schools::SchoolTexts;
pub use tables::TableTexts;
pub use take_along::TakeAlongTexts;
pub use warnings::WarningTexts;
pub use workbench::WorkbenchTexts;
pub use workbook::WorkbookTexts;

/// Declares a struct of texts with its two languages: `name: "Dutch" | "English"`.
macro_rules! texts {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $nl:literal | $en:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each field is named after the text that it holds")]
        pub struct $name { $($(#[$field_doc])* pub $field: &'static str,)* }

        impl $name {
            pub(super) const NL: Self = Self { $($field: $nl,)* };
            pub(super) const EN: Self = Self { $($field: $en,)* };

            /// The texts in a language. What only a part of the page says is asked for here and stands not in
            /// [`Texts`](crate::view_model::Texts), so that a page without that part does not carry it.
            #[must_use]
            pub const fn of(language: crate::view_model::Language) -> &'static Self {
                match language {
                    crate::view_model::Language::Nl => &Self::NL,
                    crate::view_model::Language::En => &Self::EN,
                }
            }

            /// Each text in both languages, for tests.
            pub const BOTH: &'static [(&'static str, &'static str)] = &[$(($nl, $en),)*];
        }
    };
}
use texts;

/// Every text of one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Texts {
    /// The frame of the page.
    pub page: PageTexts,
    /// Entering counts.
    pub counts: CountTexts,
    /// What may not be what was meant.
    pub warnings: WarningTexts,
    /// What came of a paste.
    pub paste: PasteTexts,
    /// The figures.
    pub outcome: OutcomeTexts,
    /// The region, its request and cofinancing.
    pub region: RegionTexts,
    /// What there is to know about a result.
    pub notices: NoticeTexts,
    /// What is wrong with a field.
    pub problems: ProblemTexts,
    /// Ranges, dates and other small forms.
    pub format: FormatTexts,
    /// The parts that are folded away until wanted.
    pub workbench: WorkbenchTexts,
}

pub(super) static NL: Texts = Texts {
    page: PageTexts::NL,
    counts: CountTexts::NL,
    warnings: WarningTexts::NL,
    paste: PasteTexts::NL,
    outcome: OutcomeTexts::NL,
    region: RegionTexts::NL,
    notices: NoticeTexts::NL,
    problems: ProblemTexts::NL,
    format: FormatTexts::NL,
    workbench: WorkbenchTexts::NL,
};

pub(super) static EN: Texts = Texts {
    page: PageTexts::EN,
    counts: CountTexts::EN,
    warnings: WarningTexts::EN,
    paste: PasteTexts::EN,
    outcome: OutcomeTexts::EN,
    region: RegionTexts::EN,
    notices: NoticeTexts::EN,
    problems: ProblemTexts::EN,
    format: FormatTexts::EN,
    workbench: WorkbenchTexts::EN,
};

/// Fills `{0}`, `{1}`, … of a text.
#[must_use]
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (index, tail) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(index.parse::<usize>().ok().and_then(|index| values.get(index)).copied().unwrap_or_default());
        rest = tail;
    }
    out.push_str(rest);
    out
}
