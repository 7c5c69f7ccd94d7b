super::texts! {
    /// Entering counts.
    CountTexts {
        heading: "Leerlingen" | "Pupils";
        intro: "Vul in hoeveel leerlingen in leerjaar 3 en 4 zitten, per profiel en leerweg. Laat leeg wat niet voorkomt." | "Enter how many pupils are in years 3 and 4, per profiel and leerweg. Leave empty what does not occur.";
        school: "School" | "School";
        school_name: "Naam van de school (niet verplicht)" | "Name of the school (optional)";
        brin: "BRIN (niet verplicht)" | "BRIN (optional)";
        kind: "Soort school" | "Kind of school";
        kind_vmbo: "vmbo" | "vmbo";
        kind_vso: "vso, uitstroomprofiel vervolgonderwijs" | "vso, uitstroomprofiel vervolgonderwijs";
        kind_vso_help: "Vso telt alleen mee voor fase 2." | "Vso counts for phase 2 only.";
        same_counts: "Zelfde aantallen op 1 oktober 2017 en 1 oktober 2018" | "Same numbers on 1 October 2017 and 1 October 2018";
        same_counts_help: "De telling van 2017 betaalt 2018. De telling van 2018 betaalt 2019 en, zoals hier gelezen, fase 2." | "The count of 2017 pays 2018. The count of 2018 pays 2019 and, as read here, phase 2.";
        copy_to_2018: "Neem de aantallen van 2017 over" | "Take over the numbers of 2017";
        caption: "Aantal leerlingen per profiel en leerweg" | "Number of pupils per profiel and leerweg";
        profiel: "Profiel" | "Profiel";
        total: "Totaal" | "Total";
        october_2017: "1 oktober 2017" | "1 October 2017";
        october_2018: "1 oktober 2018" | "1 October 2018";
        both_dates: "1 oktober 2017 en 2018" | "1 October 2017 and 2018";
        group_core: "Harde techniek: techniekgeld, planvorming en fase 2" | "Core technology: technology money, planning and phase 2";
        group_technical: "Maritiem en media: planvorming en fase 2" | "Maritime and media: planning and phase 2";
        group_other: "Andere profielen: alleen planvorming" | "Other profielen: planning only";
        incomplete: "niet compleet" | "incomplete";
        keys: "Enter en ↓ gaan naar de volgende rij, ↑ terug, Shift met ↓ of ↑ naar de laatste of eerste rij, Ctrl met ← of → naar de kolom ernaast." | "Enter and ↓ go to the next row, ↑ back, Shift with ↓ or ↑ to the last or first row, Ctrl with ← or → to the next column.";
    }
}
