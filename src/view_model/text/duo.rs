super::texts! {
    /// Counts from a DUO file.
    DuoTexts {
        choose: "Kies een DUO-bestand (csv)" | "Choose a DUO file (csv)";
        choose_help: "Het bestand ‘leerlingen vo per vestiging naar onderwijstype’ van DUO open onderwijsdata. U kunt het ook hierheen slepen. Het bestand blijft op uw computer." | "The file ‘leerlingen vo per vestiging naar onderwijstype’ of DUO open education data. You can also drag it here. The file stays on your computer.";
        reading: "{0} wordt gelezen: {1}%" | "Reading {0}: {1}%";
        unreadable: "De browser kan dit bestand niet lezen." | "The browser cannot read this file.";
        failed: "{0} kan niet gebruikt worden. {1} Wat u hebt ingevuld, blijft staan." | "{0} cannot be used. {1} What you filled in stays.";
        read: "{0} is gelezen, teldatum van het bestand: {1}. {2} vestigingen met {3} leerlingen in de tien profielen." | "{0} was read, count date of the file: {1}. {2} vestigingen with {3} pupils in the ten profielen.";
        date_unknown: "onbekend" | "not known";
        october: "1 oktober {0}" | "1 October {0}";
        summary: "Wat is gelezen en wat niet telt" | "What was read and what does not count";
        rows: "Rijen gelezen: {0}. Daarvan tellen er {1} mee en gaan er {2} over ander onderwijs." | "Rows read: {0}. Of these {1} count and {2} are about other education.";
        cut_off: "De laatste rij heeft geen regeleinde. Misschien is het bestand niet compleet." | "The last row has no line end. The file may not be complete.";
        left_out: "Telt niet mee in leerjaar 3 en 4" | "Does not count in leerjaar 3 and 4";
        why: "Waarom" | "Why";
        code: "Code" | "Code";
        row_count: "Rijen" | "Rows";
        pupils: "Leerlingen" | "Pupils";
        theoretical: "theoretische leerweg" | "theoretische leerweg";
        route: "vakmanschapsroute of beroepsroute, zonder profiel" | "vakmanschapsroute or beroepsroute, without a profiel";
        old: "oude afdeling" | "former afdeling";
        unknown: "code is niet bekend" | "code is not known";
        differ: "code en namen spreken elkaar tegen" | "code and names contradict each other";
        date: "De aantallen gelden voor" | "The counts stand for";
        date_both: "beide teldata" | "both count dates";
        date_2018: "alleen 1 oktober 2018" | "1 October 2018 only";
        masked: "Waar DUO ‘<5’ schrijft, rekenen met" | "Where DUO writes ‘<5’, calculate with";
        masked_help: "DUO verbergt in dit bestand {0} aantallen van 1 tot en met 4. Kies waarvoor ze staan. De uitkomst is dan bij benadering." | "DUO masks {0} counts of 1 to 4 in this file. Choose what they stand for. The outcome is then approximate.";
        masked_choose: "Kies een aantal" | "Choose a number";
        province: "Provincie" | "Province";
        country: "Heel Nederland" | "All of the Netherlands";
        search: "Zoek op naam, plaats of BRIN" | "Search by name, place or BRIN";
        found: "{0} vestigingen gevonden, {1} gekozen." | "{0} vestigingen found, {1} chosen.";
        first_shown: "De eerste {0} staan hieronder. Zoek verder om de andere te zien." | "The first {0} are below. Search on to see the others.";
        add_chosen: "Gekozen vestigingen toevoegen" | "Add the chosen vestigingen";
        add_found: "Alle gevonden vestigingen toevoegen" | "Add all vestigingen found";
        replace_found: "Alle scholen vervangen door de gevonden vestigingen" | "Replace all schools by the vestigingen found";
        added: "{0} vestigingen staan nu bij uw scholen." | "{0} vestigingen are now among your schools.";
        too_many: "Er kunnen hoogstens {0} scholen zijn. Er is niets toegevoegd." | "There can be at most {0} schools. Nothing was added.";
        choose_masked_first: "Kies eerst waar ‘<5’ voor staat." | "First choose what ‘<5’ stands for.";
        view: "Overzicht van de gevonden vestigingen met techniek" | "Overview of the vestigingen found with technical pupils";
        view_caption: "Vestigingen met leerlingen in een technisch profiel" | "Vestigingen with pupils in a technical profiel";
        school: "Vestiging" | "Vestiging";
        technical: "Leerlingen techniek" | "Technical pupils";
        total: "Samen" | "Together";
        budget_caption: "Samen, naast het landelijke budget in de brief" | "Together, beside the national budget of the letter";
        budget_line: "Onderdeel" | "Part";
        budget: "Landelijk, in miljoen euro" | "National, in million euros";
        csv: "Tabel bewaren als csv" | "Save the table as csv";
        approximate: "bij benadering, {0} tot {1} leerlingen" | "approximate, {0} to {1} pupils";
    }
}

super::texts! {
    /// Where the counts of a school came from.
    ProvenanceTexts {
        from: "Aantallen uit {0}, teldatum van het bestand: {1}." | "Counts from {0}, count date of the file: {1}.";
        october: "1 oktober {0}" | "1 October {0}";
        unknown: "onbekend" | "not known";
        approximate: "Bij benadering: DUO verbergt aantallen onder 5; elk telt hier als {0}. Het zijn {1} tot {2} leerlingen." | "Approximate: DUO masks counts below 5; each counts as {0} here. There are {1} to {2} pupils.";
        changed: "De aantallen zijn daarna veranderd." | "The counts were changed since.";
    }
}
