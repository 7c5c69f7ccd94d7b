//! The sentences, each in both languages.

use crate::text::language::Language;
use engine::domain::Profiel;

crate::text::texts! {
    /// Entering counts.
    CountTexts {
        heading: "Leerlingen" | "Pupils";
        school: "School" | "School";
        school_name: "Naam van de school (niet verplicht)" | "Name of the school (optional)";
        brin: "BRIN (niet verplicht)" | "BRIN (optional)";
        kind: "Soort school" | "Kind of school";
        kind_vmbo: "vmbo" | "vmbo";
        kind_vso: "vso, uitstroomprofiel vervolgonderwijs" | "vso (special secondary school), uitstroomprofiel vervolgonderwijs (towards further education)";
        kind_vso_help: "Vso telt alleen mee voor fase 2." | "Vso counts for phase 2 only.";
        same_counts: "Zelfde aantallen in 2017 en 2018" | "Same numbers in 2017 and 2018";
        caption: "Leerlingen in leerjaar 3 en 4, per profiel en leerweg" | "Pupils in years 3 and 4, per profiel and leerweg";
        profiel: "Profiel" | "Profiel";
        pupils: "Leerlingen in leerjaar 3 en 4" | "Pupils in years 3 and 4";
        total: "Totaal" | "Total";
        october_2017: "1 oktober 2017" | "1 October 2017";
        october_2018: "1 oktober 2018" | "1 October 2018";
        both_dates: "1 oktober 2017 en 2018" | "1 October 2017 and 2018";
        group_core: "Harde techniek" | "Core technology";
        group_technical: "Maritiem en media" | "Maritime and media";
        group_other: "Andere profielen" | "Other profielen";
        pays_core: "fase 1 en fase 2" | "phase 1 and phase 2";
        pays_technical: "planvorming en fase 2" | "planning and phase 2";
        pays_other: "alleen planvorming" | "planning only";
        gloss_bb: "BB: basisberoepsgericht" | "BB: basic vocational";
        gloss_kb: "KB: kaderberoepsgericht" | "KB: middle-management vocational";
        gloss_gl: "GL: gemengd" | "GL: combined";
        incomplete: "niet volledig" | "incomplete";
        leerwegen: "" | "Vmbo: pre-vocational secondary school. Profiel: subject area. Leerweg: level, BB (basic vocational), KB (middle-management vocational), GL (combined, partly theory).";
    }
}

/// What a profiel is about: its official name, or what that means.
#[must_use]
pub const fn profiel_in_words(profiel: Profiel, language: Language) -> &'static str {
    match (language, profiel) {
        (Language::Nl, profiel) => profiel.name(),
        (Language::En, Profiel::Bwi) => "construction, housing, interior",
        (Language::En, Profiel::Pie) => "production, installation, energy",
        (Language::En, Profiel::Mt) => "vehicles and transport",
        (Language::En, Profiel::Mat) => "maritime and technology",
        (Language::En, Profiel::Mvi) => "media, design and ICT",
        (Language::En, Profiel::Eo) => "business and retail",
        (Language::En, Profiel::Groen) => "agriculture and food",
        (Language::En, Profiel::Hbr) => "catering, bakery, recreation",
        (Language::En, Profiel::Zw) => "health and welfare",
        (Language::En, Profiel::Dp) => "services and products",
    }
}

crate::text::texts! {
    /// What can be done with the table of counts besides typing.
    EntryTexts {
        tools: "De tabel" | "The table";
        undo: "Ongedaan maken" | "Undo";
        redo: "Opnieuw" | "Redo";
        copy: "Tabel kopiëren" | "Copy the table";
        clear: "Leegmaken" | "Clear";
        who_counts: "Wie telt mee?" | "Who counts?";
        undone: "De laatste wijziging is ongedaan gemaakt." | "The last change was undone.";
        redone: "De wijziging staat er weer." | "The change is back.";
        copied: "De tabel is gekopieerd. Plak haar in een rekenblad." | "The table was copied. Paste it into a spreadsheet.";
        not_copied: "De browser laat kopiëren hier niet toe." | "The browser does not allow copying here.";
        cleared: "De tabel is leeg. ‘Ongedaan maken’ zet alles terug." | "The table is empty. ‘Undo’ puts everything back.";
        loaded: "Het voorbeeld is ingevuld in plaats van wat er stond. ‘Ongedaan maken’ zet dat terug." | "The example took the place of what was there. ‘Undo’ puts that back.";
        example_broad: "Brede vmbo-school" | "Broad vmbo school";
        example_shrinking: "School die krimpt" | "Shrinking school";
        example_vso: "Vso-school" | "Vso school";
        warnings: "Klopt dit?" | "Is this right?";
        warnings_help: "Dit verandert niets aan de bedragen." | "This changes nothing in the amounts.";
    }
}

crate::text::texts! {
    /// The ways to get counts without typing them.
    GetCountsTexts {
        get_counts: "Aantallen ophalen" | "Get counts";
        paste_help: "Staan de aantallen in Excel? Kopieer ze daar, met de kopteksten, en plak ze in een vakje van de tabel (Ctrl+V)." | "Are the numbers in Excel? Copy them there, with the headings, and paste them in a field of the table (Ctrl+V).";
        keys: "Enter en ↓ gaan naar de volgende rij, Enter na de laatste naar de volgende kolom, ↑ terug, Shift met ↓ of ↑ naar de laatste of eerste rij, Ctrl met ← of → naar de kolom ernaast." | "Enter and ↓ go to the next row, Enter after the last one to the next column, ↑ back, Shift with ↓ or ↑ to the last or first row, Ctrl with ← or → to the next column.";
        duo_help: "Een bestand van DUO met leerlingen per vestiging:" | "A file of DUO with pupils per site:";
        about_duo: "Hoe komt u eraan?" | "How do you get it?";
        choose_duo: "DUO-bestand kiezen" | "Choose a DUO file";
        document_help: "Een berekening of rekenbewijs dat u eerder bewaarde:" | "A calculation or receipt that you saved before:";
        choose_document: "Bestand kiezen" | "Choose a file";
        examples_help: "Eerst kijken met een voorbeeld? Dit zijn verzonnen scholen." | "See an example first? These schools are made up.";
    }
}

crate::text::texts! {
    /// What schools ask while they fill in the table, answered at the field.
    HelpTexts {
        source: "Bron: {0}." | "Source: {0}.";
        dates: "Welke telling hoort bij welk jaar?" | "Which count goes with which year?";
        dates_answer: "Voor 2018 tellen de leerlingen op 1 oktober 2017. Voor 2019 en fase 2 rekenen we met 1 oktober 2018. Voor fase 2 noemt de brief geen teldatum. Weet u 2018 nog niet, gebruik dan de aantallen van 2017." | "For 2018 the pupils on 1 October 2017 count. For 2019 and phase 2 we use 1 October 2018. The letter names no count date for phase 2. If you do not know 2018 yet, use the numbers of 2017.";
        dates_source: "Kamerbrief juni 2018, voetnoot 3 en 5; Regeling 13 juni 2018, artikel 5" | "Kamerbrief June 2018, footnotes 3 and 5; regulation of 13 June 2018, article 5";
        vso: "Hoe telt vso mee?" | "How does vso count?";
        vso_answer: "Leerlingen met uitstroomprofiel vervolgonderwijs in een technisch profiel tellen mee voor fase 2. In fase 1 kon een vso-school later zelf geld aanvragen; dat rekenen we niet uit." | "Pupils with uitstroomprofiel vervolgonderwijs in a technical profiel count for phase 2. In phase 1 a vso school could later apply itself; that is not computed here.";
        vso_source: "Kamerbrief juni 2018, Fasering onder 2a; wijziging van 15 februari 2019 (Stcrt. 2019, 10371)" | "Kamerbrief June 2018, Fasering under 2a; amendment of 15 February 2019 (Stcrt. 2019, 10371)";
        bovenbouw: "Bovenbouw" | "Bovenbouw (years 3 and 4)";
        bovenbouw_answer: "Alleen leerlingen in leerjaar 3 en 4, die op de teldatum staan ingeschreven en echt naar school gaan." | "Only pupils in years 3 and 4 who are enrolled on the count date and really attend.";
        dp: "Dienstverlening en Producten (D&P)" | "Dienstverlening en Producten (D&P)";
        dp_answer: "D&P is geen technisch profiel, ook niet met technische keuzevakken. Het telt alleen mee voor planvorming." | "D&P is no technical profiel, also with technical keuzevakken. It counts for planning only.";
        lwoo: "Lwoo, leerwerktraject en entree" | "Lwoo, leerwerktraject and entree";
        lwoo_answer: "Lwoo telt in de eigen leerweg. Leerwerktraject en entree telt u bij BB." | "Lwoo counts in its own leerweg. Count leerwerktraject and entree under BB.";
        old: "Oude programma’s" | "Old programmes";
        old_answer: "Leerlingen in de oude afdelingen en programma’s voor bouw, metaal, elektro, installatie, voertuigen en transport tellen mee voor fase 1. Zet ze bij BWI, PIE of M&T: het bedrag is gelijk." | "Pupils in the old departments and programmes for building, metal, electrical, installation, vehicles and transport count for phase 1. Put them with BWI, PIE or M&T: the amount is the same.";
        tl: "Theoretische leerweg (TL)" | "Theoretische leerweg (TL)";
        tl_answer: "Voor TL is er geen bedrag per leerling. Daarom heeft de tabel er geen kolom voor." | "There is no amount per pupil for TL. So the table has no column for it.";
        who_source: "Kamerbrief juni 2018, Fasering onder 1 en 2a; Regeling 13 juni 2018, artikel 1, 3 en 5 en bijlage 1" | "Kamerbrief June 2018, Fasering under 1 and 2a; regulation of 13 June 2018, articles 1, 3 and 5 and annex 1";
    }
}

crate::text::texts! {
    /// What came of a paste.
    PasteTexts {
        taken_none: "Geen aantallen overgenomen." | "No numbers taken over.";
        taken_one: "1 aantal overgenomen." | "1 number taken over.";
        taken_many: "{0} aantallen overgenomen." | "{0} numbers taken over.";
        taken_in_one: "{0} aantallen overgenomen in 1 vakje." | "{0} numbers taken over in 1 field.";
        taken_in: "{0} aantallen overgenomen in {1} vakjes." | "{0} numbers taken over in {1} fields.";
        leerjaren_added: "Leerjaar 3 en 4 zijn opgeteld." | "Years 3 and 4 were added up.";
        sexes_added: "Mannen en vrouwen zijn opgeteld." | "Men and women were added up.";
        only_leerjaar: "Let op: alleen leerjaar {0} staat erin." | "Note: only year {0} is in it.";
        only_one_sex: "Let op: alleen mannen of alleen vrouwen staan erin." | "Note: only men or only women are in it.";
        too_large: "Dit is meer tekst dan een tabel met aantallen kan zijn. Kopieer alleen de rijen van deze school." | "This is more text than a table of counts can be. Copy only the rows of this school.";
        short_row: "Let op: rij {0} heeft minder cellen dan andere. Kijk of elk aantal bij de goede leerweg staat." | "Note: row {0} has fewer cells than others. Check that each number is with the right leerweg.";
        parts_missing: "Let op: niet bij elk vakje staan alle delen (leerjaar 3 en 4, of mannen en vrouwen)." | "Note: not every field has all its parts (years 3 and 4, or men and women).";
        total_differs: "Het totaal bij ‘{0}’ is {1}, maar de aantallen zijn samen {2}." | "The total at ‘{0}’ is {1}, but the numbers add up to {2}.";
        not_used: "De tekst ‘{0}’ is niet gebruikt." | "The text ‘{0}’ was not used.";
        skipped: "Niet overgenomen: {0}." | "Not taken over: {0}.";
        more: "En nog {0}." | "And {0} more.";
        totals: "totalen, want die volgen uit de aantallen" | "totals, because they follow from the numbers";
        looks_like_total: "de laatste rij of kolom, want die lijkt een totaal" | "the last row or column, because it looks like a total";
        tl: "{0}, want daar hoort geen bedrag bij" | "{0}, because no amount goes with it";
        unknown_row: "de rij ‘{0}’, want dat is geen profiel" | "the row ‘{0}’, because that is no profiel";
        nameless_row: "een rij zonder profiel" | "a row without a profiel";
        unknown_value: "‘{0}’, want daar is geen vakje voor" | "‘{0}’, because there is no field for it";
        unknown_column: "de kolom ‘{0}’, want dat is geen leerweg" | "the column ‘{0}’, because that is no leerweg";
        nameless_column: "een kolom zonder leerweg" | "a column without a leerweg";
        other_column: "de kolom ‘{0}’, want dat zijn geen leerlingen" | "the column ‘{0}’, because those are no pupils";
        left_of_names: "een kolom zonder kop vóór de namen" | "a column without a heading before the names";
        no_headings: "kolommen zonder kop, want het is niet duidelijk welke leerweg waar staat" | "columns without headings, because it is not clear which leerweg is where";
        unclear_headings: "aantallen waarvan niet duidelijk is bij welke kop ze horen" | "numbers of which it is not clear which heading they belong to";
        no_leerweg: "de kolom ‘{0}’, want de leerweg staat er niet bij" | "the column ‘{0}’, because it does not say which leerweg";
        no_date: "de kolom ‘{0}’, want de datum staat er niet bij" | "the column ‘{0}’, because it does not say which date";
        dateless_column: "een kolom zonder datum" | "a column without a date";
        other_date: "‘{0}’, want dat is niet 1 oktober 2017 of 2018" | "‘{0}’, because that is not 1 October 2017 or 2018";
        other_leerjaar: "leerjaar {0}, want alleen leerjaar 3 en 4 tellen mee" | "year {0}, because only years 3 and 4 count";
        unclear: "‘{0}’, want daarin staan twee dingen die niet samengaan" | "‘{0}’, because it names two things that do not go together";
        several_vestigingen: "aantallen van meer vestigingen. Plak elke vestiging apart" | "numbers of several sites. Paste each site separately";
        outside_one: "1 aantal buiten de tabel" | "1 number outside the table";
        outside: "{0} aantallen buiten de tabel" | "{0} numbers outside the table";
        incomplete: "{0}, want een deel daarvan is niet te lezen" | "{0}, because a part of it cannot be read";
        twice: "{0}, want dat staat er meer dan één keer" | "{0}, because it is there more than once";
        preview_intro: "Controleer de aantallen voordat u ze overneemt." | "Check the numbers before you take them over.";
        preview_left_out: "Niet overgenomen" | "Not taken over";
        take: "Overnemen" | "Take over";
        decline: "Niet overnemen" | "Do not take over";
    }
}

crate::text::texts! {
    /// The list of schools.
    SchoolTexts {
        list: "Kies een school" | "Choose a school";
        add: "+ School" | "+ School";
        duplicate: "Kopie maken" | "Make a copy";
        remove: "Verwijderen" | "Remove";
        before: "Vorige school" | "Previous school";
        after: "Volgende school" | "Next school";
        search: "Zoek school" | "Find a school";
        details: "Gegevens" | "Details";
        up: "Omhoog" | "Up";
        down: "Omlaag" | "Down";
        actions: "Wat wilt u met deze school?" | "What do you want with this school?";
        together: "Alle {0} scholen samen" | "All {0} schools together";
        region: "Regio, {0} scholen" | "Region, {0} schools";
        region_named: "Regio {1}, {0} scholen" | "Region {1}, {0} schools";
        on_page: "U ziet scenario {0}." | "You see scenario {0}.";
        told_by_brin: "{0} ({1})" | "{0} ({1})";
        told_by_number: "{0} (school {1})" | "{0} (school {1})";
        current: "Huidige situatie" | "Current situation";
        scenario: "{0} · {1}" | "{0} · {1}";
        nameless_scenario: "Scenario {0}" | "Scenario {0}";
        nameless: "School {0}" | "School {0}";
    }
}

crate::text::texts! {
    /// What may not be what was meant.
    WarningTexts {
        large_count: "{0} {1}: dit is een groot aantal voor één profiel en leerweg. Klopt het?" | "{0} {1}: this is a large number for one profiel and leerweg. Is it right?";
        large_school: "Dit zijn veel leerlingen op {0}. Tel alleen leerjaar 3 en 4." | "These are many pupils on {0}. Count years 3 and 4 only.";
        drop: "In 2018 staat minder dan de helft van de leerlingen van 2017. Klopt dat?" | "2018 has less than half of the pupils of 2017. Is that right?";
        growth: "In 2018 staan meer dan twee keer zoveel leerlingen als in 2017. Klopt dat?" | "2018 has more than twice the pupils of 2017. Is that right?";
        nothing_in_2018: "Bij 1 oktober 2018 staan geen leerlingen. Dan is er niets voor 2019 en voor fase 2. Zijn de aantallen gelijk, kies dan ‘Zelfde aantallen’." | "There are no pupils on 1 October 2018. So there is nothing for 2019 and for phase 2. If the numbers are the same, choose ‘Same numbers’.";
        nothing_in_2017: "Bij 1 oktober 2017 staan geen leerlingen. Dan is er niets voor 2018." | "There are no pupils on 1 October 2017. So there is nothing for 2018.";
        vso_count_of_2017: "Een vso-school krijgt niets voor de telling van 2017. Alleen die van 2018 telt, voor fase 2." | "A vso school gets nothing for the count of 2017. Only that of 2018 counts, for phase 2.";
        no_technology: "Er staan geen leerlingen in een technisch profiel (BWI, PIE, M&T, MaT of MVI). Dan is er alleen planvormingsgeld." | "There are no pupils in a technical profiel (BWI, PIE, M&T, MaT or MVI). So there is planning money only.";
        vso_without_technology: "Er staan geen leerlingen in een technisch profiel (BWI, PIE, M&T, MaT of MVI). Een vso-school krijgt dan niets." | "There are no pupils in a technical profiel (BWI, PIE, M&T, MaT or MVI). A vso school then gets nothing.";
        no_pupils: "Bij deze school staan nog geen leerlingen." | "This school has no pupils yet.";
        same_brin: "Deze BRIN staat al bij een andere school. Staat de school er twee keer?" | "This BRIN is at another school already. Is the school there twice?";
        brin_without_vestiging: "Een BRIN van vier tekens is een hele school. In een regio telt elke vestiging apart: gebruik zes tekens." | "A BRIN of four characters is a whole school. In a region each vestiging counts by itself: use six characters.";
        same_name: "Deze naam staat al bij een andere school. Geef ze verschillende namen." | "This name is at another school already. Give them different names.";
        tl: "In deze aantallen zitten {0} leerlingen in TL. Daarvoor is er geen bedrag: ze tellen niet mee en staan niet in de tabel. Een bestand of link houdt ze." | "These counts have {0} pupils in TL. There is no amount for them: they do not count and are not in the table. A file or link keeps them.";
    }
}
