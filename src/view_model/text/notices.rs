super::texts! {
    /// What there is to know about a result.
    NoticeTexts {
        of_school: "{0}: {1}" | "{0}: {1}";
        brin_twice: "Deze BRIN staat er twee keer. Is de school dubbel ingevuld?" | "This BRIN stands there twice. Was the school entered twice?";
        vso_count_2017_unused: "De telling van 2017 van een vso-school telt nergens voor mee." | "The 2017 count of a vso school counts for nothing.";
        pledge_without_request: "Er is cofinanciering ingevuld, maar geen aangevraagde subsidie. Vul die in om te zien of het genoeg is." | "Cofinancing was entered but no subsidy asked for. Enter that to see whether it is enough.";
        request_above_maximum: "U vraagt meer aan dan het hoogste maximum." | "You ask for more than the highest maximum.";
        technology_poor_instead: "Een techniekarme regio krijgt haar eigen bedrag in plaats van het bedrag per leerling." | "A technology-poor region gets its own amount instead of the amount per pupil.";
        pupil_change_is_what_if: "De jaarlijkse verandering van leerlingen is uw eigen aanname, geen regel uit de bron." | "The yearly change of pupils is your own assumption, no rule of the source.";
        own_amounts: "Er is gerekend met eigen bedragen in plaats van bedragen uit de bron." | "Amounts of your own were used instead of amounts of the source.";
    }
}
