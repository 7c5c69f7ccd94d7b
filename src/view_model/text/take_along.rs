super::texts! {
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
        csv_amounts: "Alle bedragen van de uitkomst" | "All amounts of the outcome";
        csv_derivation: "Herleiding van de bedragen" | "Derivation of the amounts";
        csv_schools: "Alle scholen" | "All schools";
        csv_scenarios: "Alle scenario’s naast elkaar" | "All scenarios side by side";
        csv_save: "CSV-bestand" | "CSV file";
        table_copy: "Kopiëren" | "Copy";
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
