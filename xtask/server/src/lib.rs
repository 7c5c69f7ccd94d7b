//! A static web server for this machine alone: what `cargo xtask serve` shows and what the browser tests load.
//!
//! It answers as a well-configured host should: the right content types, the compressed sibling of a file when the
//! browser takes it, and the security headers of the real site, so that a page that breaks under them breaks here first.
//! It listens on the loopback address only, remembers every request for the tests, and stops when it is dropped.

mod answer;
mod headers;
mod request;
mod server;

pub use headers::{CONTENT_SECURITY_POLICY, POLICY_HEADER, Policy, SECURITY_HEADERS, SINGLE_FILE};
pub use request::Request;
pub use server::Server;
