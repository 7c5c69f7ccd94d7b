//! Amounts of the user's own: how fields and document go together.

use engine::calculation::End;
use engine::domain::SchemeId;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::own_amounts_form::OwnAmountField;
use vmbo_techniek::form::problem::{FieldId, Problem};

#[test]
fn a_field_alone_stands_for_both_ends_where_the_source_has_one_amount() {
    use SchemeId::{Kamerbrief2018 as Letter, Vastgesteld as Fixed};
    let cases = [
        ("phase 1 has one amount", Letter, "fase1.planvorming.gl", ["", "30"], Some(["30", "30"])),
        ("the low end stays the letter's", Letter, "fase2.harde-techniek.gl", ["", "1.800"], Some(["1500", "1800"])),
        (
            "the high end stays the letter's",
            Letter,
            "fase2.harde-techniek.gl",
            ["1600,5", ""],
            Some(["1600.5", "2000"]),
        ),
        ("both are own", Letter, "fase2.harde-techniek.gl", ["1", "2"], Some(["1", "2"])),
        ("one amount for four years", Fixed, "fase2.techniek.gl", ["", "7000"], Some(["7000", "7000"])),
        ("whichever of the two it is", Fixed, "fase2.techniek.gl", ["7000", ""], Some(["7000", "7000"])),
        ("a range where the source has none", Fixed, "fase2.techniek.gl", ["6000", "7000"], Some(["6000", "7000"])),
        ("upside down", Letter, "fase2.harde-techniek.gl", ["2", "1"], None),
        ("below the letter's low end", Letter, "fase2.harde-techniek.gl", ["", "1000"], None),
        ("no amount", Letter, "fase1.planvorming.gl", ["", "veel"], None),
        ("nothing", Letter, "fase1.planvorming.gl", ["", ""], None),
    ];
    for (reason, scheme, name, typed, expected) in cases {
        let mut form = Form { scheme, ..Form::default() };
        for (end, text) in [End::Low, End::High].into_iter().zip(typed) {
            form = form.apply(&Edit::Text(FieldId::OwnAmount(field(scheme, name, end)), text.into()));
        }
        let (document, problems) = form.to_document();
        let own = document.own_amounts.get(name);
        let own = own.map(|own| [own.low(), own.high()].map(|end| end.to_decimal().normalize().to_string()));
        assert_eq!(own, expected.map(|ends| ends.map(str::to_owned)), "{reason}");
        let is_wrong = expected.is_none() && typed != ["", ""];
        assert_eq!(problems.len(), usize::from(is_wrong), "{reason}: {problems:?}");
        // What a document says comes back from the fields that show it.
        assert_eq!(Form::from_document(&document).to_document().0, document, "{reason}");
    }
}

#[test]
fn an_upside_down_range_is_marked_where_it_was_typed() {
    let name = "fase2.harde-techniek.gl";
    let low = FieldId::OwnAmount(field(SchemeId::DEFAULT, name, End::Low));
    let (_, problems) = Form::default().apply(&Edit::Text(low, "9000".into())).to_document();
    assert_eq!(
        problems.iter().map(|found| (found.field, found.problem)).collect::<Vec<_>>(),
        [(low, Problem::LowAboveHigh)]
    );
    assert_eq!(low.to_string(), "ownAmounts.fase2.harde-techniek.gl.low");
}

#[test]
fn own_amounts_wait_while_another_scheme_is_chosen_and_can_be_reset() {
    let [gl, bb] = ["fase1.techniek.2018.gl", "fase1.techniek.2018.bb-kb"]
        .map(|name| field(SchemeId::Kamerbrief2018, name, End::High));
    let mut form = Form::default();
    for own in [gl, bb] {
        form = form.apply(&Edit::Text(FieldId::OwnAmount(own), "1".into()));
    }
    let later = form.apply(&Edit::Scheme(SchemeId::Vastgesteld));
    assert!(later.to_document().0.own_amounts.is_empty(), "the same names mean other rates there");
    let later = later.apply(&Edit::ResetOwnAmounts(None)).apply(&Edit::Scheme(SchemeId::Kamerbrief2018));
    assert_eq!(later.to_document().0.own_amounts.iter().count(), 2, "only what shows is reset");
    let one = form.apply(&Edit::ResetOwnAmounts(Some(gl.rate))).to_document().0;
    assert_eq!(one.own_amounts.iter().map(|(rate, _)| rate).collect::<Vec<_>>(), [bb.rate]);
    assert_eq!(form.apply(&Edit::ResetOwnAmounts(None)).to_document().0, Form::default().to_document().0);
}

fn field(scheme: SchemeId, name: &str, end: End) -> OwnAmountField {
    let rate = scheme.rates().iter().find(|rate| rate.as_str() == name).expect(name);
    OwnAmountField { scheme, rate: *rate, end }
}
