//! The sentences, each in both languages.

crate::text::texts! {
    /// The frame of the page.
    PageTexts {
        title: "Rekenhulp vmbo-techniek" | "Calculator for technical vmbo";
        subtitle: "Wat krijgt uw school uit ‘Samen naar een sterk technisch vmbo’?" | "What does your school get from ‘Samen naar een sterk technisch vmbo’?";
        year_sentence: "Deze rekenhulp rekent met het plan van juni 2018 voor de jaren 2018 tot en met 2023. Sinds 2025 wordt het geld niet meer per leerling verdeeld. U kunt er geen rechten aan ontlenen." | "This calculator computes the plan of June 2018 for the years 2018 to 2023. Since 2025 the money is no longer shared out per pupil. No rights can be derived from it.";
        privacy: "Alles wat u invult, blijft in uw browser." | "Everything that you enter stays in your browser.";
        language: "Taal" | "Language";
        skip: "Direct naar de uitkomst" | "Skip to the outcome";
    }
}

crate::text::texts! {
    /// The parts that are folded away until wanted.
    WorkbenchTexts {
        open: "Openen" | "Open";
        close: "Sluiten" | "Close";
        amounts: "Bedragen vergelijken" | "Compare amounts";
        amounts_about: "Zet de bedragen uit de brief naast de bedragen die later zijn vastgesteld, of reken met eigen bedragen." | "Put the amounts of the letter beside those that were fixed later, or calculate with amounts of your own.";
        region: "Regio en plan" | "Region and plan";
        region_about: "Tel scholen bij elkaar op, reken de cofinanciering uit en loop na wat een regionaal plan nodig heeft." | "Add up schools, work out the cofinancing and go through what a regional plan needs.";
        ahead: "Vooruitkijken" | "Looking ahead";
        ahead_about: "Kijk wat er verandert als het aantal leerlingen groeit of krimpt, of als leerlingen een ander profiel kiezen." | "See what changes when pupil numbers grow or shrink, or when pupils choose another profiel.";
        duo: "Aantallen uit een DUO-bestand" | "Counts from a DUO file";
        duo_about: "Haal de leerlingaantallen van uw school, bestuur of provincie uit het open databestand van DUO." | "Take the pupil numbers of your school, board or province from DUO’s open data file.";
        keep: "Bewaren en delen" | "Save and share";
        keep_about: "Bewaar wat u hebt ingevuld als bestand, deel het met een link, of maak een werkboek voor Excel." | "Save what you filled in as a file, share it by a link, or make a workbook for Excel.";
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
