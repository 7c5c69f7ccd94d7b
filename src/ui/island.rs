//! The parts of the page that change with the counts of its first school.

/// A part that the light page draws itself; everything else it leaves as it was served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Island {
    /// The name and kind of the school.
    School,
    /// The table of counts, what can be done with it, and advice about it.
    Counts,
    /// Whether the figures miss something.
    Incomplete,
    /// What there is to know about the figures.
    Notices,
    /// The drawing of all years.
    Chart,
    /// What each profiel contributes.
    Profielen,
}

impl Island {
    /// All of them.
    #[cfg(light)]
    pub(crate) const ALL: [Self; 6] =
        [Self::School, Self::Counts, Self::Incomplete, Self::Notices, Self::Chart, Self::Profielen];

    /// How the page marks it, in the attribute `data-island`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Counts => "counts",
            Self::Incomplete => "incomplete",
            Self::Notices => "notices",
            Self::Chart => "chart",
            Self::Profielen => "profielen",
        }
    }
}
