//! A school to look at: what pictures, timings and tests fill in.

use crate::error::Result;
use crate::page::Page;
use serde_json::json;

/// The counts of a school with a bit of everything, as profiel, leerweg and what is typed.
const SCHOOL: [(&str, &str, &str); 14] = [
    ("BWI", "BB", "31"),
    ("BWI", "KB", "24"),
    ("PIE", "BB", "38"),
    ("PIE", "KB", "52"),
    ("PIE", "GL", "9"),
    ("M&T", "BB", "27"),
    ("M&T", "KB", "33"),
    ("MVI", "KB", "18"),
    ("MVI", "GL", "12"),
    ("E&O", "BB", "40"),
    ("E&O", "KB", "61"),
    ("Z&W", "BB", "44"),
    ("Z&W", "KB", "57"),
    ("D&P", "GL", "35"),
];

impl Page {
    /// Fills in a school, all fields at once.
    ///
    /// # Errors
    ///
    /// When the page does not have the fields.
    pub async fn fill_example(&self) -> Result<()> {
        let counts =
            SCHOOL.map(|(profiel, leerweg, count)| (format!("[data-cell='0.2017-10-01.{profiel}.{leerweg}']"), count));
        let mut fields: Vec<_> = counts.iter().map(|(field, text)| json!([field, text])).collect();
        fields.push(json!(["[data-field='schools.0.name']", "Voorbeeldcollege"]));
        self.fill(&fields).await
    }

    /// Puts texts into fields without the keyboard: pairs of a selector and a text.
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn fill(&self, fields: &[serde_json::Value]) -> Result<()> {
        let script = "for (const [selector, text] of arguments[0]) {
            const field = document.querySelector(selector);
            if (!field) throw new Error(`no ${selector}`);
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
        self.script(script, vec![json!(fields)]).await.map(drop)
    }

    /// Opens a section that is folded away, and waits until it is open.
    ///
    /// # Errors
    ///
    /// When there is no such section or it does not open.
    pub async fn open_section(&self, id: &str) -> Result<()> {
        let button = format!("document.getElementById('{id}-open')");
        self.script(&format!("{button}.click()"), Vec::new()).await?;
        self.until(&format!("{button}?.getAttribute('aria-expanded') == 'true'")).await
    }
}
