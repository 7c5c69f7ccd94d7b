//! Loading the page.

use e2e::{Browser, Result, run};

#[test]
fn the_page_starts_without_a_complaint() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        assert_eq!(page.client().title().await?, "Rekenhulp vmbo-techniek");
        Ok(())
    })
}

#[test]
fn each_file_is_fetched_once_and_compressed() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        let requests = page.server().requests();
        for end in [".wasm", ".css"] {
            let times = requests.iter().filter(|request| request.target.ends_with(end)).count();
            assert_eq!(times, 1, "{end}: {requests:#?}");
        }
        if page.browser() == Browser::Chromium {
            let encodings: Vec<_> = requests.iter().filter_map(|request| request.header("accept-encoding")).collect();
            assert!(encodings.iter().all(|encoding| encoding.contains("br")), "{encodings:?}");
        }
        Ok(())
    })
}
