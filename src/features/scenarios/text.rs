//! The sentences, each in both languages.

crate::text::texts! {
    /// Scenarios and their comparison.
    ScenarioTexts {
        rules_and_what_ifs: "De bedragen per leerling zijn regels uit de bron. Wat u hieronder verandert, is uw eigen aanname." | "The amounts per pupil are rules of the source. What you change below is your own assumption.";
        ask_heading: "Wat als …" | "What if …";
        starts_from: "Elk antwoord wordt een nieuw scenario, als kopie van {0}." | "Each answer becomes a new scenario, as a copy of {0}.";
        ask_move: "Wat als {0} leerlingen van {1} naar {2} gaan?" | "What if {0} pupils go from {1} to {2}?";
        ask_move_at: "Wat als {0} leerlingen van {1} naar {2} gaan, op {3}?" | "What if {0} pupils go from {1} to {2}, at {3}?";
        ask_change: "Wat als het aantal leerlingen elk jaar {0} % verandert?" | "What if the number of pupils changes by {0} % every year?";
        ask_join: "Wat als er een school bij komt?" | "What if a school joins?";
        ask_leave: "Wat als {0} weggaat?" | "What if {0} leaves?";
        ask_scheme: "Wat als we rekenen met {0}?" | "What if we compute with {0}?";
        show: "Bekijk" | "Show";
        show_named: "Bekijk: {0}" | "Show: {0}";
        choose: "kies …" | "choose …";
        made: "Scenario {0} is gemaakt: {1}. {2} is niet veranderd." | "Scenario {0} was made: {1}. {2} has not changed.";
        made_join: "Scenario {0} is gemaakt, met een lege school erbij. Vul haar leerlingen in bij Berekenen." | "Scenario {0} was made, with an empty school added. Enter its pupils in Calculate.";
        to_school: "Naar de nieuwe school" | "To the new school";
        other_pupils: "Let op: {0} en {1} verschillen ook in het aantal leerlingen. Het verschil komt dus niet alleen van de vraag." | "Note: {0} and {1} also differ in their number of pupils. So the difference does not come from the question alone.";
        nothing_asked: "Er is niets gemaakt. Vul bij de vraag een getal of keuze in die iets verandert." | "Nothing was made. Enter a number or choice with the question that changes something.";
        no_pupils: "Vul eerst leerlingen in bij Berekenen, of haal ze daar uit een DUO-bestand." | "First enter pupils in Calculate, or take them from a DUO file there.";
        to_calculate: "Leerlingen invullen" | "Enter pupils";
        full: "Er zijn zes scenario’s. Verwijder er een om een nieuw te maken." | "There are six scenarios. Remove one to make another.";
        what_change: "elk jaar meer of minder leerlingen" | "more or fewer pupils every year";
        what_move: "leerlingen naar een ander profiel" | "pupils to another profiel";
        what_join: "een school erbij" | "a school joins";
        what_leave: "een school weg" | "a school leaves";
        what_scheme: "andere bedragen" | "other amounts";
        percent_a_year: "Verandering per jaar, in procent" | "Change per year, in percent";
        percent_help: "Van -20 tot 20, bijvoorbeeld -2,5. Verandert alleen fase 2." | "From -20 to 20, for example -2.5. Changes phase 2 only.";
        from: "Van profiel" | "From profiel";
        to: "Naar profiel" | "To profiel";
        how_many: "Hoeveel leerlingen, als aantal of percentage" | "How many pupils, as a number or a percentage";
        at_school: "Op welke school" | "At which school";
        all_schools: "alle scholen samen" | "all schools together";
        in_2017: "Ook in de telling van 1 oktober 2017" | "In the count of 1 October 2017 too";
        in_2017_help: "Anders alleen in de telling van 1 oktober 2018, die telt voor maart 2019 en fase 2." | "Otherwise in the count of 1 October 2018 only, which counts for March 2019 and phase 2.";
        move_heading: "Hoe verdelen we deze leerlingen?" | "How do we divide these pupils?";
        move_rule: "Hele leerlingen gaan over, ieder binnen de eigen leerweg. Een percentage wordt voor het geheel afgerond op hele leerlingen, een halve naar boven. Daarna verdelen we ze naar rato over scholen en leerwegen; de grootste resten gaan voor. Het totaal aantal leerlingen blijft gelijk." | "Whole pupils move, each within their own leerweg. A percentage is rounded to whole pupils for all together, a half upwards. Then they are divided in proportion over schools and leerwegen; the largest remainders go first. The number of pupils stays the same.";
        will_move: "Er gaan {0} van de {1} leerlingen over: BB {2}, KB {3}, GL {4}." | "{0} of the {1} pupils move: BB {2}, KB {3}, GL {4}.";
        nobody_moves: "Er gaat niemand over: in dit profiel zijn geen leerlingen ingevuld." | "Nobody moves: no pupils were entered in this profiel.";
        same_profiel: "Kies twee verschillende profielen." | "Choose two different profielen.";
        not_an_amount: "‘{0}’ is geen aantal of percentage. Typ bijvoorbeeld 12 of 10%." | "‘{0}’ is no number or percentage. Type for example 12 or 10%.";
        which_school: "Welke school" | "Which school";
        which_scheme: "Welke bedragen" | "Which amounts";
        named_change: "{0}% leerlingen per jaar" | "{0}% pupils per year";
        named_move: "{0} van {1} naar {2}" | "{0} from {1} to {2}";
        named_join: "School erbij" | "School joins";
        named_leave: "Zonder {0}" | "Without {0}";

        list_heading: "Scenario’s: openen, een naam geven, verwijderen" | "Scenarios: open, name, remove";
        list: "Met welk scenario rekent de hele pagina?" | "Which scenario does the whole page compute with?";
        copy: "Kopie maken van dit scenario" | "Make a copy of this scenario";
        copy_name: "Kopie van {0}" | "Copy of {0}";
        name: "Naam van dit scenario" | "Name of this scenario";
        remove: "{0} verwijderen" | "Remove {0}";

        answer_heading: "Antwoord" | "Answer";
        answer_of: "{0}, vergeleken met {1}:" | "{0}, compared with {1}:";
        answer: "Fase 2 over vier jaar: {0}. Fase 1: {1}." | "Phase 2 over four years: {0}. Phase 1: {1}.";
        less: "{0} minder" | "{0} less";
        more: "{0} meer" | "{0} more";
        the_same: "hetzelfde" | "the same";
        ends_differ: "laagste maximum {0}, hoogste maximum {1}" | "lowest maximum {0}, highest maximum {1}";
        one_scenario: "Vul hierboven een vraag in en kies ‘Bekijk’. Dan staat hier het antwoord." | "Fill in a question above and choose ‘Show’. Then the answer stands here.";
        base: "Vergelijk" | "Compare";
        other: "met" | "with";
        same_scenario: "Kies twee verschillende scenario’s." | "Choose two different scenarios.";
        payments: "Per betaalmoment, alle scholen samen" | "Per payment, all schools together";
        per_school_and_profiel: "Per school en per profiel" | "Per school and per profiel";
        per_school: "Per school: {0}" | "Per school: {0}";
        per_profiel: "Per profiel, alle scholen samen: {0}" | "Per profiel, all schools together: {0}";
        measure: "Scholen en profielen vergelijken op" | "Compare schools and profielen on";
        line_payment: "Betaalmoment" | "Payment";
        line_school: "School" | "School";
        line_profiel: "Profiel" | "Profiel";
        difference: "Verschil" | "Difference";
        in_percent: "In procent" | "In percent";
        not_there: "niet in dit scenario" | "not in this scenario";
        dash_help: "Een streepje in de laatste kolom: van 0 euro is geen percentage te geven." | "A dash in the last column: no percentage can be given of 0 euros.";
        incomplete: "Let op: in {0} staat iets dat we niet begrijpen. De bedragen zijn daar niet volledig." | "Note: {0} has something that we do not understand. Its amounts are incomplete.";
        phase1_2018: "Fase 1, uiterlijk september 2018" | "Phase 1, September 2018 at the latest";
        phase1_2019: "Fase 1, maart 2019" | "Phase 1, March 2019";
        phase1_total: "Fase 1 samen" | "Phase 1 together";
        phase2_of_year: "Fase 2 in {0}, {1}" | "Phase 2 in {0}, {1}";
        low: "maximum, van" | "maximum, from";
        high: "maximum, tot" | "maximum, to";
        four_low: "Fase 2, vier jaar, van" | "Phase 2, four years, from";
        four_high: "Fase 2, vier jaar, tot" | "Phase 2, four years, to";
        chart: "Beide scenario’s per jaar" | "Both scenarios per year";
        chart_note: "Donker is zeker of het laagste maximum, licht met een streeplijn is de ruimte tot het hoogste maximum." | "Dark is certain or the lowest maximum, light with a dashed line is the room up to the highest maximum.";
    }
}
