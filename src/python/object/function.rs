//! Functions written in Python.

use super::{Cell, CodeObject, Dict, Name};
use crate::Value;
use sharing::{Lock, Ref};
use std::sync::Arc;
use std::sync::OnceLock;

/// A function: code, the namespace it was defined in, and what `def` evaluated.
#[derive(Debug)]
pub struct Function {
    /// What it runs.
    pub code: Ref<CodeObject>,
    /// The namespace of its module.
    pub globals: Ref<Dict>,
    /// The cells of enclosing functions' variables.
    pub closure: Lock<Arc<[Ref<Cell>]>>,
    /// Values of parameters that a call may leave out.
    pub defaults: Lock<Defaults>,
    /// `__name__`, which can be changed.
    pub name: Lock<Name>,
    /// `__qualname__`, which can be changed.
    pub qualname: Lock<Name>,
    /// What it runs since `__code__` was set.
    replaced: OnceLock<Lock<Ref<CodeObject>>>,
    aside: Lock<Option<Box<Aside>>>,
}

/// What few functions have.
#[derive(Debug, Default)]
struct Aside {
    /// `__dict__`
    attributes: Option<Ref<Dict>>,
    /// What functions have beside it: `__doc__`, `__annotations__`, `__module__` and the like, where they were set.
    own: Dict,
}

/// Values of parameters that a call may leave out.
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    /// Of the last positional parameters.
    pub positional: Arc<[Value]>,
    /// Of keyword-only parameters.
    pub keyword: Option<Ref<Dict>>,
}

impl Drop for Function {
    fn drop(&mut self) {
        let defaults = std::mem::take(self.defaults.get_mut());
        if !defaults.positional.is_empty() {
            super::discard_any(defaults);
        }
    }
}

impl Function {
    /// A function without defaults or closure.
    pub fn new(code: Ref<CodeObject>, globals: Ref<Dict>) -> Self {
        let (name, qualname) = (code.name.clone(), code.qualname.clone());
        Self {
            code,
            globals,
            closure: Lock::new(Arc::from([])),
            defaults: Lock::default(),
            name: Lock::new(name),
            qualname: Lock::new(qualname),
            aside: Lock::new(None),
            replaced: OnceLock::new(),
        }
    }

    /// Runs other code from the next call on.
    pub fn replace_code(&self, code: Ref<CodeObject>) {
        let replaced = self.replaced.get_or_init(|| Lock::new(code.clone()));
        let old = std::mem::replace(&mut *replaced.lock(), code);
        drop(old);
    }

    /// The code that its calls run.
    pub fn current_code(&self) -> Ref<CodeObject> {
        self.replaced.get().map_or_else(|| self.code.clone(), |code| code.lock().clone())
    }

    /// Whether `__code__` was set.
    #[inline(always)]
    pub fn is_replaced(&self) -> bool {
        self.replaced.get().is_some()
    }

    /// What a call runs: the function itself, unless `__code__` was set. Frames that run keep the code they began with.
    #[inline(always)]
    pub fn current(this: Ref<Self>) -> Ref<Self> {
        if this.is_replaced() { this.with_current_code() } else { this }
    }

    #[cold]
    fn with_current_code(&self) -> Ref<Self> {
        let function = Self::new(self.current_code(), self.globals.clone());
        *function.closure.lock() = self.closure.lock().clone();
        *function.defaults.lock() = self.defaults.lock().clone();
        *function.qualname.lock() = self.qualname.lock().clone();
        Ref::new(function)
    }

    /// Its `__dict__`.
    pub fn dict(&self) -> Ref<Dict> {
        self.aside.lock().get_or_insert_default().attributes.get_or_insert_default().clone()
    }

    /// An attribute of its `__dict__`.
    pub fn get(&self, name: &Name) -> Option<Value> {
        let attributes = self.aside.lock().as_ref()?.attributes.clone()?;
        attributes.get_name(name)
    }

    /// `__doc__` and the like, if it was set.
    pub fn own(&self, name: &Name) -> Option<Value> {
        self.aside.lock().as_ref()?.own.get_name(name)
    }

    /// Sets `__doc__` and the like.
    pub fn set_own(&self, name: &Name, value: Value) {
        let old = self.aside.lock().get_or_insert_default().own.set_name(name, value);
        drop(old);
    }
}
