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
        added: "School {0} is toegevoegd." | "School {0} was added.";
        nameless: "School {0}" | "School {0}";
    }
}
