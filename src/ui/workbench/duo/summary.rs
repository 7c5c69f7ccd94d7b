use yew::prelude::*;

use super::Loaded;
use crate::formats::duo::LeftOut;
use crate::ui::components::element::{folded, hint, paragraph};
use crate::ui::components::table::{row, table};
use crate::view_model::{DuoTexts, Language, count, fill};

/// What was read and what does not count, with numbers.
pub(super) fn summary(loaded: &Loaded, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let summary = &loaded.file.summary;
    let shown = |number: usize| count(u32::try_from(number).unwrap_or(u32::MAX), language);
    let rows = [summary.rows, summary.counted_rows, summary.other_rows].map(shown);
    let mut parts = vec![paragraph(&fill(words.rows, &[&rows[0], &rows[1], &rows[2]]))];
    if !summary.left_out.is_empty() {
        let lines = summary.left_out.iter().map(|line| {
            let why = match line.reason {
                LeftOut::Theoretical => words.theoretical,
                LeftOut::Route => words.route,
                LeftOut::OldAfdeling => words.old,
                LeftOut::UnknownCode => words.unknown,
                LeftOut::NamesDiffer => words.differ,
            };
            let pupils = usize::try_from(line.pupils).unwrap_or(usize::MAX);
            let cells = vec![line.code.clone().into(), shown(line.rows).into(), shown(pupils).into()];
            row(&format!("{why} {}", line.code), false, why.into(), cells)
        });
        let columns = [(words.why, false), (words.code, true), (words.row_count, true), (words.pupils, true)];
        parts.push(table("figures", words.left_out, &columns, lines.collect()));
    }
    let warning = (!summary.ends_with_line_end).then(|| hint(words.cut_off)).unwrap_or_default();
    html! { <>{ warning }{ folded(words.summary, parts) }</> }
}
