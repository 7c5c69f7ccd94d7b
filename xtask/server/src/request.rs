//! What a browser asked.

use hyper::Method;
use hyper::header::HeaderMap;

/// One request, as tests like to see it afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD` and so on.
    pub method: Method,
    /// Path and query as they came, not decoded: `/rules/a%20b.json?x=1`.
    pub target: String,
    /// What came along.
    pub headers: HeaderMap,
    /// The status of the answer.
    pub status: u16,
}

impl Request {
    pub(crate) fn new<B>(request: &hyper::Request<B>) -> Self {
        let target = request.uri().path_and_query().map_or_else(String::new, ToString::to_string);
        Self { method: request.method().clone(), target, headers: request.headers().clone(), status: 0 }
    }

    /// The value of a header; nothing when it is no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}
