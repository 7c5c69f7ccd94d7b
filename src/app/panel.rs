use crate::features::school::view::get_counts::GET_COUNTS_ID;

/// What can be open below table and outcome, over the full width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Panel {
    /// Counts from a DUO file.
    Duo,
    /// Ways to take the work along, and what is kept.
    Keep,
}

impl Panel {
    /// Its id in the page.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Duo => "duo",
            Self::Keep => "bewaren",
        }
    }

    /// The id of its heading, which takes the focus when it opens.
    pub(crate) const fn heading_id(self) -> &'static str {
        match self {
            Self::Duo => "duo-kop",
            Self::Keep => "bewaren-kop",
        }
    }

    /// The id of what opens it, which takes the focus when it closes.
    pub(crate) const fn opener_id(self) -> &'static str {
        match self {
            Self::Duo => GET_COUNTS_ID,
            Self::Keep => "bewaren-open",
        }
    }
}
