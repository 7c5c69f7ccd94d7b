super::texts! {
    /// What may not be what was meant.
    WarningTexts {
        large_count: "{0} {1}: dit is een groot aantal voor één profiel en leerweg. Klopt het?" | "{0} {1}: this is a large number for one profiel and leerweg. Is it right?";
        large_school: "Dit zijn veel leerlingen op {0}. Tel alleen leerjaar 3 en 4." | "These are many pupils on {0}. Count years 3 and 4 only.";
        drop: "In 2018 staat minder dan de helft van de leerlingen van 2017. Klopt dat?" | "2018 has less than half of the pupils of 2017. Is that right?";
        growth: "In 2018 staan meer dan twee keer zoveel leerlingen als in 2017. Klopt dat?" | "2018 has more than twice the pupils of 2017. Is that right?";
        nothing_in_2018: "Bij 1 oktober 2018 staan geen leerlingen. Dan is er niets voor 2019 en voor fase 2. Zijn de aantallen gelijk, kies dan ‘Zelfde aantallen’." | "There are no pupils on 1 October 2018. So there is nothing for 2019 and for phase 2. If the numbers are the same, choose ‘Same numbers’.";
        nothing_in_2017: "Bij 1 oktober 2017 staan geen leerlingen. Dan is er niets voor 2018." | "There are no pupils on 1 October 2017. So there is nothing for 2018.";
        vso_count_of_2017: "Een vso-school krijgt niets voor de telling van 2017. Alleen die van 2018 telt, voor fase 2." | "A vso school gets nothing for the count of 2017. Only that of 2018 counts, for phase 2.";
        no_technology: "Er staan geen leerlingen in een technisch profiel (BWI, PIE, M&T, MaT of MVI). Dan is er alleen planvormingsgeld." | "There are no pupils in a technical profiel (BWI, PIE, M&T, MaT or MVI). So there is planning money only.";
        vso_without_technology: "Er staan geen leerlingen in een technisch profiel (BWI, PIE, M&T, MaT of MVI). Een vso-school krijgt dan niets." | "There are no pupils in a technical profiel (BWI, PIE, M&T, MaT or MVI). A vso school then gets nothing.";
        no_pupils: "Bij deze school staan nog geen leerlingen." | "This school has no pupils yet.";
        same_brin: "Deze BRIN staat al bij een andere school. Staat de school er twee keer?" | "This BRIN is at another school already. Is the school there twice?";
        brin_without_vestiging: "Een BRIN van vier tekens is een hele school. In een regio telt elke vestiging apart: gebruik zes tekens." | "A BRIN of four characters is a whole school. In a region each vestiging counts by itself: use six characters.";
        same_name: "Deze naam staat al bij een andere school. Geef ze verschillende namen." | "This name is at another school already. Give them different names.";
    }
}
