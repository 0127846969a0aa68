//! Functions written in Python.

use super::{Cell, CodeObject, Dict, Name};
use crate::{Value, lock::Lock};
use std::sync::Arc;

/// A function: code, the namespace it was defined in, and what `def` evaluated.
#[derive(Debug)]
pub struct Function {
    /// What it runs.
    pub code: Arc<CodeObject>,
    /// The namespace of its module.
    pub globals: Arc<Dict>,
    /// The cells of enclosing functions' variables.
    pub closure: Lock<Arc<[Arc<Cell>]>>,
    /// Values of parameters that a call may leave out.
    pub defaults: Lock<Defaults>,
    /// `__name__`, which can be changed.
    pub name: Lock<Name>,
    /// `__qualname__`, which can be changed.
    pub qualname: Lock<Name>,
    /// `__dict__`, with `__doc__`, `__annotations__` and `__module__`; made when it is first needed.
    pub attributes: Lock<Option<Arc<Dict>>>,
}

/// Values of parameters that a call may leave out.
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    /// Of the last positional parameters.
    pub positional: Arc<[Value]>,
    /// Of keyword-only parameters.
    pub keyword: Option<Arc<Dict>>,
}

impl Function {
    /// A function without defaults or closure.
    pub fn new(code: Arc<CodeObject>, globals: Arc<Dict>) -> Self {
        let (name, qualname) = (code.name.clone(), code.qualname.clone());
        Self {
            code,
            globals,
            closure: Lock::new(Arc::from([])),
            defaults: Lock::default(),
            name: Lock::new(name),
            qualname: Lock::new(qualname),
            attributes: Lock::new(None),
        }
    }

    /// Its `__dict__`.
    pub fn dict(&self) -> Arc<Dict> {
        self.attributes.lock().get_or_insert_default().clone()
    }

    /// An attribute of its `__dict__`.
    pub fn get(&self, name: &Name) -> Option<Value> {
        let attributes = self.attributes.lock().clone();
        attributes.and_then(|dict| dict.get_name(name))
    }
}
