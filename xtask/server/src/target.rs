//! From the target of a request to a path below the served folder.

use std::path::{Component, Path, PathBuf};

/// The part of a request target before the question mark.
pub(crate) fn path_of(target: &str) -> &str {
    target.split(['?', '#']).next().unwrap_or_default()
}

/// The relative path that a request target names, or `None` when it could lead out of the folder.
///
/// Each segment is decoded by itself and must then be one plain name, so that neither `..` nor an encoded slash gets
/// through, whatever the operating system takes for a separator.
pub(crate) fn relative_path(target: &str) -> Option<PathBuf> {
    let path = path_of(target).strip_prefix('/')?;
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut relative = PathBuf::new();
    if path.is_empty() {
        return Some(relative);
    }
    for segment in path.split('/') {
        let name = percent_decoded(segment)?;
        let mut components = Path::new(&name).components();
        match (components.next(), components.next()) {
            (Some(Component::Normal(only)), None) if only == name.as_str() && !name.contains(['\0', '\\']) => {
                relative.push(only);
            }
            _ => return None,
        }
    }
    Some(relative)
}

/// The text behind `%41` and the like; `None` when it is cut short or not UTF-8.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            decoded.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(target: &str, expected: Option<&str>) {
        assert_eq!(relative_path(target), expected.map(PathBuf::from), "{target}");
    }

    #[test]
    fn plain_paths_lead_into_the_folder() {
        check("/", Some(""));
        check("/index.html?lang=en#top", Some("index.html"));
        check("/rules/", Some("rules"));
        check("/rules/kamerbrief-2018.json", Some("rules/kamerbrief-2018.json"));
    }

    #[test]
    fn names_are_decoded() {
        check("/a%20b/%C3%A9.txt", Some("a b/é.txt"));
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for target in [
            "/../secret",
            "/a/../../secret",
            "/%2e%2e/secret",
            "/..%2fsecret",
            "/a%2Fb",
            "/..%5csecret",
            "/./a",
            "//etc/passwd",
            "/a//b",
            "/%00",
            "etc/passwd",
            "http://127.0.0.1/x",
            "*",
            "",
        ] {
            check(target, None);
        }
    }

    #[test]
    fn broken_encoding_is_refused() {
        check("/%", None);
        check("/%4", None);
        check("/%zz", None);
        check("/%ff", None);
    }
}
