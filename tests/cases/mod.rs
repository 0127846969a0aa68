//! The cases, one file for each subject.

mod accessibility;
mod comforts;
mod faults;
mod hosting;
mod hydration;
mod layout;
mod quiet;
mod race;
mod reading;
mod slideshows;

use tests::Case;

/// Every case. What a page complained about is asked last.
pub fn all() -> Vec<Case> {
    [
        reading::CASES,
        slideshows::CASES,
        layout::CASES,
        comforts::CASES,
        race::CASES,
        hosting::CASES,
        hydration::CASES,
        accessibility::CASES,
        quiet::CASES,
        faults::CASES,
    ]
    .concat()
}
