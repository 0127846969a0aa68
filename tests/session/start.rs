//! Starting: a free port, a driver on it, a screen where one is needed, and a browser behind the driver.

use super::{DEADLINE, PAUSE, Session};
use crate::program::{Program, Scratch};
use crate::settings::program;
use crate::{Browser, Failure, Outcome};
use fantoccini::ClientBuilder;
use fantoccini::wd::TimeoutConfiguration;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

impl Session {
    /// Starts a browser, with or without JavaScript; its driver's words go to a file in `logs`.
    ///
    /// # Errors
    /// A program is missing, or did not come up.
    pub fn start(browser: Browser, javascript: bool, logs: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let scratch = Scratch::new(port)?;
        let mut launch = browser.launch(port, javascript);
        launch.driver.env("TMPDIR", scratch.path());
        let name = format!("{}{}", browser.name(), if javascript { "" } else { "-no-script" });
        let log = |what: &str| logs.join(format!("{name}{what}.log"));
        let screen = if launch.needs_screen { Some(screen(&log("-screen"))?) } else { None };
        if let Some((_, display)) = &screen {
            launch.driver.env("DISPLAY", display);
        }
        let driver = Program::start(launch.driver, &log(""), None)?;
        answers(port)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Failure::new(format!("no runtime: {error}")))?;
        let Value::Object(capabilities) = launch.capabilities else { unreachable!("capabilities are an object") };
        let client = runtime.block_on(
            ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&format!("http://127.0.0.1:{port}")),
        )?;
        // A driver's own patience would be five minutes.
        let patience = TimeoutConfiguration::new(Some(DEADLINE), Some(DEADLINE), None);
        runtime.block_on(client.update_timeouts(patience))?;
        let programs = std::iter::once(driver).chain(screen.map(|(screen, _)| screen)).collect();
        Ok(Self { browser, client, runtime, _programs: programs, _scratch: scratch })
    }
}

/// A port that nobody listens on.
fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let port = listener.and_then(|listener| Ok(listener.local_addr()?.port()));
    port.map_err(|error| Failure::new(format!("no free port: {error}")))
}

/// Waits until a driver listens.
fn answers(port: u16) -> Outcome {
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if begun.elapsed() > DEADLINE {
            return Err(Failure::silent(format!("the driver never listened on port {port}; its log may say why")));
        }
        thread::sleep(PAUSE);
    }
    Ok(())
}

/// A screen that nobody sees, and its name. The server picks a free number itself and tells it.
fn screen(log: &Path) -> Outcome<(Program, String)> {
    let mut command = Command::new(program("LOCKSTEP_XVFB", "Xvfb"));
    command.args(["-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp"]);
    let mut screen = Program::start(command, log, Some(Stdio::piped()))?;
    let mut number = String::new();
    if let Some(output) = screen.output() {
        // An empty answer is reported below, whatever kept it.
        let _ = BufReader::new(output).read_line(&mut number);
    }
    match number.trim() {
        "" => Err(Failure::new(format!("Xvfb gave no screen; see {}", log.display()))),
        number => Ok((screen, format!(":{number}"))),
    }
}
