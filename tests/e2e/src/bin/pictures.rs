//! Takes the pictures that the README uses, and on request many more to look at.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use e2e::{Error, Media, Page, Result, VIEWS, run};
use serde_json::{Value, json};
use std::path::Path;
use std::{env, fs};

/// The most that a picture is high: longer pages are cut off.
const HIGHEST: u64 = 9000;

fn main() -> Result<()> {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let [folder, rest @ ..] = &arguments[..] else {
        return Err(Error::new("expected the folder for the pictures"));
    };
    let folder = Path::new(folder);
    fs::create_dir_all(folder)?;
    let all = rest.iter().any(|argument| argument == "--all");
    run(async |page| if all { to_look_at(page, folder).await } else { for_the_readme(page, folder).await })
}

/// What the page is, in one picture.
async fn for_the_readme(page: &Page, folder: &Path) -> Result<()> {
    page.viewport(1280, 1000).await?;
    page.open("").await?;
    page.fill_example().await?;
    page.script("document.querySelector('.page-header').scrollIntoView()", Vec::new()).await?;
    take(page, &folder.join("page.png")).await
}

/// The widths that people have, light and dark, both languages, empty and filled.
async fn to_look_at(page: &Page, folder: &Path) -> Result<()> {
    for (name, address) in [("nl", ""), ("en", "en/")] {
        page.viewport(1280, 1000).await?;
        page.media(&[]).await?;
        page.open(address).await?;
        whole(page, 1280, &folder.join(format!("{name}-1280-empty.png"))).await?;
        page.fill_example().await?;
        for view in VIEWS {
            page.open_view(view).await?;
            for (media, mode) in
                [(&[][..], "light"), (&[Media::Dark][..], "dark"), (&[Media::ForcedColors][..], "forced")]
            {
                page.media(media).await?;
                for width in [320, 768, 1280, 2560] {
                    whole(page, width, &folder.join(format!("{name}-{view}-{width}-{mode}.png"))).await?;
                }
            }
        }
        page.open_view("calculate").await?;
        page.media(&[]).await?;
        for (width, height) in [(320, 640), (1280, 900), (2560, 1300)] {
            page.viewport(width, height).await?;
            take(page, &folder.join(format!("{name}-{width}-window.png"))).await?;
        }
        let printed = page.devtools("Page.printToPDF", json!({ "paperWidth": 8.27, "paperHeight": 11.69 })).await?;
        write(&folder.join(format!("{name}.pdf")), &printed)?;
    }
    Ok(())
}

/// The page from top to bottom.
async fn whole(page: &Page, width: u32, path: &Path) -> Result<()> {
    page.viewport(width, 900).await?;
    let height = page.script("return document.documentElement.scrollHeight", Vec::new()).await?;
    let height = height.as_u64().unwrap_or(HIGHEST).min(HIGHEST);
    page.viewport(width, u32::try_from(height).unwrap_or_default()).await?;
    take(page, path).await
}

async fn take(page: &Page, path: &Path) -> Result<()> {
    let taken = page.devtools("Page.captureScreenshot", json!({ "format": "png", "optimizeForSpeed": false })).await?;
    write(path, &taken)
}

/// Writes the bytes that an answer of the browser holds in base64.
fn write(path: &Path, answer: &Value) -> Result<()> {
    let text = answer.get("data").and_then(Value::as_str).ok_or_else(|| Error::new("the browser sent no picture"))?;
    fs::write(path, BASE64_STANDARD.decode(text)?)?;
    Ok(())
}
