super::texts! {
    /// What came of a paste.
    PasteTexts {
        taken_none: "Geen aantallen overgenomen." | "No numbers taken over.";
        taken_one: "1 aantal overgenomen." | "1 number taken over.";
        taken_many: "{0} aantallen overgenomen." | "{0} numbers taken over.";
        skipped: "Niet overgenomen: {0}." | "Not taken over: {0}.";
        more: "En nog {0}." | "And {0} more.";
        totals: "totalen, want die volgen uit de aantallen" | "totals, because they follow from the numbers";
        tl: "{0}, want daar hoort geen bedrag bij" | "{0}, because no amount goes with it";
        unknown_row: "de rij ‘{0}’, want dat is geen profiel" | "the row ‘{0}’, because that is no profiel";
        nameless_row: "een rij zonder profiel" | "a row without a profiel";
        unknown_column: "de kolom ‘{0}’, want dat is geen leerweg" | "the column ‘{0}’, because that is no leerweg";
        nameless_column: "een kolom zonder leerweg" | "a column without a leerweg";
        outside_one: "1 aantal buiten de tabel" | "1 number outside the table";
        outside: "{0} aantallen buiten de tabel" | "{0} numbers outside the table";
        twice: "{0}, want dat staat er al" | "{0}, because that is there already";
    }
}
