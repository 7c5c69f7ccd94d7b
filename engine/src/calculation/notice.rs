use rust_decimal::Decimal;

use super::amounts::AmountKey;
use super::figures::Figures;
use crate::domain::{Brin, Document, School, SchoolKind, Teldatum};
use crate::rules::{Pot, RateTable, RemarkCondition, Scheme};

/// A remark about a result. It changes no figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The code of the remark.
    pub code: NoticeCode,
    /// The place in the document or result, such as `schools[0].brin`.
    pub path: String,
}

/// The code of a notice. docs/document.md lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoticeCode {
    /// A remark of the scheme, by its code in the rule data.
    Remark(&'static str),
    /// The same BRIN stands there before.
    BrinTwice,
    /// A vso school has counts of 2017 next to those of 2018. No amount rests on them.
    VsoCount2017Unused,
    /// A pledge of cofinancing without a requested subsidy to compare it with.
    PledgeWithoutRequest,
    /// More is asked for than the highest maximum.
    RequestAboveMaximum,
    /// The technology-poor amount replaces phase 2 and is not added to it.
    TechnologyPoorInstead,
    /// The yearly change is a what-if, no rule of a source.
    PupilChangeIsWhatIf,
    /// Some amounts are the user's own, no source's.
    OwnAmounts,
}

impl NoticeCode {
    /// The code in the result.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Remark(code) => code,
            Self::BrinTwice => "brin-twice",
            Self::VsoCount2017Unused => "vso-count-2017-unused",
            Self::PledgeWithoutRequest => "pledge-without-request",
            Self::RequestAboveMaximum => "request-above-maximum",
            Self::TechnologyPoorInstead => "technology-poor-instead-of-phase2",
            Self::PupilChangeIsWhatIf => "pupil-change-is-what-if",
            Self::OwnAmounts => "own-amounts",
        }
    }
}

/// The notices of a document, in its order; those that concern the whole scheme come first.
pub(super) fn notices(scheme: &'static Scheme, document: &Document, figures: &Figures<Decimal>) -> Vec<Notice> {
    let mut found = Vec::new();
    let mut add = |code, path: String| found.push(Notice { code, path });
    for remark in scheme.remarks {
        if let RemarkCondition::Always(path) = remark.when {
            add(NoticeCode::Remark(remark.code), path.to_owned());
        }
    }
    schools(scheme, document, &mut add);
    let highest = match &figures.technology_poor {
        Some(poor) => poor.four_years.high,
        None => *figures.region.get(AmountKey::FourYearsHigh),
    };
    if document.requested_subsidy.is_some_and(|requested| requested.to_decimal() > highest) {
        add(NoticeCode::RequestAboveMaximum, "requestedSubsidy".to_owned());
    }
    if document.pledged_cofinancing.is_some() && document.requested_subsidy.is_none() {
        add(NoticeCode::PledgeWithoutRequest, "pledgedCofinancing".to_owned());
    }
    if document.technology_poor {
        add(NoticeCode::TechnologyPoorInstead, "technologyPoor".to_owned());
    }
    if !document.annual_pupil_change.is_none() {
        add(NoticeCode::PupilChangeIsWhatIf, "annualPupilChange".to_owned());
    }
    if !document.own_amounts.is_empty() {
        add(NoticeCode::OwnAmounts, "ownAmounts".to_owned());
    }
    found
}

fn schools(scheme: &'static Scheme, document: &Document, add: &mut impl FnMut(NoticeCode, String)) {
    let on_vso = |remark: &&crate::rules::Remark| remark.when == RemarkCondition::VsoWithCoreProfiles;
    let has_vso = document.schools.iter().any(|school| school.kind == SchoolKind::Vso);
    // The profielen that phase 1 pays follow from the rates for vmbo; a vso school has none of its own there.
    let core = has_vso.then(|| RateTable::new(scheme, SchoolKind::Vmbo));
    let mut brins: Vec<(&Brin, usize)> =
        document.schools.iter().enumerate().filter_map(|(at, school)| Some((school.brin.as_ref()?, at))).collect();
    brins.sort_unstable();
    for (at, school) in document.schools.iter().enumerate() {
        if let Some(brin) = &school.brin
            && brins.get(brins.partition_point(|known| known.0 < brin)).is_some_and(|first| first.1 < at)
        {
            add(NoticeCode::BrinTwice, format!("schools[{at}].brin"));
        }
        if school.kind != SchoolKind::Vso {
            continue;
        }
        if core.as_ref().is_some_and(|core| has_core_pupils(core, school)) {
            for remark in scheme.remarks.iter().filter(on_vso) {
                add(NoticeCode::Remark(remark.code), format!("schools[{at}]"));
            }
        }
        let counts = &school.counts;
        if counts.october_2018.is_some() && counts.october_2017.as_ref().is_some_and(|counts| !counts.is_empty()) {
            add(NoticeCode::VsoCount2017Unused, format!("schools[{at}].counts.{}", Teldatum::October2017));
        }
    }
}

/// Whether a vso school has pupils whom phase 1 would pay technology money for at a vmbo school.
///
/// Provision: [change of 15 February 2019][change] of the regeling, which opens phase 1 to vso schools that apply for it.
/// That money is not computed.
///
/// [change]: https://zoek.officielebekendmakingen.nl/stcrt-2019-10371.html
fn has_core_pupils(core: &RateTable, school: &School) -> bool {
    core.payments(Pot::Technology).iter().any(|rates| {
        let counts = school.counts.on(rates.payment.teldatum);
        counts.filled().any(|(cell, pupils)| pupils.get() > 0 && rates.get(cell).is_some())
    })
}
