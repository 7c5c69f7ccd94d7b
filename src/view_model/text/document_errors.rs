super::texts! {
    /// Why a document cannot be used. The English is that of the command line.
    DocumentErrorTexts {
        not_utf8: "gevonden: na {0} bytes iets dat geen tekst (UTF-8) is; verwacht: JSON in UTF-8" | "found a byte that is not UTF-8 after {0} bytes; expected UTF-8 JSON";
        not_json: "de tekst is geen JSON (regel {0}, teken {1}); verwacht: een JSON-object" | "found text that is not JSON ({2}); expected a JSON object";
        missing: "hier ontbreekt iets; verwacht: {0}" | "found nothing; expected {0}";
        unknown: "deze naam kennen we niet; verwacht: een van {0}" | "found an unknown name; expected one of {0}";
        repeated: "deze naam staat er twee keer; verwacht: één keer" | "found the same name a second time; expected it once";
        unexpected: "gevonden: {0}; verwacht: {1}" | "found {0}; expected {1}";
        too_many: "gevonden: een lijst van {0}; verwacht: {1}" | "found a list of {0}; expected {1}";

        object: "een object" | "an object";
        empty_list: "een lege lijst" | "an empty list";
        list: "een lijst" | "a list";
        long_text: "{0}… ({1} tekens)" | "{0}… ({1} characters)";
        long_number: "een getal van {0} tekens" | "a number of {0} characters";

        or: " of " | " or ";
        schools: "een lijst van 1 tot en met 2000 scholen" | "a list of 1 to 2000 schools";
        scenarios: "een lijst van hoogstens 5 scenario’s, naast het scenario van het document zelf" | "a list of at most 5 scenarios besides the one that the document holds";
        current: "true, bij hoogstens één scenario, dat hier verder niets invult" | "true, for at most one scenario, which has no inputs here";
        euro: "euro’s als tekst met een punt en hoogstens twee decimalen, bijvoorbeeld \"5000000.00\"" | "euros as text with a point and at most two decimals, such as \"5000000.00\"";
        change: "een percentage als tekst van -20 tot en met 20 met hoogstens twee decimalen, bijvoorbeeld \"-2.5\"" | "a percentage as text from -20 to 20 with at most two decimals, such as \"-2.5\"";
        text: "tekst van hoogstens 120 tekens" | "text of at most 120 characters";
        flag: "true of false" | "true or false";
        kind: "\"vmbo\" of \"vso\"" | "\"vmbo\" or \"vso\"";
        brin: "twee cijfers, twee hoofdletters en soms nog twee cijfers, bijvoorbeeld \"00AA00\", of null" | "two digits, two capitals and possibly two digits, such as \"00AA00\", or null";
        count: "een heel getal van 0 tot en met 9999, zonder punt, exponent of aanhalingstekens" | "a whole number from 0 to 9999, without point, exponent or quotes";
        ends: "een object met low en high" | "an object with low and high";
        order: "een bedrag dat niet lager is dan low" | "an amount that is at least low";
        plan_list: "een lijst van hoogstens 100" | "a list of at most 100 items";
        plan_part: "\"labourMarket\", \"pupilForecast\", \"planOfAction\" of \"budget\"" | "\"labourMarket\", \"pupilForecast\", \"planOfAction\" or \"budget\"";
        hours: "uren als tekst, minder dan 1000000, met een punt en hoogstens twee decimalen, bijvoorbeeld \"40.5\"" | "hours as text, below 1000000, with a point and at most two decimals, such as \"40.5\"";
        provenance: "een lijst van hoogstens 4000 herkomsten van aantallen" | "a list of at most 4000 places where counts came from";
        provenance_school: "de plaats van een school in het document, geteld vanaf 0" | "the place of a school in the document, counted from 0";
        provenance_date: "\"2017-10-01\" of \"2018-10-01\"" | "\"2017-10-01\" or \"2018-10-01\"";
        provenance_year: "het jaar van de teldatum van het bestand, van 2000 tot en met 2099" | "the year of the file's count date, from 2000 to 2099";
        fingerprint: "een heel getal van 0 tot en met 4294967295" | "a whole number from 0 to 4294967295";
        masked_each: "een heel getal van 1 tot en met 4" | "a whole number from 1 to 4";
        provenance_pupils: "een aantal leerlingen, hoogstens 399960" | "a number of pupils, at most 399960";
    }
}
