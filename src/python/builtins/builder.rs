//! Puts built-in classes together.

use crate::Value;
use crate::object::{
    Binding, Blueprint, Class, Getter, Layout, Native, NativeFn, Other, Setter, Table, intern, linearise,
};
use sharing::Ref;

/// A built-in class in the making. Its natives are written as signatures: `append(object, /)`.
pub struct Builder {
    name: &'static str,
    bases: Vec<Ref<Class>>,
    layout: Layout,
    dict: Table,
}

impl Builder {
    /// A class of that name.
    pub fn new(name: &'static str, base: Option<&Ref<Class>>, layout: Layout) -> Self {
        Self { name, bases: Vec::from_iter(base.cloned()), layout, dict: Table::default() }
    }

    /// Another base.
    pub fn base(mut self, base: &Ref<Class>) -> Self {
        self.bases.push(base.clone());
        self
    }

    /// Any member.
    pub fn value(mut self, name: &str, value: Value) -> Self {
        let name = intern(name);
        match self.dict.find_name(&name) {
            Some(place) => drop(self.dict.replace(place, value)),
            None => self.dict.insert(name.as_arc().hash(), name.value(), value),
        }
        self
    }

    fn native(self, binding: Binding, signature: &'static str, call: NativeFn) -> Self {
        let name = signature.split('(').next().unwrap_or(signature);
        let native = Native::of(self.name, binding, signature, call);
        self.value(name, native)
    }

    /// A method: the object is argument 0.
    pub fn method(self, signature: &'static str, call: NativeFn) -> Self {
        self.native(Binding::Method, signature, call)
    }

    /// A class method: the class is argument 0.
    pub fn class_method(self, signature: &'static str, call: NativeFn) -> Self {
        self.native(Binding::Class, signature, call)
    }

    /// A static method, or `__new__`, whose signature names the class: `__new__(cls, /, …)`.
    pub fn function(self, signature: &'static str, call: NativeFn) -> Self {
        self.native(Binding::Function, signature, call)
    }

    /// An attribute that is computed and can't be set.
    pub fn getter(self, name: &'static str, get: Getter) -> Self {
        self.value(name, Value::Other(Ref::new(Other::GetSet { name, get, set: None })))
    }

    /// An attribute that is computed.
    pub fn attribute(self, name: &'static str, get: Getter, set: Setter) -> Self {
        self.value(name, Value::Other(Ref::new(Other::GetSet { name, get, set: Some(set) })))
    }

    /// The class.
    pub fn build(self) -> Ref<Class> {
        let ancestors = linearise(&self.bases).unwrap_or_default();
        let bases = self.bases;
        Class::new(Blueprint {
            name: intern(self.name),
            qualname: intern(self.name),
            bases,
            ancestors,
            metaclass: None,
            layout: self.layout,
            immutable: true,
            slots_only: false,
            dict: self.dict,
        })
    }
}
