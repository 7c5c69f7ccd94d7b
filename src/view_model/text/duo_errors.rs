super::texts! {
    /// What is wrong with a DUO file.
    DuoErrorTexts {
        empty: "Het bestand is leeg." | "The file is empty.";
        too_large: "Het bestand is groter dan 100 MB. Een DUO-bestand is ongeveer 4 MB." | "The file is larger than 100 MB. A DUO file has about 4 MB.";
        zip: "Dit is een werkmap (xlsx, xls) of een ingepakt bestand. Nodig is het csv-bestand van DUO. Sla de werkmap op als csv of pak het bestand eerst uit." | "This is a workbook (xlsx, xls) or a compressed file. The csv file of DUO is needed. Save the workbook as csv or unpack the file first.";
        utf16: "Dit bestand is opgeslagen als UTF-16 (‘Unicode-tekst’). Sla het op als csv (UTF-8) of gebruik het bestand van DUO zelf." | "This file was saved as UTF-16 (‘Unicode text’). Save it as csv (UTF-8) or use DUO’s own file.";
        not_text: "Rij {0}: hier staan tekens die geen tekst zijn. Het bestand is beschadigd of geen csv-bestand." | "Row {0}: found bytes that are no text. The file is damaged or no csv file.";
        separator: "De kolommen zijn gescheiden door ‘{0}’. Verwacht: een puntkomma (;)." | "The columns are separated by ‘{0}’; expected a semicolon (;).";
        row_per_year: "Dit is een ander bestand van DUO: het heeft een rij per leerjaar (kolom AANTAL LEERLINGEN). Nodig is het bestand ‘leerlingen vo per vestiging naar onderwijstype’, met een kolom per leerjaar." | "This is another of DUO’s files: it has a row for each leerjaar (column AANTAL LEERLINGEN). The file ‘leerlingen vo per vestiging naar onderwijstype’ is needed, with a column for each leerjaar.";
        missing_columns: "Rij 1: deze kolommen ontbreken: {0}. Gevonden: {1}. Is dit het bestand ‘leerlingen vo per vestiging naar onderwijstype’?" | "Row 1: these columns are missing: {0}. Found: {1}. Is this the file ‘leerlingen vo per vestiging naar onderwijstype’?";
        repeated_column: "Rij 1: de kolom {0} staat er twee keer. Verwacht: één keer." | "Row 1: the column {0} stands there twice; expected once.";
        no_rows: "Het bestand heeft een kopregel, maar geen rijen." | "The file has headings, but no rows.";
        fields: "Rij {0}: {1} velden gevonden, {2} verwacht." | "Row {0}: found {1} fields, expected {2}.";
        cut_off: "Rij {0}: het bestand houdt midden in de rij op. Het is niet compleet; download het opnieuw." | "Row {0}: the file stops in the middle of the row. It is not complete; download it again.";
        endless_row: "Rij {0}: deze rij houdt niet op. Waarschijnlijk mist een aanhalingsteken of is dit geen csv-bestand." | "Row {0}: this row does not end. Probably a quote is missing or this is no csv file.";
        field: "Rij {0}, kolom {1}: gevonden ‘{2}’, verwacht {3}." | "Row {0}, column {1}: found ‘{2}’, expected {3}.";
        no_vmbo: "Geen enkele rij gaat over leerjaar 3 en 4 van het vmbo (kolom ONDERWIJSTYPE: ‘VMBO BL lj 3-4’ en dergelijke)." | "No row is about leerjaar 3 and 4 of the vmbo (column ONDERWIJSTYPE: ‘VMBO BL lj 3-4’ and the like).";
        expected_pupils: "een geheel aantal van 0 tot en met 9999, of <5" | "a whole number from 0 to 9999, or <5";
        expected_fewer: "samen hoogstens 9999 leerlingen in een profiel en leerweg van een vestiging" | "at most 9999 pupils together in a profiel and leerweg of a vestiging";
        expected_brin: "een BRIN van vier tekens, zoals 00AA" | "a BRIN of four characters, such as 00AA";
        expected_vestiging: "een vestigingsnummer zoals 00, of het BRIN met vestiging zoals 00AA00" | "a vestiging such as 00, or the BRIN with it such as 00AA00";
        expected_name: "een naam van hoogstens 120 tekens" | "a name of at most 120 characters";
    }
}
