//! The views of the page.

use crate::app::text::ViewTexts;
use crate::text::language::Language;

/// A view of the page. All views share one state; each has an address of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Counts and their outcome.
    #[default]
    Calculate,
    /// All schools together, cofinancing and the plan of a region.
    Region,
    /// Scenarios and amounts of the user's own.
    Ahead,
    /// Rules, sources and what the page says about itself.
    Accountability,
}

impl View {
    /// All views, in the order of the navigation.
    pub const ALL: [Self; 4] = [Self::Calculate, Self::Region, Self::Ahead, Self::Accountability];

    /// Its name in the page (`data-view`) and in what asks for it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Calculate => "calculate",
            Self::Region => "region",
            Self::Ahead => "ahead",
            Self::Accountability => "accountability",
        }
    }

    /// The view with this name, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.id() == id)
    }

    /// Its folder below the root of the site, with a slash behind it; empty for the root itself.
    #[must_use]
    pub const fn folder(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::Nl, Self::Calculate) => "",
            (Language::Nl, Self::Region) => "regio/",
            (Language::Nl, Self::Ahead) => "vooruitkijken/",
            (Language::Nl, Self::Accountability) => "verantwoording/",
            (Language::En, Self::Calculate) => "en/",
            (Language::En, Self::Region) => "en/region/",
            (Language::En, Self::Ahead) => "en/ahead/",
            (Language::En, Self::Accountability) => "en/accountability/",
        }
    }

    /// What the navigation calls it.
    pub(crate) const fn name(self, language: Language) -> &'static str {
        let words = ViewTexts::of(language);
        match self {
            Self::Calculate => words.calculate,
            Self::Region => words.region,
            Self::Ahead => words.ahead,
            Self::Accountability => words.accountability,
        }
    }

    /// Its heading, and a sentence about what it is for.
    pub(crate) const fn heading(self, language: Language) -> (&'static str, &'static str) {
        let words = ViewTexts::of(language);
        match self {
            Self::Calculate => (words.calculate_heading, words.calculate_about),
            Self::Region => (words.region_heading, words.region_about),
            Self::Ahead => (words.ahead_heading, words.ahead_about),
            Self::Accountability => (words.accountability_heading, words.accountability_about),
        }
    }

    /// The title of the browser's window.
    #[must_use]
    pub fn title(self, language: Language) -> String {
        let site = crate::app::text::PageTexts::of(language).title;
        if self == Self::Calculate { site.to_owned() } else { format!("{} · {site}", self.name(language)) }
    }

    /// Whether only the part that comes later can show it.
    pub(crate) const fn needs_rest(self) -> bool {
        !matches!(self, Self::Calculate)
    }
}
