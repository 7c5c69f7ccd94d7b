use super::Json;

impl Json {
    /// The value on one line, without spaces.
    #[must_use]
    pub fn to_compact(&self) -> String {
        let mut out = String::new();
        write_value(self, None, &mut out);
        out
    }

    /// The value over several lines, indented by two spaces, without a line end at the end.
    #[must_use]
    pub fn to_indented(&self) -> String {
        let mut out = String::new();
        write_value(self, Some(0), &mut out);
        out
    }
}

/// Writes a value; `indent` is how deep it stands, or nothing for one line.
fn write_value(value: &Json, indent: Option<usize>, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(digits) => out.push_str(digits),
        Json::Text(text) => write_text(text, out),
        Json::List(items) => write_items(items, indent, ('[', ']'), out, |item, indent, out| {
            write_value(item, indent, out);
        }),
        Json::Object(fields) => write_items(fields, indent, ('{', '}'), out, |(key, value), indent, out| {
            write_text(key, out);
            out.push_str(if indent.is_some() { ": " } else { ":" });
            write_value(value, indent, out);
        }),
    }
}

fn write_items<T>(
    items: &[T],
    indent: Option<usize>,
    (open, close): (char, char),
    out: &mut String,
    write_item: impl Fn(&T, Option<usize>, &mut String),
) {
    let inner = indent.map(|depth| depth + 1);
    out.push(open);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        new_line(inner, out);
        write_item(item, inner, out);
    }
    if !items.is_empty() {
        new_line(indent, out);
    }
    out.push(close);
}

fn new_line(indent: Option<usize>, out: &mut String) {
    if let Some(depth) = indent {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            breaking if breaks_line(breaking) => {
                let code = u32::from(breaking);
                out.push_str("\\u");
                out.extend((0..4).rev().filter_map(|digit| char::from_digit((code >> (digit * 4)) & 0xf, 16)));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

/// Whether a character would break a message that must stay one line: control characters and the two line separators.
pub(in crate::domain) fn breaks_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}
