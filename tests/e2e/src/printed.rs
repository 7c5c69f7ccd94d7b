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
    /// When the browser does not print, the text cannot be read, or a word of it stands beyond the margins.
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
        if let Some(word) = words_beyond_margins(&text(&path, "-bbox")?).first() {
            return Err(Error::new(format!("{}: cut off: {word}", path.display())));
        }
        text(&path, "-layout")
    }
}

/// The words that are cut off or stand in the margin, as poppler describes them: one on a line, with its box in points.
#[expect(clippy::float_arithmetic, reason = "places on paper")]
fn words_beyond_margins(boxes: &str) -> Vec<&str> {
    const WIDTH: f64 = 21.0;
    const POINTS: f64 = 72.0 / 2.54;
    let at = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!("{name}=\""))?;
        rest.split('"').next()?.parse::<f64>().ok()
    };
    // Half a millimetre for letters that lean out of their box.
    let (first, last) = ((MARGIN - 0.05) * POINTS, (WIDTH - MARGIN + 0.05) * POINTS);
    let is_beyond = |line: &&str| {
        let (Some(start), Some(end)) = (at(line, "xMin"), at(line, "xMax")) else { return false };
        start < first || end > last
    };
    boxes.lines().filter(|line| line.contains("<word")).filter(is_beyond).collect()
}

fn text(path: &Path, form: &str) -> Result<String> {
    let program = program("PDFTOTEXT", &["pdftotext"])
        .ok_or_else(|| Error::new("pdftotext: install poppler-utils, or run `cargo xtask test`, which sets it up"))?;
    let output = Command::new(program).arg(form).arg(path).arg("-").output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
