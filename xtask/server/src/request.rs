//! What a browser asks.

use std::io;
use std::io::{BufRead, BufReader, Read};

/// More than any browser sends to a site without cookies.
const LONGEST: u64 = 64 * 1024;

/// One request, as tests like to see it afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD` and so on.
    pub method: String,
    /// Path and query as they came, not decoded: `/rules/a%20b.json?x=1`.
    pub target: String,
    /// Names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// What was sent along, which is nothing for a page.
    pub body: String,
    /// The status of the answer.
    pub status: u16,
}

impl Request {
    /// The value of a header, by its name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    /// Reads a request; of what is sent along, only what has a length and is not long. `None` when the connection closed without asking,
    /// which browsers do with connections that they opened in advance.
    pub(crate) fn read(stream: impl Read) -> io::Result<Option<Self>> {
        let mut reader = BufReader::new(stream.take(LONGEST));
        let mut lines = reader.by_ref().lines();
        let Some(first) = lines.next().transpose()? else {
            return Ok(None);
        };
        let mut words = first.split_ascii_whitespace();
        let (Some(method), Some(target), Some(_version)) = (words.next(), words.next(), words.next()) else {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "not a request line"));
        };
        let mut request = Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            body: String::new(),
            status: 0,
        };
        for line in lines {
            let line = line?;
            if line.is_empty() {
                request.body = request.read_body(reader)?;
                return Ok(Some(request));
            }
            if let Some((name, value)) = line.split_once(':') {
                request.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the request stopped before its end"))
    }

    fn read_body(&self, reader: impl Read) -> io::Result<String> {
        let length = self.header("content-length").and_then(|length| length.parse().ok()).unwrap_or_default();
        let mut body = Vec::new();
        reader.take(length).read_to_end(&mut body)?;
        Ok(String::from_utf8_lossy(&body).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_up_to_the_empty_line() {
        let text = "GET /a?b HTTP/1.1\r\nHost: x\r\nAccept-Encoding:  br \r\n\r\nbody";
        let request = Request::read(text.as_bytes()).unwrap().unwrap();
        assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", "/a?b"));
        assert_eq!(request.header("accept-encoding"), Some("br"));
    }

    #[test]
    fn a_connection_without_a_request_is_nothing() {
        assert_eq!(Request::read(&b""[..]).unwrap(), None);
    }

    #[test]
    fn half_a_request_is_an_error() {
        assert!(Request::read(&b"GET /"[..]).is_err());
        assert!(Request::read(&b"GET / HTTP/1.1\r\nHost: x\r\n"[..]).is_err());
    }
}
