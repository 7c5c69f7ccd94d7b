super::texts! {
    /// What schools ask while they fill in the table, answered at the field.
    HelpTexts {
        source: "Bron: {0}." | "Source: {0}.";
        dates: "Welke telling betaalt wat?" | "Which count pays what?";
        dates_answer: "De leerlingen op 1 oktober 2017 bepalen het bedrag van 2018, die op 1 oktober 2018 het bedrag van 2019. Voor fase 2 noemt de brief geen teldatum; hier telt de nieuwste. Weet u 2018 nog niet, gebruik dan de aantallen van 2017." | "The pupils on 1 October 2017 decide the amount of 2018, those on 1 October 2018 the amount of 2019. The letter names no count date for phase 2; here the newest counts. If you do not know 2018 yet, use the numbers of 2017.";
        dates_source: "Kamerbrief juni 2018, voetnoot 3 en 5; Regeling 13 juni 2018, artikel 5" | "Kamerbrief June 2018, footnotes 3 and 5; regulation of 13 June 2018, article 5";
        vso: "Hoe telt vso mee?" | "How does vso count?";
        vso_answer: "Leerlingen met uitstroomprofiel vervolgonderwijs in een technisch profiel tellen mee voor fase 2. In fase 1 kon een vso-school later zelf geld aanvragen; dat rekenen we niet uit." | "Pupils with uitstroomprofiel vervolgonderwijs in a technical profiel count for phase 2. In phase 1 a vso school could later apply itself; that is not computed here.";
        vso_source: "Kamerbrief juni 2018, Fasering onder 2a; wijziging van 15 februari 2019 (Stcrt. 2019, 10371)" | "Kamerbrief June 2018, Fasering under 2a; amendment of 15 February 2019 (Stcrt. 2019, 10371)";
        who: "Wie telt mee?" | "Who counts?";
        bovenbouw: "Bovenbouw" | "Bovenbouw";
        bovenbouw_answer: "Alleen leerlingen in leerjaar 3 en 4, die op de teldatum staan ingeschreven en echt naar school gaan." | "Only pupils in years 3 and 4 who are enrolled on the count date and really attend.";
        dp: "Dienstverlening en Producten (D&P)" | "Dienstverlening en Producten (D&P)";
        dp_answer: "D&P is geen technisch profiel, ook niet met technische keuzevakken. Het telt alleen mee voor planvorming." | "D&P is no technical profiel, also with technical keuzevakken. It counts for planning only.";
        lwoo: "Lwoo, leerwerktraject en entree" | "Lwoo, leerwerktraject and entree";
        lwoo_answer: "Lwoo telt mee in de eigen leerweg. Leerwerktraject en entree staan bij BB." | "Lwoo counts in its own leerweg. Leerwerktraject and entree belong to BB.";
        old: "Oude programma’s" | "Old programmes";
        old_answer: "Leerlingen in de oude afdelingen en programma’s voor bouw, metaal, elektro, installatie, voertuigen en transport tellen mee voor fase 1. Zet ze bij BWI, PIE of M&T: het bedrag is gelijk." | "Pupils in the old departments and programmes for building, metal, electrical, installation, vehicles and transport count for phase 1. Put them with BWI, PIE or M&T: the amount is the same.";
        tl: "Theoretische leerweg (TL)" | "Theoretische leerweg (TL)";
        tl_answer: "Voor TL is er geen bedrag per leerling. Daarom heeft de tabel er geen kolom voor." | "There is no amount per pupil for TL. So the table has no column for it.";
        who_source: "Kamerbrief juni 2018, Fasering onder 1 en 2a; Regeling 13 juni 2018, artikel 1, 3 en 5 en bijlage 1" | "Kamerbrief June 2018, Fasering under 1 and 2a; regulation of 13 June 2018, articles 1, 3 and 5 and annex 1";
    }
}
