//! `cargo xtask serve`

use crate::Command;
use crate::failure::Failure;
use crate::process::say;
use crate::project::Project;
use crate::site::{Builder, Mode};
use crate::watch::Watch;
use lexopt::Arg::Long;
use lexopt::{Parser, ValueExt};
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::process::ExitCode;
use xtask_server::{Policy, Server};

pub(crate) const COMMAND: Command = Command {
    name: "serve",
    summary: "build the page quickly, serve it on this machine, and rebuild it when a file changes",
    help: "Usage: cargo xtask serve [--port NUMBER]

Options:
  --port NUMBER  the port on 127.0.0.1 (8080 when not given; 0 takes any free one)

Prints the address as soon as the page can be opened. After a change, reload the
page; when a change does not compile, the last page that worked stays. Ctrl-C
stops it. The page comes with the security headers of the real site, but not
made small: for that there is `cargo xtask build`.",
    run,
};

fn run(arguments: Parser) -> Result<ExitCode, Failure> {
    let port = port(arguments)?;
    let listener = listen(port)?;
    let builder = Builder::prepare(Project::find()?, Mode::Quick)?;
    let mut watch = Watch::start(&builder.project().root);
    while !built(&builder) {
        say("waiting for a change");
        watch.wait();
    }
    let server = Server::start_on(listener, builder.folder(), Policy::Site)
        .map_err(|error| Failure::new(format!("cannot serve on port {port}: {error}")))?;
    say(&format!("the page is at {} (Ctrl-C stops)", server.url()));
    loop {
        let changed = watch.wait();
        say(&format!("changed: {}", changed.join(", ")));
        if built(&builder) {
            say(&format!("reload {}", server.url()));
        } else {
            say(&format!("{} shows the last page that worked", server.url()));
        }
    }
}

/// The compiler has shown its own errors by then; this adds what it was for.
fn built(builder: &Builder) -> bool {
    match builder.build() {
        Ok(()) => true,
        Err(failure) => {
            say(&failure.to_string());
            false
        }
    }
}

fn port(mut arguments: Parser) -> Result<u16, Failure> {
    let mut port = 8080;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => port = arguments.value()?.parse()?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(port)
}

/// Takes the port before the build, which is long the first time.
fn listen(port: u16) -> Result<TcpListener, Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => Failure::new(format!(
            "port {port} is in use by another program; choose another: cargo xtask serve --port {}",
            port.checked_add(1).unwrap_or(8080)
        )),
        _ => Failure::new(format!("cannot use port {port}: {error}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(arguments: &[&str]) -> Result<u16, String> {
        port(Parser::from_args(arguments)).map_err(|failure| failure.to_string())
    }

    #[test]
    fn the_port_can_be_chosen() {
        assert_eq!(given(&[]), Ok(8080));
        assert_eq!(given(&["--port", "9000"]), Ok(9000));
        assert_eq!(given(&["--port=0"]), Ok(0));
    }

    #[test]
    fn what_is_not_a_port_is_refused_with_its_value() {
        assert!(given(&["--port", "70000"]).unwrap_err().contains("70000"));
        assert!(given(&["--port"]).unwrap_err().contains("--port"));
        assert!(given(&["--prot", "1"]).unwrap_err().contains("--prot"));
        assert!(given(&["8080"]).unwrap_err().contains("8080"));
    }

    #[test]
    fn a_taken_port_comes_with_the_remedy() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = listen(port).unwrap_err().to_string();
        assert!(message.contains(&format!("port {port} is in use")), "{message}");
        assert!(message.contains("--port"), "{message}");
    }
}
