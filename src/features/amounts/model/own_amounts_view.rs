//! Which figures rest on amounts of the user's own.

use engine::calculation::{AmountKey, FigurePath};
use engine::domain::Document;
use engine::rules::{Pot, scheme};

/// Whether a figure rests on an amount of the user's own, if there are pupils for it.
#[must_use]
pub fn rests_on_own(document: &Document, figure: FigurePath) -> bool {
    if document.own_amounts.is_empty() {
        return false;
    }
    let (pots, year) = match figure {
        FigurePath::School(_, key) | FigurePath::Region(key) => paid_from(key),
        FigurePath::Cofinancing(..) => (&[Pot::Phase2][..], None),
        _ => return false,
    };
    scheme(document.scheme).rates.iter().any(|rate| {
        pots.contains(&rate.pot)
            && year.is_none_or(|year| rate.payments.iter().any(|payment| payment.year == year))
            && document.own_amounts.get(rate.provision.id).is_some()
    })
}

/// The pots that an amount is paid from, and the year when it is of one. All years of phase 2 rest on the same rates.
const fn paid_from(key: AmountKey) -> (&'static [Pot], Option<u16>) {
    match key {
        AmountKey::Technology2018 => (&[Pot::Technology], Some(2018)),
        AmountKey::Technology2019 => (&[Pot::Technology], Some(2019)),
        AmountKey::TechnologyTotal => (&[Pot::Technology], None),
        AmountKey::Planning2018 => (&[Pot::Planning], Some(2018)),
        AmountKey::Planning2019 => (&[Pot::Planning], Some(2019)),
        AmountKey::PlanningTotal => (&[Pot::Planning], None),
        AmountKey::Phase1In2018 => (&[Pot::Technology, Pot::Planning], Some(2018)),
        AmountKey::Phase1In2019 => (&[Pot::Technology, Pot::Planning], Some(2019)),
        AmountKey::Phase1Total => (&[Pot::Technology, Pot::Planning], None),
        _ => (&[Pot::Phase2], None),
    }
}
