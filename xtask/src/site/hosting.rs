//! Header files for the common servers and hosts, all from the one list of headers.

use crate::failure::Failure;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use xtask_server::{POLICY_HEADER, SECURITY_HEADERS, SINGLE_FILE};

/// What a browser may keep without asking again: files whose names change with their content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// Why the policy does not say who may show the page in a frame.
const FRAMES: [&str; 3] = [
    "Who may show this site in a frame is for you to say, and only a header can say it: add to the policy",
    "    frame-ancestors 'self' https://www.example.nl",
    "Without it every page may. Nothing is sent anywhere and there is no login, so that is safe.",
];

/// Writes them into the site: some hosts look for a file in its root, the others get one to include.
pub(crate) fn write(site: &Path) -> Result<(), Failure> {
    let folder = site.join("hosting");
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    for (name, text) in [
        ("_headers", static_host()),
        (".htaccess", apache()),
        ("web.config", iis()),
        ("hosting/nginx.conf", nginx()),
        ("hosting/Caddyfile", caddy()),
    ] {
        let path = site.join(name);
        fs::write(&path, text).map_err(Failure::io("write", &path))?;
    }
    Ok(())
}

fn comment(sign: &str) -> String {
    FRAMES.map(|line| format!("{sign} {line}\n")).concat()
}

/// Netlify, Cloudflare Pages and others that read a file of this name.
fn static_host() -> String {
    let mut text = comment("#");
    text.push_str("/*\n");
    for (name, value) in SECURITY_HEADERS {
        _ = writeln!(text, "  {name}: {value}");
    }
    _ = writeln!(text, "  Cache-Control: {ASK_AGAIN}");
    // Both lines hold for a file in assets/ otherwise, and the two would be put together.
    _ = writeln!(text, "/assets/*\n  ! Cache-Control\n  Cache-Control: {FOR_EVER}");
    // Where the sign for taking a header away is unknown, this file does not open from the host; downloaded it does.
    _ = writeln!(text, "/{SINGLE_FILE}\n  ! {POLICY_HEADER}");
    text
}

fn apache() -> String {
    let mut text = comment("#");
    text.push_str("<IfModule mod_headers.c>\n");
    for (name, value) in SECURITY_HEADERS {
        _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    _ = writeln!(text, "  Header set Cache-Control \"{ASK_AGAIN}\"");
    _ = writeln!(text, "  <FilesMatch \"-[0-9a-f]{{12}}\\.(js|css|wasm)$\">");
    _ = writeln!(text, "    Header set Cache-Control \"{FOR_EVER}\"\n  </FilesMatch>");
    _ = writeln!(text, "  <Files \"{SINGLE_FILE}\">\n    Header always unset {POLICY_HEADER}\n  </Files>\n</IfModule>");
    text.push_str("AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n");
    text
}

fn iis() -> String {
    let mut headers = String::new();
    for (name, value) in SECURITY_HEADERS {
        _ = writeln!(headers, "        <add name=\"{name}\" value=\"{value}\" />");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!--\n{}-->\n<configuration>\n  <system.webServer>\n    <httpProtocol>\n      <customHeaders>\n\
         {headers}      </customHeaders>\n    </httpProtocol>\n    <staticContent>\n      \
         <remove fileExtension=\".wasm\" />\n      <mimeMap fileExtension=\".wasm\" mimeType=\"application/wasm\" />\n      \
         <remove fileExtension=\".webmanifest\" />\n      \
         <mimeMap fileExtension=\".webmanifest\" mimeType=\"application/manifest+json\" />\n      \
         <clientCache cacheControlMode=\"DisableCache\" />\n    </staticContent>\n  </system.webServer>\n  \
         <location path=\"assets\">\n    <system.webServer>\n      <staticContent>\n        \
         <clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"365.00:00:00\" />\n      </staticContent>\n    \
         </system.webServer>\n  </location>\n  \
         <location path=\"{SINGLE_FILE}\">\n    <system.webServer>\n      <httpProtocol>\n        <customHeaders>\n          \
         <remove name=\"{POLICY_HEADER}\" />\n        </customHeaders>\n      </httpProtocol>\n    </system.webServer>\n  \
         </location>\n</configuration>\n",
        comment(" ")
    )
}

/// nginx forgets the headers of an outer block in an inner one that adds its own, so each block has them all.
fn nginx() -> String {
    let block = |cache: &str, has_policy: bool| {
        let mut headers = String::new();
        for (name, value) in SECURITY_HEADERS.into_iter().filter(|(name, _)| has_policy || *name != POLICY_HEADER) {
            _ = writeln!(headers, "  add_header {name} \"{value}\" always;");
        }
        // Not with a file that is missing: a browser would remember that for a year.
        _ = writeln!(headers, "  add_header Cache-Control \"{cache}\";");
        headers
    };
    format!(
        "{}# Include this in the server block; write the folder before the slash when the site stands in one.\n\
         location / {{\n  gzip_static on;\n{}}}\nlocation /assets/ {{\n  gzip_static on;\n{}}}\n\
         location = /{SINGLE_FILE} {{\n  gzip_static on;\n{}}}\n\
         types {{\n  text/html html;\n  text/css css;\n  text/javascript js;\n  application/wasm wasm;\n  application/json json;\n  \
         image/svg+xml svg;\n  image/png png;\n  application/manifest+json webmanifest;\n}}\n",
        comment("#"),
        block(ASK_AGAIN, true),
        block(FOR_EVER, true),
        block(ASK_AGAIN, false)
    )
}

fn caddy() -> String {
    let mut text = comment("#");
    text.push_str("# Import this in the block of the site.\nheader {\n");
    for (name, value) in SECURITY_HEADERS {
        _ = writeln!(text, "  {name} \"{value}\"");
    }
    _ = writeln!(
        text,
        "  Cache-Control \"{ASK_AGAIN}\"\n}}\nheader /{SINGLE_FILE} -{POLICY_HEADER}\nheader /assets/* Cache-Control \"{FOR_EVER}\""
    );
    text.push_str("file_server {\n  precompressed br gzip\n}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_every_header() {
        for (name, text) in
            [("_headers", static_host()), ("apache", apache()), ("iis", iis()), ("nginx", nginx()), ("caddy", caddy())]
        {
            for (header, value) in SECURITY_HEADERS {
                assert!(text.contains(header) && text.contains(value), "{name} lacks {header}");
            }
            assert!(text.contains("frame-ancestors"), "{name} does not say who may frame it");
        }
    }

    #[test]
    fn the_single_file_is_left_to_its_own_policy() {
        for (name, text) in
            [("_headers", static_host()), ("apache", apache()), ("iis", iis()), ("nginx", nginx()), ("caddy", caddy())]
        {
            assert!(text.contains(SINGLE_FILE), "{name} keeps its scripts from running");
        }
    }

    #[test]
    fn nginx_repeats_the_headers_in_each_block() {
        assert_eq!(nginx().matches("add_header Content-Security-Policy").count(), 2);
        assert!(!nginx().lines().any(|line| line.contains("Cache-Control") && line.contains("always")));
    }
}
