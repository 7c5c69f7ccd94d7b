//! Pages on paper.

use std::fs;
use std::path::Path;
use std::process::Command;

use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintSize};

use crate::paths::{from_environment, program};
use crate::{Error, Page, Result};

/// The margins of the page's own style sheet, in centimetres.
const MARGIN: f64 = 1.5;

impl Page {
    /// Prints the page on A4, keeps the PDF, and returns its text; pages end in form feeds.
    ///
    /// # Errors
    ///
    /// When the browser does not print, or the text cannot be read.
    pub async fn printed(&self, name: &str) -> Result<String> {
        let margins = PrintMargins { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
        let settings = PrintConfiguration::builder()
            .size(PrintSize::A4)
            .margins(margins)
            .build()
            .map_err(|error| Error::new(format!("{error:?}")))?;
        let printed = self.client().print(settings).await?;
        let folder = from_environment("E2E_OUTPUT", "target/e2e");
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.pdf"));
        fs::write(&path, printed)?;
        text(&path)
    }
}

fn text(path: &Path) -> Result<String> {
    let program = program("PDFTOTEXT", &["pdftotext"])
        .ok_or_else(|| Error::new("pdftotext: install poppler-utils, or run `cargo xtask test`, which sets it up"))?;
    let output = Command::new(program).arg("-layout").arg(path).arg("-").output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
