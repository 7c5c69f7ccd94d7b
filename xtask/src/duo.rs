//! `cargo xtask duo`: a DUO open-data file in, a calculation document out (docs/command-line.md).

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::io::{Read, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use engine::domain::{Document, SchemeId, SchoolProvenance, ShortText, Teldatum};
use lexopt::Arg::{Long, Value};
use lexopt::{Parser, ValueExt as _};
use vmbo_techniek::features::duo::model::{
    Chosen, DuoFile, DuoReader, DuoSchool, LeftOut, RegionBy, file_year, to_school,
};

use crate::Command;
use crate::failure::Failure;

pub(crate) const COMMAND: Command = Command {
    name: "duo",
    summary: "take schools out of a DUO file: CSV in, document out",
    help: "Usage: cargo xtask duo FILE [--date DATE] [--masked N] SELECTION

Arguments:
  FILE             DUO's open-data file \"leerlingen vo per vestiging naar onderwijstype\"

Selection, one of:
  --school BRIN…   these vestigingen; a BRIN of four characters takes all of its own
  --place NAME     all vestigingen in a place
  --province NAME  all vestigingen in a province
  --all            all vestigingen

Options:
  --date DATE      the count date that the counts stand for: 2017-10-01, which then
                   stands for both (when not given), or 2018-10-01
  --masked N       how many pupils each masked count (<5) stands for: 1, 2, 3 or 4

Prints a calculation document on standard output and what was read and left out on
standard error. When the file cannot be used, nothing is selected, or a selected
school has masked counts and --masked is not given: exit status 2.",
    run,
};

/// What the command line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Request {
    file: PathBuf,
    date: Teldatum,
    masked: Option<u8>,
    region: RegionBy,
}

/// How much is read at once.
const PIECE: usize = 1 << 16;

fn run(arguments: Parser) -> Result<ExitCode, Failure> {
    let request = request(arguments)?;
    let file = read(&request)?;
    let name = request.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let selected = request.region.select(&file);
    eprint!("{}", summary(&file, &name, &selected));
    let document = document(&request, &name, &selected)?;
    let mut text = document.to_json_indented();
    text.push('\n');
    let written = io::stdout().lock().write_all(text.as_bytes());
    written.map_err(|error| Failure::new(format!("cannot write: {error}")))?;
    Ok(ExitCode::SUCCESS)
}

fn request(mut arguments: Parser) -> Result<Request, Failure> {
    let (mut file, mut date, mut masked, mut region) = (None, Teldatum::October2017, None, None);
    while let Some(argument) = arguments.next()? {
        let chosen = match argument {
            Long("date") => {
                let text = arguments.value()?.string()?;
                date = Teldatum::from_iso(&text).ok_or_else(|| {
                    Failure::usage(format!("--date: found {text}; expected 2017-10-01 or 2018-10-01"))
                })?;
                continue;
            }
            Long("masked") => {
                let text = arguments.value()?.string()?;
                let each = text.parse().ok().filter(|each| (1..=4).contains(each) && text.len() == 1);
                masked =
                    Some(each.ok_or_else(|| Failure::usage(format!("--masked: found {text}; expected 1, 2, 3 or 4")))?);
                continue;
            }
            Long("school") => RegionBy::Brin(brins(&mut arguments)?),
            Long("place") => RegionBy::Place(arguments.value()?.string()?),
            Long("province") => RegionBy::Province(arguments.value()?.string()?),
            Long("all") => RegionBy::Country,
            Value(path) if file.is_none() => {
                file = Some(PathBuf::from(path));
                continue;
            }
            _ => return Err(argument.unexpected().into()),
        };
        region = Some(match (region, chosen) {
            (None, chosen) => chosen,
            (Some(RegionBy::Brin(mut all)), RegionBy::Brin(more)) => {
                all.extend(more);
                RegionBy::Brin(all)
            }
            _ => return Err(Failure::usage("choose one of --school, --place, --province and --all")),
        });
    }
    Ok(Request {
        file: file.ok_or_else(|| Failure::usage("which file? See cargo xtask duo --help"))?,
        date,
        masked,
        region: region.ok_or_else(|| Failure::usage("which schools? Give --school, --place, --province or --all"))?,
    })
}

/// The BRINs after `--school`, as far as they are ones: a file may come after them.
fn brins(arguments: &mut Parser) -> Result<Vec<String>, Failure> {
    let mut found = vec![arguments.value()?.string()?];
    while let Some(mut raw) = arguments.try_raw_args() {
        let Some(next) = raw.peek().and_then(|next| next.to_str()).filter(|next| is_brin(next)) else { break };
        found.push(next.to_owned());
        raw.next();
    }
    match found.iter().find(|brin| !is_brin(brin)) {
        Some(wrong) => Err(Failure::usage(format!("--school: found {wrong}; expected a BRIN such as 00AA or 00AA00"))),
        None => Ok(found),
    }
}

fn is_brin(text: &str) -> bool {
    engine::domain::Brin::parse(&text.trim().to_uppercase()).is_some()
}

fn read(request: &Request) -> Result<DuoFile, Failure> {
    let place = request.file.display();
    let unreadable = |error: io::Error| Failure::usage(format!("cannot read {place}: {error}"));
    let mut input = File::open(&request.file).map_err(unreadable)?;
    let mut reader = DuoReader::default();
    let mut piece = vec![0; PIECE];
    let damaged = |error| Failure::usage(format!("{place}: {error}"));
    loop {
        match input.read(&mut piece).map_err(unreadable)? {
            0 => return reader.finish().map_err(damaged),
            read => reader.feed(piece.get(..read).unwrap_or_default()).map_err(damaged)?,
        }
    }
}

fn document(request: &Request, name: &str, selected: &[&DuoSchool]) -> Result<Document, Failure> {
    if selected.is_empty() {
        return Err(Failure::usage(
            "no such school with pupils in one of the ten profielen (BB, KB, GL, leerjaar 3 and 4) in this file",
        ));
    }
    if selected.len() > Document::MAX_SCHOOLS {
        let most = Document::MAX_SCHOOLS;
        return Err(Failure::usage(format!("{} schools; a document has at most {most}", selected.len())));
    }
    let masked: u32 = selected.iter().map(|school| school.masked()).sum();
    if masked > 0 && request.masked.is_none() {
        return Err(Failure::usage(format!(
            "DUO masked {masked} counts of these schools (<5): say by --masked 1, 2, 3 or 4 what each stands for"
        )));
    }
    let chosen = Chosen {
        date: request.date,
        masked: request.masked.unwrap_or(1),
        file: ShortText::new(name).unwrap_or_default(),
        file_year: file_year(name),
    };
    let schools = selected.iter().map(|school| to_school(school, &chosen));
    let (schools, provenance): (Vec<_>, Vec<_>) = schools.unzip();
    let provenance = (0u16..).zip(provenance).map(|(school, from)| SchoolProvenance { school, from });
    Ok(Document { provenance: provenance.collect(), ..Document::new(SchemeId::DEFAULT, schools) })
}

fn summary(file: &DuoFile, name: &str, selected: &[&DuoSchool]) -> String {
    let summary = &file.summary;
    let date = file_year(name).map_or("not known".to_owned(), |year| format!("1 October {year}, by its name"));
    let mut lines = vec![
        format!("file: {name}; count date: {date}"),
        format!(
            "read: {} rows; {} count, {} are about other education",
            summary.rows, summary.counted_rows, summary.other_rows
        ),
        format!("read: {} schools, {} pupils, {} masked counts", file.schools.len(), summary.pupils, summary.masked),
    ];
    let mut reasons: BTreeMap<LeftOut, (usize, u64, Vec<&str>)> = BTreeMap::new();
    for line in &summary.left_out {
        let (rows, pupils, codes) = reasons.entry(line.reason).or_default();
        *rows += line.rows;
        *pupils += line.pupils;
        codes.push(&line.code);
    }
    for (reason, (rows, pupils, codes)) in reasons {
        let why = match reason {
            LeftOut::Theoretical => "theoretische leerweg",
            LeftOut::Route => "vakmanschapsroute or beroepsroute, without a profiel",
            LeftOut::OldAfdeling => "former afdeling",
            LeftOut::UnknownCode => "code not known",
            LeftOut::NamesDiffer => "the code says something else than the names",
            LeftOut::OtherVmbo => "vmbo that is not told by leerweg",
        };
        let shown: Vec<_> = codes.iter().take(12).copied().collect();
        lines.push(format!("left out: {why}: {rows} rows, {pupils} pupils (codes {})", shown.join(", ")));
    }
    if !summary.ends_with_line_end {
        lines.push("note: the last row has no line end; the file may have been cut off".to_owned());
    }
    let pupils: u32 = selected.iter().map(|school| school.pupils(0)).sum();
    lines.push(format!("selected: {} schools, {pupils} pupils", selected.len()));
    lines.join("\n") + "\n"
}
