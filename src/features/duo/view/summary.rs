use yew::prelude::*;

use crate::features::duo::model::{LeftOut, LeftOutLine, file_year};
use crate::features::duo::text::DuoTexts;
use crate::features::duo::view::Loaded;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count_of;
use crate::widgets::table::{Column, row, table};

/// What was read and what does not count, with numbers.
pub(crate) fn summary(loaded: &Loaded, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let summary = &loaded.file.summary;
    let date = file_year(&loaded.name).map(|year| fill(words.october, &[&year.to_string()]));
    let otherwise = summary.rows.saturating_sub(summary.counted_rows + summary.other_rows);
    let rows =
        [summary.rows, summary.counted_rows, summary.other_rows, otherwise].map(|rows| count_of(rows as u64, language));
    html! {
        <>
            <p>{ fill(words.own_date, &[date.as_deref().unwrap_or(words.date_unknown)]) }</p>
            <p>{ fill(words.rows, &rows.each_ref().map(String::as_str)) }</p>
            if !summary.ends_with_line_end {
                <p class="problem">{ words.cut_off }</p>
            }
            if !summary.left_out.is_empty() {
                <details id="duo-left-out">
                    <summary>{ words.left_out }</summary>
                    { left_out(&summary.left_out, language) }
                </details>
            }
        </>
    }
}

fn left_out(lines: &[LeftOutLine], language: Language) -> Html {
    let words = DuoTexts::of(language);
    let columns = [(words.why, false), (words.code, true), (words.row_count, true), (words.pupils, true)];
    let all_rows: u64 = lines.iter().map(|line| line.rows as u64).sum();
    let all_pupils: u64 = lines.iter().map(|line| line.pupils).sum();
    let totals = ["".into(), count_of(all_rows, language).into(), count_of(all_pupils, language).into()];
    let rows = html! {
        <>
            for line in lines {
                { left_out_row(&columns, line, language) }
            }
            { row(&columns, "total", true, words.total.into(), totals) }
        </>
    };
    table("figures", words.left_out_caption, &columns, rows)
}

fn left_out_row(columns: &[Column<'_>], line: &LeftOutLine, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let why = match line.reason {
        LeftOut::Theoretical => words.theoretical,
        LeftOut::Route => words.route,
        LeftOut::OldAfdeling => words.old,
        LeftOut::UnknownCode => words.unknown,
        LeftOut::NamesDiffer => words.differ,
        LeftOut::OtherVmbo => words.other_vmbo,
    };
    let key = format!("{:?} {}", line.reason, line.code);
    let pupils = count_of(line.pupils, language);
    let pupils =
        if line.masked > 0 { fill(words.and_masked, &[&pupils, &count_of(line.masked, language)]) } else { pupils };
    let numbers = [line.code.clone().into(), count_of(line.rows as u64, language).into(), pupils.into()];
    row(columns, &key, false, why.into(), numbers)
}
