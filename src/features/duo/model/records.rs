//! The rows of a file whose bytes come in pieces: fields between semicolons, quotes as in RFC 4180, and line ends of
//! every system.

use crate::features::duo::model::DuoError;

/// The longest row. DUO's have some 200 bytes.
const MAX_ROW: usize = 65_536;

/// Cuts bytes into rows.
#[derive(Debug, Default)]
pub(crate) struct Records {
    /// What came in and is not a whole row yet.
    held: Vec<u8>,
    /// How much of it was looked at.
    seen: usize,
    /// Whether what comes next stands between quotes.
    quoted: bool,
    /// What ends a row, once the first one has ended.
    line_end: Option<u8>,
    /// Rows given so far.
    pub(crate) rows: usize,
}

/// What is done with a row, given with its number.
pub(crate) type TakeRow<'a> = dyn FnMut(&[u8], usize) -> Result<(), DuoError> + 'a;

impl Records {
    /// Takes bytes in and gives each whole row to `take`, with its number.
    pub(crate) fn feed(&mut self, bytes: &[u8], take: &mut TakeRow<'_>) -> Result<(), DuoError> {
        self.held.extend_from_slice(bytes);
        let mut start = 0;
        while let Some(byte) = self.held.get(self.seen).copied() {
            match byte {
                0 => return Err(DuoError::NotText { row: self.rows + 1 }),
                b'"' => self.quoted = !self.quoted,
                b'\n' | b'\r' if !self.quoted => {
                    // A carriage return alone ends the rows of a file when it ends the first of them.
                    if self.line_end.is_none() {
                        let Some(next) = self.held.get(self.seen + 1).copied().or((byte == b'\n').then_some(0)) else {
                            break;
                        };
                        self.line_end = Some(if byte == b'\r' && next != b'\n' { b'\r' } else { b'\n' });
                    }
                    if self.line_end == Some(byte) {
                        let row = self.held.get(start..self.seen).unwrap_or_default();
                        self.rows += 1;
                        take(row.strip_suffix(b"\r").unwrap_or(row), self.rows)?;
                        start = self.seen + 1;
                    }
                }
                _ => {}
            }
            self.seen += 1;
            if self.seen - start > MAX_ROW {
                return Err(DuoError::EndlessRow { row: self.rows + 1 });
            }
        }
        self.held.drain(..start);
        self.seen -= start;
        Ok(())
    }

    /// Gives what stands after the last line end, if anything does.
    pub(crate) fn finish(self, take: &mut TakeRow<'_>) -> Result<bool, DuoError> {
        if self.quoted {
            return Err(DuoError::EndlessRow { row: self.rows + 1 });
        }
        if self.held.is_empty() {
            return Ok(true);
        }
        let row = self.held.strip_suffix(b"\r").filter(|_| self.line_end.is_none());
        take(row.unwrap_or(&self.held), self.rows + 1)?;
        Ok(false)
    }
}

/// The fields of a row into `fields`, as places in it. A field in quotes keeps them.
pub(crate) fn split(row: &[u8], fields: &mut Vec<(usize, usize)>) {
    fields.clear();
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in row.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b';' if !quoted => {
                fields.push((start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    fields.push((start, row.len()));
}

/// A field without the quotes around it and the spaces at its ends.
pub(crate) fn unquoted(text: &str) -> String {
    let text = text.trim();
    match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(inner) => inner.replace("\"\"", "\"").trim().to_owned(),
        None => text.to_owned(),
    }
}
