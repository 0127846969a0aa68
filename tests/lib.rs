//! What the browser tests and the browser benchmark stand on: real browsers, driven over WebDriver.
//!
//! One layer serves Chromium, Firefox and WebKit alike; what differs between them is kept in `browsers`. A case asks
//! a [`Session`] what a reader would see and does what a reader would do; `page` knows the parts of the site's pages.

mod browsers;
mod case;
pub mod edition;
mod failure;
mod interrupt;
mod mode;
pub mod page;
mod program;
mod report;
mod session;
mod settings;

pub use browsers::Browser;
pub use case::{Case, Stage};
pub use failure::{Failure, Outcome, ensure, equal};
pub use interrupt::end_when_interrupted;
pub use mode::Mode;
pub use report::{Report, Verdict};
pub use session::{Key, Session};
pub use settings::Settings;
