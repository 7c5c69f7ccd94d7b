//! The browsers that the tests know.

use crate::error::{Error, Result};
use crate::paths::program;
use fantoccini::wd::Capabilities;
use serde_json::{Map, Value, json};
use std::env;
use std::path::{Path, PathBuf};

/// One of the three engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium or Chrome: the only one with emulation and logs.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK's small browser: the engine of Safari.
    Webkit,
}

/// Without a screen, with nothing of an earlier session, and without looking up anything by itself.
const CHROMIUM_FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

impl Browser {
    /// The one that `E2E_BROWSER` names.
    pub(crate) fn chosen() -> Result<Self> {
        match env::var("E2E_BROWSER").as_deref() {
            Err(_) | Ok("chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::Webkit),
            Ok(other) => Err(Error::new(format!("E2E_BROWSER={other}: expected chromium, firefox or webkit"))),
        }
    }

    /// The program that drives it.
    pub(crate) fn driver(self) -> Result<PathBuf> {
        let (variable, name) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::Webkit => ("WEBKITDRIVER", "WebKitWebDriver"),
        };
        program(variable, &[name]).ok_or_else(|| {
            Error::new(format!("{name} is not in PATH: `cargo xtask test` installs it, or set {variable} to its path"))
        })
    }

    /// What a session asks for; the profile is a folder of its own.
    pub(crate) fn capabilities(self, profile: &Path) -> Capabilities {
        let mut capabilities = Map::new();
        // A script that tries every field of the page takes its time, and a test has a limit of its own.
        capabilities.insert("timeouts".to_owned(), json!({ "script": 240_000 }));
        match self {
            Self::Chromium => {
                let flags = CHROMIUM_FLAGS.into_iter().map(str::to_owned);
                let profile = format!("--user-data-dir={}", profile.display());
                let mut options = json!({
                    "args": flags.chain([profile]).collect::<Vec<_>>(),
                    // Instead of the new-tab page, which loads a hundred files first.
                    "prefs": { "session.restore_on_startup": 4, "session.startup_urls": ["about:blank"] },
                });
                add_program(&mut options, program("CHROME", &["chromium", "google-chrome", "chrome"]));
                capabilities.insert("goog:chromeOptions".to_owned(), options);
                capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL", "performance": "ALL" }));
            }
            Self::Firefox => {
                let mut options = json!({
                    "args": ["-headless", "-profile", profile],
                    // The icon is for a tab that nobody sees. No page can tell when it has come, and Firefox reports one
                    // that is on its way when the page is left.
                    "prefs": { "browser.chrome.site_icons": false },
                });
                add_program(&mut options, program("FIREFOX", &["firefox", "firefox-esr"]));
                capabilities.insert("moz:firefoxOptions".to_owned(), options);
            }
            Self::Webkit => {
                let mut options = json!({ "args": ["--automation"] });
                add_program(&mut options, program("MINIBROWSER", &["MiniBrowser"]));
                capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
            }
        }
        capabilities
    }
}

/// Left out when not found: the driver knows some places of its own.
fn add_program(options: &mut Value, program: Option<PathBuf>) {
    if let (Some(options), Some(program)) = (options.as_object_mut(), program) {
        options.insert("binary".to_owned(), json!(program));
    }
}
