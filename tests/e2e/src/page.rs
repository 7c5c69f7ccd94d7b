//! A browser window on the site, with what tests do in it.

use crate::browser::Browser;
use crate::complaints::Notes;
use crate::driver::Driver;
use crate::error::{Error, Result};
use crate::firefox;
use crate::paths::{from_environment, tool};
use crate::site::Site;
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use xtask_server::{Policy, Server};

/// How long the page may take for something that it does by itself.
const PATIENCE: Duration = Duration::from_secs(30);

/// Brings an element into sight and waits until it stays where it is: WebKit's driver clicks where an element was, also
/// when the page moves the focus and scrolls meanwhile.
const STAND_STILL: &str = "
    const [element] = arguments;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return new Promise((done) => {
        let last = '';
        const look = () => {
            const { x, y } = element.getBoundingClientRect();
            const place = `${x} ${y}`;
            if (place === last) return done();
            last = place;
            setTimeout(look, 40);
        };
        look();
    })";

/// One browser with one server behind it.
#[derive(Debug)]
pub struct Page {
    browser: Browser,
    client: Client,
    server: Server,
    site: Rc<Site>,
    profile: TempDir,
    notes: Notes,
}

/// A browser with this profile.
pub(crate) async fn connect(browser: Browser, driver: &mut Driver, profile: &Path) -> Result<Client> {
    ClientBuilder::new(HttpConnector::new())
        .capabilities(browser.capabilities(profile))
        .connect(&driver.url())
        .await
        .map_err(|error| Error::new(format!("no session: {error}; {}", driver.state())))
}

impl Page {
    pub(crate) async fn new(browser: Browser, driver: &mut Driver, site: Rc<Site>) -> Result<Self> {
        let server = Server::start(site.folder(), 0, Policy::Watched)?;
        let profile = tempfile::tempdir()?;
        if browser == Browser::Firefox {
            firefox::set_up(profile.path()).await?;
        }
        let client = connect(browser, driver, profile.path()).await?;
        if browser == Browser::Webkit {
            // The other two are told on their command line, or are that wide by themselves.
            client.set_window_size(1280, 900).await?;
        }
        Ok(Self { browser, client, server, site, profile, notes: Notes::default() })
    }

    pub(crate) async fn close(self) -> Result<()> {
        let process = self.client.capabilities().and_then(|found| found.get("moz:processID")).and_then(Value::as_u64);
        let closed = if let Some(process) = process {
            let ended = firefox::end(process);
            // The driver then has nobody to say goodbye to, which is an error to it, and cleans up.
            drop(self.client.close().await);
            ended
        } else {
            self.client.close().await.map_err(Error::from)
        };
        // The browser writes into its profile until it has gone.
        drop(self.profile);
        closed
    }

    /// Which browser this is.
    #[must_use]
    pub fn browser(&self) -> Browser {
        self.browser
    }

    /// Everything else that WebDriver can do.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The server behind the page, with the requests that it got.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    pub(crate) fn notes(&self) -> &Notes {
        &self.notes
    }

    /// The site that it serves.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Opens the page and waits until it can be used. The address is relative to the site: `""`, `"#s=…"`, `"en/"`.
    ///
    /// # Errors
    ///
    /// When the page cannot be loaded or the calculator does not start.
    pub async fn open(&self, address: &str) -> Result<()> {
        self.go_to(address).await?;
        self.ready().await
    }

    /// Opens the page without waiting for the calculator.
    ///
    /// # Errors
    ///
    /// When the page cannot be loaded.
    pub async fn go_to(&self, address: &str) -> Result<()> {
        self.go_to_any(&format!("{}{address}", self.server.url())).await
    }

    /// Opens a page of whatever site.
    ///
    /// # Errors
    ///
    /// When the page cannot be loaded.
    pub async fn go_to_any(&self, address: &str) -> Result<()> {
        self.hear().await;
        self.client.goto(address).await?;
        self.listen().await
    }

    /// Waits until the page can be used.
    ///
    /// # Errors
    ///
    /// When the calculator does not start.
    pub async fn ready(&self) -> Result<()> {
        // WebKit's driver may come back while the empty page before this one still stands.
        self.until("window.vmboTechniek").await?;
        self.script("return window.vmboTechniek.ready.then(() => true)", Vec::new()).await.map(drop)
    }

    /// Waits until the page can be used, without asking for what scripts need, as [`Page::ready`] does.
    ///
    /// # Errors
    ///
    /// When that does not happen.
    pub async fn usable(&self) -> Result<()> {
        self.until("performance.getEntriesByName('vmbo-techniek-usable').length").await
    }

    /// Runs a script in the page, waits for a promise that it returns, and gives the result.
    ///
    /// # Errors
    ///
    /// With the exception's message when the script throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Waits until an expression in the page is true.
    ///
    /// # Errors
    ///
    /// When that does not happen.
    pub async fn until(&self, expression: &str) -> Result<()> {
        let script = format!("return Boolean({expression})");
        let deadline = Instant::now() + PATIENCE;
        while self.script(&script, Vec::new()).await? != Value::Bool(true) {
            if Instant::now() > deadline {
                return Err(Error::new(format!("the page never came to `{expression}`")));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// Calls the function that the page offers to other scripts.
    ///
    /// # Errors
    ///
    /// With the message that the function throws.
    pub async fn calculate(&self, document: Value) -> Result<Value> {
        self.script("return window.vmboTechniek.calculate(arguments[0])", vec![document]).await
    }

    /// The first element for a CSS selector.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn find(&self, selector: &str) -> Result<Element> {
        let found = self.client.find(Locator::Css(selector)).await;
        found.map_err(|error| Error::new(format!("{selector}: {error}")))
    }

    /// Puts a text in the place of what is in a field, key by key.
    ///
    /// # Errors
    ///
    /// When there is no such field or it cannot be typed into.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<()> {
        let field = self.find(selector).await?;
        // A field may stand in something folded.
        let script =
            "for (let at = arguments[0]; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
            arguments[0].focus();
            arguments[0].select()";
        self.script(script, vec![serde_json::to_value(&field)?]).await?;
        let keys = if text.is_empty() { "\u{e017}" } else { text };
        Ok(field.send_keys(keys).await?)
    }

    /// Presses keys where the focus is; `fantoccini::key::Key` has those without a letter.
    ///
    /// # Errors
    ///
    /// When nothing has the focus.
    pub async fn press(&self, keys: &str) -> Result<()> {
        Ok(self.client.active_element().await?.send_keys(keys).await?)
    }

    /// Clicks on an element.
    ///
    /// # Errors
    ///
    /// When there is none or something covers it.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let element = self.find(selector).await?;
        if self.browser == Browser::Webkit {
            self.script(STAND_STILL, vec![serde_json::to_value(&element)?]).await?;
        }
        Ok(element.click().await?)
    }

    /// What stands in a field.
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn value(&self, selector: &str) -> Result<String> {
        Ok(self.find(selector).await?.prop("value").await?.unwrap_or_default())
    }

    /// The text of an element as a reader sees it.
    ///
    /// # Errors
    ///
    /// When there is no such element.
    pub async fn text(&self, selector: &str) -> Result<String> {
        Ok(self.find(selector).await?.text().await?)
    }

    /// An attribute of an element, `None` when it does not have it.
    ///
    /// # Errors
    ///
    /// When there is no such element.
    pub async fn attribute(&self, selector: &str, name: &str) -> Result<Option<String>> {
        Ok(self.find(selector).await?.attr(name).await?)
    }

    /// Keeps a picture of the window; returns where.
    ///
    /// # Errors
    ///
    /// When it cannot be taken or written.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let picture = self.client.screenshot().await?;
        let folder = from_environment("E2E_OUTPUT", "target/e2e");
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, picture)?;
        Ok(path)
    }

    /// What the accessibility engine finds wrong on the page as it is now: all its default rules, one line for each. It
    /// looks at the document, which is the same in every browser: one is enough.
    ///
    /// # Errors
    ///
    /// When the engine is not installed or does not run.
    pub async fn accessibility_findings(&self) -> Result<Vec<String>> {
        let path = tool("axe-core/axe.min.js");
        let engine = fs::read_to_string(&path)
            .map_err(|error| Error::new(format!("{}: {error}; `cargo xtask test` installs it", path.display())))?;
        // It is run as WebDriver's own script, which the page's security policy does not concern.
        self.script(&format!("{engine}; return true"), Vec::new()).await?;
        let findings = self
            .script(
                "return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
                   violations.flatMap(({ id, help, nodes }) =>
                     nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`)))",
                Vec::new(),
            )
            .await?;
        let findings = findings.as_array().cloned().unwrap_or_default();
        Ok(findings.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }
}
