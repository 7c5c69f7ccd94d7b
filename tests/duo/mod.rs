//! Makes files in the format of DUO, of any size and in every variant, with schools that do not exist.

pub(crate) mod damaged;

use std::collections::BTreeMap;

/// The variants of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Variant {
    /// The newer names of the columns, with one more of them.
    pub(crate) newer_names: bool,
    /// A column with LWOO INDICATIE.
    pub(crate) lwoo_column: bool,
    /// The vestiging as 00, as 00AA00, or as 0.
    pub(crate) vestiging: Vestiging,
    /// UTF-8 with a byte order mark, or Windows-1252.
    pub(crate) utf8: bool,
    /// Carriage returns before line feeds.
    pub(crate) crlf: bool,
    /// Every field in quotes.
    pub(crate) quoted: bool,
    /// The columns from the last to the first.
    pub(crate) reversed: bool,
    /// Counts of 1 to 4 as `<5`.
    pub(crate) masked: bool,
}

/// How a vestiging is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Vestiging {
    Two,
    Six,
    NoZero,
}

/// The file of 1 October 2019.
pub(crate) const PLAIN: Variant = Variant {
    newer_names: false,
    lwoo_column: false,
    vestiging: Vestiging::Two,
    utf8: false,
    crlf: false,
    quoted: false,
    reversed: false,
    masked: false,
};

const PROVINCES: [&str; 4] = ["Drenthe", "Friesland", "Noord-Holland", "Zeeland"];

/// Official names in the order of the second digit of a code, with the abbreviation of documents.
const PROFIELEN: [(&str, &str, &str); 10] = [
    ("BWI", "Bouwen, wonen en interieur", "Techniek"),
    ("PIE", "Produceren, installeren en energie", "Techniek"),
    ("M&T", "Mobiliteit en transport", "Techniek"),
    ("MVI", "Media, vormgeving en ICT", "Techniek"),
    ("E&O", "Economie en ondernemen", "Economie"),
    ("HBR", "Horeca, bakkerij en recreatie", "Economie"),
    ("Z&W", "Zorg en welzijn", "Zorg & Welzijn"),
    ("Groen", "Groen", "Landbouw"),
    ("MaT", "Maritiem en Techniek", "Techniek"),
    ("D&P", "Dienstverlening en producten", "Intersect. programma"),
];

/// The first digit and the last two of a code, and the leerweg.
const KINDS: [(u32, &str, &str); 10] = [
    (6011, "BB", "VMBO BL lj 3-4"),
    (6055, "BB", "VMBO BL lj 3-4"),
    (6021, "KB", "VMBO KL lj 3-4"),
    (6065, "KB", "VMBO KL lj 3-4"),
    (6031, "GL", "VMBO GL lj 3-4"),
    (6075, "GL", "VMBO GL lj 3-4"),
    (7011, "BB", "VMBO BL lj 3-4"),
    (7021, "BB", "VMBO BL lj 3-4"),
    (7055, "BB", "VMBO BL lj 3-4"),
    (7065, "BB", "VMBO BL lj 3-4"),
];

/// A row as generated.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) brin: String,
    pub(crate) name: String,
    pub(crate) place: String,
    pub(crate) province: &'static str,
    pub(crate) profiel: &'static str,
    pub(crate) leerweg: &'static str,
    pub(crate) fields: [String; 4],
    pub(crate) counts: [u16; 4],
}

/// A row that counts, or one of TL, a route or other education, by a number that decides everything.
pub(crate) fn row(school: usize, seed: usize, counts: [u16; 4]) -> Row {
    let (profiel, afdeling, sector) = PROFIELEN[seed % 10];
    let (code, leerweg, kind) = KINDS[seed / 10 % 10];
    let letters: [char; 2] = [school / 26 % 26, school % 26].map(|at| char::from(b'A' + u8::try_from(at).unwrap()));
    let brin = format!("{:02}{}{}{:02}", school / 676 % 100, letters[0], letters[1], school % 3);
    let code = u32::try_from(seed % 10).unwrap() * 100 + code;
    Row {
        name: format!("Fict\u{ef}ef \"De Proef\" {school}; noord"),
        place: format!("PROEFDAM {}", school % 50),
        province: PROVINCES[school % 4],
        brin,
        profiel,
        leerweg,
        fields: [kind, sector, afdeling, &format!("{code:04}")].map(str::to_owned),
        counts,
    }
}

/// A row that no profiel counts: other education, TL, a route, an old afdeling or an unknown code.
pub(crate) fn uncounted(school: usize, seed: usize, counts: [u16; 4]) -> Row {
    let fields = [
        ["Brugjaar 1-2", "Techniek", "Maritiem en Techniek", "1916"],
        ["VMBO TL lj 3-4", "Techniek", "N.v.t.", "0470"],
        ["VMBO BL lj 3-4", "Techniek", "Vakmanschapsroute Techniek", "4511"],
        ["VMBO KL lj 3-4", "Techniek", "Bouwtechniek", "2811"],
        ["VMBO GL lj 3-4", "Techniek", "Onbekend", "9999"],
        ["VMBO GL lj 3-4", "Techniek", "Groen", "6131"],
    ];
    Row { fields: fields[seed % 6].map(str::to_owned), ..row(school, seed, counts) }
}

/// The bytes of a file with these rows.
pub(crate) fn file(variant: Variant, rows: &[Row]) -> Vec<u8> {
    let end = if variant.crlf { "\r\n" } else { "\n" };
    let mut text = line(variant, &headings(variant)) + end;
    for row in rows {
        text += &line(variant, &fields(variant, row));
        text += end;
    }
    if variant.utf8 {
        return [&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat();
    }
    text.chars().map(|character| u8::try_from(u32::from(character)).unwrap()).collect()
}

/// What each school has in each cell when a masked count stands for `each`.
pub(crate) fn expected(rows: &[Row], masked: bool, each: u16) -> BTreeMap<String, BTreeMap<String, u16>> {
    let mut schools: BTreeMap<String, BTreeMap<String, u16>> = BTreeMap::new();
    for row in rows {
        let count = |count: &u16| if masked && (1..=4).contains(count) { each } else { *count };
        let pupils: u16 = row.counts.iter().map(count).sum();
        if pupils > 0 {
            let cell = format!("{}.{}", row.profiel, row.leerweg);
            *schools.entry(row.brin.clone()).or_default().entry(cell).or_default() += pupils;
        }
    }
    schools
}

fn headings(variant: Variant) -> Vec<String> {
    let names = if variant.newer_names {
        ["INSTELLINGSCODE", "VESTIGINGSCODE", "ERKENDE OPLEIDINGSCODE"]
    } else {
        ["BRIN NUMMER", "VESTIGINGSNUMMER", "ELEMENTCODE"]
    };
    let mut all = vec![names[0], names[1], "INSTELLINGSNAAM VESTIGING", "PLAATSNAAM VESTIGING", "PROVINCIE VESTIGING"];
    if variant.newer_names {
        all.push("SAMENWERKINGSVERBAND PASSEND ONDERWIJS VO");
    }
    if variant.lwoo_column {
        all.push("LWOO INDICATIE");
    }
    all.extend(["ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR", "VMBO SECTOR", "AFDELING", names[2], "OPLEIDINGSNAAM"]);
    let years = (1..=6).flat_map(|year| ["MAN", "VROUW"].map(|who| format!("LEER- OF VERBLIJFSJAAR {year} - {who}")));
    all.into_iter().map(str::to_owned).chain(years).collect()
}

fn fields(variant: Variant, row: &Row) -> Vec<String> {
    let vestiging = match variant.vestiging {
        Vestiging::Two => row.brin[4..].to_owned(),
        Vestiging::Six => row.brin.clone(),
        Vestiging::NoZero => row.brin[4..].trim_start_matches('0').to_owned(),
    };
    let vestiging = if vestiging.is_empty() { "0".to_owned() } else { vestiging };
    let mut all =
        vec![row.brin[..4].to_owned(), vestiging, row.name.clone(), row.place.clone(), row.province.to_owned()];
    if variant.newer_names {
        all.push("VO0000".to_owned());
    }
    if variant.lwoo_column {
        all.push(if row.fields[3].ends_with('5') { "J" } else { "N" }.to_owned());
    }
    all.extend(row.fields.iter().cloned());
    all.push("VMBO opleiding".to_owned());
    let count = |count: &u16| match count {
        1..=4 if variant.masked => "<5".to_owned(),
        count => count.to_string(),
    };
    all.extend(["0"; 4].map(str::to_owned));
    all.extend(row.counts.iter().map(count));
    all.extend(["0"; 4].map(str::to_owned));
    all
}

fn line(variant: Variant, fields: &[String]) -> String {
    let quote = |field: &String| {
        if variant.quoted || field.contains(['"', ';', '\n']) {
            format!("\"{}\"", field.replace('"', "\"\""))
        } else {
            field.clone()
        }
    };
    let mut written: Vec<String> = fields.iter().map(quote).collect();
    if variant.reversed {
        written.reverse();
    }
    written.join(";")
}
