//! The sentences, each in both languages.

crate::text::texts! {
    /// Counts from a DUO file.
    DuoTexts {
        reading: "{0} wordt gelezen" | "Reading {0}";
        unreadable: "De browser kan dit bestand niet lezen." | "The browser cannot read this file.";
        failed: "We kunnen {0} niet gebruiken. {1} Wat u hebt ingevuld, blijft staan." | "We cannot use {0}. {1} What you entered stays.";
        stays_open: "Hieronder staat nog {0}." | "Below is still {0}.";
        read: "{0} is gelezen. Vestigingen: {1}. Leerlingen in de tien profielen: {2}." | "{0} was read. Vestigingen: {1}. Pupils in the ten profielen: {2}.";
        own_date: "Teldatum van het bestand: {0}." | "Count date of the file: {0}.";
        october: "1 oktober {0}, volgens de naam van het bestand" | "1 October {0}, by the name of the file";
        date_unknown: "onbekend, want in de naam van het bestand staat geen jaar" | "not known, for the name of the file has no year";
        rows: "Het bestand heeft {0} rijen. Daarvan tellen er {1} mee. De andere gaan over ander onderwijs ({2} rijen) of tellen om een andere reden niet mee ({3} rijen)." | "The file has {0} rows. Of these {1} count. The others are about other education ({2} rows) or do not count for another reason ({3} rows).";
        cut_off: "Let op: de laatste rij is niet afgesloten. Misschien is het bestand niet volledig." | "Mind: the last row has no end. The file may not be complete.";
        left_out: "Wat telt niet mee, en waarom?" | "What does not count, and why?";
        left_out_caption: "Leerlingen in leerjaar 3 en 4 die niet meetellen" | "Pupils in leerjaar 3 and 4 who do not count";
        why: "Waarom" | "Why";
        code: "Code" | "Code";
        row_count: "Rijen" | "Rows";
        pupils: "Leerlingen" | "Pupils";
        total: "Samen" | "Together";
        theoretical: "theoretische leerweg" | "theoretische leerweg";
        route: "vakmanschapsroute of beroepsroute, zonder profiel" | "vakmanschapsroute or beroepsroute, without a profiel";
        old: "afdeling van vóór de profielen" | "afdeling from before the profielen";
        unknown: "we kennen de code niet" | "we do not know the code";
        differ: "de code en de namen in de rij spreken elkaar tegen" | "the code and the names in the row contradict each other";
        other_vmbo: "vmbo zonder leerweg in dit bestand" | "vmbo without a leerweg in this file";
        and_masked: "{0} en {1} keer <5" | "{0} and {1} times <5";
        how_to: "Hoe komt u aan het bestand?" | "How do you get the file?";
        how_to_page: "Ga naar" | "Go to";
        how_to_link: "Leerlingen in het voortgezet onderwijs, bij DUO" | "Pupils in secondary education, at DUO (in Dutch)";
        how_to_file: "Zoek bestand 01: leerlingen per vestiging naar onderwijstype, sector, afdeling en opleiding." | "Find file 01: ‘leerlingen per vestiging naar onderwijstype, sector, afdeling, opleiding’.";
        how_to_year: "Kies het jaar: 2017 is de telling van 1 oktober 2017. Download het csv-bestand." | "Choose the year: 2017 is the count of 1 October 2017. Download the csv file.";
        how_to_choose: "Kies het hier met Aantallen ophalen, of sleep het op de pagina." | "Choose it here with Get counts, or drag it onto the page.";
        step_choose: "Kies de vestigingen" | "Choose the vestigingen";
        province: "Provincie" | "Province";
        country: "Heel Nederland" | "All of the Netherlands";
        place: "Plaats" | "Place";
        everywhere: "Alle plaatsen" | "All places";
        search: "Zoek op naam, plaats of BRIN" | "Search by name, place or BRIN";
        found: "{0} van {1} vestigingen gevonden. Aangevinkt: {2}." | "{0} of {1} vestigingen found. Ticked: {2}.";
        list: "Gevonden vestigingen" | "Vestigingen found";
        pupils_of: "{0} leerlingen" | "{0} pupils";
        approximate: "bij benadering, {0} tot {1} leerlingen" | "approximate, {0} to {1} pupils";
        tick_found: "Vink alle gevonden vestigingen aan ({0})" | "Tick all vestigingen found ({0})";
        untick: "Vink alles uit" | "Untick all";
        more: "Toon er nog {0}" | "Show {0} more";
        shown: "{0} van de {1} staan hierboven." | "{0} of the {1} are above.";
        step_take: "Neem de aantallen over" | "Take the counts over";
        date: "Voor welke teldatum zijn de aantallen?" | "For which count date are the counts?";
        date_both: "Beide teldata" | "Both count dates";
        date_2017: "Alleen 1 oktober 2017" | "1 October 2017 only";
        date_2018: "Alleen 1 oktober 2018" | "1 October 2018 only";
        date_choose: "Kies een teldatum" | "Choose a count date";
        date_first: "Kies eerst voor welke teldatum de aantallen zijn." | "First choose for which count date the counts are.";
        notice_both: "1 oktober 2017 en 1 oktober 2018" | "1 October 2017 and 1 October 2018";
        notice_2017: "1 oktober 2017" | "1 October 2017";
        notice_2018: "1 oktober 2018" | "1 October 2018";
        date_ask: "Dit bestand telt de leerlingen van 1 oktober {0}. De bedragen gaan over 1 oktober 2017 en 1 oktober 2018. Kies waar de aantallen voor staan." | "This file counts the pupils of 1 October {0}. The amounts are about 1 October 2017 and 1 October 2018. Choose what the counts stand for.";
        date_ask_unknown: "In de naam van dit bestand staat geen jaar. De bedragen gaan over 1 oktober 2017 en 1 oktober 2018. Kies waar de aantallen voor staan." | "The name of this file has no year. The amounts are about 1 October 2017 and 1 October 2018. Choose what the counts stand for.";
        other_date: "Let op: leerlingen van 1 oktober {0} tellen hier als die van {1}." | "Mind: pupils of 1 October {0} count here as those of {1}.";
        date_not_known: "Let op: het is niet bekend van welk jaar deze leerlingen zijn. Ze tellen hier als die van {0}." | "Mind: it is not known of which year these pupils are. They count here as those of {0}.";
        masked: "Met hoeveel leerlingen rekenen we waar DUO ‘<5’ schrijft?" | "With how many pupils do we calculate where DUO writes ‘<5’?";
        masked_help: "DUO laat in dit bestand {0} aantallen van 1 tot en met 4 niet zien. Kies waar ze voor staan. De uitkomst is dan bij benadering." | "DUO does not show {0} counts of 1 to 4 in this file. Choose what they stand for. The outcome is then approximate.";
        masked_choose: "Kies een aantal" | "Choose a number";
        masked_first: "Kies eerst waar ‘<5’ voor staat." | "First choose what ‘<5’ stands for.";
        add_ticked: "Voeg de aangevinkte toe ({0})" | "Add those that are ticked ({0})";
        add_found: "Voeg alle gevonden toe ({0})" | "Add all that were found ({0})";
        replace_found: "Vervang uw scholen door alle gevonden ({0})" | "Replace your schools by all that were found ({0})";
        take_help: "Staat een vestiging al bij uw scholen, met hetzelfde BRIN van zes tekens? Dan krijgt die school de aantallen uit het bestand. U kunt dit ongedaan maken met de knop bij Leerlingen of met Ctrl+Z." | "Is a vestiging among your schools already, with the same BRIN of six characters? Then that school gets the counts of the file. You can undo this with the button under Pupils or with Ctrl+Z.";
        taken: "Klaar. Scholen toegevoegd: {0}. Scholen met nieuwe aantallen: {1}. U vindt ze boven bij Leerlingen." | "Done. Schools added: {0}. Schools with new counts: {1}. You find them above under Pupils.";
        to_region: "Naar Regio en plan" | "To Region and plan";
        too_many: "Er passen hoogstens {0} scholen op deze pagina. Er is niets veranderd." | "At most {0} schools fit on this page. Nothing was changed.";
        view: "Overzicht van de vestigingen met techniek" | "Overview of the vestigingen with technical pupils";
        view_open: "Toon het overzicht" | "Show the overview";
        view_close: "Sluit het overzicht" | "Close the overview";
        view_help: "Over de gevonden vestigingen, alsof de aantallen van het bestand voor beide teldata gelden. Uw eigen scholen tellen hier niet mee." | "About the vestigingen found, as if the counts of the file stood for both count dates. Your own schools do not count here.";
        view_caption: "Vestigingen met leerlingen in een technisch profiel" | "Vestigingen with pupils in a technical profiel";
        view_none: "Geen van de gevonden vestigingen heeft leerlingen in een technisch profiel." | "None of the vestigingen found has pupils in a technical profiel.";
        school: "Vestiging" | "Vestiging";
        technical: "Leerlingen techniek" | "Technical pupils";
        at_least: "Leerlingen techniek, minstens" | "Technical pupils, at least";
        at_most: "Leerlingen techniek, hoogstens" | "Technical pupils, at most";
        budget_caption: "Samen, naast het landelijke budget in de brief" | "Together, beside the national budget of the letter";
        budget_line: "Onderdeel" | "Part";
        budget_2018: "Fase 1, geld voor techniek, 2018" | "Phase 1, money for technology, 2018";
        budget_2019: "Fase 1, geld voor techniek, 2019" | "Phase 1, money for technology, 2019";
        budget_phase2: "Fase 2, regionale plannen, vier jaar" | "Phase 2, regional plans, four years";
        budget_own: "Deze vestigingen" | "These vestigingen";
        budget: "Landelijk" | "National";
        millions: "€\u{a0}{0}\u{a0}miljoen" | "€{0} million";
        budget_share: "Deel" | "Share";
        csv: "Bewaar het overzicht als csv" | "Save the overview as csv";
        saved: "Het bestand is gemaakt. Uw browser bewaart het bij uw downloads." | "The file was made. Your browser keeps it with your downloads.";
        not_saved: "Deze browser kan hier geen bestand bewaren." | "This browser cannot save a file here.";
    }
}

crate::text::texts! {
    /// Where counts came from.
    ProvenanceTexts {
        from: "{0}: uit {1}." | "{0}: from {1}.";
        both_dates: "Aantallen voor beide teldata" | "Counts for both count dates";
        date_2017: "Aantallen voor 1 oktober 2017" | "Counts for 1 October 2017";
        date_2018: "Aantallen voor 1 oktober 2018" | "Counts for 1 October 2018";
        file_of: "{0} (DUO, teldatum van het bestand 1 oktober {1})" | "{0} (DUO, count date of the file 1 October {1})";
        file_of_unknown: "{0} (DUO, teldatum van het bestand onbekend)" | "{0} (DUO, count date of the file not known)";
        approximate: "Bij benadering: waar DUO ‘<5’ schrijft, telt hier {0}. Het zijn {1} tot {2} leerlingen." | "Approximate: where DUO writes ‘<5’, {0} counts here. There are {1} to {2} pupils.";
        changed: "De aantallen zijn daarna veranderd." | "The counts were changed since.";
        files: "Aantallen uit: {0}." | "Counts from: {0}.";
        badge: "bij benadering, {0} tot {1}" | "approximate, {0} to {1}";
    }
}

crate::text::texts! {
    /// What is wrong with a DUO file.
    DuoErrorTexts {
        empty: "Het bestand is leeg." | "The file is empty.";
        too_large: "Het bestand is groter dan 100 MB. Een DUO-bestand is ongeveer 4 MB." | "The file is larger than 100 MB. A DUO file has about 4 MB.";
        zip: "Dit is een werkmap (xlsx, xls) of een ingepakt bestand. Nodig is het csv-bestand van DUO. Sla de werkmap op als csv of pak het bestand eerst uit." | "This is a workbook (xlsx, xls) or a compressed file. The csv file of DUO is needed. Save the workbook as csv or unpack the file first.";
        utf16: "Dit bestand is opgeslagen als UTF-16 (‘Unicode-tekst’), zonder het teken dat dat zegt. Sla het op als csv (UTF-8) of gebruik het bestand van DUO zelf." | "This file was saved as UTF-16 (‘Unicode text’), without the mark that says so. Save it as csv (UTF-8) or use DUO’s own file.";
        not_text: "Rij {0}: hier staan tekens die geen tekst zijn. Het bestand is beschadigd of geen csv-bestand." | "Row {0}: found bytes that are no text. The file is damaged or no csv file.";
        separator: "De kolommen zijn gescheiden door ‘{0}’. Verwacht: een puntkomma (;)." | "The columns are separated by ‘{0}’; expected a semicolon (;).";
        row_per_year: "Dit is een ander bestand van DUO: het heeft een rij per leerjaar (kolom AANTAL LEERLINGEN). Nodig is het bestand ‘leerlingen vo per vestiging naar onderwijstype’, met een kolom per leerjaar." | "This is another of DUO’s files: it has a row for each leerjaar (column AANTAL LEERLINGEN). The file ‘leerlingen vo per vestiging naar onderwijstype’ is needed, with a column for each leerjaar.";
        no_profielen: "Dit is een ander bestand van DUO: het telt leerlingen per vestiging en leerjaar, zonder profielen. Nodig is bestand 01, ‘leerlingen vo per vestiging naar onderwijstype’." | "This is another of DUO’s files: it counts pupils per vestiging and leerjaar, without profielen. File 01 is needed, ‘leerlingen vo per vestiging naar onderwijstype’.";
        other_dataset: "Dit is een ander bestand van DUO, zonder leerlingen per profiel en leerweg. Gevonden kolommen: {0}. Nodig is bestand 01, ‘leerlingen vo per vestiging naar onderwijstype’." | "This is another of DUO’s files, without pupils by profiel and leerweg. Columns found: {0}. File 01 is needed, ‘leerlingen vo per vestiging naar onderwijstype’.";
        missing_columns: "Rij 1: deze kolommen ontbreken: {0}. Gevonden: {1}. Is dit het bestand ‘leerlingen vo per vestiging naar onderwijstype’?" | "Row 1: these columns are missing: {0}. Found: {1}. Is this the file ‘leerlingen vo per vestiging naar onderwijstype’?";
        repeated_column: "Rij 1: de kolom {0} staat er twee keer. Verwacht: één keer." | "Row 1: the column {0} stands there twice; expected once.";
        no_rows: "Het bestand heeft een kopregel, maar geen rijen." | "The file has headings, but no rows.";
        fields: "Rij {0}: {1} velden gevonden, {2} verwacht." | "Row {0}: found {1} fields, expected {2}.";
        cut_off: "Rij {0}: het bestand houdt midden in de rij op. Het is niet volledig; download het opnieuw." | "Row {0}: the file stops in the middle of the row. It is not complete; download it again.";
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
