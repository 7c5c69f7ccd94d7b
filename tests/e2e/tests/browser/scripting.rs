//! `window.vmboTechniek`, by which other scripts calculate, when something is wrong.

use e2e::{Page, Result, Site, run, run_on};
use serde_json::{Value, json};

use crate::examples;

/// What `calculate` throws for an expression. `window.Error` is that of the page: in Firefox the script has one of its own.
async fn thrown(page: &Page, expression: &str) -> Result<Value> {
    let script = format!(
        "try {{ window.vmboTechniek.calculate({expression}); return null }}
         catch (error) {{ return [error instanceof window.Error, error.message, error.path ?? null] }}"
    );
    page.script(&script, Vec::new()).await
}

#[test]
fn an_error_has_one_line_that_begins_with_its_path() -> Result<()> {
    let what_json_cannot_hold =
        ["undefined", "() => 1", "10n", "{ schools: [() => 1] }", "(() => { const a = {}; a.a = a; return a })()"];
    let other = ["'{'", "{ format: 'vmbo-techniek/1', schools: 7 }", "null", "12"];
    let bad = examples::bad().into_iter().map(|bad| (json!(bad.input).to_string(), Some(bad.expected["path"].clone())));
    let table = what_json_cannot_hold
        .map(|expression| (expression.to_owned(), Some(json!("$"))))
        .into_iter()
        .chain(other.map(|expression| (expression.to_owned(), None)))
        .chain(bad);
    run(async |page| {
        page.open("").await?;
        for (expression, path) in table {
            let error = thrown(page, &expression).await?;
            assert_eq!(error[0], json!(true), "{expression}: {error}");
            assert!(path.is_none_or(|path| path == error[2]), "{expression}: {error}");
            let (message, path) = (error[1].as_str().unwrap(), error[2].as_str().unwrap());
            assert!(message.starts_with(&format!("{path}: ")) && !message.contains('\n'), "{expression}: {message}");
        }
        Ok(())
    })
}

#[test]
fn the_door_is_there_before_it_opens() -> Result<()> {
    let site = Site::copy_of_dist()?;
    site.replace("assets/rekenhulp-", ".js", b"await new Promise(() => {})")?;
    run_on(site, async |page| {
        page.go_to("").await?;
        page.until("window.vmboTechniek?.ready instanceof window.Promise").await?;
        let error = thrown(page, "{}").await?;
        assert!(error[1].as_str().unwrap().contains("not ready yet"), "{error}");
        Ok(())
    })
}
