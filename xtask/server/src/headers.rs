//! The headers that protect the page.

/// What the page may load and run. The build writes the same text into the page itself, because not every host lets an
/// editor set headers.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; \
     form-action 'none'; require-trusted-types-for 'script'; trusted-types vmbo-techniek";

/// The file of the site that carries a policy of its own, in which its scripts stand by their hashes. The one of the site
/// would forbid them, so it does not come with this file.
pub const SINGLE_FILE: &str = "rekenhulp-vmbo-techniek.html";

/// The header that [`SINGLE_FILE`] does not get, nor those whose names begin so.
pub const POLICY_HEADER: &str = "Content-Security-Policy";

/// What every answer of the site carries. The header files for other servers are written from this list.
pub const SECURITY_HEADERS: [(&str, &str); 4] = [
    (POLICY_HEADER, CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    // The integrity hash of the script for other pages is checked only with this; in a sandboxed frame the page's own
    // files are fetched from an opaque origin.
    ("Access-Control-Allow-Origin", "*"),
];

/// Whose site a server stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Ours: every answer carries the security headers of the real site.
    Site,
    /// Ours in a test: whatever breaks the policy is told to the server too, see [`crate::Server::reports`].
    Watched,
    /// Somebody else's, in tests of embedding: no security headers, so that the page may hold what it likes.
    Foreign,
}

/// Where browsers send what broke the policy of a watched site.
pub(crate) const REPORTS: &str = "/.policy-report";

impl Policy {
    /// What every answer carries.
    pub(crate) fn headers(self) -> Vec<(&'static str, String)> {
        let mut headers: Vec<_> = match self {
            Self::Foreign => Vec::new(),
            Self::Site | Self::Watched => SECURITY_HEADERS.map(|(name, value)| (name, value.to_owned())).into(),
        };
        if self == Self::Watched {
            // A second policy that forbids the same and stops nothing: the first stays as the real site has it.
            let watching = format!("{CONTENT_SECURITY_POLICY}; report-uri {REPORTS}");
            headers.push(("Content-Security-Policy-Report-Only", watching));
        }
        headers
    }
}
