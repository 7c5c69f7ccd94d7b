super::texts! {
    /// The list of schools.
    SchoolTexts {
        list: "Scholen" | "Schools";
        list_help: "Kies een school om haar leerlingen te zien. Met ↑ en ↓ gaat u naar een andere school." | "Choose a school to see its pupils. ↑ and ↓ go to another school.";
        add: "School toevoegen" | "Add a school";
        duplicate: "Kopie maken" | "Make a copy";
        remove: "Weghalen" | "Remove";
        up: "Omhoog" | "Up";
        down: "Omlaag" | "Down";
        actions: "Wat wilt u met deze school?" | "What do you want with this school?";
        together: "Alle {0} scholen samen" | "All {0} schools together";
        region: "Regio, {0} scholen" | "Region, {0} schools";
        region_named: "Regio {1}, {0} scholen" | "Region {1}, {0} schools";
        of_school: "Per profiel: {0}" | "Per profiel: {0}";
        on_page: "U ziet scenario {0}." | "You see scenario {0}.";
        current: "Huidige situatie" | "Current situation";
        scenario: "{0} · {1}" | "{0} · {1}";
        nameless_scenario: "Scenario {0}" | "Scenario {0}";
        nameless: "School {0}" | "School {0}";
    }
}
