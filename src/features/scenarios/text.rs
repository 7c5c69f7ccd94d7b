//! The sentences, each in both languages.

crate::text::texts! {
    /// Scenarios and their comparison.
    ScenarioTexts {
        heading: "Vooruitkijken: scenario’s" | "Looking ahead: scenarios";
        intro: "Wat als het anders loopt? Maak een kopie van wat u hebt ingevuld, verander iets en vergelijk. De bedragen per leerling zijn regels uit de bron. Wat u hier verandert, is uw eigen aanname." | "What if things go differently? Make a copy of what you entered, change something and compare. The amounts per pupil are rules of the source. What you change here is your own assumption.";
        list: "Scenario’s" | "Scenarios";
        edited: "Dit scenario staat nu op de pagina." | "This scenario is on the page now.";
        open: "Open {0}" | "Open {0}";
        copy: "Kopie maken van dit scenario" | "Make a copy of this scenario";
        copy_name: "Kopie van {0}" | "Copy of {0}";
        name: "Naam van dit scenario" | "Name of this scenario";
        remove: "{0} verwijderen" | "Remove {0}";
        full: "Er zijn zes scenario’s. Haal er een weg om een nieuw te maken." | "There are six scenarios. Remove one to make another.";

        steps_heading: "Wat wilt u veranderen?" | "What do you want to change?";
        step: "Soort verandering" | "Kind of change";
        step_change: "Elk jaar meer of minder leerlingen" | "More or fewer pupils every year";
        step_move: "Leerlingen naar een ander profiel" | "Pupils to another profiel";
        step_join: "Er komt een school bij" | "A school joins";
        step_leave: "Er gaat een school weg" | "A school leaves";
        step_scheme: "Andere bedragen" | "Other amounts";
        percent_a_year: "Verandering per jaar, in procent" | "Change per year, in percent";
        percent_help: "Van -20 tot 20, bijvoorbeeld -2,5. Verandert alleen fase 2." | "From -20 to 20, for example -2.5. Changes phase 2 only.";
        from: "Van profiel" | "From profiel";
        to: "Naar profiel" | "To profiel";
        how_many: "Hoeveel" | "How many";
        how_many_help: "Een aantal leerlingen of een percentage, bijvoorbeeld 12 of 10%." | "A number of pupils or a percentage, for example 12 or 10%.";
        at_school: "Op welke school" | "At which school";
        all_schools: "Alle scholen samen" | "All schools together";
        in_2017: "Ook in de telling van 1 oktober 2017" | "In the count of 1 October 2017 too";
        in_2017_help: "Anders alleen in de telling van 1 oktober 2018, die maart 2019 en fase 2 betaalt." | "Otherwise in the count of 1 October 2018 only, which pays March 2019 and phase 2.";
        move_rule: "Hele leerlingen gaan over, ieder binnen de eigen leerweg. Een percentage wordt voor het geheel afgerond op hele leerlingen, een halve naar boven. Daarna verdelen we ze naar rato over scholen en leerwegen; de grootste resten gaan voor. Niemand raakt kwijt." | "Whole pupils move, each within their own leerweg. A percentage is rounded to whole pupils for all together, a half upwards. Then they are divided in proportion over schools and leerwegen; the largest remainders go first. Nobody is lost.";
        will_move: "Er gaan {0} van de {1} leerlingen over: BB {2}, KB {3}, GL {4}." | "{0} of the {1} pupils move: BB {2}, KB {3}, GL {4}.";
        nobody_moves: "Er gaat niemand over: in dit profiel zijn geen leerlingen ingevuld." | "Nobody moves: no pupils were entered in this profiel.";
        same_profiel: "Kies twee verschillende profielen." | "Choose two different profielen.";
        not_an_amount: "‘{0}’ is geen aantal of percentage. Typ bijvoorbeeld 12 of 10%." | "‘{0}’ is no number or percentage. Type for example 12 or 10%.";
        join_help: "Er komt een lege school bij. Vul daarna haar leerlingen in." | "An empty school is added. Enter its pupils after that.";
        which_school: "Welke school" | "Which school";
        which_scheme: "Welke bedragen" | "Which amounts";
        try_it: "Probeer in een nieuw scenario" | "Try in a new scenario";
        do_it: "Verander dit scenario" | "Change this scenario";
        named_change: "{0}% leerlingen per jaar" | "{0}% pupils per year";
        named_move: "{0} van {1} naar {2}" | "{0} from {1} to {2}";
        named_join: "School erbij" | "School joins";
        named_leave: "Zonder {0}" | "Without {0}";
        what_if: "Een aanname, geen regel" | "An assumption, no rule";

        compare_heading: "Vergelijken" | "Compare";
        one_scenario: "Maak eerst een tweede scenario. Dan ziet u hier het verschil." | "Make a second scenario first. Then you see the difference here.";
        base: "Vergelijk" | "Compare";
        other: "met" | "with";
        same_scenario: "Kies twee verschillende scenario’s." | "Choose two different scenarios.";
        payments: "Per betaalmoment, alle scholen samen" | "Per payment, all schools together";
        per_school: "Per school: {0}" | "Per school: {0}";
        per_profiel: "Per profiel, alle scholen samen: {0}" | "Per profiel, all schools together: {0}";
        measure: "Scholen en profielen vergelijken op" | "Compare schools and profielen on";
        line_payment: "Betaalmoment" | "Payment";
        line_school: "School" | "School";
        line_profiel: "Profiel" | "Profiel";
        difference: "Verschil" | "Difference";
        in_percent: "In procent" | "In percent";
        difference_of: "Verschil van {0} naar {1}" | "Difference from {0} to {1}";
        not_there: "niet in dit scenario" | "not in this scenario";
        dash_help: "Een streepje in de laatste kolom: van 0 euro is geen percentage te geven." | "A dash in the last column: no percentage can be given of 0 euros.";
        incomplete: "Let op: in {0} staat iets dat we niet begrijpen. De bedragen zijn daar niet volledig." | "Note: {0} has something that we do not understand. Its amounts are incomplete.";
        phase1_2018: "Fase 1, uiterlijk september 2018" | "Phase 1, September 2018 at the latest";
        phase1_2019: "Fase 1, maart 2019" | "Phase 1, March 2019";
        phase1_total: "Fase 1 samen" | "Phase 1 together";
        phase2_of_year: "Fase 2 in {0}, {1}" | "Phase 2 in {0}, {1}";
        low: "laagste maximum" | "lowest maximum";
        high: "hoogste maximum" | "highest maximum";
        four_low: "Fase 2 over vier jaar, laagste maximum" | "Phase 2 over four years, lowest maximum";
        four_high: "Fase 2 over vier jaar, hoogste maximum" | "Phase 2 over four years, highest maximum";
        chart: "Beide scenario’s per jaar. De tabel hieronder geeft de bedragen." | "Both scenarios per year. The table below gives the amounts.";
        chart_note: "Een balk is wat in dat jaar wordt betaald of hoogstens kan worden aangevraagd; het lichte deel is de bandbreedte." | "A bar is what is paid in that year or can be asked for at most; the light part is the range.";
    }
}
