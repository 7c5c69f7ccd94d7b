super::texts! {
    /// What came of a paste.
    PasteTexts {
        taken_none: "Geen aantallen overgenomen." | "No numbers taken over.";
        taken_one: "1 aantal overgenomen." | "1 number taken over.";
        taken_many: "{0} aantallen overgenomen." | "{0} numbers taken over.";
        taken_in_one: "{0} aantallen overgenomen in 1 vakje." | "{0} numbers taken over in 1 field.";
        taken_in: "{0} aantallen overgenomen in {1} vakjes." | "{0} numbers taken over in {1} fields.";
        leerjaren_added: "Leerjaar 3 en 4 zijn opgeteld." | "Years 3 and 4 were added up.";
        sexes_added: "Mannen en vrouwen zijn opgeteld." | "Men and women were added up.";
        only_leerjaar: "Let op: alleen leerjaar {0} staat erin." | "Note: only year {0} is in it.";
        only_one_sex: "Let op: alleen mannen of alleen vrouwen staan erin." | "Note: only men or only women are in it.";
        parts_missing: "Let op: niet bij elk vakje staan alle delen (leerjaar 3 en 4, of mannen en vrouwen)." | "Note: not every field has all its parts (years 3 and 4, or men and women).";
        total_differs: "Het totaal bij ‘{0}’ is {1}, maar de aantallen zijn samen {2}." | "The total at ‘{0}’ is {1}, but the numbers add up to {2}.";
        not_used: "De tekst ‘{0}’ is niet gebruikt." | "The text ‘{0}’ was not used.";
        skipped: "Niet overgenomen: {0}." | "Not taken over: {0}.";
        more: "En nog {0}." | "And {0} more.";
        totals: "totalen, want die volgen uit de aantallen" | "totals, because they follow from the numbers";
        looks_like_total: "de laatste rij of kolom, want die lijkt een totaal" | "the last row or column, because it looks like a total";
        tl: "{0}, want daar hoort geen bedrag bij" | "{0}, because no amount goes with it";
        unknown_row: "de rij ‘{0}’, want dat is geen profiel" | "the row ‘{0}’, because that is no profiel";
        nameless_row: "een rij zonder profiel" | "a row without a profiel";
        unknown_value: "‘{0}’, want daar is geen vakje voor" | "‘{0}’, because there is no field for it";
        unknown_column: "de kolom ‘{0}’, want dat is geen leerweg" | "the column ‘{0}’, because that is no leerweg";
        nameless_column: "een kolom zonder leerweg" | "a column without a leerweg";
        other_column: "de kolom ‘{0}’, want dat zijn geen leerlingen" | "the column ‘{0}’, because those are no pupils";
        left_of_names: "een kolom zonder kop vóór de namen" | "a column without a heading before the names";
        no_headings: "kolommen zonder kop, want het is niet duidelijk welke leerweg waar staat" | "columns without headings, because it is not clear which leerweg is where";
        no_leerweg: "de kolom ‘{0}’, want de leerweg staat er niet bij" | "the column ‘{0}’, because it does not say which leerweg";
        no_date: "de kolom ‘{0}’, want de datum staat er niet bij" | "the column ‘{0}’, because it does not say which date";
        dateless_column: "een kolom zonder datum" | "a column without a date";
        other_date: "‘{0}’, want dat is niet 1 oktober 2017 of 2018" | "‘{0}’, because that is not 1 October 2017 or 2018";
        other_leerjaar: "leerjaar {0}, want alleen leerjaar 3 en 4 tellen mee" | "year {0}, because only years 3 and 4 count";
        unclear: "‘{0}’, want daarin staan twee dingen die niet samengaan" | "‘{0}’, because it names two things that do not go together";
        several_vestigingen: "aantallen van meer vestigingen. Plak elke vestiging apart" | "numbers of several sites. Paste each site separately";
        outside_one: "1 aantal buiten de tabel" | "1 number outside the table";
        outside: "{0} aantallen buiten de tabel" | "{0} numbers outside the table";
        incomplete: "{0}, want een deel daarvan is niet te lezen" | "{0}, because a part of it cannot be read";
        twice: "{0}, want dat staat er meer dan één keer" | "{0}, because it is there more than once";
        preview_intro: "Controleer de aantallen voordat u ze overneemt." | "Check the numbers before you take them over.";
        preview_left_out: "Niet overgenomen" | "Not taken over";
        take: "Overnemen" | "Take over";
        decline: "Niet overnemen" | "Do not take over";
    }
}
