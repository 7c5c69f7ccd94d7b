//! Cells of a spreadsheet as they come from the clipboard: tabs between columns, line ends between rows, quotes around
//! cells that hold one of these.

/// The cells of a block, row by row, without the empty rows and columns behind them.
pub(super) fn cells(text: &str) -> Vec<Vec<String>> {
    let mut rows = split(text);
    while rows.last().is_some_and(|row| is_blank(row)) {
        rows.pop();
    }
    let width = rows.iter().map(|row| filled_width(row)).max().unwrap_or_default();
    for row in &mut rows {
        row.resize(width, String::new());
    }
    rows
}

fn is_blank(row: &[String]) -> bool {
    row.iter().all(|cell| cell.is_empty())
}

/// The columns up to the last one that holds something.
fn filled_width(row: &[String]) -> usize {
    row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1)
}

fn split(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text.as_str();
    loop {
        let (cell, after) = next_cell(rest);
        row.push(clean(&cell));
        let mut following = after.chars();
        match following.next() {
            Some('\t') => {}
            Some(_) => rows.push(std::mem::take(&mut row)),
            None => break,
        }
        rest = following.as_str();
    }
    rows.push(row);
    rows
}

/// The first cell, and what follows it: nothing, or a text that begins with a tab or a line end.
fn next_cell(text: &str) -> (String, &str) {
    let ends = |character| matches!(character, '\t' | '\n');
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
fn clean(cell: &str) -> String {
    let is_space = |character: char| character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}');
    cell.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
