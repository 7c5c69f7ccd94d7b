super::texts! {
    /// What can be done with the table of counts besides typing.
    EntryTexts {
        tools: "De tabel" | "The table";
        undo: "Ongedaan maken" | "Undo";
        redo: "Opnieuw" | "Redo";
        copy: "Kopiëren" | "Copy";
        clear: "Leegmaken" | "Clear";
        paste_help: "Staan de aantallen in Excel of een ander rekenblad? Kopieer ze daar, ook met kopteksten, en plak ze in een vakje." | "Are the numbers in Excel or another spreadsheet? Copy them there, headings too, and paste them in a field.";
        undone: "De laatste wijziging is ongedaan gemaakt." | "The last change was undone.";
        redone: "De wijziging staat er weer." | "The change is back.";
        copied: "De tabel is gekopieerd. Plak haar in een rekenblad." | "The table was copied. Paste it into a spreadsheet.";
        not_copied: "De browser laat kopiëren hier niet toe." | "The browser does not allow copying here.";
        cleared: "De tabel is leeg. ‘Ongedaan maken’ zet alles terug." | "The table is empty. ‘Undo’ puts everything back.";
        loaded: "Het voorbeeld is ingevuld in plaats van wat er stond. ‘Ongedaan maken’ zet dat terug." | "The example took the place of what was there. ‘Undo’ puts that back.";
        examples: "Eerst kijken met een voorbeeld?" | "See an example first?";
        examples_help: "Dit zijn verzonnen scholen." | "These schools are made up.";
        example_broad: "Voorbeeld: brede vmbo-school" | "Example: broad vmbo school";
        example_shrinking: "Voorbeeld: school die krimpt" | "Example: shrinking school";
        example_vso: "Voorbeeld: vso-school" | "Example: vso school";
        warnings: "Klopt dit?" | "Is this right?";
        warnings_help: "Dit verandert niets aan de bedragen." | "This changes nothing in the amounts.";
    }
}
