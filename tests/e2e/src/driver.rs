//! The program between the test and the browser.

use crate::browser::Browser;
use crate::error::{Error, Result};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::sync::mpsc::RecvTimeoutError;
use std::thread;
use std::time::{Duration, Instant};

/// How long a driver may take to start or to end.
const PATIENCE: Duration = Duration::from_secs(60);

/// What stands before the port in the line with which a driver says that it listens.
const ANNOUNCEMENTS: [&str; 2] = ["ChromeDriver was started successfully on port ", "Listening on 127.0.0.1:"];

/// A running driver. Each test has its own, because two of the three know only one session; dropping it ends this
/// process and no other.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    browser: Browser,
}

impl Driver {
    /// Starts a driver and waits until it listens.
    ///
    /// A port that is chosen here can be taken by another program before the driver has it, and a driver that already
    /// answers on one protocol may still give up on the other: so it takes its own port and says when it is there.
    pub(crate) fn start(browser: Browser) -> Result<Self> {
        let announces = browser != Browser::Webkit;
        let port = if announces { 0 } else { free_port()? };
        let program = browser.driver()?;
        let mut command = Command::new(&program);
        if browser == Browser::Firefox {
            // To read the console, which is not the page's.
            command.arg("--allow-system-access");
        }
        let process = command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(if announces { Stdio::piped() } else { Stdio::null() })
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Error::new(format!("cannot start {}: {error}", program.display())))?;
        let mut driver = Self { process, port, browser };
        match driver.process.stdout.take() {
            Some(output) => driver.port = announced_port(output)?,
            None => driver.wait_until_it_listens()?,
        }
        Ok(driver)
    }

    /// The address for the client.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// How the process ended, if it did: the first thing to know when it does not answer.
    pub(crate) fn state(&mut self) -> String {
        match self.process.try_wait() {
            Ok(Some(status)) => format!("the driver has ended ({status})"),
            Ok(None) => "the driver is running".to_owned(),
            Err(error) => format!("the driver cannot be looked at: {error}"),
        }
    }

    fn wait_until_it_listens(&mut self) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                return Err(Error::new(format!("the driver stopped at once ({status})")));
            }
            if Instant::now() > deadline {
                return Err(Error::new("the driver does not listen"));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Lets the driver take its browsers along, which it does not when it is killed.
    fn ask_to_end(&mut self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        let deadline = Instant::now() + PATIENCE;
        while self.process.try_wait()?.is_none() && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Whatever fails here, the process must end.
        if self.browser == Browser::Chromium {
            drop(self.ask_to_end());
        }
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// The port that a driver says it listens on. The rest of what it says is read too, or it would wait for a reader.
fn announced_port(output: ChildStdout) -> Result<u16> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(std::io::Result::ok) {
            // After the port nobody listens any more.
            let _heard = sender.send(line);
        }
    });
    let deadline = Instant::now() + PATIENCE;
    let mut said = String::new();
    loop {
        match receiver.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(line) => {
                let rest = ANNOUNCEMENTS.iter().find_map(|begin| Some(line.split_once(begin)?.1));
                if let Some(port) = rest.and_then(|rest| rest.trim_end_matches('.').parse().ok()) {
                    return Ok(port);
                }
                said.push_str(&line);
                said.push('\n');
            }
            Err(RecvTimeoutError::Timeout) => return Err(Error::new(format!("the driver does not listen: {said}"))),
            Err(RecvTimeoutError::Disconnected) => {
                return Err(Error::new(format!("the driver stopped at once: {said}")));
            }
        }
    }
}

/// A port that nobody listens on, for the driver that takes none by itself.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
