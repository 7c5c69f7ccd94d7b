//! The headers that protect the page.

/// What the page may load and run. The build writes the same text into the page itself, because not every host lets an
/// editor set headers.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
     form-action 'none'; require-trusted-types-for 'script'; trusted-types vmbo-techniek";

/// Whose site a server stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Ours: every answer carries the security headers of the real site.
    Site,
    /// Somebody else's, in tests of embedding: no security headers, so that the page may hold what it likes.
    Foreign,
}

impl Policy {
    pub(crate) fn headers(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Site => &[
                ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "no-referrer"),
                // In a sandboxed frame the page's own modules and wasm are fetched from an opaque origin.
                ("Access-Control-Allow-Origin", "*"),
            ],
            Self::Foreign => &[],
        }
    }
}
