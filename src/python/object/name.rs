//! Names: strings of which there is one each, so that equal names are the same pointer.

use super::Str;
use hashbrown::HashTable;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

/// An interned string: the name of a variable, attribute or keyword.
#[derive(Clone, Debug)]
pub struct Name(Arc<Str>);

static NAMES: Mutex<HashTable<Arc<Str>>> = Mutex::new(HashTable::new());

/// The one name of that text.
pub fn intern(text: &str) -> Name {
    let fresh = Str::new(text);
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    let found = names.entry(fresh.hash(), |known| known.as_str() == text, |known| known.hash());
    Name(found.or_insert_with(|| Arc::new(fresh)).get().clone())
}

impl Name {
    /// The name with a string's text.
    pub fn of(text: &Arc<Str>) -> Self {
        intern(text.as_str())
    }

    /// The string itself.
    pub fn as_arc(&self) -> &Arc<Str> {
        &self.0
    }

    /// As a value.
    pub fn value(&self) -> crate::Value {
        crate::Value::Str(self.0.clone())
    }
}

impl Deref for Name {
    type Target = str;
    fn deref(&self) -> &str {
        self.0.as_str()
    }
}

impl PartialEq for Name {
    #[inline(always)]
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
impl Eq for Name {}
