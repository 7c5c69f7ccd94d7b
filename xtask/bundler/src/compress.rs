//! Compressed siblings for hosts that send them.

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What text and code end in; pictures and workbooks are compressed already.
const COMPRESSIBLE: [&str; 11] =
    ["css", "csv", "html", "js", "json", "map", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Gives each compressible file in the folder, at any depth, a `.br` and a `.gz` beside it.
pub(crate) fn folder(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            self::folder(&path)?;
        } else if path.extension().and_then(OsStr::to_str).is_some_and(|extension| COMPRESSIBLE.contains(&extension)) {
            let content = fs::read(&path)?;
            fs::write(sibling(&path, ".br"), brotli(&content)?)?;
            fs::write(sibling(&path, ".gz"), gzip(&content)?)?;
        }
    }
    Ok(())
}

/// Writes a file, compressed with patience, to another place.
pub(crate) fn file(source: &Path, target: &Path) -> io::Result<()> {
    let mut compressed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, fs::read(source)?.as_slice(), &mut compressed)?;
    fs::write(target, compressed)
}

fn sibling(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn brotli(mut content: &[u8]) -> io::Result<Vec<u8>> {
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut content, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Without a name or a time in its header, so that the same content gives the same file.
fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_siblings_unpack_to_the_file() {
        let content = b"rekenhulp ".repeat(500);
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(brotli(&content).unwrap().as_slice(), 4096).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, content);
        unpacked.clear();
        flate2::read::GzDecoder::new(gzip(&content).unwrap().as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, content);
    }

    #[test]
    fn the_same_content_gives_the_same_files() {
        assert_eq!(gzip(b"text").unwrap(), gzip(b"text").unwrap());
        assert_eq!(brotli(b"text").unwrap(), brotli(b"text").unwrap());
    }
}
