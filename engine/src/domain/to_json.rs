use serde::Serialize;

/// Whatever goes out as JSON text: documents, results, receipts.
///
/// Only characters that cannot break a line stand in it as they are, so that a text without indentation is one line to
/// every reader.
pub trait ToJson: Serialize {
    /// The value on one line, without spaces.
    #[must_use]
    #[expect(clippy::expect_used, reason = "fails only for keys that are no text, of which our types have none")]
    fn to_json(&self) -> String {
        escape_line_breaks(serde_json::to_string(self).expect("a value that can be written as JSON"))
    }

    /// The value over several lines, indented by two spaces, without a line end at the end.
    #[must_use]
    fn to_json_indented(&self) -> String {
        indented(&self.to_json())
    }
}

impl<T: Serialize + ?Sized> ToJson for T {}

/// Compiles the writing of a type in this crate, which is optimised for speed wherever it is used; generic code is
/// compiled where it is called.
macro_rules! compiled_here {
    ($type:ty) => {
        impl $type {
            /// The value as JSON on one line, without spaces.
            #[must_use]
            pub fn to_json(&self) -> String {
                $crate::domain::ToJson::to_json(self)
            }

            /// The value as JSON over several lines, indented by two spaces.
            #[must_use]
            pub fn to_json_indented(&self) -> String {
                $crate::domain::ToJson::to_json_indented(self)
            }
        }
    };
}

pub(crate) use compiled_here;

/// Whether a character would break a message that must stay one line: control characters and the two line separators.
pub(super) fn breaks_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// JSON text of one line over several lines. Every type would be compiled a second time for a serializer that indents.
fn indented(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let (mut depth, mut is_text) = (0, false);
    let mut signs = json.chars().peekable();
    while let Some(sign) = signs.next() {
        let is_empty = matches!(signs.peek(), Some('}' | ']'));
        match sign {
            '\\' if is_text => {
                out.push(sign);
                out.extend(signs.next());
                continue;
            }
            '"' => is_text = !is_text,
            '}' | ']' if !is_text => {
                depth -= 1;
                new_line(&mut out, depth);
            }
            _ => {}
        }
        out.push(sign);
        match sign {
            _ if is_text => {}
            '{' | '[' if is_empty => out.extend(signs.next()),
            '{' | '[' => {
                depth += 1;
                new_line(&mut out, depth);
            }
            ',' => new_line(&mut out, depth),
            ':' => out.push(' '),
            _ => {}
        }
    }
    out
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    (0..depth).for_each(|_| out.push_str("  "));
}

/// Writes what breaks a line as `\u0085`, in JSON text that has such characters only within quotes. The short `\b` and
/// `\f` become `\u0008` and `\u000c`, as receipts have always had them.
fn escape_line_breaks(json: String) -> String {
    if json.bytes().all(|byte| byte < 0x7f && byte != b'\\') {
        return json;
    }
    let mut out = String::with_capacity(json.len());
    let mut characters = json.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('b') => out.push_str("\\u0008"),
                Some('f') => out.push_str("\\u000c"),
                escaped => out.extend(['\\'].into_iter().chain(escaped)),
            },
            '\n' => out.push('\n'),
            breaking if breaks_line(breaking) => out.push_str(&format!("\\u{:04x}", u32::from(breaking))),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lines_are_indented_as_by_any_writer() {
        let cases = [
            (json!({}), "nothing in an object stays on its line"),
            (json!([[], {}, [[]]]), "nor does nothing in a list"),
            (json!({ "a": [1, { "b": true }], "c": null }), "nested values"),
            (json!({ "{[,:": "}],: \" \\" }), "signs in a text are text"),
            (json!({ "a": "\\", "b": "\"" }), "a backslash before the end of a text, and a quote in one"),
            (json!("a"), "a value by itself"),
        ];
        for (value, reason) in cases {
            assert_eq!(value.to_json_indented(), serde_json::to_string_pretty(&value).unwrap(), "{reason}");
        }
    }
}
