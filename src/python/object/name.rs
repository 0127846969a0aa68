//! Names: strings of which there is one each, so that equal names are the same pointer.

use super::Str;
use hashbrown::HashTable;
use sharing::Ref;
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

/// An interned string: the name of a variable, attribute or keyword.
#[derive(Clone, Debug)]
pub struct Name(Ref<Str>);

static NAMES: Mutex<HashTable<Ref<Str>>> = Mutex::new(HashTable::new());

/// The one name of that text.
pub fn intern(text: &str) -> Name {
    let fresh = Str::new(text);
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    let found = names.entry(fresh.hash(), |known| known.as_str() == text, |known| known.hash());
    Name(found.or_insert_with(|| Ref::new(fresh)).get().clone())
}

impl Name {
    /// The name with a string's text.
    pub fn of(text: &Ref<Str>) -> Self {
        intern(text.as_str())
    }

    /// The string itself.
    pub fn as_arc(&self) -> &Ref<Str> {
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
        Ref::ptr_eq(&self.0, &other.0)
    }
}
impl Eq for Name {}
