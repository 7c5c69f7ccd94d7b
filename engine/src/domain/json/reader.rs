use std::fmt;

use super::Json;

/// Why a text is no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonError {
    line: usize,
    column: usize,
    expected: &'static str,
}

impl JsonError {
    /// The line of the text, from 1.
    #[must_use]
    pub const fn line(self) -> usize {
        self.line
    }

    /// The character of the line, from 1.
    #[must_use]
    pub const fn column(self) -> usize {
        self.column
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {} expected", self.line, self.column, self.expected)
    }
}

impl std::error::Error for JsonError {}

/// Reads one JSON value (RFC 8259); a byte order mark before it is passed over.
///
/// # Errors
/// The place where the text stops being JSON and what would have been.
pub fn read(text: &str) -> Result<Json, JsonError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0).and_then(|value| {
        reader.skip_space();
        if reader.at == text.len() { Ok(value) } else { Err("the end of the text") }
    });
    value.map_err(|expected| reader.error(expected))
}

/// How deep lists and objects may stand in each other. A document needs six; the limit keeps the stack safe.
const MAX_DEPTH: usize = 100;

type Expected<T> = Result<T, &'static str>;

struct Reader<'a> {
    text: &'a str,
    /// A byte position, always between two characters.
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn error(&self, expected: &'static str) -> JsonError {
        let before = self.text.get(..self.at).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        JsonError { line: before.matches('\n').count() + 1, column, expected }
    }

    fn value(&mut self, depth: usize) -> Expected<Json> {
        if depth > MAX_DEPTH {
            return Err("less nesting");
        }
        self.skip_space();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ if self.take("null") => Ok(Json::Null),
            _ if self.take("true") => Ok(Json::Bool(true)),
            _ if self.take("false") => Ok(Json::Bool(false)),
            _ => Err("a value"),
        }
    }

    fn object(&mut self, depth: usize) -> Expected<Json> {
        let mut fields = Vec::new();
        self.items("}", "a comma or }", |reader| {
            if reader.peek() != Some(b'"') {
                return Err("a name in quotes");
            }
            let key = reader.string()?;
            reader.skip_space();
            if !reader.take(":") {
                return Err("a colon");
            }
            fields.push((key, reader.value(depth + 1)?));
            Ok(())
        })?;
        Ok(Json::Object(fields))
    }

    fn list(&mut self, depth: usize) -> Expected<Json> {
        let mut items = Vec::new();
        self.items("]", "a comma or ]", |reader| {
            items.push(reader.value(depth + 1)?);
            Ok(())
        })?;
        Ok(Json::List(items))
    }

    /// Reads what stands between the bracket at the current place and its counterpart.
    fn items(
        &mut self,
        close: &str,
        comma_or_close: &'static str,
        mut read_item: impl FnMut(&mut Self) -> Expected<()>,
    ) -> Expected<()> {
        self.at += 1;
        self.skip_space();
        if self.take(close) {
            return Ok(());
        }
        loop {
            self.skip_space();
            read_item(self)?;
            self.skip_space();
            if self.take(close) {
                return Ok(());
            }
            if !self.take(",") {
                return Err(comma_or_close);
            }
        }
    }

    fn number(&mut self) -> Expected<Json> {
        let start = self.at;
        self.take("-");
        if !self.take("0") {
            self.digits()?;
        }
        if self.take(".") {
            self.digits()?;
        }
        if self.take("e") || self.take("E") {
            let _sign = self.take("+") || self.take("-");
            self.digits()?;
        }
        Ok(Json::Number(self.text.get(start..self.at).unwrap_or_default().to_owned()))
    }

    fn digits(&mut self) -> Expected<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err("a digit") }
    }

    fn string(&mut self) -> Expected<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = self.rest();
            let plain = rest.find(|c: char| c == '"' || c == '\\' || c < ' ').ok_or("a closing quote")?;
            out.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain;
            if self.take("\"") {
                return Ok(out);
            }
            if !self.take("\\") {
                return Err("an escaped control character");
            }
            out.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Expected<char> {
        let character = self.peek().ok_or("an escape")?;
        let plain = match character {
            b'"' | b'\\' | b'/' => char::from(character),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.unicode_escape();
            }
            _ => return Err("an escape"),
        };
        self.at += 1;
        Ok(plain)
    }

    /// Reads the digits after `\u`, and those of the second half of a surrogate pair.
    fn unicode_escape(&mut self) -> Expected<char> {
        const WHOLE_CHARACTER: &str = "a whole Unicode character";
        let first = self.hex4()?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        if !self.take("\\u") {
            return Err(WHOLE_CHARACTER);
        }
        let second = self.hex4()?;
        let mut units = [first, second].into_iter().filter_map(|unit| u16::try_from(unit).ok());
        let decoded = [units.next().unwrap_or_default(), units.next().unwrap_or_default()];
        char::decode_utf16(decoded).next().and_then(Result::ok).ok_or(WHOLE_CHARACTER)
    }

    fn hex4(&mut self) -> Expected<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let value = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).ok_or("four hexadecimal digits")?;
        self.at += 4;
        Ok(value)
    }
}
