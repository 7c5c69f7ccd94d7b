//! The sentences, each in both languages.

crate::text::texts! {
    /// All schools together, what business adds, and the plan of a region.
    PlanTexts {
        table_heading: "Alle scholen samen" | "All schools together";
        table_caption: "Wat elke school krijgt en wat het samen is" | "What each school gets and what it is together";
        table_help: "Kies een kop om te sorteren. Kies een school om haar leerlingen te openen." | "Choose a heading to sort. Choose a school to open its pupils.";
        school: "School" | "School";
        place: "Volgorde" | "Order";
        pupils: "Leerlingen" | "Pupils";
        technical: "In techniek" | "In technology";
        together: "Samen" | "Together";
        region: "Regio" | "Region";
        vso: "vso" | "vso";
        incomplete: "niet volledig" | "incomplete";
        one_school: "Voeg in Berekenen meer scholen toe of haal ze daar uit een DUO-bestand. Dan staan ze hier onder elkaar, met hun totaal." | "Add more schools in Calculate or take them from a DUO file there. Then they stand here below each other, with their total.";
        edit: "Namen en BRIN wijzigen, scholen verwijderen" | "Change names and BRIN, remove schools";
        edited: "Klaar met wijzigen" | "Done changing";
        add: "School toevoegen" | "Add a school";
        duplicate: "Kopie maken" | "Make a copy";
        name_of: "Naam van school {0}" | "Name of school {0}";
        brin_of: "BRIN van school {0}" | "BRIN of school {0}";
        removed: "{0} is verwijderd." | "{0} was removed.";
        undo: "Ongedaan maken" | "Undo";
        past_table: "Sla de tabel over" | "Skip the table";
        is_region: "Deze scholen vormen samen een regio" | "These schools together are a region";
        is_region_help: "Geld voor fase 1 gaat naar schoolbesturen. De scholen van één bestuur zijn nog geen regio. Daarom heet het totaal ‘Samen’, tot u zegt dat het een regio is." | "Money for phase 1 goes to school boards. The schools of one board are not a region yet. So the total is called ‘Together’ until you say that it is a region.";
        name: "Naam van de regio" | "Name of the region";
        sort_by: "Sorteren op:" | "Sort by:";
        sorted_up: "oplopend gesorteerd" | "sorted ascending";
        sorted_down: "aflopend gesorteerd" | "sorted descending";

        plan_heading: "Partners, plan en planning" | "Partners, plan and dates";
        plan_intro: "Fase 2 vraagt een regio aan met een plan. Houd hier bij wie meedoet en wat klaar is. Niets hiervan verandert een bedrag." | "A region applies for phase 2 with a plan. Keep track here of who takes part and what is ready. None of this changes an amount.";
        partners_heading: "Wie doet mee?" | "Who takes part?";
        mbo: "Mbo-instelling" | "Mbo institution";
        business: "Bedrijf of organisatie van bedrijven" | "Business or organisation of businesses";
        other: "Andere partner, bijvoorbeeld een gemeente" | "Other partner, for example a municipality";
        mbo_group: "Mbo" | "Mbo";
        business_group: "Bedrijven" | "Business";
        other_group: "Anderen" | "Others";
        add_mbo: "Mbo-instelling toevoegen" | "Add an mbo institution";
        add_business: "Bedrijf toevoegen" | "Add a business";
        add_other: "Andere partner toevoegen" | "Add another partner";
        remove: "Verwijderen" | "Remove";
        numbered: "{0}, nummer {1}" | "{0}, number {1}";

        checks_heading: "Voldoet de regio aan de eisen?" | "Does the region meet the requirements?";
        yes: "in orde" | "in order";
        no: "niet ingevuld" | "not entered";
        open: "niet uitgewerkt" | "not worked out";
        look: "let op" | "note";
        two_schools: "Ten minste twee vmbo-scholen met techniek: nu {0}." | "At least two vmbo schools with technology: {0} now.";
        two_schools_help: "Elke vestiging met een eigen BRIN van zes tekens telt als school. De brief kan ook strenger worden gelezen: u en nog twee scholen." | "Each location with a six-character BRIN of its own counts as a school. The letter can also be read more strictly: you and two more schools.";
        two_schools_poor: "Twee vmbo-scholen met techniek: de brief werkt niet uit wat daarvan geldt voor een techniekarme regio. Nu {0}." | "Two vmbo schools with technology: the letter does not work out what holds for a technology-poor region. {0} now.";
        two_schools_source: "Infographic, Eisen; nieuws van het programma, 26 oktober 2018" | "Infographic, requirements; programme news, 26 October 2018";
        mbo_check: "Ten minste één mbo-instelling: nu {0}." | "At least one mbo institution: {0} now.";
        business_check: "Het regionale bedrijfsleven: nu {0}." | "Regional business: {0} now.";
        partner_source: "Infographic, Eisen" | "Infographic, requirements";
        vso_check: "Vso-scholen met techniek horen erbij: {0}." | "Vso schools with technology belong to it: {0}.";
        no_vso: "Er is geen vso-school met techniek ingevuld. Is die er in de regio, dan hoort die erbij." | "No vso school with technology was entered. If there is one in the region, it belongs to it.";
        vso_source: "Kamerbrief, bladzijde 2" | "Letter, page 2";
        poor_check: "U noemt de regio techniekarm. Er zitten {0} leerlingen in een technisch profiel. De brief noemt geen grens." | "You call the region technology-poor. {0} pupils are in a technical profiel. The letter names no limit.";
        poor_source: "Kamerbrief, Fasering fase 2b; infographic" | "Letter, phase 2b; infographic";

        money_heading: "Hoeveel cofinanciering is er nog nodig?" | "How much cofinancing is still needed?";
        why_two: "De brief zegt ‘minimaal 10 procent’, maar niet waarvan. Van de subsidie is dat {0}. Van subsidie en cofinanciering samen is het {1}: {2} meer, want dan telt de bijdrage zelf ook mee. Reken met het hoogste bedrag als u zeker wilt zijn." | "The letter says ‘at least 10 percent’, but not of what. Of the subsidy it is {0}. Of subsidy and cofinancing together it is {1}: {2} more, because then the contribution itself counts too. Use the highest amount if you want to be sure.";
        basis_request: "Gerekend over uw aanvraag van {0}." | "Computed on your request of {0}.";
        basis_maximum: "U hebt geen aanvraag ingevuld. Gerekend over het maximum van {0}." | "You entered no request. Computed on the maximum of {0}.";
        basis_poor: "U hebt geen aanvraag ingevuld. Gerekend over het hoogste bedrag voor een techniekarme regio, {0}." | "You entered no request. Computed on the highest amount for a technology-poor region, {0}.";
        needed: "Nodig" | "Needed";
        pledged_of: "{0} toegezegd van {1}" | "{0} pledged of {1}";
        still_needed: "nog {0} nodig" | "{0} still needed";
        enough: "genoeg" | "enough";
        needed_unread: "Bij de aanvraag of de toezegging staat iets dat geen bedrag is. Verbeter dat eerst: dan staat hier wat er nog nodig is." | "The request or the pledge holds something that is no amount. Mend that first: then this says what is still needed.";
        needed_nothing: "Vul eerst leerlingen of een aanvraag in: dan staat hier hoeveel cofinanciering er nodig is." | "First enter pupils or a request: then this says how much cofinancing is needed.";
        missing: "Ontbreekt" | "Missing";
        reading: "Manier" | "Way";
        missing_caption: "Cofinanciering die nodig, toegezegd en nog niet toegezegd is" | "Cofinancing that is needed, pledged and not pledged yet";

        in_kind_heading: "Bijdrage in natura uitrekenen" | "Work out the contribution in kind";
        in_kind_intro: "Tel uren en spullen op, bijvoorbeeld gastlessen en apparatuur. Een uurtarief van €\u{a0}50 komt in veel begrotingen voor; het is geen regel." | "Add up hours and goods, for example guest lessons and equipment. An hourly rate of €50 is found in many budgets; it is no rule.";
        what: "Wat" | "What";
        hours: "Uren" | "Hours";
        rate: "Tarief per uur, in euro’s" | "Rate per hour, in euros";
        value: "Waarde van spullen, in euro’s" | "Value of goods, in euros";
        line: "Regel {0}" | "Line {0}";
        line_value: "Samen {0}" | "Together {0}";
        add_line: "Regel toevoegen" | "Add a line";
        in_kind_total: "Totaal in natura: {0}" | "Total in kind: {0}";
        take_over: "Neem over bij ‘Toegezegd, in natura’" | "Take over in ‘Pledged, in kind’";
        taken: "Dit bedrag staat bij ‘Toegezegd, in natura’." | "This amount stands in ‘Pledged, in kind’.";

        parts_heading: "Wat is klaar?" | "What is ready?";
        labour_market: "Regiovisie: analyse van de arbeidsmarkt" | "Regional vision: analysis of the labour market";
        pupil_forecast: "Regiovisie: prognose van de leerlingaantallen, tien tot vijftien jaar vooruit" | "Regional vision: forecast of pupil numbers, ten to fifteen years ahead";
        plan_of_action: "Plan van aanpak: een dekkend en toekomstbestendig aanbod, met blijvend betere kwaliteit" | "Plan of action: provision that covers the region and lasts, of lastingly better quality";
        budget: "Begroting, met de cofinanciering" | "Budget, with the cofinancing";
        parts_source: "Infographic, Eisen; Kamerbrief, bladzijde 2" | "Infographic, requirements; letter, page 2";

        dates_heading: "Wanneer gebeurt wat?" | "What happens when?";
        dates_intro: "De data uit de brief en de infographic, met wat ze voor deze scholen betekenen." | "The dates of the letter and the infographic, with what they mean for these schools.";
        source: "Bron: {0}" | "Source: {0}";
        june_2018: "juni 2018" | "June 2018";
        june_2018_what: "De regeling voor fase 1 verscheen. Scholen hoefden geen geld aan te vragen." | "The regulation for phase 1 appeared. Schools did not need to apply for money.";
        june_2018_source: "Kamerbrief, ‘Nu snel van start’" | "Letter, ‘Nu snel van start’";
        september_2018: "uiterlijk september 2018" | "September 2018 at the latest";
        september_2018_what: "De eerste betaling van fase 1, op de telling van 1 oktober 2017." | "The first payment of phase 1, on the count of 1 October 2017.";
        paid_here: "Voor deze scholen samen {0}." | "For these schools together {0}.";
        payment_source: "Kamerbrief en infographic, fase 1" | "Letter and infographic, phase 1";
        november_2018: "was vóór 1 november 2018" | "was before 1 November 2018";
        november_2018_what: "De regio meldde zich aan, met haar partners. De laatste dag was 31 oktober." | "The region registered, with its partners. The last day was 31 October.";
        partners_here: "Nu ingevuld: {0} vmbo-scholen met techniek, {1} mbo, {2} bedrijven." | "Entered now: {0} vmbo schools with technology, {1} mbo, {2} businesses.";
        november_2018_source: "Kamerbrief en infographic, fase 2" | "Letter and infographic, phase 2";
        march_2019: "maart 2019" | "March 2019";
        march_2019_what: "De tweede betaling van fase 1, op de telling van 1 oktober 2018." | "The second payment of phase 1, on the count of 1 October 2018.";
        april_2019: "was vóór 1 april 2019" | "was before 1 April 2019";
        april_2019_what: "Het plan werd ingediend: regiovisie, plan van aanpak en begroting. De laatste dag was 31 maart." | "The plan was handed in: regional vision, plan of action and budget. The last day was 31 March.";
        parts_here: "Klaar: {0} van de {1} onderdelen." | "Ready: {0} of the {1} parts.";
        missing_here: "Aan cofinanciering ontbreekt nog {0}." | "Cofinancing of {0} is still missing.";
        april_2019_source: "Kamerbrief, bladzijde 2; infographic" | "Letter, page 2; infographic";
        summer_2019: "vóór de zomer van 2019" | "before the summer of 2019";
        summer_2019_what: "Een onafhankelijke commissie beoordeelde de plannen: bijdrage aan de doelen, haalbaarheid en financiële onderbouwing." | "An independent committee assessed the plans: contribution to the goals, feasibility and financial basis.";
        summer_2019_source: "Kamerbrief, fase 2" | "Letter, phase 2";
        start_2019: "schooljaar 2019-2020" | "school year 2019-2020";
        start_2019_what: "De scholen begonnen met hun plan, voor vier jaar." | "The schools started with their plan, for four years.";
        years: "2020 tot en met 2023" | "2020 to 2023";
        years_what: "Geld voor fase 2, elk jaar, als maximum." | "Money for phase 2, every year, as a maximum.";
        years_here: "Over vier jaar maximum {0}." | "Over four years maximum {0}.";
        years_poor: "Als techniekarme regio over vier jaar {0}." | "As a technology-poor region {0} over four years.";
        review_2021: "2021" | "2021";
        review_2021_what: "Halverwege: de scholen hielden hun aanpak tegen het licht en konden bijsturen." | "Halfway: the schools reviewed their approach and could adjust it.";
        evaluation_2023: "2023" | "2023";
        evaluation_2023_what: "Evaluatie. Daarna werd besloten hoe het geld blijvend wordt ingezet." | "Evaluation. After that it was decided how the money is used permanently.";
        review_source: "Kamerbrief en infographic" | "Letter and infographic";
    }
}

crate::text::texts! {
    /// The region, its request and cofinancing.
    RegionTexts {
        heading: "Aanvraag en cofinanciering" | "Application and cofinancing";
        intro: "Fase 2 vraagt u aan als regio. Het bedrijfsleven legt ten minste 10 procent bij. De brief zegt niet waarvan; daarom rekenen we het op twee manieren uit." | "A region applies for phase 2. Business adds at least 10 percent. The letter does not say of what; so we work it out in two ways.";
        requested: "Aangevraagde subsidie voor vier jaar, in euro’s" | "Subsidy asked for, four years, in euros";
        cash: "Toegezegd door bedrijven, in geld" | "Pledged by business, in money";
        in_kind: "Toegezegd door bedrijven, in natura" | "Pledged by business, in kind";
        change: "Stel: het aantal leerlingen verandert elk jaar met … procent" | "Suppose: the number of pupils changes every year by … percent";
        change_help: "Een aanname van u, geen regel uit de bron. Van -20 tot 20, bijvoorbeeld -2,5. Verandert alleen fase 2." | "An assumption of yours, no rule of the source. From -20 to 20, for example -2.5. Changes phase 2 only.";
        technology_poor: "Onze regio is techniekarm: geen of zeer weinig techniekonderwijs" | "Our region is technology-poor: no or very little technical education";
        technology_poor_help: "De brief noemt geen grens in aantallen. U beslist dit zelf." | "The letter names no limit in numbers. You decide this yourself.";
        minimum_caption: "Minimale bijdrage van het bedrijfsleven" | "Minimum contribution from business";
        reading: "Manier" | "Way";
        of_subsidy: "10% van de subsidie" | "10% of the subsidy";
        of_total: "10% van subsidie en cofinanciering samen (voorzichtig)" | "10% of subsidy and cofinancing together (cautious)";
        over_low: "Bij het maximum, van" | "At the maximum, from";
        over_high: "Bij het maximum, tot" | "At the maximum, to";
        over_maximum: "Bij het maximum" | "At the maximum";
        over_request: "Bij uw aanvraag" | "For your request";
        pledged: "Toegezegd" | "Pledged";
        poor_caption: "In plaats van fase 2: bedrag voor een techniekarme regio" | "Instead of phase 2: amount for a technology-poor region";
        poor_note: "Dit komt in de plaats van het bedrag per leerling. Het wordt er nooit bij opgeteld." | "This takes the place of the amount per pupil. It is never added to it.";
        what: "Wat" | "What";
        least: "Minimaal" | "At least";
        most: "Maximaal" | "At most";
        grant: "Subsidie voor vier jaar" | "Subsidy for four years";
    }
}
