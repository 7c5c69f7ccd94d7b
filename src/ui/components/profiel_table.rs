use yew::prelude::*;

use super::amount::FiguresProps;
use super::element::{data, hint, section};
use super::table::{row, table};
use crate::calculation::AmountKey;
use crate::view_model::{Language, ProfielLine, SchoolTexts, count, fill, money, school_name};

/// What each profiel of a school contributes.
pub(crate) fn profiel_table(props: &FiguresProps, at: u16) -> Html {
    let words = &props.language.texts().outcome;
    let lines = props.screen.profielen(at);
    let content = if lines.is_empty() {
        vec![hint(words.nothing_counts)]
    } else {
        vec![lines_table(&lines, props.language), hint(words.profiles_note)]
    };
    section("per-profiel", &heading(props, at), content)
}

/// The heading names the school when there are several.
fn heading(props: &FiguresProps, at: u16) -> String {
    let schools = &props.screen.form.schools;
    match schools.get(usize::from(at)).filter(|_| schools.len() > 1) {
        Some(school) => {
            let name = school_name(&school.name, at, props.language);
            fill(SchoolTexts::of(props.language).of_school, &[&name])
        }
        None => props.language.texts().outcome.profiles_heading.to_owned(),
    }
}

fn lines_table(lines: &[ProfielLine], language: Language) -> Html {
    let words = &language.texts().outcome;
    let columns = [
        (language.texts().counts.profiel, false),
        (words.pupils_2017, true),
        (words.pupils_2018, true),
        (words.phase1_2018, true),
        (words.phase1_2019, true),
        (words.four_low, true),
        (words.four_high, true),
    ];
    table("figures", words.profiles_caption, &columns, lines.iter().map(|line| line_row(line, language)).collect())
}

fn line_row(line: &ProfielLine, language: Language) -> Html {
    let keys = [AmountKey::Phase1In2018, AmountKey::Phase1In2019, AmountKey::FourYearsLow, AmountKey::FourYearsHigh];
    let pupils = line.pupils.map(|pupils| Html::from(count(pupils, language)));
    let amounts = keys.map(|key| {
        let money = money(*line.amounts.get(key), language);
        data(&money.exact, None, money.shown.as_ref().into())
    });
    let label = format!("{} {}", line.profiel.code(), line.profiel.name());
    row(line.profiel.code(), false, label.into(), pupils.into_iter().chain(amounts).collect())
}
