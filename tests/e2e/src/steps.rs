//! What people do on the page.

use crate::error::Result;
use crate::page::Page;
use fantoccini::key::Key;
use serde_json::{Value, json};

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

/// The views, in the order of the navigation.
pub const VIEWS: [&str; 4] = ["calculate", "region", "ahead", "accountability"];

/// The selector of a count of the first school on 1 October 2017: `cell("PIE.BB")`.
#[must_use]
pub fn cell(cell: &str) -> String {
    format!("[data-cell='0.2017-10-01.{cell}']")
}

/// The selector of another field, by its path in the document.
#[must_use]
pub fn field(path: &str) -> String {
    format!("[data-field='{path}']")
}

/// The keys of a chord; the driver lets go of Control and Shift at the end.
#[must_use]
pub fn keys(keys: &[Key]) -> String {
    keys.iter().copied().map(char::from).collect()
}

impl Page {
    /// Fills in a school, all fields at once.
    ///
    /// # Errors
    ///
    /// When the page does not have the fields.
    pub async fn fill_example(&self) -> Result<()> {
        let counts = SCHOOL.map(|(profiel, leerweg, count)| (cell(&format!("{profiel}.{leerweg}")), count));
        let mut fields: Vec<_> = counts.iter().map(|(field, text)| json!([field, text])).collect();
        fields.push(json!([field("schools.0.name"), "Voorbeeldcollege"]));
        self.fill(&fields).await
    }

    /// Puts texts into fields without the keyboard: pairs of a selector and a text.
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn fill(&self, fields: &[Value]) -> Result<()> {
        let script = "for (const [selector, text] of arguments[0]) {
            const field = document.querySelector(selector);
            if (!field) throw new Error(`no ${selector}`);
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
        self.script(script, vec![json!(fields)]).await.map(drop)
    }

    /// Presses something by a script, wherever it stands, and does not wait for what comes of it.
    ///
    /// # Errors
    ///
    /// When there is no such element.
    pub async fn activate(&self, selector: &str) -> Result<()> {
        let script = "const element = document.querySelector(arguments[0]);
            if (!element) throw new Error(`no ${arguments[0]}`);
            element.click()";
        self.script(script, vec![json!(selector)]).await.map(drop)
    }

    /// Goes to one of [`VIEWS`] by the navigation and waits until its heading has the focus.
    ///
    /// # Errors
    ///
    /// When it does not open.
    pub async fn open_view(&self, view: &str) -> Result<()> {
        let script = "document.querySelectorAll('.views .views__link')[arguments[0]].click()";
        let place = VIEWS.iter().position(|known| *known == view);
        self.script(script, vec![json!(place)]).await?;
        self.until(&format!(
            "document.querySelector('main').dataset.view == '{view}' && document.activeElement.tagName == 'H1'"
        ))
        .await
    }

    /// Unfolds a menu by the id of the word above it.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn open_menu(&self, id: &str) -> Result<()> {
        let script = "const details = document.getElementById(arguments[0]).closest('details');
            if (!details.open) document.getElementById(arguments[0]).click()";
        self.script(script, vec![json!(id)]).await?;
        self.until(&format!("document.getElementById('{id}').closest('details').open")).await
    }

    /// Opens what is kept and shared, which takes a page with pupils.
    ///
    /// # Errors
    ///
    /// When it does not open.
    pub async fn open_keep(&self) -> Result<()> {
        self.activate("#bewaren-open").await?;
        self.until("document.querySelector('#bewaren .take-along')").await
    }

    /// Chooses a file in the menu for counts: `duo` or `document`.
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn choose_file(&self, kind: &str, path: &std::path::Path) -> Result<()> {
        self.open_menu("ophalen").await?;
        let field = self.find(&format!("[data-file={kind}]")).await?;
        Ok(field.send_keys(path.to_str().unwrap_or_default()).await?)
    }

    /// Drops a file on the page.
    ///
    /// # Errors
    ///
    /// When the page cannot be reached.
    pub async fn drop_file(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let script = "const data = new DataTransfer();
            data.items.add(new File([new Uint8Array(arguments[1])], arguments[0]));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))";
        self.script(script, vec![json!(name), json!(bytes)]).await.map(drop)
    }

    /// Pastes a text into a field, as a browser does after Ctrl+V; says whether the page took it.
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn paste(&self, field: &str, text: &str) -> Result<bool> {
        let script = "const field = document.querySelector(arguments[0]);
            field.focus();
            const data = new DataTransfer();
            data.setData('text/plain', arguments[1]);
            // Firefox takes the text only under names of its own.
            const firefox = { data: arguments[1], dataType: 'text/plain' };
            const event = new ClipboardEvent('paste', { clipboardData: data, ...firefox, bubbles: true, cancelable: true });
            return !field.dispatchEvent(event)";
        Ok(self.script(script, vec![json!(field), json!(text)]).await? == json!(true))
    }

    /// Adds a school and waits until its fields are there.
    ///
    /// # Errors
    ///
    /// When it does not come.
    pub async fn add_school(&self) -> Result<()> {
        let schools = "return document.querySelectorAll('#school option').length || 1";
        let at = self.script(schools, Vec::new()).await?;
        self.activate(".school-bar > .link").await?;
        self.until(&format!("document.querySelector(\"[data-cell^='{at}.']\")")).await
    }

    /// Opens a school by its place.
    ///
    /// # Errors
    ///
    /// When there is no such school.
    pub async fn open_school(&self, at: usize) -> Result<()> {
        self.choose("school", at).await?;
        self.until(&format!("document.querySelector(\"[data-cell^='{at}.']\")")).await
    }

    /// Chooses an option of a list by its place.
    ///
    /// # Errors
    ///
    /// When there is no such list.
    pub async fn choose(&self, id: &str, place: usize) -> Result<()> {
        let script = "const field = document.getElementById(arguments[0]);
            field.selectedIndex = arguments[1];
            field.dispatchEvent(new Event('change', { bubbles: true }))";
        self.script(script, vec![json!(id), json!(place)]).await.map(drop)
    }

    /// Waits until an amount is this one, wherever it stands.
    ///
    /// # Errors
    ///
    /// When that does not happen.
    pub async fn until_amount(&self, path: &str, amount: &str) -> Result<()> {
        let all = format!("[...document.querySelectorAll('[data-amount=\"{path}\"]')]");
        self.until(&format!("{all}.length && {all}.every((data) => data.value == '{amount}')")).await
    }

    /// The exact amount at a path.
    ///
    /// # Errors
    ///
    /// When it is not on the page.
    pub async fn amount(&self, path: &str) -> Result<String> {
        self.value(&format!("[data-amount='{path}']")).await
    }

    /// Waits until a part of the page says something.
    ///
    /// # Errors
    ///
    /// When that does not happen.
    pub async fn until_says(&self, selector: &str, part: &str) -> Result<()> {
        let text = format!("document.querySelector({})?.textContent", json!(selector));
        self.until(&format!("{text}.includes({})", json!(part))).await
    }

    /// What has the focus: its cell, field or id, else its text.
    ///
    /// # Errors
    ///
    /// When the page cannot be reached.
    pub async fn focused(&self) -> Result<String> {
        let script = "const { dataset, id, textContent } = document.activeElement;
            return dataset.cell ?? dataset.field ?? (id || textContent)";
        Ok(self.script(script, Vec::new()).await?.as_str().unwrap_or_default().to_owned())
    }

    /// The texts that a script returns.
    ///
    /// # Errors
    ///
    /// When the script throws or returns something else.
    pub async fn texts(&self, script: &str) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.script(script, Vec::new()).await?)?)
    }
}
