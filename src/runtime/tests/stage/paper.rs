//! Where programs of tests print to.

use messages::Pipe;
use runtime::program::Output;
use std::sync::{Arc, Mutex};

/// All that a program prints.
#[derive(Clone, Debug, Default)]
pub struct Paper(Arc<Mutex<String>>);

impl Paper {
    pub fn text(&self) -> String {
        self.0.lock().expect("nobody panics while printing").clone()
    }
}

impl Output for Paper {
    fn print(&self, _: Pipe, text: &str, _: &dyn Fn() -> u64) {
        self.0.lock().expect("nobody panics while printing").push_str(text);
    }

    fn flush(&self, _: u64) {}
}
