super::texts! {
    /// The amounts and their sources.
    AmountTexts {
        heading: "Alle bedragen en bronnen" | "All amounts and sources";
        intro: "Dit zijn alle bedragen waarmee wordt gerekend, met hun bron en hoe zeker ze zijn." | "These are all amounts that are computed with, with their source and how certain they are.";
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
        cofinancing: "Minimale cofinanciering" | "Least cofinancing";
        all_profielen: "alle profielen" | "all profielen";
        vmbo_and_vso: "vmbo en vso" | "vmbo and vso";
        download: "Download als JSON" | "Download as JSON";
    }
}
