//! The sentences, each in both languages.

crate::text::texts! {
    /// The frame of the page.
    PageTexts {
        title: "Rekenhulp vmbo-techniek" | "Calculator for technical vmbo";
        language: "Taal" | "Language";
        own_window: "Openen in een eigen venster" | "Open in a window of its own";
        skip: "Direct naar de uitkomst" | "Skip to the outcome";
        skip_to_view: "Direct naar de inhoud" | "Skip to the content";
    }
}

crate::text::texts! {
    /// The views and their headings.
    ViewTexts {
        views: "Onderdelen" | "Views";
        menu: "Menu" | "Menu";
        calculate: "Berekenen" | "Calculate";
        region: "Regio" | "Region";
        ahead: "Vooruitkijken" | "Looking ahead";
        accountability: "Verantwoording" | "Rules and sources";
        calculate_heading: "Hoeveel geld kon uw school krijgen voor vmbo-techniek?" | "How much money could your school get for technical vmbo?";
        calculate_about: "Plan van juni 2018, voor 2018 tot en met 2023. Sinds 2025 wordt het geld anders verdeeld." | "Dutch plan of June 2018, for 2018 to 2023. Since 2025 the money is shared out differently.";
        privacy: "Wat u invult, blijft op uw computer." | "What you enter stays on your computer.";
        region_heading: "Regio en cofinanciering" | "Region and cofinancing";
        region_about: "Tel de scholen bij elkaar op, reken de cofinanciering uit en loop na wat een regionaal plan nodig heeft." | "Add up the schools, work out the cofinancing and go through what a regional plan needs.";
        ahead_heading: "Vooruitkijken" | "Looking ahead";
        ahead_about: "Kijk wat er verandert als het aantal leerlingen groeit of krimpt, als leerlingen een ander profiel kiezen, of met eigen bedragen." | "See what changes when pupil numbers grow or shrink, when pupils choose another profiel, or with amounts of your own.";
        accountability_heading: "Verantwoording: regels, bedragen en bronnen" | "Rules, amounts and sources";
        accountability_about: "Wie krijgt wat, wanneer en waarvoor, wat hier niet in zit, en waar het staat." | "Who gets what, when and for what, what is not included here, and where it says so.";
    }
}

crate::text::texts! {
    /// What opens below table and outcome.
    PanelTexts {
        close: "Sluiten" | "Close";
        duo: "Aantallen uit een DUO-bestand" | "Counts from a DUO file";
        duo_about: "Leerlingaantallen van uw school, bestuur of provincie uit het open databestand van DUO." | "Pupil numbers of your school, board or province from DUO’s open data file.";
        keep: "Bewaren en delen" | "Save and share";
        keep_about: "Bewaar wat u hebt ingevuld als bestand, deel het met een link, of neem de tabellen mee." | "Save what you filled in as a file, share it by a link, or take the tables along.";
    }
}

crate::text::texts! {
    /// The part of the program that comes later.
    PartTexts {
        coming: "De rest van de rekenhulp wordt geladen…" | "The rest of the calculator is being loaded…";
        failed: "De rest van de rekenhulp kan nu niet geladen worden, en wat u hier als laatste deed, telt nog niet mee. Controleer of u internet hebt en probeer het opnieuw. Wat u hebt ingevuld, blijft staan." | "The rest of the calculator cannot be loaded now, and what you did last does not count yet. Check your internet connection and try again. What you filled in stays.";
        failed_at_start: "Wat u eerder invulde of wat in de link staat, kan nu niet geopend worden. Controleer of u internet hebt en probeer het opnieuw. U kunt ook leeg beginnen; wat bewaard is, blijft dan bewaard." | "What you filled in before or what is in the link cannot be opened now. Check your internet connection and try again. You can also start empty; what is kept stays kept.";
        again: "Opnieuw proberen" | "Try again";
        begin_empty: "Leeg beginnen" | "Start empty";
    }
}
