//! A run that is interrupted, or told to end, leaves no browser behind either.

use crate::program::end_all;
use tokio::signal::unix::{SignalKind, signal};

/// What a shell reports of a program that was interrupted.
const INTERRUPTED: i32 = 130;

/// From now on: when this program is told to end, it first ends what it started.
pub fn end_when_interrupted() {
    std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        if runtime.is_ok_and(|runtime| runtime.block_on(interrupted()).is_ok()) {
            end_all();
            std::process::exit(INTERRUPTED);
        }
    });
}

async fn interrupted() -> std::io::Result<()> {
    let mut told = signal(SignalKind::terminate())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed,
        _ = told.recv() => Ok(()),
    }
}
