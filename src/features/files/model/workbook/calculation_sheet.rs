use crate::features::school::text::CountTexts;
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::features::files::model::workbook::cells::{Place, TABLE_COLUMNS, TABLE_ROWS, calculation, counts, region};
use crate::features::files::model::workbook::error::WorkbookError;
use crate::features::files::model::workbook::formula::Formulas;
use crate::features::files::model::workbook::growth;
use crate::features::files::model::workbook::names::Names;
use crate::features::files::model::workbook::part::Part;
use crate::features::files::model::workbook::rates_sheet::slot_label;
use crate::features::files::model::workbook::sheet::{formula, number, set_up_print, text};
use crate::features::files::model::workbook::slot::Slot;
use crate::features::files::model::workbook::steps::slot_sum;
use crate::features::files::model::workbook::styles::Styles;
use crate::features::scenarios::model::comparison::amount_label;
use crate::features::school::model::school_label::school_label;
use engine::calculation::{AmountKey, Amounts, End, FigurePath, Step};
use engine::domain::School;

/// The calculation: a school per row, from pupils times rates to every amount.
///
/// `derived` has the derivation of the schools of [`filled_out`](crate::features::files::model::workbook::part::filled_out), and the one with the pupil
/// numbers left as they are, when they change: what the workbook does at a change of 0.
pub(crate) fn write(
    sheet: &mut Worksheet,
    part: &Part<'_>,
    derived: (&[Amounts<Step>], Option<&[Amounts<Step>]>),
    styles: &Styles,
    names: &mut Names,
) -> Result<(), WorkbookError> {
    let words = part.words();
    sheet.set_name(&*part.sheets.calculation)?;
    text(sheet, (0, 0), words.sheet_calculation, &styles.title)?;
    text(sheet, (1, 0), words.calculation_note, &styles.note)?;
    headings(sheet, part, styles)?;
    let (changing, steady) = derived;
    for ((at, school), amounts) in part.schools().zip(changing) {
        let steady = steady.and_then(|steady| steady.get(usize::from(at)));
        let line = Line { part, at, school, amounts, steady };
        line.labels(sheet, styles)?;
        line.slots(sheet, styles)?;
        line.amounts(sheet, styles, names)?;
        line.growth(sheet, styles)?;
    }
    sheet.set_column_width(calculation::NUMBER, 5)?;
    sheet.set_column_width(calculation::SCHOOL, 30)?;
    sheet.set_column_range_width(calculation::BRIN, calculation::KIND, 9)?;
    sheet.set_column_range_width(calculation::FIRST_SLOT, calculation::FIRST_GROWTH - 1, 17)?;
    sheet.set_freeze_panes(calculation::FIRST_ROW, calculation::SCHOOL + 1)?;
    set_up_print(sheet, calculation::FIRST_ROW - 1, true, words.page)?;
    // As wide as it is, on one page nobody could read it. The names of the schools come back on each.
    sheet.set_print_fit_to_pages(3, 0).set_repeat_columns(calculation::NUMBER, calculation::SCHOOL)?;
    sheet.set_row_height(calculation::FIRST_ROW - 1, 48)?;
    Ok(())
}

fn headings(sheet: &mut Worksheet, part: &Part<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let words = part.words();
    let row = calculation::FIRST_ROW - 1;
    let fixed = [words.number, CountTexts::of(part.language).school, words.brin, words.kind];
    for (column, title) in (0..).zip(fixed) {
        text(sheet, (row, column), title, &styles.column)?;
    }
    text(sheet, (row - 1, calculation::FIRST_SLOT), words.group_slots, &styles.heading)?;
    for slot in Slot::ALL {
        let (_, column) = calculation::slot(0, slot);
        text(sheet, (row, column), &slot_label(slot, part), &styles.number_column)?;
    }
    text(sheet, (row - 1, calculation::FIRST_AMOUNT), words.group_amounts, &styles.heading)?;
    for key in AmountKey::ALL {
        let (_, column) = calculation::amount(0, key);
        text(sheet, (row, column), &amount_label(key, part.language), &styles.number_column)?;
    }
    if part.document.annual_pupil_change.is_none() {
        return Ok(());
    }
    text(sheet, (row - 1, calculation::FIRST_GROWTH), words.group_growth, &styles.heading)?;
    for (end, name) in [(End::Low, words.low), (End::High, words.high)] {
        for column in 0..calculation::GROWTH_COLUMNS {
            let (_, place) = calculation::growth(0, end, column);
            let letter = ["Q0", "Q1", "R1", "Q2", "R2", "Q3", "R3", "Q4"].get(usize::from(column));
            let title = format!("{} {name}", letter.copied().unwrap_or_default());
            text(sheet, (row, place), &title, &styles.number_column)?;
        }
    }
    Ok(())
}

/// A school in the sheet.
struct Line<'a> {
    part: &'a Part<'a>,
    at: u16,
    school: &'a School,
    /// The derivation of its amounts.
    amounts: &'a Amounts<Step>,
    /// The same with the pupil numbers left as they are, when they change.
    steady: Option<&'a Amounts<Step>>,
}

impl Line<'_> {
    const fn formulas(&self) -> Formulas<'_> {
        Formulas { part: self.part, school: Some(self.at) }
    }

    fn labels(&self, sheet: &mut Worksheet, styles: &Styles) -> Result<(), XlsxError> {
        let row = calculation::row(self.at);
        let brin = self.school.brin.as_ref().map_or("", |brin| brin.as_str());
        number(sheet, (row, calculation::NUMBER), (u32::from(self.at) + 1).into(), &styles.count)?;
        let label = school_label(self.part.document, self.at, self.part.language);
        text(sheet, (row, calculation::SCHOOL), &label, &styles.text)?;
        text(sheet, (row, calculation::BRIN), brin, &styles.text)?;
        text(sheet, (row, calculation::KIND), self.school.kind.as_str(), &styles.text)
    }

    /// Pupils times rates, to the cent that they exactly are.
    fn slots(&self, sheet: &mut Worksheet, styles: &Styles) -> Result<(), XlsxError> {
        for slot in Slot::ALL {
            let at = calculation::slot(self.at, slot);
            let Some(table) = self.part.rates.table(slot, self.school.kind) else {
                number(sheet, at, rust_decimal::Decimal::ZERO, &styles.euro)?;
                continue;
            };
            let rates = Place::new(&self.part.sheets.rates, table).range(TABLE_ROWS, TABLE_COLUMNS);
            let pupils = Place::new(&self.part.sheets.counts, counts::table(self.at, slot.teldatum()));
            let pupils = pupils.range(TABLE_ROWS, TABLE_COLUMNS);
            let value = slot_sum(self.amounts, slot).map_or_else(String::new, |sum| sum.value.to_string());
            formula(sheet, at, &format!("ROUND(SUMPRODUCT({pupils},{rates})*100,0)/100"), &value, &styles.euro)?;
        }
        Ok(())
    }

    fn amounts(&self, sheet: &mut Worksheet, styles: &Styles, names: &mut Names) -> Result<(), WorkbookError> {
        for key in AmountKey::ALL {
            let figure = FigurePath::School(self.at, key);
            let written = self.amount(key).ok_or(WorkbookError::NoFormula(figure))?;
            let at = calculation::amount(self.at, key);
            formula(sheet, at, &written, &self.amounts.get(key).value.to_string(), &styles.euro)?;
            if self.part.names_schools {
                let place = Place::new(&self.part.sheets.calculation, at);
                names.add(&format!("{}{figure}", self.part.prefix), &place);
            }
        }
        Ok(())
    }

    /// The formula of an amount, for both cases where a change of 0 makes another one.
    fn amount(&self, key: AmountKey) -> Option<String> {
        let changing = self.formulas().euros(self.amounts.get(key))?;
        let Some(steady) = self.steady else { return Some(changing) };
        let steady = self.formulas().euros(steady.get(key))?;
        if steady == changing {
            return Some(changing);
        }
        let change = self.formulas().on_region(region::CHANGE);
        Some(format!("IF({change}=0,{steady},{changing})"))
    }

    fn growth(&self, sheet: &mut Worksheet, styles: &Styles) -> Result<(), XlsxError> {
        for end in [End::Low, End::High] {
            let change = self.part.document.annual_pupil_change;
            let columns = growth::columns(self.formulas(), self.amounts, change, end).unwrap_or_default();
            for (place, column) in (0..).zip(columns) {
                let value = column.value.map_or_else(String::new, |value| value.to_string());
                let at = calculation::growth(self.at, end, place);
                formula(sheet, at, &column.formula, &value, &styles.helper)?;
            }
        }
        Ok(())
    }
}
