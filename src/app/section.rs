use crate::app::text::WorkbenchTexts;
use crate::text::language::Language;

/// A part of the page that is folded away until wanted. What it holds is not in the first load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    /// Comparing rule sets, own amounts.
    Amounts,
    /// The region and its plan.
    Region,
    /// Scenarios.
    Ahead,
    /// Counts from a DUO file.
    Duo,
    /// Files, links, workbook.
    Keep,
}

impl Section {
    /// How many sections there are.
    pub(crate) const COUNT: usize = 5;

    /// All sections, in the order of the page.
    pub(crate) const ALL: [Self; Self::COUNT] = [Self::Amounts, Self::Region, Self::Ahead, Self::Duo, Self::Keep];

    /// Its id in the page.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Amounts => "bedragen",
            Self::Region => "regio",
            Self::Ahead => "vooruitkijken",
            Self::Duo => "duo",
            Self::Keep => "bewaren",
        }
    }

    /// The section with this id, if there is one.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.id() == id)
    }

    /// The id of its heading.
    pub(crate) fn heading_id(self) -> String {
        format!("{}-kop", self.id())
    }

    /// Its heading, and a sentence about what it is for.
    pub(crate) const fn words(self, language: Language) -> (&'static str, &'static str) {
        let words = WorkbenchTexts::of(language);
        match self {
            Self::Amounts => (words.amounts, words.amounts_about),
            Self::Region => (words.region, words.region_about),
            Self::Ahead => (words.ahead, words.ahead_about),
            Self::Duo => (words.duo, words.duo_about),
            Self::Keep => (words.keep, words.keep_about),
        }
    }
}

/// The sections that are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct OpenSections([bool; Section::COUNT]);

impl OpenSections {
    /// Whether a section is open.
    pub(crate) fn contains(self, section: Section) -> bool {
        self.0.get(section as usize).copied().unwrap_or_default()
    }

    /// Opens or closes a section.
    pub(crate) fn set(&mut self, section: Section, open: bool) {
        if let Some(place) = self.0.get_mut(section as usize) {
            *place = open;
        }
    }

    /// The sections that are open, in the order of the page.
    pub(crate) fn iter(self) -> impl Iterator<Item = Section> {
        Section::ALL.into_iter().filter(move |section| self.contains(*section))
    }
}
