/// An amount in euros that the user enters, by its field of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EnteredAmount {
    /// `requestedSubsidy`.
    RequestedSubsidy,
    /// `pledgedCofinancing.cash`.
    PledgedCash,
    /// `pledgedCofinancing.inKind`.
    PledgedInKind,
}
