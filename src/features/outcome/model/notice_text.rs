//! The notices of a result, in a sentence for people.

use crate::features::outcome::text::NoticeTexts;
use crate::features::school::model::school_label::school_label;
use crate::features::school::model::warning::{WarningKind, school_warnings};
use crate::text::fill;
use crate::text::language::Language;
use engine::calculation::{Notice, NoticeCode};
use engine::domain::Document;
use engine::rules::scheme;

/// A notice as people read it, with the school that it concerns.
#[must_use]
pub fn notice_sentence(notice: &Notice, document: &Document, language: Language) -> String {
    let words = NoticeTexts::of(language);
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
    match school_of(notice) {
        Some(at) if document.schools.len() > 1 => {
            fill(words.of_school, &[&school_label(document, at, language), sentence])
        }
        _ => sentence.to_owned(),
    }
}

/// Whether the advice for a school says the same. It stands where the school is filled in, and can be mended.
#[must_use]
pub fn is_in_advice(notice: &Notice, document: &Document, school: u16) -> bool {
    let same = match notice.code {
        NoticeCode::BrinTwice => WarningKind::SameBrin,
        NoticeCode::VsoCount2017Unused => WarningKind::VsoCountOf2017,
        _ => return false,
    };
    school_of(notice) == Some(school) && school_warnings(document, school).contains(&same)
}

/// The school that a notice is about, if it is about one.
fn school_of(notice: &Notice) -> Option<u16> {
    notice.path.strip_prefix("schools[")?.split(']').next()?.parse().ok()
}
