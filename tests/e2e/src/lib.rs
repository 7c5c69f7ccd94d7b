//! What the browser tests stand on: a server over the built site, a driver, a browser, and a page to work with.
//!
//! `cargo xtask test` builds the site and sets these variables; by hand the defaults do after `cargo xtask build`:
//!
//! | variable | meaning | when absent |
//! |---|---|---|
//! | `E2E_DIST` | the folder with the built site | `dist` in the repository |
//! | `E2E_BROWSER` | `chromium`, `firefox` or `webkit` | `chromium` |
//! | `E2E_OUTPUT` | where screenshots go | `target/e2e` in the repository |
//! | `E2E_QUICK` | set for the quick build, which has no service worker and no single file | a release |
//! | `E2E_TOOLS` | the tools that come from npm | `target/xtask/npm/node_modules` |
//! | `CHROME`, `CHROMEDRIVER`, `FIREFOX`, `GECKODRIVER`, `MINIBROWSER`, `WEBKITDRIVER` | programs | found in `PATH` |
//!
//! A test gets a browser whose profile has seen no page and a server of its own, so tests can run beside each other and in
//! any order. What they measure is what happens, never how long it takes.

mod browser;
mod chromium;
mod command;
mod complaints;
mod driver;
mod error;
mod firefox;
mod page;
mod paths;
mod printed;
mod release;
mod site;
mod skips;
mod spread;
mod steps;

pub use browser::Browser;
pub use chromium::{Media, Network};
pub use error::{Error, Result};
pub use page::Page;
pub use paths::tool;
pub use release::Release;
pub use site::Site;
pub use skips::{SKIPS, fewer_elsewhere, only_in_chromium};
pub use spread::spread;
pub use steps::{VIEWS, cell, field, keys};

use driver::Driver;
use futures_util::FutureExt;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::rc::Rc;
use std::thread;
use std::time::Duration;

/// Longer than any test needs, so that a browser that hangs ends as a failure and not as a build that never ends.
const PATIENCE: Duration = Duration::from_secs(300);

/// How long a browser may take to start or to end.
const START: Duration = Duration::from_secs(40);
const STARTS: usize = 3;

/// Runs a test on the built site. In every test, whatever it is about, the browser may not complain and may ask only for
/// what is there, unless the test says that it provokes that: [`Page::provokes`].
///
/// # Errors
///
/// When the test fails, when the browser complains, or when site, driver or browser cannot be had; the message then says what to do.
pub fn run(test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    run_on(Site::dist()?, test)
}

/// Runs a test on another site, mostly a changed copy of the built one.
///
/// # Errors
///
/// As [`run`].
pub fn run_on(site: Site, test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let browser = Browser::chosen()?;
        let (_driver, page) = start(browser, Rc::new(site)).await?;
        // A failed assertion must not leave a browser behind.
        let result = AssertUnwindSafe(tokio::time::timeout(PATIENCE, test(&page))).catch_unwind().await;
        if !matches!(result, Ok(Ok(Ok(())))) {
            // A browser that has gone does not answer.
            drop(tokio::time::timeout(START, show_failure(&page)).await);
        }
        let unprovoked = match &result {
            Ok(Ok(Ok(()))) => tokio::time::timeout(START, no_complaints(&page)).await,
            _ => Ok(Ok(())),
        };
        let unprovoked = unprovoked.unwrap_or_else(|_| Err(Error::new("the browser does not answer any more")));
        let closed = tokio::time::timeout(START, page.close()).await;
        let closed = closed.unwrap_or_else(|_| Err(Error::new("the browser does not end")));
        match result {
            Ok(Ok(done)) => done.and(unprovoked).and(closed),
            Ok(Err(_)) => Err(Error::new(format!("the test took more than {} seconds", PATIENCE.as_secs()))),
            Err(panic) => resume_unwind(panic),
        }
    })
}

async fn no_complaints(page: &Page) -> Result<()> {
    let complaints = page.complaints().await?;
    if complaints.is_empty() { Ok(()) } else { Err(Error::new(format!("not provoked: {}", complaints.join("\n")))) }
}

/// A browser with the page in it. WebKit's sometimes ends while it starts, which its driver does not notice.
async fn start(browser: Browser, site: Rc<Site>) -> Result<(Driver, Page)> {
    let mut problem = Error::new("no browser was started");
    for _ in 0..STARTS {
        // Chromium's driver wants the same port for both versions of the protocol, and gives up when one is taken.
        let mut driver = match Driver::start(browser) {
            Ok(driver) => driver,
            Err(error) => {
                problem = error;
                continue;
            }
        };
        match tokio::time::timeout(START, Page::new(browser, &mut driver, site.clone())).await {
            Ok(Ok(page)) => return Ok((driver, page)),
            Ok(Err(error)) => problem = error,
            Err(_) => problem = Error::new(format!("the browser does not start: {}", driver.state())),
        }
    }
    Err(problem)
}

/// Keeps what can be seen of a failure: the picture, and what the browser had to say.
async fn show_failure(page: &Page) {
    let name = thread::current().name().unwrap_or("failure").replace("::", "-");
    match page.screenshot(&name).await {
        Ok(path) => eprintln!("the page at that moment: {}", path.display()),
        Err(error) => eprintln!("no picture of the page: {error}"),
    }
    for message in page.console_errors().await.unwrap_or_default() {
        eprintln!("console: {message}");
    }
}
