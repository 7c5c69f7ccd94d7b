//! What the server answers.

use crate::headers::{POLICY_HEADER, Policy, SINGLE_FILE};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LAST_MODIFIED};
use hyper::{Request, Response};
use std::io;
use std::path::Path;
use tower_http::services::ServeDir;
use tower_http::services::fs::ServeFileSystemResponseBody;
use tower_service::Service as _;

/// The answer to a request for something below `root`.
pub(crate) async fn answer<B>(
    root: &Path,
    policy: Policy,
    request: Request<B>,
) -> io::Result<Response<ServeFileSystemResponseBody>>
where
    B: Send + 'static,
{
    let path = request.uri().path().to_owned();
    let mut files = ServeDir::new(root).precompressed_br().precompressed_gzip();
    let Ok(mut response) = files.call(request).await;
    let is_found = response.status().is_success();
    let headers = response.headers_mut();
    // What two releases have may be of one moment and one length.
    headers.remove(LAST_MODIFIED);
    headers.remove(ETAG);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache_control(&path, is_found)));
    name_encoding(headers);
    let has_own_policy = path.ends_with(&format!("/{SINGLE_FILE}"));
    for (name, value) in policy.headers() {
        if !(has_own_policy && name.starts_with(POLICY_HEADER)) {
            let name = HeaderName::try_from(name).map_err(io::Error::other)?;
            headers.insert(name, HeaderValue::try_from(value).map_err(io::Error::other)?);
        }
    }
    Ok(response)
}

/// Names in `assets/` carry a hash of the content, so a browser need never ask again for what it found.
fn cache_control(path: &str, is_found: bool) -> &'static str {
    if is_found && path.starts_with("/assets/") { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// All texts of the site are UTF-8.
fn name_encoding(headers: &mut HeaderMap) {
    let text = headers.get(CONTENT_TYPE).and_then(|found| found.to_str().ok()).filter(|name| name.starts_with("text/"));
    if let Some(Ok(value)) = text.map(|name| HeaderValue::try_from(format!("{name}; charset=utf-8"))) {
        headers.insert(CONTENT_TYPE, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::BodyExt;
    use std::fs;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        fs::create_dir_all(site.path().join("assets")).unwrap();
        fs::create_dir_all(site.path().join("rules")).unwrap();
        for (name, text) in [
            ("index.html", "page"),
            ("rules/index.html", "rules"),
            ("plain.css", "plain"),
            ("app.wasm", "program"),
            ("LICENSE", "licence"),
            (SINGLE_FILE, "page"),
            ("assets/a.js", "module"),
            ("assets/a.js.br", "brotli"),
            ("assets/a.js.gz", "gzip"),
        ] {
            fs::write(site.path().join(name), text).unwrap();
        }
        site
    }

    /// Status, headers and body.
    fn ask(method: &str, target: &str, encodings: &str) -> (u16, HeaderMap, String) {
        let site = site();
        let request = Request::builder().method(method).uri(target).header("accept-encoding", encodings);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let response = answer(site.path(), Policy::Site, request.body(String::new()).unwrap()).await.unwrap();
            let (head, body) = response.into_parts();
            let body = body.collect().await.unwrap().to_bytes();
            (head.status.as_u16(), head.headers, String::from_utf8(body.to_vec()).unwrap())
        })
    }

    #[track_caller]
    fn check_header(target: &str, name: &str, expected: &str) {
        let (_, headers, _) = ask("GET", target, "");
        assert_eq!(headers.get(name).map(|value| value.to_str().unwrap()), Some(expected), "{target}");
    }

    #[test]
    fn a_folder_shows_its_index() {
        assert_eq!(ask("GET", "/", "").2, "page");
        assert_eq!(ask("GET", "/rules/", "").2, "rules");
    }

    #[test]
    fn a_folder_without_its_slash_moves_so_that_relative_addresses_work() {
        let (status, headers, _) = ask("GET", "/rules?x", "");
        assert_eq!((status, headers["location"].to_str().unwrap()), (307, "/rules/?x"));
    }

    #[test]
    fn the_smallest_sibling_that_is_accepted_is_sent() {
        for (encodings, expected, encoding) in [
            ("gzip, deflate, br, zstd", "brotli", Some("br")),
            ("gzip, br;q=0", "gzip", Some("gzip")),
            ("", "module", None),
            ("identity", "module", None),
        ] {
            let (_, headers, body) = ask("GET", "/assets/a.js", encodings);
            assert_eq!(body, expected);
            assert_eq!(headers.get("content-encoding").map(|value| value.to_str().unwrap()), encoding);
            assert_eq!(headers["content-type"], "text/javascript; charset=utf-8");
            assert_eq!(headers["vary"].to_str().unwrap().to_ascii_lowercase(), "accept-encoding");
        }
        assert_eq!(ask("GET", "/plain.css", "gzip, br").2, "plain", "one without siblings");
    }

    #[test]
    fn browsers_get_the_types_that_they_insist_on() {
        check_header("/assets/a.js", "content-type", "text/javascript; charset=utf-8");
        check_header("/app.wasm", "content-type", "application/wasm");
        check_header("/", "content-type", "text/html; charset=utf-8");
        check_header("/LICENSE", "content-type", "application/octet-stream");
    }

    #[test]
    fn only_what_was_found_under_a_hashed_name_is_kept_by_browsers() {
        check_header("/assets/a.js", "cache-control", "public, max-age=31536000, immutable");
        check_header("/", "cache-control", "no-cache");
        check_header("/assets/gone.js", "cache-control", "no-cache");
    }

    #[test]
    fn the_single_file_comes_without_the_policy_that_would_forbid_its_scripts() {
        for (target, expected, reason) in
            [("/", true, "a page"), ("/rekenhulp-vmbo-techniek.html?lang=en", false, "it has its own")]
        {
            let (_, headers, _) = ask("GET", target, "");
            assert_eq!(headers.contains_key(POLICY_HEADER), expected, "{reason}");
            assert_eq!(headers["x-content-type-options"], "nosniff", "{reason}");
        }
    }

    #[test]
    fn what_is_not_there_or_outside_is_not_found() {
        let outside = ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "/..%5cCargo.toml", "//etc/passwd"];
        for target in ["/nothing", "/plain.css/", "/assets/", "/%00", "/%ff"].into_iter().chain(outside) {
            assert_eq!(ask("GET", target, "").0, 404, "{target}");
        }
    }

    #[test]
    fn nothing_can_be_sent_to_the_site() {
        let (status, headers, _) = ask("POST", "/", "");
        assert_eq!((status, headers["allow"].to_str().unwrap()), (405, "GET,HEAD"));
    }
}
