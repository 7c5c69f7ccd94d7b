//! Language, numbers and dates as people write them, and sentences with places to fill in.
//!
//! A text that misses one of the languages does not compile.

pub mod format_text;
pub mod language;
pub mod number_format;

/// Declares a struct of texts with its two languages: `name: "Dutch" | "English"`.
macro_rules! texts {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $nl:literal | $en:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each field is named after the text that it holds")]
        pub struct $name { $($(#[$field_doc])* pub $field: &'static str,)* }

        impl $name {
            const NL: Self = Self { $($field: $nl,)* };
            const EN: Self = Self { $($field: $en,)* };

            /// The texts in a language.
            #[must_use]
            pub const fn of(language: crate::text::language::Language) -> &'static Self {
                match language {
                    crate::text::language::Language::Nl => &Self::NL,
                    crate::text::language::Language::En => &Self::EN,
                }
            }

            /// Each text in both languages, for tests.
            pub const BOTH: &'static [(&'static str, &'static str)] = &[$(($nl, $en),)*];
        }
    };
}
pub(crate) use texts;

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
