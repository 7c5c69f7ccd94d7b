use yew::prelude::*;

use crate::features::duo::view::Loaded;
use crate::formats::duo::{LeftOut, file_year};
use crate::view_model::{DuoTexts, Language, count_of, fill};
use crate::widgets::element::{folded, paragraph, text, together};
use crate::widgets::table::{row, table};

/// What was read and what does not count, with numbers.
pub(crate) fn summary(loaded: &Loaded, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let summary = &loaded.file.summary;
    let date = file_year(&loaded.name).map(|year| fill(words.october, &[&year.to_string()]));
    let otherwise = summary.rows.saturating_sub(summary.counted_rows + summary.other_rows);
    let rows =
        [summary.rows, summary.counted_rows, summary.other_rows, otherwise].map(|rows| count_of(rows as u64, language));
    let mut parts = vec![
        paragraph(&fill(words.own_date, &[date.as_deref().unwrap_or(words.date_unknown)])),
        paragraph(&fill(words.rows, &rows.each_ref().map(String::as_str))),
    ];
    if !summary.ends_with_line_end {
        parts.push(text("p", "problem", words.cut_off));
    }
    if !summary.left_out.is_empty() {
        parts.push(folded(words.left_out, vec![left_out(loaded, language)]));
    }
    together(parts)
}

fn left_out(loaded: &Loaded, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let lines = &loaded.file.summary.left_out;
    let rows = lines.iter().map(|line| {
        let why = match line.reason {
            LeftOut::Theoretical => words.theoretical,
            LeftOut::Route => words.route,
            LeftOut::OldAfdeling => words.old,
            LeftOut::UnknownCode => words.unknown,
            LeftOut::NamesDiffer => words.differ,
        };
        let cells = vec![
            line.code.clone().into(),
            count_of(line.rows as u64, language).into(),
            count_of(line.pupils, language).into(),
        ];
        row(&format!("{why} {}", line.code), false, why.into(), cells)
    });
    let mut rows: Vec<Html> = rows.collect();
    let all_rows: u64 = lines.iter().map(|line| line.rows as u64).sum();
    let all_pupils: u64 = lines.iter().map(|line| line.pupils).sum();
    let cells = vec!["".into(), count_of(all_rows, language).into(), count_of(all_pupils, language).into()];
    rows.push(row("total", true, words.total.into(), cells));
    let columns = [(words.why, false), (words.code, true), (words.row_count, true), (words.pupils, true)];
    table("figures", words.left_out_caption, &columns, rows)
}
