super::texts! {
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
