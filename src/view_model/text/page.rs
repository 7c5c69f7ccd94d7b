super::texts! {
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
