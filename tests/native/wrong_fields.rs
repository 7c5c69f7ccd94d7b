//! Before a file is saved, every field that does not go into it is named, in the words of the page.

use vmbo_techniek::features::files::model::wrong_fields::wrong_fields;
use vmbo_techniek::features::outcome::model::screen::derive;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::text::language::Language;

fn named(form: &str, language: Language) -> Vec<(String, String)> {
    let form = Form::from_snapshot(&format!(r#"{{"format":"vmbo-techniek-form/1",{form}}}"#)).unwrap();
    wrong_fields(&derive(&form), language)
}

#[test]
fn every_field_has_a_name_that_people_know() {
    let long = "x".repeat(121);
    let one = r#""schools":[{"october2017":{"PIE.BB":"24x"}}]"#;
    let table = [
        (one.to_owned(), "PIE BB, 1 oktober 2017", "24x", "a cell of the only school"),
        (
            r#""schools":[{},{"name":"Noord","sameCounts":false,"october2018":{"D&P.GL":"-1"}}]"#.to_owned(),
            "Noord, D&P GL, 1 oktober 2018",
            "-1",
            "a cell of one of several schools",
        ),
        (r#""schools":[{},{"brin":"x"}]"#.to_owned(), "School 2, BRIN", "x", "a school without a name"),
        (
            format!(r#""schools":[{{"name":"{long}"}}]"#),
            "Naam van de school (niet verplicht)",
            &long,
            "a name",
        ),
        (
            r#""schools":[{}],"requestedSubsidy":"veel""#.to_owned(),
            "Aangevraagde subsidie voor vier jaar, in euro’s",
            "veel",
            "the request",
        ),
        (r#""schools":[{}],"pledgedCash":"?""#.to_owned(), "Toegezegd door bedrijven, in geld", "?", "the pledge"),
        (
            r#""schools":[{}],"annualPupilChange":"30""#.to_owned(),
            "Stel: het aantal leerlingen verandert elk jaar met … procent",
            "30",
            "the yearly change",
        ),
        (
            r#""schools":[{}],"ownAmounts":[{"scheme":"kamerbrief-2018","rate":"fase1.techniek.2018.gl","amount":"x"}]"#
                .to_owned(),
            "Eigen bedrag: Fase 1, technisch vmbo, PIE, BWI, M&T; GL; vmbo",
            "x",
            "an own amount",
        ),
        (
            r#""schools":[{}],"plan":{"inKind":[{},{"hours":"x"}]}"#.to_owned(),
            "Bijdrage in natura uitrekenen 2, Uren",
            "x",
            "a line of what business adds in kind",
        ),
        (
            format!(r#""schools":[{{}}],"plan":{{"partners":[[],["{long}"],[]]}}"#),
            "Bedrijf of organisatie van bedrijven 1",
            &long,
            "a partner",
        ),
        (
            format!(r#""schools":[{{}}],"scenarios":[{{{one},"scenarioName":"Krimp"}}]"#),
            "B · Krimp, PIE BB, 1 oktober 2017",
            "24x",
            "a field of another scenario than the one on the page",
        ),
        (
            format!(r#""schools":[{{}}],"scenarioPosition":1,"scenarios":[{{{one}}}]"#),
            "A · Huidige situatie, PIE BB, 1 oktober 2017",
            "24x",
            "the same when the other one comes first",
        ),
    ];
    for (form, name, typed, reason) in table {
        assert_eq!(named(&form, Language::Nl), [(name.to_owned(), typed.to_owned())], "{reason}");
        let english = named(&form, Language::En);
        assert_eq!(english.len(), 1, "{reason}");
        assert!(!english[0].0.contains("oktober") && !english[0].0.contains('['), "{reason}: {english:?}");
    }
    assert_eq!(named(r#""schools":[{}]"#, Language::Nl), [], "nothing is wrong with nothing");
}
