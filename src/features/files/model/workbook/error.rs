use std::fmt;

use rust_xlsxwriter::XlsxError;

use engine::calculation::FigurePath;

/// Why there is no workbook.
#[derive(Debug)]
pub enum WorkbookError {
    /// A step of the calculation that no formula is known for. The tests hold that there is none.
    NoFormula(FigurePath),
    /// The library refused something.
    Library(XlsxError),
}

impl fmt::Display for WorkbookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFormula(figure) => write!(f, "no formula for {figure}"),
            Self::Library(error) => write!(f, "cannot write the workbook: {error}"),
        }
    }
}

impl std::error::Error for WorkbookError {}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self::Library(error)
    }
}
