use rust_decimal::Decimal;

use crate::features::files::model::csv::Field;
use crate::features::files::model::origins::Origins;
use crate::features::files::model::tables::rows::{Rows, brin, headings, marked};
use crate::features::files::text::TableTexts;
use crate::features::outcome::model::screen::Screen;
use crate::features::region::model::region_table::{REGION_COLUMNS, SortBy, school_lines, sort_lines};
use crate::features::scenarios::model::comparison::amount_label;
use crate::features::school::model::school_label::school_label;
use crate::text::language::Language;
use engine::calculation::{Amounts, FigurePath};

/// All schools with their pupils and amounts in an order, and their sums.
#[must_use]
pub fn schools(screen: &Screen, by: SortBy, descending: bool, language: Language) -> Rows {
    let words = TableTexts::of(language);
    let mut first = headings(&[words.school, words.brin, words.kind, words.pupils, words.technical]);
    first.extend(REGION_COLUMNS.map(|key| {
        let label = amount_label(key, language);
        marked(label, FigurePath::Region(key), &screen.document, language).into()
    }));
    let origins = Origins::of(&screen.document, language);
    origins.head(&mut first);
    let mut rows = vec![first];
    let mut lines = school_lines(screen);
    sort_lines(&mut lines, by, descending);
    let amounts = |of: &Amounts<Decimal>| REGION_COLUMNS.map(|key| Field::euros(*of.get(key)));
    for line in &lines {
        let mut row = vec![
            school_label(&screen.document, line.at, language).into(),
            brin(&screen.document, line.at).into(),
            line.kind.as_str().into(),
            line.pupils.into(),
            line.technical.into(),
        ];
        row.extend(amounts(&line.amounts));
        origins.school(&mut row, line.at);
        rows.push(row);
    }
    let mut last: Vec<Field> = vec![
        words.together.into(),
        "".into(),
        "".into(),
        lines.iter().map(|line| line.pupils).sum::<u32>().into(),
        lines.iter().map(|line| line.technical).sum::<u32>().into(),
    ];
    last.extend(amounts(&screen.outcome.figures.region));
    origins.all(&mut last);
    rows.push(last);
    rows
}
