//! The program between the test and the browser.

use crate::browser::Browser;
use crate::error::{Error, Result};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a driver may take to start or to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver. Each test has its own, because two of the three know only one session; dropping it ends this
/// process and no other.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    browser: Browser,
}

impl Driver {
    /// Starts a driver and waits until it listens.
    pub(crate) fn start(browser: Browser) -> Result<Self> {
        let program = browser.driver()?;
        let port = free_port()?;
        let process = Command::new(&program)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Error::new(format!("cannot start {}: {error}", program.display())))?;
        let mut driver = Self { process, port, browser };
        driver.wait_until_it_listens()?;
        Ok(driver)
    }

    /// The address for the client.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
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

/// A port that nobody listens on; the drivers take none by themselves in a way that all three share.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
