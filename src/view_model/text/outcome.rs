super::texts! {
    /// The figures.
    OutcomeTexts {
        heading: "Uitkomst" | "Outcome";
        empty: "Vul links leerlingen in. De bedragen verschijnen terwijl u typt." | "Enter pupils. The amounts appear while you type.";
        incomplete: "Let op: {0} tellen nog niet mee, omdat er geen getal staat dat we begrijpen. De bedragen zijn dus niet compleet." | "Note: {0} do not count yet, because they do not hold a number that we understand. So the amounts are incomplete.";
        fields_one: "1 veld" | "1 field";
        fields_many: "{0} velden" | "{0} fields";
        status_indicative: "indicatief" | "indicative";
        status_fixed: "vastgesteld" | "fixed";
        status_reported: "gemeld" | "reported";
        scheme_heading: "Welke bedragen?" | "Which amounts?";
        phase1_2018: "Fase 1 in 2018" | "Phase 1 in 2018";
        phase1_2018_when: "uiterlijk september 2018" | "September 2018 at the latest";
        phase1_2019: "Fase 1 in 2019" | "Phase 1 in 2019";
        phase1_2019_when: "maart 2019" | "March 2019";
        phase2_year: "Fase 2 per jaar" | "Phase 2 per year";
        phase2_first_year: "Fase 2 in 2020" | "Phase 2 in 2020";
        phase2_year_when: "hoogstens, 2020 tot en met 2023" | "at most, 2020 to 2023";
        phase2_four: "Fase 2 over vier jaar" | "Phase 2 over four years";
        phase2_four_when: "hoogstens, met een goed plan" | "at most, with a good plan";
        to: "tot" | "to";
        at_most: "maximaal" | "at most";
        why_range: "Fase 2 is een maximum dat zelf een bandbreedte is: de brief noemt twee bedragen per leerling. Wat een regio krijgt, hangt af van haar plan en van het budget." | "Phase 2 is a maximum that is a range itself: the letter names two amounts per pupil. What a region gets depends on its plan and on the budget.";
        why_single: "Fase 2 is een maximum voor vier jaar. Per jaar staat hier een kwart, als gemiddelde." | "Phase 2 is a maximum for four years. A quarter is shown per year, as an average.";
        payments_heading: "Per betaalmoment" | "Per payment";
        payment: "Betaalmoment" | "Payment";
        technology: "Technisch vmbo" | "Technical vmbo";
        planning: "Planvorming" | "Planning";
        together: "Samen" | "Together";
        phase1: "Fase 1" | "Phase 1";
        phase2: "Fase 2" | "Phase 2";
        year: "Jaar" | "Year";
        low: "Laagste maximum" | "Lowest maximum";
        high: "Hoogste maximum" | "Highest maximum";
        maximum: "Maximum" | "Maximum";
        four_years: "Vier jaar" | "Four years";
        count_used: "telling {0}" | "count of {0}";
        profiles_heading: "Per profiel" | "Per profiel";
        profiles_caption: "Wat elk profiel bijdraagt" | "What each profiel contributes";
        four_low: "Fase 2, vier jaar, laagste maximum" | "Phase 2, four years, lowest maximum";
        four_high: "Fase 2, vier jaar, hoogste maximum" | "Phase 2, four years, highest maximum";
        profiles_note: "Elk profiel is apart berekend. Door afronding op centen kan de som een cent afwijken." | "Each profiel is computed by itself. Rounding to cents can make the sum differ by a cent.";
        pupils_2017: "Leerlingen 2017" | "Pupils 2017";
        pupils_2018: "Leerlingen 2018" | "Pupils 2018";
        nothing_counts: "Nog geen leerlingen ingevuld." | "No pupils entered yet.";
        notices_heading: "Goed om te weten" | "Good to know";
        amounts_caption_phase1: "Fase 1: wat wordt uitbetaald" | "Phase 1: what is paid out";
        amounts_caption_phase2: "Fase 2: wat een regio hoogstens kan aanvragen" | "Phase 2: what a region can ask for at most";
        how_made: "Hoe komt dit bedrag tot stand?" | "How is this amount made?";
    }
}
