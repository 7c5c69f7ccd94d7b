super::texts! {
    /// The headings of the tables that go to a spreadsheet.
    TableTexts {
        rules: "Bedragen volgens" | "Amounts by";
        school: "School" | "School";
        brin: "BRIN" | "BRIN";
        kind: "Soort" | "Kind";
        together: "Samen" | "Together";
        what: "Wat" | "What";
        euros: "Euro" | "Euros";
        path: "Plaats in het resultaat" | "Place in the result";
        step: "Stap" | "Step";
        profiel: "Profiel" | "Profiel";
        leerweg: "Leerweg" | "Leerweg";
        count: "Teldatum" | "Count date";
        pupils: "Leerlingen" | "Pupils";
        technical: "Leerlingen die meetellen voor fase 2" | "Pupils that count for phase 2";
        rate: "Bedrag per leerling" | "Amount per pupil";
        rule: "Regel" | "Rule";
        source: "Bron" | "Source";
        place: "Plaats in de bron" | "Place in the source";
        provenance: "Herkomst van de aantallen" | "Where the counts came from";
        own_amount: "eigen bedrag van de gebruiker, geen bron" | "the user’s own amount, no source";
        pupils_times_rate: "leerlingen × bedrag per leerling" | "pupils × amount per pupil";
    }
}
