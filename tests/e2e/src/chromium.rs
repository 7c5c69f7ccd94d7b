//! What only Chromium's driver offers: its logs, and the DevTools commands for emulation.

use crate::browser::Browser;
use crate::error::{Error, Result};
use crate::page::Page;
use serde_json::{Value, json};

/// A speed of the network.
#[derive(Clone, Copy, Debug)]
pub struct Network {
    /// Milliseconds before the first byte.
    pub latency: u32,
    /// Bytes per second, both ways.
    pub throughput: u32,
}

impl Network {
    /// What browsers call slow 4G: 1,6 Mbit/s with 150 ms.
    pub const SLOW_4G: Self = Self { latency: 150, throughput: 200_000 };
}

/// What a stylesheet may ask about the reader and the device.
#[derive(Clone, Copy, Debug)]
pub enum Media {
    /// `prefers-color-scheme: dark`
    Dark,
    /// `prefers-reduced-motion: reduce`
    ReducedMotion,
    /// `forced-colors: active`
    ForcedColors,
    /// `prefers-contrast: more`
    MoreContrast,
    /// The print layout.
    Print,
}

/// Only in Chromium: a test asks [`Page::browser`] first.
impl Page {
    /// Sends a DevTools command.
    ///
    /// # Errors
    ///
    /// In another browser, and when Chromium refuses the command.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.chromium("goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    /// Makes the processor this many times slower; 1 is as it is.
    ///
    /// # Errors
    ///
    /// As [`Page::devtools`].
    pub async fn slow_processor(&self, times: u32) -> Result<()> {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await.map(drop)
    }

    /// Makes the network slow.
    ///
    /// # Errors
    ///
    /// As [`Page::devtools`].
    pub async fn slow_network(&self, Network { latency, throughput }: Network) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        let conditions = json!({
            "offline": false,
            "latency": latency,
            "downloadThroughput": throughput,
            "uploadThroughput": throughput,
        });
        self.devtools("Network.emulateNetworkConditions", conditions).await.map(drop)
    }

    /// Gives the page another size, also smaller than a window can be.
    ///
    /// # Errors
    ///
    /// As [`Page::devtools`].
    pub async fn viewport(&self, width: u32, height: u32) -> Result<()> {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await.map(drop)
    }

    /// Emulates these and only these.
    ///
    /// # Errors
    ///
    /// As [`Page::devtools`].
    pub async fn media(&self, media: &[Media]) -> Result<()> {
        let mut kind = "";
        let mut features = Vec::new();
        for media in media {
            match media {
                Media::Dark => features.push(json!({ "name": "prefers-color-scheme", "value": "dark" })),
                Media::ReducedMotion => features.push(json!({ "name": "prefers-reduced-motion", "value": "reduce" })),
                Media::ForcedColors => features.push(json!({ "name": "forced-colors", "value": "active" })),
                Media::MoreContrast => features.push(json!({ "name": "prefers-contrast", "value": "more" })),
                Media::Print => kind = "print",
            }
        }
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": kind, "features": features })).await.map(drop)
    }

    /// What the console says is severe, since the last call.
    pub(crate) async fn severe_in_log(&self) -> Result<Vec<String>> {
        let entries = self.log("browser").await?;
        let errors = entries.iter().filter(|entry| entry.get("level").and_then(Value::as_str) == Some("SEVERE"));
        Ok(errors.map(|entry| entry.get("message").and_then(Value::as_str).unwrap_or_default().to_owned()).collect())
    }

    /// The addresses in the network that the page asked for since the last call, wherever they lead.
    pub(crate) async fn addresses_in_log(&self) -> Result<Vec<String>> {
        let entries = self.log("performance").await?;
        let messages = entries.iter().filter_map(|entry| entry.get("message").and_then(Value::as_str));
        let mut addresses = Vec::new();
        // Most of them are about something else, and reading them takes time.
        for message in messages.filter(|message| message.contains("Network.requestWillBeSent\"")) {
            let event: Value = serde_json::from_str(message)?;
            let address = event.pointer("/message/params/request/url").and_then(Value::as_str);
            let of_network = |address: &&str| address.starts_with("http") || address.starts_with("ws");
            addresses.extend(address.filter(of_network).map(str::to_owned));
        }
        Ok(addresses)
    }

    async fn log(&self, kind: &str) -> Result<Vec<Value>> {
        let entries = self.chromium("se/log", json!({ "type": kind })).await?;
        Ok(entries.as_array().cloned().unwrap_or_default())
    }

    async fn chromium(&self, path: &'static str, body: Value) -> Result<Value> {
        if self.browser() != Browser::Chromium {
            return Err(Error::new("only Chromium can do this"));
        }
        self.command(path, body).await
    }
}
