super::texts! {
    /// The region, its request and cofinancing.
    RegionTexts {
        heading: "Aanvraag en cofinanciering" | "Application and cofinancing";
        intro: "Fase 2 vraagt u aan als regio. Het bedrijfsleven legt ten minste 10 procent bij. De brief zegt niet waarvan; daarom staan beide lezingen hieronder." | "A region applies for phase 2. Business adds at least 10 percent. The letter does not say of what; so both readings stand below.";
        requested: "Aangevraagde subsidie voor vier jaar, in euro’s" | "Subsidy asked for, four years, in euros";
        cash: "Toegezegd door bedrijven, in geld" | "Pledged by business, in money";
        in_kind: "Toegezegd door bedrijven, in natura" | "Pledged by business, in kind";
        change: "Stel: het aantal leerlingen verandert elk jaar met … procent" | "Suppose: the number of pupils changes every year by … percent";
        change_help: "Een aanname van u, geen regel uit de bron. Van -20 tot 20, bijvoorbeeld -2,5. Raakt alleen fase 2." | "An assumption of yours, no rule of the source. From -20 to 20, for example -2.5. Touches phase 2 only.";
        technology_poor: "Onze regio is techniekarm: geen of zeer weinig techniekonderwijs" | "Our region is technology-poor: no or very little technical education";
        technology_poor_help: "De brief noemt geen grens in aantallen. U beslist dit zelf." | "The letter names no limit in numbers. You decide this yourself.";
        minimum_caption: "Minimale bijdrage van het bedrijfsleven" | "Least contribution of business";
        reading: "Lezing" | "Reading";
        of_subsidy: "10% van de subsidie" | "10% of the subsidy";
        of_total: "10% van subsidie en cofinanciering samen (voorzichtig)" | "10% of subsidy and cofinancing together (cautious)";
        over_low: "Bij het laagste maximum" | "At the lowest maximum";
        over_high: "Bij het hoogste maximum" | "At the highest maximum";
        over_maximum: "Bij het maximum" | "At the maximum";
        over_request: "Bij uw aanvraag" | "For your request";
        pledged: "Toegezegd" | "Pledged";
        enough_yes: "genoeg" | "enough";
        enough_no: "nog {0} nodig" | "{0} short";
        poor_caption: "In plaats van fase 2: bedrag voor een techniekarme regio" | "Instead of phase 2: amount for a technology-poor region";
        poor_note: "Dit komt in de plaats van het bedrag per leerling. Het wordt er nooit bij opgeteld." | "This takes the place of the amount per pupil. It is never added to it.";
        what: "Wat" | "What";
        least: "Minimaal" | "At least";
        most: "Maximaal" | "At most";
        grant: "Subsidie voor vier jaar" | "Subsidy for four years";
        schools_heading: "Per school" | "Per school";
        nameless: "School {0}" | "School {0}";
    }
}
