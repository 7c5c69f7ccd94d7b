//! The sentences, each in both languages.

crate::text::texts! {
    /// How an amount is made.
    ExplainTexts {
        close: "Sluiten" | "Close";
        figures: "Bedragen" | "Figures";
        to: "tot" | "to";
        pupils_at: "{0} leerlingen {1} in {2}, {3}" | "{0} pupils {1} in {2}, {3}";
        pupil_at: "{0} leerling {1} in {2}, {3}" | "{0} pupil {1} in {2}, {3}";
        all_profielen: "alle profielen" | "all profielen";
        same_as: "{0}, net als {1}" | "{0}, just like {1}";
        per_profiel: "Per profiel" | "Per profiel";
        place: "[{0}] {1}" | "[{0}] {1}";
        title: "Zo is {0} berekend" | "How {0} is calculated";
        nobody: "Geen leerlingen die hiervoor meetellen" | "No pupils that count for this";
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
        rules: "Regels en bronnen" | "Rules and sources";
        per_pupil: "per leerling" | "per pupil";
        per_pupil_year: "per leerling per jaar" | "per pupil per year";
        per_pupil_four: "per leerling voor vier jaar" | "per pupil for four years";
        valid_from: "geldt vanaf {0}" | "valid from {0}";
        valid_between: "gold van {0} tot en met {1}" | "was valid from {0} to {1}";
        sources: "Bronnen" | "Sources";
        in_account: "meer over deze bron" | "more about this source";
        extent_part: "een deel van deze bron is gezien" | "a part of this source was seen";
        extent_news: "bericht over de regels, niet de tekst die ze vaststelt" | "news about the rules, not the text that fixes them";
        checked: "nagekeken op {0}" | "checked on {0}";
        figure_technology: "geld voor technisch vmbo {0}" | "technical vmbo money {0}";
        figure_planning: "geld voor planvorming {0}" | "planning money {0}";
        figure_phase1: "fase 1 in {0}" | "phase 1 in {0}";
        figure_phase2: "fase 2 in {0}" | "phase 2 in {0}";
        years_both: "2018 en 2019" | "2018 and 2019";
        years_four: "2020 tot en met 2023" | "2020 to 2023";
        end_low: "maximum, van" | "maximum, from";
        end_high: "maximum, tot" | "maximum, to";
        of_school: "{0} van {1}" | "{0} of {1}";
        figure_cofinancing_subsidy: "minimale cofinanciering, een tiende van de subsidie" | "minimum cofinancing, a tenth of the subsidy";
        figure_cofinancing_total: "minimale cofinanciering, een tiende van subsidie en cofinanciering samen" | "minimum cofinancing, a tenth of subsidy and cofinancing together";
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
        see_example: "Bekijk een voorbeeld" | "See an example";
        close_sheet: "Sluiten" | "Close";
        no_rights: "Een berekening volgens de brief. U kunt er geen rechten aan ontlenen." | "A calculation by the letter. No rights can be derived from it.";
        amounts_of: "Bedragen van" | "Amounts of";
        this_school: "Deze school" | "This school";
        difference: "Verschil" | "Difference";
        compared_with: "Vergelijk met" | "Compare with";
        other_scheme: "{0}: {1} (verschil {2})" | "{0}: {1} (difference {2})";
        low_to_high: "{0} tot {1}" | "{0} to {1}";
        why: "uitleg" | "explain";
        why_of: "uitleg: {0}" | "explain: {0}";
        applies_change: "Wat als: elk jaar {0} leerlingen." | "What if: {0} pupils every year.";
        applies_own: "Gerekend met eigen bedragen." | "Calculated with amounts of your own.";
        switch_off: "Uitzetten" | "Switch off";
        to_first_scenario: "Naar scenario A" | "To scenario A";
        incomplete: "Let op: {0} niet meegeteld; bij het veld staat waarom. De bedragen zijn niet volledig." | "Note: {0} left out; the field says why. The amounts are not complete.";
        fields_one: "1 veld" | "1 field";
        fields_many: "{0} velden" | "{0} fields";
        status_indicative: "indicatief" | "indicative";
        status_fixed: "vastgesteld" | "fixed";
        status_reported: "uit nieuwsbericht" | "from a news item";
        scheme_heading: "Welke bedragen?" | "Which amounts?";
        phase1_2018: "Fase 1 in 2018" | "Phase 1 in 2018";
        phase1_2018_when: "uiterlijk september 2018" | "by September 2018";
        phase1_2018_paid: "betaald uiterlijk september" | "paid by September";
        phase1_2019: "Fase 1 in 2019" | "Phase 1 in 2019";
        phase1_2019_when: "maart 2019" | "March 2019";
        phase1_2019_paid: "betaald in maart" | "paid in March";
        phase2_year: "Fase 2 per jaar" | "Phase 2 per year";
        phase2_first_year: "Fase 2 in 2020" | "Phase 2 in 2020";
        phase2_first_year_when: "maximum, elk jaar anders" | "maximum, each year differs";
        phase2_year_when: "maximum, 2020-2023" | "maximum, 2020-2023";
        phase2_four: "Fase 2, vier jaar samen" | "Phase 2, four years together";
        phase2_four_when: "maximum, voor de regio" | "maximum, for the region";
        to: "tot" | "to";
        why_range: "De brief noemt voor fase 2 een laag en een hoog maximum. Uw regio krijgt een bedrag op basis van haar plan en het budget." | "The letter names a low and a high maximum for phase 2. Your region gets an amount based on its plan and the budget.";
        why_single: "Fase 2 is een maximum voor vier jaar. Per jaar staat hier een kwart, als gemiddelde." | "Phase 2 is a maximum for four years. A quarter is shown per year, as an average.";
        payments_heading: "Per betaalmoment" | "Per payment";
        payment: "Betaalmoment" | "Payment";
        technology: "Technisch vmbo" | "Technical vmbo";
        planning: "Planvorming" | "Planning";
        together: "Samen" | "Together";
        phase1: "Fase 1" | "Phase 1";
        year: "Jaar" | "Year";
        low: "Maximum, van" | "Maximum, from";
        high: "Maximum, tot" | "Maximum, to";
        maximum: "Maximum" | "Maximum";
        four_years: "Vier jaar" | "Four years";
        profiles_heading: "Per profiel en leerweg" | "Per profiel and leerweg";
        profiles_caption: "Bedrag per profiel en leerweg" | "Amount per profiel and leerweg";
        four_maximum: "Fase 2, vier jaar, maximum" | "Phase 2, four years, maximum";
        four_low: "Fase 2, vier jaar, van" | "Phase 2, four years, from";
        four_high: "Fase 2, vier jaar, tot" | "Phase 2, four years, to";
        profiles_note: "Elke regel is apart berekend. Door afronding op centen kan de som een paar cent afwijken." | "Each line is computed by itself. Rounding to cents can make the sum differ by a few cents.";
        pupils_2017: "Leerlingen 2017" | "Pupils 2017";
        pupils_2018: "Leerlingen 2018" | "Pupils 2018";
        nothing_counts: "Nog geen leerlingen ingevuld." | "No pupils entered yet.";
        leerweg_all: "alle leerwegen" | "all leerwegen";
        with_own: " (met eigen bedragen)" | " (with amounts of your own)";
        own_amount: "eigen bedrag" | "own amount";
        own_amounts: "eigen bedragen" | "own amounts";
        not_included: "Niet in deze bedragen: bijscholing van docenten, fase 3, Caribisch Nederland, en technische routes zonder profiel." | "Not in these amounts: teacher training, phase 3, the Caribbean Netherlands, and technical routes without a profiel.";
        chart_about: "Staafdiagram, de bedragen staan ook in de tabellen." | "Bar chart, the amounts are in the tables too.";
        chart_euros: "in €" | "in €";
        chart_thousands: "× € 1.000" | "× €1,000";
        chart_millions: "× € 1 mln" | "× €1m";
        chart_paid: "{0}: {1}." | "{0}: {1}.";
        chart_at_most: "{0}: maximum {1}." | "{0}: maximum {1}.";
        bar_title: "Uitkomst in het kort" | "Outcome in short";
        bar_phase1: "Fase 1, 2018-2019" | "Phase 1, 2018-2019";
        bar_phase2: "Fase 2, vier jaar" | "Phase 2, four years";
        bar_empty: "Vul leerlingen in" | "Enter pupils";
        millions: "€ {0} mln" | "€{0}m";
        announced: "Uitkomst: fase 1 {0} in 2018 en {1} in 2019. Fase 2 over vier jaar maximum {2}." | "Outcome: phase 1 {0} in 2018 and {1} in 2019. Phase 2 over four years maximum {2}.";
        announced_incomplete: "Niet volledig." | "Incomplete.";
        amounts_caption_phase1: "Fase 1: wat wordt uitbetaald" | "Phase 1: what is paid out";
        amounts_caption_phase2: "Fase 2: maximum voor de aanvraag van een regio" | "Phase 2: maximum for the application of a region";
        how_made: "Hoe is dit berekend?" | "How is this calculated?";
    }
}

crate::text::texts! {
    /// What can be done with the outcome.
    ActionTexts {
        derivation: "Bekijk de berekening" | "See the calculation";
        print: "Afdrukken" | "Print";
        workbook: "Excel" | "Excel";
        link: "Link" | "Link";
        more: "Meer" | "More";
        making: "Het werkboek wordt gemaakt…" | "Making the workbook…";
        made: "Het werkboek is gedownload." | "The workbook was downloaded.";
        not_made: "Het werkboek kon niet gemaakt worden. Controleer of u internet hebt en probeer het opnieuw. Wat u hebt ingevuld, blijft staan." | "The workbook could not be made. Check your internet connection and try again. What you filled in stays.";
        link_copied: "De link naar deze berekening is gekopieerd, zonder namen." | "The link to this calculation was copied, without names.";
    }
}
