//! Cells of a spreadsheet as text: from the clipboard with tabs between columns, from a file with tabs, semicolons or
//! commas; line ends between rows, quotes around cells that hold one of these.
//!
//! A quote that is not closed at the end of a cell is an ordinary sign here. A reader of CSV would take everything that
//! follows it, counts too, for one cell.

use crate::form::typed::visible;

/// The cells of a block from the clipboard, row by row, without the empty rows and columns behind them. A row may be
/// shorter than the others.
pub(crate) fn clipboard_rows(text: &str) -> Vec<Vec<String>> {
    let text = unified(text);
    trimmed(split(&text, if text.contains('\t') { '\t' } else { ';' }))
}

/// The cells of a file. What separates them is what makes most rows of more than one cell.
pub(crate) fn file_rows(text: &str) -> Vec<Vec<String>> {
    let text = unified(text);
    // Excel lets a file say so in its first line.
    if let Some((first, rest)) = text.split_once('\n')
        && let Some(separator) = first.strip_prefix("sep=").and_then(|rest| rest.chars().next())
    {
        return trimmed(split(rest, separator));
    }
    let mut best = Vec::new();
    let mut best_rows = 0;
    for separator in ['\t', ';', ','] {
        let rows = split(&text, separator);
        let in_columns = rows.iter().filter(|row| row.len() > 1).count();
        if best.is_empty() || in_columns > best_rows {
            best = rows;
            best_rows = in_columns;
        }
    }
    trimmed(best)
}

fn unified(text: &str) -> String {
    visible(text).replace("\r\n", "\n").replace('\r', "\n")
}

fn trimmed(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    while rows.last().is_some_and(|row| row.iter().all(String::is_empty)) {
        rows.pop();
    }
    let filled = |row: &Vec<String>| row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    let width = rows.iter().map(filled).max().unwrap_or_default();
    rows.iter_mut().for_each(|row| row.truncate(width));
    rows
}

fn split(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text;
    loop {
        let (cell, after) = next_cell(rest, separator);
        row.push(one_line(&cell));
        let mut following = after.chars();
        match following.next() {
            Some('\n') => rows.push(std::mem::take(&mut row)),
            Some(_) => {}
            None => break,
        }
        rest = following.as_str();
    }
    rows.push(row);
    rows
}

/// The first cell, and what follows it: nothing, or a text that begins with a separator or a line end.
fn next_cell(text: &str, separator: char) -> (String, &str) {
    let ends = |character| character == separator || character == '\n';
    if let Some(quoted) = text.strip_prefix('"')
        && let Some((inner, after)) = until_quote(quoted)
        && (after.is_empty() || after.starts_with(ends))
    {
        return (inner, after);
    }
    let end = text.find(ends).unwrap_or(text.len());
    let (cell, after) = text.split_at(end);
    (cell.to_owned(), after)
}

/// What stands before the closing quote, where two quotes are one, and what stands behind it.
fn until_quote(text: &str) -> Option<(String, &str)> {
    let mut inner = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        inner.push_str(before);
        match after.strip_prefix('"') {
            Some(more) => {
                inner.push('"');
                rest = more;
            }
            None => return Some((inner, after)),
        }
    }
}

/// A cell without the spaces around it, and with plain spaces in it.
fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}
