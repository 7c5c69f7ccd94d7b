//! What the server answers.

use crate::content_type::content_type;
use crate::encoding::accepted;
use crate::headers::{POLICY_HEADER, Policy, SINGLE_FILE};
use crate::request::Request;
use crate::target::{path_of, relative_path};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::io::Write;
use std::path::{Path, PathBuf};

/// One answer, complete in memory: the site is small.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    /// Whether the body says itself what it may do.
    has_own_policy: bool,
}

impl Response {
    /// The answer to a request for something below `root`.
    pub(crate) fn to(request: &Request, root: &Path) -> Self {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            let mut response = Self::message(405, "Only GET and HEAD are answered here.");
            response.headers.push(("Allow", "GET, HEAD".to_owned()));
            return response;
        }
        match locate(root, &request.target) {
            Located::File(file) => Self::file(request, root, &file),
            Located::FolderWithoutSlash => {
                let mut response = Self::message(301, "This folder's address ends in a slash.");
                response.headers.push(("Location", format!("{}/", path_of(&request.target))));
                response
            }
            Located::Nothing => Self::not_found(root),
        }
    }

    fn file(request: &Request, root: &Path, file: &Path) -> Self {
        let wanted = accepted(request.header("accept-encoding").unwrap_or_default());
        let compressed = wanted.into_iter().find_map(|encoding| {
            let mut sibling = file.as_os_str().to_owned();
            sibling.push(encoding.suffix());
            fs::read(sibling).ok().map(|body| (encoding, body))
        });
        let mut headers = vec![("Content-Type", content_type(file).to_owned()), ("Vary", "Accept-Encoding".to_owned())];
        headers.push(("Cache-Control", cache_control(root, file).to_owned()));
        let has_own_policy = file.file_name() == Some(OsStr::new(SINGLE_FILE));
        match compressed {
            Some((encoding, body)) => {
                headers.push(("Content-Encoding", encoding.name().to_owned()));
                Self { status: 200, headers, body, has_own_policy }
            }
            None => fs::read(file)
                .map_or_else(|_| Self::not_found(root), |body| Self { status: 200, headers, body, has_own_policy }),
        }
    }

    /// The site's own page for a missing address when it has one.
    fn not_found(root: &Path) -> Self {
        match fs::read(root.join("404.html")) {
            Ok(body) => {
                let headers = vec![("Content-Type", "text/html; charset=utf-8".to_owned())];
                Self { status: 404, headers, body, has_own_policy: false }
            }
            Err(_) => Self::message(404, "Nothing here. The page is at /."),
        }
    }

    fn message(status: u16, text: &str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: format!("{text}\n").into_bytes(), has_own_policy: false }
    }

    /// Sends the answer; to `HEAD` without its body.
    pub(crate) fn write(&self, stream: &mut impl Write, policy: Policy, method: &str) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        let of_site = policy.headers();
        let of_site = of_site.iter().filter(|(name, _)| !self.has_own_policy || !name.starts_with(POLICY_HEADER));
        for (name, value) in self.headers.iter().chain(of_site) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", self.body.len()));
        stream.write_all(head.as_bytes())?;
        if method != "HEAD" {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

enum Located {
    File(PathBuf),
    FolderWithoutSlash,
    Nothing,
}

/// The file that a target stands for; a link that leaves the folder counts as nothing.
fn locate(root: &Path, target: &str) -> Located {
    let Some(relative) = relative_path(target) else {
        return Located::Nothing;
    };
    let (Ok(root), Ok(mut file)) = (root.canonicalize(), root.join(relative).canonicalize()) else {
        return Located::Nothing;
    };
    let slash = path_of(target).ends_with('/');
    if file.is_dir() {
        if !slash {
            return Located::FolderWithoutSlash;
        }
        file.push("index.html");
    } else if slash {
        return Located::Nothing;
    }
    if file.starts_with(&root) && file.is_file() { Located::File(file) } else { Located::Nothing }
}

/// Names in `assets/` carry a hash of the content, so a browser need never ask again.
fn cache_control(root: &Path, file: &Path) -> &'static str {
    let assets = root.join("assets").canonicalize();
    if assets.is_ok_and(|assets| file.starts_with(assets)) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        fs::create_dir_all(site.path().join("assets")).unwrap();
        fs::create_dir_all(site.path().join("rules")).unwrap();
        for (name, text) in [
            ("index.html", "page"),
            ("rules/index.html", "rules"),
            ("plain.css", "plain"),
            ("assets/a.js", "module"),
            ("assets/a.js.br", "brotli"),
            ("assets/a.js.gz", "gzip"),
        ] {
            fs::write(site.path().join(name), text).unwrap();
        }
        site
    }

    fn ask(root: &Path, method: &str, target: &str, encodings: &str) -> Response {
        let headers = vec![("accept-encoding".to_owned(), encodings.to_owned())];
        let (method, target) = (method.to_owned(), target.to_owned());
        Response::to(&Request { method, target, headers, body: String::new(), status: 0 }, root)
    }

    fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
        response.headers.iter().find(|(header, _)| *header == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn a_folder_shows_its_index() {
        let site = site();
        assert_eq!(ask(site.path(), "GET", "/", "").body, b"page");
        assert_eq!(ask(site.path(), "GET", "/rules/", "").body, b"rules");
    }

    #[test]
    fn a_folder_without_its_slash_moves_so_that_relative_addresses_work() {
        let site = site();
        let response = ask(site.path(), "GET", "/rules?x", "");
        assert_eq!((response.status, header(&response, "Location")), (301, Some("/rules/")));
    }

    #[test]
    fn the_smallest_sibling_that_is_accepted_is_sent() {
        let site = site();
        for (encodings, body, encoding) in
            [("gzip, br", "brotli", Some("br")), ("gzip", "gzip", Some("gzip")), ("", "module", None)]
        {
            let response = ask(site.path(), "GET", "/assets/a.js", encodings);
            assert_eq!(response.body, body.as_bytes());
            assert_eq!(header(&response, "Content-Encoding"), encoding);
            assert_eq!(header(&response, "Content-Type"), Some("text/javascript; charset=utf-8"));
            assert_eq!(header(&response, "Vary"), Some("Accept-Encoding"));
        }
    }

    #[test]
    fn the_single_file_comes_without_the_policy_that_would_forbid_its_scripts() {
        let site = site();
        fs::write(site.path().join(SINGLE_FILE), "page").unwrap();
        for (target, expected, reason) in
            [("/", true, "a page"), ("/rekenhulp-vmbo-techniek.html?lang=en", false, "it has its own")]
        {
            let mut answer = Vec::new();
            ask(site.path(), "GET", target, "").write(&mut answer, Policy::Site, "GET").unwrap();
            let answer = String::from_utf8(answer).unwrap();
            assert_eq!(answer.contains(POLICY_HEADER), expected, "{reason}");
            assert!(answer.contains("X-Content-Type-Options: nosniff"), "{reason}");
        }
    }

    #[test]
    fn a_file_without_siblings_is_sent_as_it_is() {
        let site = site();
        let response = ask(site.path(), "GET", "/plain.css", "gzip, br");
        assert_eq!((response.body.as_slice(), header(&response, "Content-Encoding")), (&b"plain"[..], None));
    }

    #[test]
    fn only_hashed_names_are_kept_by_browsers() {
        let site = site();
        let kept = |target| header(&ask(site.path(), "GET", target, ""), "Cache-Control").unwrap().to_owned();
        assert!(kept("/assets/a.js").contains("immutable"));
        assert_eq!(kept("/"), "no-cache");
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        let site = site();
        for target in ["/nothing", "/plain.css/", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "/assets/"] {
            assert_eq!(ask(site.path(), "GET", target, "").status, 404, "{target}");
        }
    }

    #[test]
    fn the_site_may_bring_its_own_page_for_that() {
        let site = site();
        fs::write(site.path().join("404.html"), "lost").unwrap();
        assert_eq!(ask(site.path(), "GET", "/nothing", "").body, b"lost");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_not_followed() {
        let (site, outside) = (site(), tempfile::tempdir().unwrap());
        fs::write(outside.path().join("secret"), "secret").unwrap();
        std::os::unix::fs::symlink(outside.path(), site.path().join("out")).unwrap();
        assert_eq!(ask(site.path(), "GET", "/out/secret", "").status, 404);
    }

    #[test]
    fn nothing_can_be_sent_to_the_site() {
        let site = site();
        let response = ask(site.path(), "POST", "/", "");
        assert_eq!((response.status, header(&response, "Allow")), (405, Some("GET, HEAD")));
    }
}
