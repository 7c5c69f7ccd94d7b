//! Commands that only one browser's driver has.

use crate::error::Result;
use crate::page::Page;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

impl Page {
    /// Sends a command below the session's address that fantoccini does not know.
    pub(crate) async fn command(&self, path: &'static str, body: Value) -> Result<Value> {
        Ok(self.client().issue_cmd(Command { path, body }).await?)
    }
}

#[derive(Debug)]
struct Command {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> std::result::Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
