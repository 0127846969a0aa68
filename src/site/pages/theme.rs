//! The theme before the first paint: the one inline script of the site.
//!
//! The switch itself lives in the browser's half; both agree on the storage key `theme` and on `data-theme`.

/// Sets `data-theme` on the root element from what the reader chose last.
pub(super) const SCRIPT: &str = include_str!("theme.js").trim_ascii();
