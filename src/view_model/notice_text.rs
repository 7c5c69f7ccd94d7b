use super::explanation::school_label;
use super::{Language, fill};
use crate::calculation::{Notice, NoticeCode};
use crate::domain::Document;
use crate::rules::scheme;

/// A notice as people read it, with the school that it concerns.
#[must_use]
pub fn notice_sentence(notice: &Notice, document: &Document, language: Language) -> String {
    let words = language.texts().notices();
    let sentence = match notice.code {
        NoticeCode::Remark(code) => {
            let remark = scheme(document.scheme).remarks.iter().find(|remark| remark.code == code);
            remark.map_or("", |remark| language.pick(&remark.note))
        }
        NoticeCode::BrinTwice => words.brin_twice,
        NoticeCode::VsoCount2017Unused => words.vso_count_2017_unused,
        NoticeCode::PledgeWithoutRequest => words.pledge_without_request,
        NoticeCode::RequestAboveMaximum => words.request_above_maximum,
        NoticeCode::TechnologyPoorInstead => words.technology_poor_instead,
        NoticeCode::PupilChangeIsWhatIf => words.pupil_change_is_what_if,
        NoticeCode::OwnAmounts => words.own_amounts,
    };
    let school = notice.path.strip_prefix("schools[").and_then(|rest| rest.split(']').next()?.parse::<u16>().ok());
    match school {
        Some(at) if document.schools.len() > 1 => {
            fill(words.of_school, &[&school_label(document, at, language), sentence])
        }
        _ => sentence.to_owned(),
    }
}
