super::texts! {
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
