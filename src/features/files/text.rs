//! The sentences, each in both languages.

crate::text::texts! {
    /// Why a document cannot be used. The English is that of the command line.
    DocumentErrorTexts {
        not_utf8: "gevonden: na {0} bytes iets dat geen tekst (UTF-8) is; verwacht: JSON in UTF-8" | "found a byte that is not UTF-8 after {0} bytes; expected UTF-8 JSON";
        not_json: "de tekst is geen JSON (regel {0}, teken {1}); verwacht: een JSON-object" | "found text that is not JSON ({2}); expected a JSON object";
        missing: "hier ontbreekt iets; verwacht: {0}" | "found nothing; expected {0}";
        unknown: "deze naam kennen we niet; verwacht: een van {0}" | "found an unknown name; expected one of {0}";
        repeated: "deze naam staat er twee keer; verwacht: één keer" | "found the same name a second time; expected it once";
        unexpected: "gevonden: {0}; verwacht: {1}" | "found {0}; expected {1}";
        too_many: "gevonden: een lijst van {0}; verwacht: {1}" | "found a list of {0}; expected {1}";

        object: "een object" | "an object";
        empty_list: "een lege lijst" | "an empty list";
        list: "een lijst" | "a list";
        long_text: "{0}… ({1} tekens)" | "{0}… ({1} characters)";
        long_number: "een getal van {0} tekens" | "a number of {0} characters";

        or: " of " | " or ";
        schools: "een lijst van 1 tot en met 2000 scholen" | "a list of 1 to 2000 schools";
        scenarios: "een lijst van hoogstens 5 scenario’s, naast het scenario van het document zelf" | "a list of at most 5 scenarios besides the one that the document holds";
        current: "true, bij hoogstens één scenario, dat hier verder niets invult" | "true, for at most one scenario, which has no inputs here";
        euro: "euro’s als tekst met een punt en hoogstens twee decimalen, bijvoorbeeld \"5000000.00\"" | "euros as text with a point and at most two decimals, such as \"5000000.00\"";
        change: "een percentage als tekst van -20 tot en met 20 met hoogstens twee decimalen, bijvoorbeeld \"-2.5\"" | "a percentage as text from -20 to 20 with at most two decimals, such as \"-2.5\"";
        text: "tekst van hoogstens 120 tekens" | "text of at most 120 characters";
        flag: "true of false" | "true or false";
        kind: "\"vmbo\" of \"vso\"" | "\"vmbo\" or \"vso\"";
        brin: "twee cijfers, twee hoofdletters en soms nog twee cijfers, bijvoorbeeld \"00AA00\", of null" | "two digits, two capitals and possibly two digits, such as \"00AA00\", or null";
        count: "een heel getal van 0 tot en met 9999, zonder punt, exponent of aanhalingstekens" | "a whole number from 0 to 9999, without point, exponent or quotes";
        ends: "een object met low en high" | "an object with low and high";
        order: "een bedrag dat niet lager is dan low" | "an amount that is at least low";
        plan_list: "een lijst van hoogstens 100" | "a list of at most 100 items";
        plan_part: "\"labourMarket\", \"pupilForecast\", \"planOfAction\" of \"budget\"" | "\"labourMarket\", \"pupilForecast\", \"planOfAction\" or \"budget\"";
        hours: "uren als tekst, minder dan 1000000, met een punt en hoogstens twee decimalen, bijvoorbeeld \"40.5\"" | "hours as text, below 1000000, with a point and at most two decimals, such as \"40.5\"";
        provenance: "een lijst van hoogstens 4000 herkomsten van aantallen" | "a list of at most 4000 places where counts came from";
        provenance_school: "de plaats van een school in het document, geteld vanaf 0" | "the place of a school in the document, counted from 0";
        provenance_date: "\"2017-10-01\" of \"2018-10-01\"" | "\"2017-10-01\" or \"2018-10-01\"";
        provenance_year: "het jaar van de teldatum van het bestand, van 2000 tot en met 2099" | "the year of the file's count date, from 2000 to 2099";
        fingerprint: "een heel getal van 0 tot en met 4294967295" | "a whole number from 0 to 4294967295";
        masked_each: "een heel getal van 1 tot en met 4" | "a whole number from 1 to 4";
        provenance_pupils: "een aantal leerlingen, hoogstens 399960" | "a number of pupils, at most 399960";
    }
}

crate::text::texts! {
    /// Taking the result along.
    ExportTexts {
        print_title: "Rekenhulp vmbo-techniek: {0}" | "Calculator for technical vmbo: {0}";
        print_date: "Berekend op {0} met de rekenhulp vmbo-techniek, versie {1}" | "Calculated on {0} with the calculator for technical vmbo, version {1}";
        print_rules: "Bedragen volgens: {0}{1}. Zekerheid: {2}." | "Amounts by: {0}{1}. Certainty: {2}.";
        print_change: "Aanname: het aantal leerlingen verandert elk jaar met {0}. Dat verandert alleen fase 2." | "Assumption: pupil numbers change by {0} every year. That changes phase 2 only.";
        print_link: "Dezelfde berekening op de pagina: {0}" | "The same calculation on the page: {0}";
        print_link_end: "Dezelfde berekening op de pagina: open de rekenhulp op internet en zet dit achter het adres: {0}" | "The same calculation on the page: open the calculator on the internet and put this behind the address: {0}";
        print_counts: "Leerlingen" | "Pupils";
        print_amounts: "Bedragen in euro" | "Amounts in euros";
        print_derivation: "Berekening per bedrag" | "Calculation per amount";
        print_vso: "vso, uitstroomprofiel vervolgonderwijs." | "vso, uitstroomprofiel vervolgonderwijs.";
        print_sources: "Regels en bronnen" | "Rules and sources";
        not_covered: "Niet meegerekend: bijscholing van docenten, fase 3 (na 2023), scholen in Caribisch Nederland en technische routes zonder profiel." | "Not included: money for teacher training, phase 3 (after 2023), schools in the Caribbean Netherlands and technical routes without a profiel.";
    }
}

crate::text::texts! {
    /// Keeping what was typed, and opening links and files.
    KeepTexts {
        heading: "Bewaren in deze browser" | "Keeping in this browser";
        on: "Wat u invult, wordt in deze browser bewaard. Het gaat niet naar een server." | "What you enter is kept in this browser. It goes to no server.";
        off: "Wat u invult, wordt niet bewaard." | "What you enter is not kept.";
        blocked: "Deze browser staat bewaren niet toe. Wat u invult, wordt niet bewaard." | "This browser does not allow keeping. What you enter is not kept.";
        full: "Er is geen ruimte meer in deze browser. Uw laatste wijzigingen worden niet bewaard." | "There is no room left in this browser. Your last changes are not kept.";
        unreadable: "In deze browser staat werk dat deze versie niet kan lezen. Het is beschadigd of van een nieuwere versie. Het blijft staan; wat u nu invult, wordt niet bewaard." | "This browser holds work that this version cannot read. It is damaged or of a newer version. It stays; what you enter now is not kept.";
        wish: "Bewaar wat ik invul in deze browser" | "Keep what I enter in this browser";
        wish_help: "Als u dit uitzet, wordt gewist wat bewaard is." | "Switching this off erases what is kept.";
        erase: "Bewaarde gegevens wissen" | "Erase what is kept";
        aside: "Er staat ook ander werk bewaard, van een ander tabblad of van voor u een link opende." | "Other work is kept too, of another tab or from before you opened a link.";
        open_aside: "Open het andere werk" | "Open the other work";
        aside_opened: "Het andere werk staat op de pagina. Wat er stond, is apart bewaard." | "The other work is on the page. What was there is kept aside.";
        aside_unreadable: "Het andere werk kan niet geopend worden. Er is niets veranderd." | "The other work cannot be opened. Nothing was changed.";
        erased: "Wat bewaard was, is gewist. Wat op de pagina staat, blijft staan." | "What was kept is erased. What is on the page stays.";
        link_opened: "De link is geopend. Met ‘Ongedaan maken’ krijgt u terug wat er stond." | "The link was opened. ‘Undo’ brings back what was there.";
        link_newer: "De link is gemaakt met een nieuwere versie van de rekenhulp." | "A newer version of the calculator made the link.";
        link_last_sign: "Het laatste teken van de link ontbrak. Uit de rest volgt welk teken het was." | "The last sign of the link was missing. The rest tells which it was.";
        link_ending: "Achter de link stonden tekens die er niet bij horen. Ze zijn weggelaten." | "Signs stood behind the link that do not belong to it. They were left out.";
        left_out_figures: "Onderdeel ‘{0}’ van de link kent deze versie niet. De bedragen hangen ervan af: hier staan andere dan bij de afzender." | "This version does not know part ‘{0}’ of the link. Amounts depend on it: those here differ from the sender’s.";
        left_out_other: "Onderdeel ‘{0}’ van de link kent deze versie niet. De bedragen hangen er niet van af." | "This version does not know part ‘{0}’ of the link. No amount depends on it.";
        link_damaged: "Deze link is beschadigd of niet volledig en is niet geopend. Wat op de pagina stond, staat er nog. Vraag de afzender om de link opnieuw te sturen." | "This link is damaged or incomplete and was not opened. What was on the page is still there. Ask the sender for the link again.";
        link_unknown_rules: "Deze link rekent met regels die deze versie niet kent ({0}) en is niet geopend. Wat op de pagina stond, staat er nog." | "This link computes with rules that this version does not know ({0}) and was not opened. What was on the page is still there.";
        file_opened: "{0} is geopend. Met ‘Ongedaan maken’ krijgt u terug wat er stond." | "{0} was opened. ‘Undo’ brings back what was there.";
        file_unreadable: "{0} kan niet gelezen worden: het is geen tekst of te groot. Er is niets veranderd." | "{0} cannot be read: it is no text or too large. Nothing was changed.";
        file_refused: "{0} is niet geopend en er is niets veranderd. Bij {1} staat iets dat niet klopt:" | "{0} was not opened and nothing was changed. Something is wrong at {1}:";
    }
}

crate::text::texts! {
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

crate::text::texts! {
    /// Taking the work along.
    TakeAlongTexts {
        file: "Bestand" | "File";
        file_about: "Bewaar alles wat u hebt ingevuld als bestand op uw computer. U kunt het later hier weer openen." | "Save everything that you entered as a file on your computer. You can open it here again later.";
        save: "Bewaar als bestand" | "Save as a file";
        wrong: "In deze velden staat iets dat we niet begrijpen. Dat komt niet in het bestand:" | "These fields hold something that we do not understand. It does not go into the file:";
        save_anyway: "Bewaar zonder deze velden" | "Save without these fields";
        link: "Link om te delen" | "Link to share";
        link_about: "Wie de link opent, ziet dezelfde bedragen. De aantallen staan in de link zelf en gaan niet naar een server." | "Whoever opens the link sees the same amounts. The numbers stand in the link itself and go to no server.";
        link_names: "Zet ook namen en BRIN in de link" | "Put names and BRIN into the link too";
        link_label: "De link" | "The link";
        link_end: "Wat achter het adres van de rekenhulp komt" | "What comes behind the address of the calculator";
        link_own_disk: "U werkt met een bestand op uw eigen computer. Een ander kan daar niet bij. Zet dit daarom achter het adres van de rekenhulp op internet. Of bewaar een bestand en stuur dat." | "You are working with a file on your own computer. Nobody else can reach it. So put this behind the address of the calculator on the internet. Or save a file and send that.";
        link_large: "Dit past niet in een link: hoogstens 50 scholen en 8.000 tekens. Bewaar een bestand en stuur dat." | "This does not fit in a link: at most 50 schools and 8,000 characters. Save a file and send that.";
        link_no_plan: "Het plan van de regio staat niet in de link. Bewaar daarvoor een bestand." | "The plan of the region is not in the link. Save a file for that.";
        link_no_provenance: "Uit welk DUO-bestand de aantallen komen, staat niet in de link. Ook niet of ze bij benadering zijn. Bewaar daarvoor een bestand." | "The link does not say which DUO file the numbers came from, nor whether they are approximate. Save a file for that.";
        link_wrong: "Velden die we niet begrijpen, staan niet in de link." | "Fields that we do not understand are not in the link.";
        copy: "Kopieer de link" | "Copy the link";
        copied: "De link is gekopieerd." | "The link was copied.";
        not_copied: "Kopiëren lukt hier niet. Selecteer de link en kopieer hem met Ctrl+C." | "Copying does not work here. Select the link and copy it with Ctrl+C.";
        csv: "Tabellen voor een rekenblad" | "Tables for a spreadsheet";
        csv_kind: "Soort bestand" | "Kind of file";
        csv_dutch: "Nederlands: puntkomma en decimale komma" | "Dutch: semicolon and decimal comma";
        csv_plain: "Internationaal: komma en decimale punt" | "Plain: comma and decimal point";
        csv_about: "Plak een gekopieerde tabel in een rekenblad, of bewaar haar als CSV-bestand." | "Paste a copied table into a spreadsheet, or save it as a CSV file.";
        no_workbook: "Het Excel-werkboek met formules maakt alleen de rekenhulp op internet, niet dit bestand." | "Only the calculator on the internet makes the Excel workbook with formulas, not this file.";
        csv_amounts: "Alle bedragen van de uitkomst" | "All amounts of the outcome";
        csv_derivation: "Berekening per bedrag" | "Calculation per amount";
        csv_schools: "Alle scholen" | "All schools";
        csv_scenarios: "Alle scenario’s naast elkaar" | "All scenarios side by side";
        csv_save: "CSV-bestand" | "CSV file";
        table_copy: "Tabel kopiëren" | "Copy the table";
        table_copied: "De tabel is gekopieerd. U kunt haar in een rekenblad plakken." | "The table was copied. You can paste it into a spreadsheet.";
        table_not_copied: "Kopiëren lukt hier niet. Bewaar de tabel als CSV-bestand bij ‘Bewaren en delen’." | "Copying does not work here. Save the table as a CSV file under ‘Save and share’.";
        csv_many: "Bij meer dan 50 scholen staat in de herleiding niet hoe het bedrag van elke school tot stand komt." | "With more than 50 schools the derivation does not hold how the amounts of each school are made.";
        receipt: "Rekenbewijs" | "Receipt";
        receipt_about: "Een bestand met uw invoer, de regels, de uitkomst en alle stappen. Laat het op deze pagina vallen om het na te rekenen." | "A file with your input, the rules, the outcome and every step. Drop it on this page to compute it again.";
        receipt_save: "Bewaar het rekenbewijs" | "Save the receipt";
        receipt_equal: "Het rekenbewijs klopt: bij narekenen komt alles op hetzelfde uit." | "The receipt is right: computed again, everything comes to the same.";
        receipt_differs_once: "Het rekenbewijs klopt niet: op één plaats staat iets anders dan wij berekenen." | "The receipt is not right: in one place it has something else than we compute.";
        receipt_differs: "Het rekenbewijs klopt niet: op {0} plaatsen staat iets anders dan wij berekenen." | "The receipt is not right: in {0} places it has something else than we compute.";
        receipt_place: "{0}: in het bewijs {1}, nagerekend {2}" | "{0}: the receipt has {1}, computed {2}";
        receipt_nothing: "niets" | "nothing";
        receipt_bad: "{0} is geen rekenbewijs dat we kunnen narekenen. Bij {1}: {2}" | "{0} is no receipt that we can compute again. At {1}: {2}";
        receipt_no_text: "dit is geen tekst" | "this is no text";
        receipt_no_json: "dit is geen JSON (regel {0}, teken {1})" | "this is no JSON (line {0}, character {1})";
        receipt_other_format: "hier staat niet dat het een rekenbewijs is, of het is van een nieuwere versie" | "it does not say that it is a receipt, or it is of a newer version";
        receipt_no_document: "er zit geen invoer in" | "there is no input in it";
        saved: "Het bestand is gemaakt. Uw browser bewaart het bij uw downloads." | "The file was made. Your browser keeps it with your downloads.";
        not_saved: "Deze browser kan hier geen bestand bewaren." | "This browser cannot save a file here.";
    }
}

crate::text::texts! {
    /// The Excel workbook.
    WorkbookTexts {
        title: "Rekenhulp vmbo-techniek" | "Calculator for technical vmbo";
        version: "Gemaakt met de rekenhulp vmbo-techniek, versie {0}" | "Made with the calculator for technical vmbo, version {0}";
        page: "Pagina &P van &N" | "Page &P of &N";
        sheet_counts: "Leerlingen" | "Pupils";
        sheet_rates: "Bedragen per leerling" | "Amounts per pupil";
        sheet_calculation: "Berekening" | "Calculation";
        sheet_outcome: "Uitkomst" | "Outcome";
        sheet_together: "Samen" | "Together";
        sheet_region: "Regio" | "Region";
        notices_heading: "Goed om te weten" | "Good to know";
        sheet_scenarios: "Scenario’s" | "Scenarios";
        sheet_sources: "Bronnen" | "Sources";
        input_cells: "Gele cellen kunt u wijzigen. De bedragen rekenen mee." | "You can change the yellow cells. The amounts follow.";
        input_rates: "Gele bedragen kunt u wijzigen. Dan rekent u niet meer met de bedragen uit de bron." | "You can change the yellow amounts. Then you no longer calculate with the amounts of the source.";
        linked_cells: "Witte cellen onder 1 oktober 2018 nemen de aantallen van 1 oktober 2017 over. U kunt er ook zelf een aantal in zetten." | "White cells under 1 October 2018 take over the numbers of 1 October 2017. You can also enter a number there.";
        count_error: "Vul een heel getal in van 0 tot en met {0}." | "Enter a whole number from 0 to {0}.";
        rule: "Regel" | "Rule";
        applies_to: "Voor wie" | "For whom";
        certainty: "Zekerheid" | "Certainty";
        low: "Laagste" | "Lowest";
        high: "Hoogste" | "Highest";
        note: "Uitleg" | "Explanation";
        source: "Bron" | "Source";
        own: "eigen bedrag" | "own amount";
        own_note: "Eigen bedrag, in plaats van {0} uit de bron." | "Own amount, instead of {0} of the source.";
        slot_technology: "Technisch vmbo {0}: leerlingen × bedrag" | "Technical vmbo {0}: pupils × amount";
        slot_planning: "Planvorming voor {0}: leerlingen × bedrag" | "Planning for {0}: pupils × amount";
        slot_phase2_low: "Fase 2, maximum, van: leerlingen × bedrag" | "Phase 2, maximum, from: pupils × amount";
        slot_phase2_high: "Fase 2, maximum, tot: leerlingen × bedrag" | "Phase 2, maximum, to: pupils × amount";
        calculation_note: "Eén regel per school: eerst leerlingen × bedrag per leerling, daarna elk bedrag, op de cent afgerond waar de regels dat doen." | "One line per school: first pupils × amount per pupil, then every amount, rounded to the cent where the rules do so.";
        number: "Nr." | "No.";
        brin: "BRIN" | "BRIN";
        kind: "Soort" | "Kind";
        group_slots: "Leerlingen × bedrag per leerling" | "Pupils × amount per pupil";
        group_amounts: "Bedragen" | "Amounts";
        group_growth: "Hulpkolommen voor groei of krimp: vermenigvuldigen tot op het laatste cijfer" | "Helper columns for growth or decline: multiplying to the last digit";
        pot: "Waarvoor" | "What for";
        amounts_of: "Bedragen volgens: {0}" | "Amounts by: {0}";
        no_rights: "Dit is een berekening van het plan van juni 2018. U kunt er geen rechten aan ontlenen." | "This is a calculation of the plan of June 2018. No rights can be derived from it.";
        schools_together: "{0} scholen samen" | "{0} schools together";
        cofinancing: "Minimale cofinanciering bij fase 2, vier jaar" | "Least cofinancing for phase 2, four years";
        reading: "Manier van rekenen met ‘10 procent’" | "Way of using ‘10 percent’";
        minimum_of_subsidy: "10% van de subsidie" | "10% of the subsidy";
        minimum_of_total: "10% van subsidie en cofinanciering samen" | "10% of subsidy and cofinancing together";
        technology_poor: "Techniekarme regio" | "Technology-poor region";
        four_years: "Bedrag voor vier jaar" | "Amount for four years";
        change: "Aanname: verandering van het aantal leerlingen per jaar, in procent (verandert alleen fase 2)" | "Assumption: change of pupil numbers per year, in percent (changes phase 2 only)";
        factor: "factor, × 10.000" | "factor, × 10,000";
        requested: "Aanvraag en toegezegde cofinanciering" | "Request and pledged cofinancing";
        requested_subsidy: "Aangevraagde subsidie, vier jaar" | "Subsidy asked for, four years";
        pledged_cash: "Toegezegd in geld" | "Pledged in money";
        pledged_in_kind: "Toegezegd in natura" | "Pledged in kind";
        pledged: "Toegezegd, samen" | "Pledged, together";
        enough: "Is dat genoeg? ({0})" | "Is that enough? ({0})";
        recompute: "Elk bedrag in dit werkboek is een formule. Wie een geel veld wijzigt, ziet nieuwe bedragen; wat hierboven bij ‘Goed om te weten’ staat, verandert niet mee." | "Every amount in this workbook is a formula. Change a yellow cell and the amounts follow; what is listed above under ‘Good to know’ does not.";
        not_covered: "Niet meegerekend: bijscholing van docenten, fase 3 (na 2023), scholen in Caribisch Nederland en technische routes zonder profiel." | "Not included: money for teacher training, phase 3 (after 2023), schools in the Caribbean Netherlands and technical routes without a profiel.";
        scenarios_note: "Het verschil is met het scenario in de eerste kolom." | "The difference is with the scenario in the first column.";
        amount: "Bedrag" | "Amount";
        difference: "Verschil" | "Difference";
        sources_note: "De plaats in de bron staat bij elke regel op het blad met de bedragen per leerling." | "The place in the source stands with each rule on the sheet with the amounts per pupil.";
        publisher: "Uitgever" | "Publisher";
        identifier: "Kenmerk" | "Reference";
        published: "Gepubliceerd" | "Published";
        checked: "Nagekeken" | "Checked";
        address: "Adres" | "Address";
        about: "Wat het is" | "What it is";
    }
}
