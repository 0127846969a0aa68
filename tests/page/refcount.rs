//! The lab `refcount` as a reader finds it on the page.

use super::module::Module;
use crate::{Outcome, Stage};
use serde::Deserialize;

/// The lab.
pub struct Refcount<'a>(pub Module<'a>);

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// The way, as it is named.
    pub way: String,
    /// Increments that were asked for.
    pub asked: u64,
    /// What the counter said.
    pub counted: u64,
    /// What was lost.
    pub lost: u64,
    /// What an increment takes, in words, alone and together.
    pub costs: Vec<String>,
}

impl<'a> Refcount<'a> {
    /// The lab of the article, on the page on which others ran before.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn open(stage: &'a Stage<'a>) -> Outcome<Self> {
        Module::open(stage, "refcount").map(Self)
    }

    /// The table.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn rows(&self) -> Outcome<Vec<Row>> {
        self.0.ask(
            "[...lab.querySelectorAll('tbody tr')].map(row => {
                const [asked, counted, lost, ...costs] = [...row.querySelectorAll('td')].map(cell => cell.textContent);
                const number = text => Number(text.replace(/\\s/g, ''));
                const way = row.querySelector('th').textContent;
                return { way, asked: number(asked), counted: number(counted), lost: number(lost), costs };
            })",
        )
    }

    /// For each way, whether the picture shows a loss, and how many circles.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn pictured(&self) -> Outcome<Vec<(bool, usize)>> {
        self.0.ask(
            "[...lab.querySelectorAll('.refcount-way')].map(way =>
                [!!way.querySelector('.refcount-lost'), way.querySelectorAll('circle').length])",
        )
    }
}
