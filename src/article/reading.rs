//! How long an article takes to read.

use crate::document::Article;

/// Silent reading of English non-fiction by adults: the mean of 190 studies (Brysbaert 2019).
const WORDS_A_MINUTE: usize = 238;

impl Article {
    /// Minutes to read its words, rounded up. Code, slideshows and labs take each reader a different time, so they do
    /// not count.
    pub fn minutes(&self) -> usize {
        self.words.div_ceil(WORDS_A_MINUTE).max(1)
    }
}
