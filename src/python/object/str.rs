//! Strings: immutable text, counted in code points.

use compact_str::CompactString;
use std::hash::Hasher;
use std::sync::atomic::{AtomicU64, Ordering};

/// A `str`. Unlike CPython's it holds no lone surrogates.
#[derive(Debug)]
pub struct Str {
    /// What is short lies in here.
    text: CompactString,
    points: usize,
    /// 0 as long as nobody asked.
    hash: AtomicU64,
}

impl Str {
    /// A string of that text.
    pub fn new(text: impl Into<CompactString>) -> Self {
        let text = text.into();
        let points = if text.is_ascii() { text.len() } else { text.chars().count() };
        Self { text, points, hash: AtomicU64::new(0) }
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its length in code points, as `len` gives it.
    #[inline]
    pub fn points(&self) -> usize {
        self.points
    }

    /// Whether every code point is one byte.
    #[inline]
    pub fn is_ascii(&self) -> bool {
        self.points == self.text.len()
    }

    /// Appends in place: only for a string that nobody else holds.
    pub fn push(&mut self, more: &Str) {
        self.text.push_str(&more.text);
        self.points += more.points;
        *self.hash.get_mut() = 0;
    }

    /// The code point at `index`, counted from 0.
    pub fn point(&self, index: usize) -> Option<char> {
        if self.is_ascii() {
            self.text.as_bytes().get(index).map(|&byte| byte as char)
        } else {
            self.text.chars().nth(index)
        }
    }

    /// The text from code point `start` up to, not including, `end`; both within the string.
    pub fn between(&self, start: usize, end: usize) -> &str {
        if self.is_ascii() {
            return &self.text[start..end];
        }
        let mut offsets = self.text.char_indices().map(|(offset, _)| offset).chain([self.text.len()]);
        let from = offsets.nth(start).unwrap_or(self.text.len());
        let to = if end == start { from } else { offsets.nth(end - start - 1).unwrap_or(self.text.len()) };
        &self.text[from..to]
    }

    /// Its hash, computed once. The same in every run, where CPython's is salted.
    pub fn hash(&self) -> u64 {
        match self.hash.load(Ordering::Relaxed) {
            0 => {
                let hash = hash_text(&self.text);
                self.hash.store(hash, Ordering::Relaxed);
                hash
            }
            hash => hash,
        }
    }
}

/// Never 0, which means unknown.
fn hash_text(text: &str) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(text.as_bytes());
    hasher.finish().max(1)
}

impl PartialEq for Str {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}
impl Eq for Str {}
