use crate::features::school::text::CountTexts;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, DataValidationRule, Worksheet, XlsxError};

use crate::features::duo::model::provenance_text::provenance_sentences;
use crate::features::files::model::workbook::cells::{Place, TABLE_COLUMNS, TABLE_ROWS, counts, within_table};
use crate::features::files::model::workbook::names::Names;
use crate::features::files::model::workbook::part::Part;
use crate::features::files::model::workbook::sheet::{formula, legend, number, set_up_print, text};
use crate::features::files::model::workbook::styles::Styles;
use crate::features::files::text::TableTexts;
use crate::features::school::model::school_label::school_label;
use crate::text::fill;
use crate::text::number_format::date;
use engine::domain::{Cell, Leerweg, Profiel, PupilCount, School, Teldatum};

/// The pupils: a table per school, the two dates side by side.
pub(crate) fn write(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    styles: &Styles,
    names: &mut Names,
) -> Result<(), XlsxError> {
    let words = part.words();
    sheet.set_name(&*part.sheets.counts)?;
    text(sheet, (0, 0), words.sheet_counts, &styles.title)?;
    legend(sheet, (1, 0), 2, words.input_cells, &styles.count_input)?;
    text(sheet, (2, 0), words.linked_cells, &styles.note)?;
    headings(sheet, part, styles)?;
    for (at, school) in part.schools() {
        write_school(sheet, part, styles, names, (at, school))?;
    }
    let rule = DataValidationRule::Between(0, i32::from(PupilCount::MAX));
    let validation = DataValidation::new()
        .allow_whole_number(rule)
        .set_error_style(DataValidationErrorStyle::Stop)
        .set_error_message(fill(words.count_error, &[&PupilCount::MAX.to_string()]))?;
    for (at, _) in part.schools() {
        for date in Teldatum::ALL {
            let (row, column) = counts::table(at, date);
            sheet.add_data_validation(row, column, row + TABLE_ROWS - 1, column + TABLE_COLUMNS - 1, &validation)?;
        }
    }
    sheet.set_column_width(counts::SCHOOL, 30)?;
    sheet.set_column_width(counts::PROFIEL, 38)?;
    sheet.set_column_range_width(counts::PROFIEL + 1, counts::PROFIEL + 10, 8)?;
    sheet.set_freeze_panes(counts::FIRST_ROW, counts::PROFIEL + 1)?;
    set_up_print(sheet, counts::FIRST_ROW - 1, true, words.page)
}

fn headings(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let row = counts::FIRST_ROW - 1;
    text(sheet, (row, counts::SCHOOL), CountTexts::of(part.language).school, &styles.column)?;
    text(sheet, (row, counts::PROFIEL), CountTexts::of(part.language).profiel, &styles.column)?;
    if !part.document.provenance.is_empty() {
        text(sheet, (row, counts::ORIGIN), TableTexts::of(part.language).provenance, &styles.column)?;
        sheet.set_column_width(counts::ORIGIN, 60)?;
    }
    for day in Teldatum::ALL {
        let (_, first) = counts::table(0, day);
        let title = date(day.iso(), part.language);
        sheet.merge_range(row - 1, first, row - 1, first + TABLE_COLUMNS, &title, &styles.group)?;
        for (column, leerweg) in (first..).zip(Leerweg::ALL) {
            text(sheet, (row, column), leerweg.code(), &styles.number_column)?;
        }
        text(sheet, (row, first + TABLE_COLUMNS), CountTexts::of(part.language).total, &styles.number_column)?;
    }
    Ok(())
}

fn write_school(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    styles: &Styles,
    names: &mut Names,
    (at, school): (u16, &School),
) -> Result<(), XlsxError> {
    let label = school_label(part.document, at, part.language);
    let (first, _) = counts::table(at, Teldatum::October2017);
    for (row, profiel) in (first..).zip(Profiel::ALL) {
        text(sheet, (row, counts::SCHOOL), &label, &styles.note)?;
        text(sheet, (row, counts::PROFIEL), &format!("{} · {}", profiel.code(), profiel.name()), &styles.text)?;
    }
    for (row, sentence) in (first..).zip(provenance_sentences(part.document, at, part.language)) {
        text(sheet, (row, counts::ORIGIN), &sentence, &styles.note)?;
    }
    let total = first + TABLE_ROWS;
    text(sheet, (total, counts::SCHOOL), &label, &styles.column)?;
    text(sheet, (total, counts::PROFIEL), CountTexts::of(part.language).total, &styles.column)?;
    for date in Teldatum::ALL {
        for cell in Cell::all() {
            write_count(sheet, part, styles, (at, school), date, cell)?;
            if part.names_schools {
                let path = format!("{}count.{at}.{date}.{cell}", part.prefix);
                names.add(&path, &place(part, at, date, cell));
            }
        }
        totals(sheet, part, styles, (at, school), date)?;
    }
    Ok(())
}

/// Where the document has one set of counts for both dates, the cells of 2018 follow those of 2017.
fn write_count(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    styles: &Styles,
    (at, school): (u16, &School),
    date: Teldatum,
    cell: Cell,
) -> Result<(), XlsxError> {
    let here = place(part, at, date, cell);
    let here = (here.row, here.column);
    let pupils = school.counts.on(date).get(cell).unwrap_or_default();
    let standing = school.counts.standing_for(date);
    if standing == date {
        return number(sheet, here, pupils.to_decimal(), &styles.count_input);
    }
    let other = place(part, at, standing, cell).absolute();
    formula(sheet, here, &other, &pupils.get().to_string(), &styles.count)
}

fn place(part: &Part<'_>, at: u16, date: Teldatum, cell: Cell) -> Place {
    let ((row, column), (down, right)) = (counts::table(at, date), within_table(cell));
    Place::new(&part.sheets.counts, (row + down, column + right))
}

fn totals(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    styles: &Styles,
    (at, school): (u16, &School),
    date: Teldatum,
) -> Result<(), XlsxError> {
    let (row, column) = counts::table(at, date);
    let pupils = |wanted: &dyn Fn(Cell) -> bool| -> String {
        let filled = school.counts.on(date).filled().filter(|(cell, _)| wanted(*cell));
        filled.map(|(_, pupils)| u32::from(pupils.get())).sum::<u32>().to_string()
    };
    let sum = |at, rows, columns| format!("SUM({})", Place::new(&part.sheets.counts, at).range(rows, columns));
    for (down, profiel) in (row..).zip(Profiel::ALL) {
        let value = pupils(&|cell| cell.profiel == profiel);
        let across = sum((down, column), 1, TABLE_COLUMNS);
        formula(sheet, (down, column + TABLE_COLUMNS), &across, &value, &styles.count_total)?;
    }
    let bottom = row + TABLE_ROWS;
    for (right, leerweg) in (column..).zip(Leerweg::ALL) {
        let value = pupils(&|cell| cell.leerweg == leerweg);
        formula(sheet, (bottom, right), &sum((row, right), TABLE_ROWS, 1), &value, &styles.count_total)?;
    }
    let all = sum((row, column), TABLE_ROWS, TABLE_COLUMNS);
    formula(sheet, (bottom, column + TABLE_COLUMNS), &all, &pupils(&|_| true), &styles.count_total)
}
