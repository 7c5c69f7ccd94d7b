//! What must not happen in any test: an error in the console, something that the policy refuses, a request for what is
//! not of the site. Looked for when a test is over, whatever the test is about.

use crate::browser::Browser;
use crate::error::{Error, Result};
use crate::page::Page;
use serde_json::{Value, json};
use std::cell::RefCell;

/// What a test provokes, and what was noticed before its end.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    provoked: RefCell<Vec<String>>,
    other_servers: RefCell<Vec<String>>,
    heard: RefCell<Vec<String>>,
}

/// Firefox's console, which its own scripts can read. What comes from its own files is not about the page.
const FIREFOX_ERRORS: &str = "
    const isError = (message) => message instanceof Ci.nsIScriptError
        && !(message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag))
        && !/^(chrome:|resource:|about:|moz-|$)/.test(message.sourceName);
    const errors = Services.console.getMessageArray().filter(isError);
    Services.console.reset();
    return errors.map(({ sourceName, lineNumber, errorMessage }) => `${sourceName}:${lineNumber} ${errorMessage}`)";

/// WebKit's driver does not tell what is in the console: so the page is listened to, from when the driver says that it
/// has loaded.
const LISTEN: &str = "
    if (window.heardErrors) return;
    window.heardErrors = [];
    addEventListener('error', ({ message, filename, lineno }) => window.heardErrors.push(`${filename}:${lineno} ${message}`));
    addEventListener('unhandledrejection', ({ reason }) => window.heardErrors.push(`rejected: ${reason}`));";
const HEARD: &str = "return (window.heardErrors ?? []).splice(0)";

impl Page {
    /// Says that this test makes the browser complain on purpose, in words that hold this text, or ask for something that
    /// is not there, at an address that holds it.
    pub fn provokes(&self, text: &str) {
        self.notes().provoked.borrow_mut().push(text.to_owned());
    }

    /// Says that this test has another server, at this address, that the browser may ask.
    pub fn has_server(&self, address: &str) {
        self.notes().other_servers.borrow_mut().push(address.to_owned());
    }

    /// Errors in the console since the last call that the test did not provoke: exceptions, files that did not load, and
    /// whatever the security policy refused.
    ///
    /// # Errors
    ///
    /// When the driver does not answer.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let mut errors = match self.browser() {
            Browser::Chromium => self.severe_in_log().await?,
            Browser::Firefox => {
                self.command("moz/context", json!({ "context": "chrome" })).await?;
                let errors = self.script(FIREFOX_ERRORS, Vec::new()).await;
                self.command("moz/context", json!({ "context": "content" })).await?;
                texts(&errors?)
            }
            Browser::Webkit => {
                self.hear().await;
                self.notes().heard.take()
            }
        };
        errors.retain(|error| !self.is_provoked(error));
        Ok(errors)
    }

    /// Fails when the console has an error, which includes everything that the security policy refused.
    ///
    /// # Errors
    ///
    /// With the errors.
    pub async fn assert_no_console_errors(&self) -> Result<()> {
        let errors = self.console_errors().await?;
        if errors.is_empty() { Ok(()) } else { Err(Error::new(format!("in the console: {}", errors.join(" | ")))) }
    }

    /// Begins to listen to a page that was just loaded, where that is the only way.
    pub(crate) async fn listen(&self) -> Result<()> {
        if self.browser() == Browser::Webkit {
            self.script(LISTEN, Vec::new()).await?;
        }
        Ok(())
    }

    /// Remembers what a page said before another takes its place.
    pub(crate) async fn hear(&self) {
        if self.browser() == Browser::Webkit {
            // A window that has gone has nothing to say.
            let heard = self.script(HEARD, Vec::new()).await.unwrap_or_default();
            self.notes().heard.borrow_mut().extend(texts(&heard));
        }
    }

    /// Everything that nobody provoked, at the end of a test.
    pub(crate) async fn complaints(&self) -> Result<Vec<String>> {
        let mut complaints = self.console_errors().await?;
        let server = self.server();
        complaints.extend(server.reports().into_iter().map(|report| format!("against the policy: {report}")));
        for request in server.every_request() {
            // What is there has status 200, and nothing is there but the files of the release and what a test adds.
            if request.status != 200 || request.method != "GET" || request.header("cookie").is_some() {
                complaints.push(format!("asked for {} {}: {}", request.method, request.target, request.status));
            }
        }
        if self.browser() == Browser::Chromium {
            let addresses = self.addresses_in_log().await?;
            let others = self.notes().other_servers.borrow();
            let known = |address: &str| {
                address.starts_with(&server.url()) || others.iter().any(|other| address.starts_with(other))
            };
            complaints
                .extend(addresses.into_iter().filter(|address| !known(address)).map(|it| format!("asked for {it}")));
        }
        complaints.retain(|complaint| !self.is_provoked(complaint));
        Ok(complaints)
    }

    fn is_provoked(&self, complaint: &str) -> bool {
        self.notes().provoked.borrow().iter().any(|text| complaint.contains(text))
    }
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
