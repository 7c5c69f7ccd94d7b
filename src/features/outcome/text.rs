//! The sentences, each in both languages.

crate::text::texts! {
    /// How an amount is made.
    ExplainTexts {
        close: "Sluiten" | "Close";
        title: "Zo komt {0} tot stand" | "How {0} is made";
        what: "Wat" | "What";
        pupils: "Leerlingen" | "Pupils";
        rate: "Bedrag per leerling" | "Amount per pupil";
        amount: "Uitkomst" | "Outcome";
        nobody: "Geen leerlingen die hiervoor meetellen" | "No pupils that count for this";
        cell: "{0} {1}, telling {2}" | "{0} {1}, count of {2}";
        sum: "Samen" | "Together";
        share: "{0} deel daarvan" | "{0} of that";
        share_third: "een derde" | "a third";
        share_two_thirds: "twee derde" | "two thirds";
        share_quarter: "een kwart" | "a quarter";
        share_tenth: "een tiende" | "a tenth";
        share_ninth: "een negende" | "a ninth";
        growth: "na {1} jaar met {0} per jaar" | "after {1} years of {0} per year";
        rounded: "afgerond op de cent" | "rounded to the cent";
        rounded_up: "naar boven afgerond op de cent" | "rounded up to the cent";
        given_requested: "aangevraagde subsidie" | "subsidy asked for";
        given_cash: "cofinanciering in geld" | "cofinancing in money";
        given_in_kind: "cofinanciering in natura" | "cofinancing in kind";
        limit: "bedrag voor een techniekarme regio, vier jaar" | "amount for a technology-poor region, four years";
        own_amount: "eigen bedrag" | "own amount";
        own_instead: "in plaats van {0} uit de bron" | "instead of {0} from the source";
        rules: "De regels hierachter" | "The rules behind it";
        per_pupil: "per leerling" | "per pupil";
        per_pupil_year: "per leerling per jaar" | "per pupil per year";
        per_pupil_four: "per leerling voor vier jaar" | "per pupil for four years";
        valid_from: "geldt vanaf {0}" | "valid from {0}";
        valid_between: "gold van {0} tot en met {1}" | "was valid from {0} to {1}";
        sources: "Bron" | "Source";
        extent_part: "een deel van deze bron is gezien" | "a part of this source was seen";
        extent_news: "bericht over de regels, niet de tekst die ze vaststelt" | "news about the rules, not the text that fixes them";
        checked: "nagekeken op {0}" | "checked on {0}";
        figure_technology: "geld voor technisch vmbo {0}" | "technical vmbo money {0}";
        figure_planning: "geld voor planvorming {0}" | "planning money {0}";
        figure_phase1: "fase 1 {0}" | "phase 1 {0}";
        figure_phase2: "fase 2 {0}" | "phase 2 {0}";
        years_both: "2018 en 2019" | "2018 and 2019";
        years_four: "2020 tot en met 2023" | "2020 to 2023";
        end_low: "laagste maximum" | "lowest maximum";
        end_high: "hoogste maximum" | "highest maximum";
        of_school: "{0} van {1}" | "{0} of {1}";
        figure_cofinancing_subsidy: "minimale cofinanciering, een tiende van de subsidie" | "least cofinancing, a tenth of the subsidy";
        figure_cofinancing_total: "minimale cofinanciering, een tiende van subsidie en cofinanciering samen" | "least cofinancing, a tenth of subsidy and cofinancing together";
        figure_pledged: "toegezegde cofinanciering" | "pledged cofinancing";
        figure_technology_poor: "bedrag voor een techniekarme regio" | "amount for a technology-poor region";
    }
}

crate::text::texts! {
    /// What there is to know about a result.
    NoticeTexts {
        of_school: "{0}: {1}" | "{0}: {1}";
        brin_twice: "Deze BRIN staat er twee keer. Is de school dubbel ingevuld?" | "This BRIN stands there twice. Was the school entered twice?";
        vso_count_2017_unused: "De telling van 2017 van een vso-school telt nergens voor mee." | "The 2017 count of a vso school counts for nothing.";
        pledge_without_request: "Er is cofinanciering ingevuld, maar geen aangevraagde subsidie. Vul die in om te zien of het genoeg is." | "Cofinancing was entered but no subsidy asked for. Enter that to see whether it is enough.";
        request_above_maximum: "U vraagt meer aan dan het hoogste maximum." | "You ask for more than the highest maximum.";
        technology_poor_instead: "Een techniekarme regio krijgt haar eigen bedrag in plaats van het bedrag per leerling." | "A technology-poor region gets its own amount instead of the amount per pupil.";
        pupil_change_is_what_if: "De jaarlijkse verandering van leerlingen is uw eigen aanname, geen regel uit de bron." | "The yearly change of pupils is your own assumption, no rule of the source.";
        own_amounts: "Er is gerekend met eigen bedragen in plaats van bedragen uit de bron." | "Amounts of your own were used instead of amounts of the source.";
    }
}

crate::text::texts! {
    /// The figures.
    OutcomeTexts {
        heading: "Uitkomst" | "Outcome";
        empty: "Vul leerlingen in. De bedragen verschijnen terwijl u typt." | "Enter pupils. The amounts appear while you type.";
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
        profiles_heading: "Per profiel en leerweg" | "Per profiel and leerweg";
        profiles_caption: "Wat elk profiel en elke leerweg bijdraagt" | "What each profiel and leerweg contributes";
        four_maximum: "Fase 2, vier jaar, maximum" | "Phase 2, four years, maximum";
        four_low: "Fase 2, vier jaar, laagste maximum" | "Phase 2, four years, lowest maximum";
        four_high: "Fase 2, vier jaar, hoogste maximum" | "Phase 2, four years, highest maximum";
        profiles_note: "Elke regel is apart berekend. Door afronding op centen kan de som een paar cent afwijken." | "Each line is computed by itself. Rounding to cents can make the sum differ by a few cents.";
        pupils_2017: "Leerlingen 2017" | "Pupils 2017";
        pupils_2018: "Leerlingen 2018" | "Pupils 2018";
        nothing_counts: "Nog geen leerlingen ingevuld." | "No pupils entered yet.";
        leerweg_all: "alle leerwegen" | "all leerwegen";
        school_total: "Hele school" | "Whole school";
        with_own: " (met eigen bedragen)" | " (with amounts of your own)";
        own_amount: "eigen bedrag" | "own amount";
        own_amounts: "eigen bedragen" | "own amounts";
        not_included: "Niet in deze bedragen: bijscholing van docenten, fase 3, Caribisch Nederland, en technische routes zonder profiel." | "Not in these amounts: teacher training, phase 3, the Caribbean Netherlands, and technical routes without a profiel.";
        not_included_more: "Wat zit er niet in?" | "What is not included?";
        pots_more: "Wie krijgt het geld, wanneer en waarvoor?" | "Who gets the money, when and for what?";
        chart_heading: "Per jaar" | "Per year";
        chart_about: "Staafdiagram, de bedragen staan ook in de tabellen." | "Bar chart, the amounts are in the tables too.";
        chart_paid: "{0}: {1}." | "{0}: {1}.";
        chart_at_most: "{0}: maximaal {1}." | "{0}: at most {1}.";
        legend_paid: "Fase 1: uitbetaald" | "Phase 1: paid out";
        legend_low: "Fase 2: tot het laagste maximum" | "Phase 2: up to the lowest maximum";
        legend_high: "Fase 2: tot het hoogste maximum" | "Phase 2: up to the highest maximum";
        legend_maximum: "Fase 2: maximum" | "Phase 2: maximum";
        bar_title: "Uitkomst in het kort" | "Outcome in short";
        bar_phase1: "Fase 1 samen" | "Phase 1 together";
        bar_phase2_low: "Fase 2, vier jaar, van" | "Phase 2, four years, from";
        bar_phase2_high: "Fase 2, vier jaar, tot" | "Phase 2, four years, up to";
        bar_more: "Alle bedragen" | "All amounts";
        announced: "Uitkomst: fase 1 {0} in 2018 en {1} in 2019. Fase 2 over vier jaar maximaal {2}." | "Outcome: phase 1 {0} in 2018 and {1} in 2019. Phase 2 over four years at most {2}.";
        announced_incomplete: "Niet compleet." | "Incomplete.";
        amounts_caption_phase1: "Fase 1: wat wordt uitbetaald" | "Phase 1: what is paid out";
        amounts_caption_phase2: "Fase 2: wat een regio hoogstens kan aanvragen" | "Phase 2: what a region can ask for at most";
        how_made: "Hoe komt dit bedrag tot stand?" | "How is this amount made?";
    }
}
