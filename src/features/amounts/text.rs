//! The sentences, each in both languages.

crate::text::texts! {
    /// The amounts and their sources.
    AmountTexts {
        budget_caption: "Bedragen in miljoenen euro’s, voor heel Nederland; de laatste kolom geldt ook voor latere jaren" | "Amounts in millions of euros, for the whole country; the last column holds for later years too";
        budget_line: "Onderdeel" | "Part";
        rule: "Regel" | "Rule";
        applies_to: "Geldt voor" | "Applies to";
        amount: "Bedrag" | "Amount";
        status: "Zekerheid" | "Certainty";
        source: "Bron" | "Source";
        history: "Eerste bedragen, later vervangen" | "First amounts, replaced later";
        history_note: "Ter vergelijking. Hier wordt niet mee gerekend." | "For comparison. Nothing is computed with these.";
        pot_technology: "Fase 1, technisch vmbo" | "Phase 1, technical vmbo";
        pot_planning: "Fase 1, planvorming" | "Phase 1, planning";
        pot_phase2: "Fase 2" | "Phase 2";
        all_profielen: "alle profielen" | "all profielen";
        vmbo_and_vso: "vmbo en vso" | "vmbo and vso";
    }
}

crate::text::texts! {
    /// Comparing two schemes, and amounts of the user's own.
    RateTexts {
        compare_heading: "Twee reeksen bedragen vergeleken" | "Two sets of amounts compared";
        compare_about: "Uw leerlingen, twee keer berekend: met ‘{0}’ en met ‘{1}’. Eigen bedragen doen hier niet mee." | "Your pupils, computed twice: with ‘{0}’ and with ‘{1}’. Amounts of your own have no part in this.";
        compare_caption: "Het verschil per bedrag" | "The difference per amount";
        line: "Bedrag" | "Amount";
        changes_caption: "Wat is er veranderd, en waarom?" | "What changed, and why?";
        first: "Eerste bedrag" | "First amount";
        why: "Waarom" | "Why";
        share_of: "{0} van {1}" | "{0} of {1}";
        for_profielen: "{0} voor {1}" | "{0} for {1}";
        technology: "Technisch vmbo {0}, {1}" | "Technical vmbo {0}, {1}";
        planning: "Planvorming {0}, {1}" | "Planning {0}, {1}";
        phase2: "Fase 2, {0}" | "Phase 2, {0}";
        own_heading: "Eigen bedragen" | "Amounts of your own";
        own_about: "Wat als een bedrag anders was? Vul een eigen bedrag in; de hele pagina rekent ermee en zegt dat erbij. Laat leeg om met de bron te rekenen." | "What if an amount were different? Enter an amount of your own; the whole page computes with it and says so. Leave empty to compute with the source.";
        own_caption: "Eigen bedragen in plaats van die uit: {0}" | "Amounts of your own instead of those of: {0}";
        rule: "Regel" | "Rule";
        in_source: "In de bron" | "In the source";
        own: "Eigen bedrag" | "Own amount";
        own_low: "Laagste" | "Lowest";
        own_high: "Hoogste" | "Highest";
        reset_one: "Terug naar de bron" | "Back to the source";
        reset_all: "Alle eigen bedragen wissen" | "Clear all amounts of your own";
    }
}
