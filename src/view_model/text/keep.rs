super::texts! {
    /// Keeping what was typed, and opening links and files.
    KeepTexts {
        heading: "Bewaren in deze browser" | "Keeping in this browser";
        on: "Wat u invult, wordt in deze browser bewaard. Het gaat niet naar een server." | "What you enter is kept in this browser. It goes to no server.";
        off: "Wat u invult, wordt niet bewaard." | "What you enter is not kept.";
        blocked: "Deze browser staat bewaren niet toe. Wat u invult, wordt niet bewaard." | "This browser does not allow keeping. What you enter is not kept.";
        full: "Er is geen ruimte meer in deze browser. Uw laatste wijzigingen worden niet bewaard." | "There is no room left in this browser. Your last changes are not kept.";
        unreadable: "In deze browser staat werk dat deze versie niet kan lezen. Het is beschadigd of van een nieuwere versie. Het blijft staan; wat u nu invult, wordt niet bewaard." | "This browser holds work that this version cannot read. It is damaged or of a newer version. It stays; what you enter now is not kept.";
        wish: "Bewaar wat ik invul in deze browser" | "Keep what I enter in this browser";
        wish_help: "Als u dit uitzet, wordt gewist wat bewaard is." | "Switching this off erases what is kept.";
        erase: "Wis wat bewaard is" | "Erase what is kept";
        aside: "Er staat ook ander werk bewaard, van een ander tabblad of van voor u een link opende." | "Other work is kept too, of another tab or from before you opened a link.";
        open_aside: "Open het andere werk" | "Open the other work";
        aside_opened: "Het andere werk staat op de pagina. Wat er stond, is apart bewaard." | "The other work is on the page. What was there is kept aside.";
        aside_unreadable: "Het andere werk kan niet geopend worden. Er is niets veranderd." | "The other work cannot be opened. Nothing was changed.";
        erased: "Wat bewaard was, is gewist. Wat op de pagina staat, blijft staan." | "What was kept is erased. What is on the page stays.";
        open_file: "Een bewaard bestand openen" | "Open a saved file";
        open_file_help: "U kunt een bestand ook op de pagina laten vallen." | "You can drop a file on the page too.";
        link_opened: "De link is geopend. Met ‘Ongedaan maken’ krijgt u terug wat er stond." | "The link was opened. ‘Undo’ brings back what was there.";
        link_newer: "De link is gemaakt met een nieuwere versie van de rekenhulp." | "A newer version of the calculator made the link.";
        link_last_sign: "Het laatste teken van de link ontbrak. Uit de rest volgt welk teken het was." | "The last sign of the link was missing. The rest tells which it was.";
        link_ending: "Achter de link stonden tekens die er niet bij horen. Ze zijn weggelaten." | "Signs stood behind the link that do not belong to it. They were left out.";
        left_out_figures: "Onderdeel ‘{0}’ van de link kent deze versie niet. De bedragen hangen ervan af: hier staan andere dan bij de afzender." | "This version does not know part ‘{0}’ of the link. Amounts depend on it: those here differ from the sender’s.";
        left_out_other: "Onderdeel ‘{0}’ van de link kent deze versie niet. De bedragen hangen er niet van af." | "This version does not know part ‘{0}’ of the link. No amount depends on it.";
        link_damaged: "Deze link is beschadigd of niet compleet en is niet geopend. Wat op de pagina stond, staat er nog. Vraag de afzender om de link opnieuw te sturen." | "This link is damaged or incomplete and was not opened. What was on the page is still there. Ask the sender for the link again.";
        link_unknown_rules: "Deze link rekent met regels die deze versie niet kent ({0}) en is niet geopend. Wat op de pagina stond, staat er nog." | "This link computes with rules that this version does not know ({0}) and was not opened. What was on the page is still there.";
        file_opened: "{0} is geopend. Met ‘Ongedaan maken’ krijgt u terug wat er stond." | "{0} was opened. ‘Undo’ brings back what was there.";
        file_unreadable: "{0} kan niet gelezen worden: het is geen tekst of te groot. Er is niets veranderd." | "{0} cannot be read: it is no text or too large. Nothing was changed.";
        file_refused: "{0} is niet geopend en er is niets veranderd. Bij {1} staat iets dat niet klopt:" | "{0} was not opened and nothing was changed. Something is wrong at {1}:";
    }
}
