/// A data file of a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataFile {
    /// Its name in the folder of schemes.
    pub name: &'static str,
    /// The SHA-256 of its text.
    pub sha256: &'static str,
    /// The SHA-256 of earlier texts of it that had the same amounts.
    pub same_amounts_as: &'static [&'static str],
}
