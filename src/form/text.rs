//! The sentences, each in both languages.

crate::text::texts! {
    /// What is wrong with a field.
    ProblemTexts {
        not_whole: "‘{0}’ is geen heel getal. Typ een heel getal, zoals 24." | "‘{0}’ is not a whole number. Type a whole number, such as 24.";
        negative: "‘{0}’ is minder dan nul. Typ 0 of meer." | "‘{0}’ is less than zero. Type 0 or more.";
        too_many_pupils: "‘{0}’ is te groot. Typ een getal tot en met 9.999." | "‘{0}’ is too large. Type a number up to 9,999.";
        not_a_number: "‘{0}’ is geen getal. Typ alleen cijfers, zoals 24." | "‘{0}’ is not a number. Type digits only, such as 24.";
        not_euros: "‘{0}’ is geen bedrag. Typ euro’s, zoals 1.234,50." | "‘{0}’ is not an amount. Type euros, such as 1234.50.";
        too_many_euros: "‘{0}’ is te groot. Typ een bedrag van hoogstens twaalf cijfers voor de komma." | "‘{0}’ is too large. Type an amount of at most twelve digits before the decimals.";
        not_a_percentage: "‘{0}’ is geen percentage. Typ een getal met hoogstens twee decimalen, zoals -2,5." | "‘{0}’ is not a percentage. Type a number with at most two decimals, such as -2.5.";
        change_too_large: "‘{0}’ is te veel. Typ een percentage van -20 tot en met 20." | "‘{0}’ is too much. Type a percentage from -20 to 20.";
        name_too_long: "De naam is te lang. Typ hoogstens 120 tekens." | "The name is too long. Type at most 120 characters.";
        not_a_brin: "‘{0}’ is geen BRIN. Typ twee cijfers, twee letters en eventueel twee cijfers, zoals 00AA00." | "‘{0}’ is not a BRIN. Type two digits, two letters and possibly two digits, such as 00AA00.";
        not_hours: "‘{0}’ is geen aantal uren. Typ een getal met hoogstens twee decimalen, zoals 40,5." | "‘{0}’ is not a number of hours. Type a number with at most two decimals, such as 40.5.";
        low_above_high: "Het laagste bedrag is hoger dan het hoogste. Vul beide bedragen in, het laagste eerst." | "The lowest amount is above the highest. Fill in both amounts, the lowest first.";
    }
}
