//! The sentences, each in both languages.

crate::text::texts! {
    /// The rules that are no amount per pupil, and what there is to say about a scheme.
    OtherRuleTexts {
        caption: "Andere regels" | "Other rules";
        cofinancing: "Fase 2, cofinanciering" | "Phase 2, cofinancing";
        cofinancing_amount: "ten minste {0}" | "at least {0}";
        cofinancing_for: "elk regionaal plan" | "every regional plan";
        technology_poor: "Fase 2, techniekarme regio" | "Phase 2, technology-poor region";
        technology_poor_amount: "{0} voor vier jaar samen" | "{0} for four years together";
        technology_poor_for: "een regio met geen of zeer weinig techniekonderwijs" | "a region with no or very little technical education";
        remarks: "Let op bij: {0}" | "Note with: {0}";
    }
}

crate::text::texts! {
    /// The text about rules and sources, which may have to be fetched.
    ProseTexts {
        coming: "De uitleg, de bedragen en de bronnen worden geladen…" | "The explanation, the amounts and the sources are being loaded…";
        failed: "De uitleg, de bedragen en de bronnen kunnen nu niet geladen worden. Controleer of u internet hebt en probeer het opnieuw. Wat u hebt ingevuld, blijft staan." | "The explanation, the amounts and the sources cannot be loaded now. Check your internet connection and try again. What you filled in stays.";
        again: "Opnieuw proberen" | "Try again";
    }
}
