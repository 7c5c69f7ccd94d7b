super::texts! {
    /// Taking the result along.
    ExportTexts {
        heading: "Werkboek voor Excel" | "Workbook for Excel";
        about: "Een bestand voor Excel, Calc of Sheets waarin elk bedrag een formule is. Verandert u in het bestand een aantal, dan veranderen de bedragen mee." | "A file for Excel, Calc or Sheets in which every amount is a formula. When you change a number in the file, the amounts follow.";
        workbook: "Werkboek maken" | "Make the workbook";
        making: "Het werkboek wordt gemaakt…" | "Making the workbook…";
        made: "Het werkboek is gedownload." | "The workbook was downloaded.";
        failed: "Het werkboek kon niet gemaakt worden. Controleer of u internet hebt en probeer het opnieuw. Wat u hebt ingevuld, blijft staan." | "The workbook could not be made. Check your internet connection and try again. What you filled in stays.";
        unavailable: "In deze versie in één bestand zit geen werkboek." | "This edition in a single file has no workbook.";
        unavailable_instead: "Gebruik de tabellen als CSV-bestand" | "Use the tables as a CSV file";
        print_heading: "Afdrukken of PDF" | "Print or PDF";
        print_about: "Een document op A4 met de aantallen, de bedragen, hoe ze tot stand komen en de bronnen." | "A document on A4 with the counts, the amounts, how they are made and the sources.";
        print: "Afdrukken" | "Print";
        print_title: "Rekenhulp vmbo-techniek: {0}" | "Calculator for technical vmbo: {0}";
        print_date: "Berekend op {0} met de rekenhulp vmbo-techniek, versie {1}" | "Calculated on {0} with the calculator for technical vmbo, version {1}";
        print_rules: "Bedragen volgens: {0}{1}. Zekerheid: {2}." | "Amounts by: {0}{1}. Certainty: {2}.";
        print_change: "Aanname: het aantal leerlingen verandert elk jaar met {0}. Dat raakt alleen fase 2." | "Assumption: pupil numbers change by {0} every year. That touches phase 2 only.";
        print_link: "Dezelfde berekening op de pagina: {0}" | "The same calculation on the page: {0}";
        print_link_end: "Dezelfde berekening op de pagina: open de rekenhulp op internet en zet dit achter het adres: {0}" | "The same calculation on the page: open the calculator on the internet and put this behind the address: {0}";
        print_counts: "Leerlingen" | "Pupils";
        print_amounts: "Bedragen in euro" | "Amounts in euros";
        print_derivation: "Hoe de bedragen tot stand komen" | "How the amounts are made";
        print_same: "{0}, net als {1}" | "{0}, just like {1}";
        print_same_cells: "dezelfde leerlingen en bedragen als bij {0}" | "the same pupils and amounts as at {0}";
        print_vso: "vso, uitstroomprofiel vervolgonderwijs." | "vso, uitstroomprofiel vervolgonderwijs.";
        print_sources: "Regels en bronnen" | "Rules and sources";
        not_covered: "Niet meegerekend: geld voor lerarenopleidingen, fase 3 (na 2023), scholen in Caribisch Nederland en technische routes zonder profiel." | "Not included: money for teacher training, phase 3 (after 2023), schools in the Caribbean Netherlands and technical routes without a profiel.";
    }
}
