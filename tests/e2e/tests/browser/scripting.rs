//! `window.vmboTechniek`, by which other scripts calculate.

use e2e::{Page, Result, Site, run, run_on};
use serde_json::{Value, json};

/// Message and path of what `calculate` throws for an expression. `window.Error` is that of the page: in Firefox the
/// script has one of its own.
async fn thrown(page: &Page, argument: &str) -> Result<Value> {
    let script = format!(
        "try {{ window.vmboTechniek.calculate({argument}); return null }}
         catch (error) {{ return [error instanceof window.Error, error.message, error.path ?? null] }}"
    );
    page.script(&script, Vec::new()).await
}

#[test]
fn what_json_cannot_hold_is_an_error_at_the_whole_document() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for argument in
            ["undefined", "() => 1", "10n", "{ schools: [() => 1] }", "(() => { const a = {}; a.a = a; return a })()"]
        {
            let error = thrown(page, argument).await?;
            assert_eq!((&error[0], &error[2]), (&json!(true), &json!("$")), "{argument}: {error}");
            let message = error[1].as_str().unwrap();
            assert!(message.starts_with("$: ") && !message.contains('\n'), "{argument}: {message}");
        }
        Ok(())
    })
}

#[test]
fn errors_carry_their_path() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for argument in ["'{'", "{ format: 'vmbo-techniek/1', schools: 7 }", "null", "12"] {
            let error = thrown(page, argument).await?;
            let (message, path) = (error[1].as_str().unwrap(), error[2].as_str().unwrap());
            assert!(message.starts_with(&format!("{path}: ")), "{argument}: {error}");
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
