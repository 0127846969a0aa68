//! What the browser tests and the browser benchmark stand on: real browsers, driven over WebDriver.
//!
//! One layer serves Chromium, Firefox and WebKit alike; what differs between them is kept in `browsers`. A case asks
//! a [`Session`] what a reader would see and does what a reader would do. Nothing here knows what is tested.

mod browsers;
mod failure;
mod host;
mod program;
mod report;
mod session;
mod settings;

pub use browsers::Browser;
pub use failure::{Failure, Outcome, ensure, equal};
pub use host::Host;
pub use program::end_all;
pub use report::Report;
pub use session::{Key, Session};
pub use settings::Settings;
