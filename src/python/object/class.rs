//! Classes, ours and the program's.

use super::{Name, Table};
use crate::Value;
use crate::builtins::known;
use sharing::{Guard, Lock, Ref, Watch};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// A class.
#[derive(Debug)]
pub struct Class {
    /// `__name__`
    pub name: Name,
    /// `__qualname__`
    pub qualname: Name,
    /// `__bases__`
    pub bases: Vec<Ref<Class>>,
    /// `__mro__` after the class itself.
    pub ancestors: Vec<Ref<Class>>,
    /// The class of this class, unless it is `type`.
    pub metaclass: Option<Ref<Class>>,
    /// What its objects are made of.
    pub layout: Layout,
    /// Whether programs may not change it: CPython's static types.
    pub immutable: bool,
    /// Whether its objects have no attributes but those of its slots.
    pub slots_only: bool,
    dict: Lock<Table>,
    version: AtomicU32,
    finalizes: AtomicBool,
    subclasses: Lock<Vec<Watch<Class>>>,
    /// Names of its objects' attributes, in the order in which the first object got them: CPython's shared keys.
    keys: Lock<Vec<Name>>,
}

/// A class has no more keys than this; objects with more attributes keep them in dictionaries.
const KEYS: usize = 24;

/// What objects of a class are made of: decided by the built-in class that it derives from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Attributes alone.
    Object,
    /// An exception's fields.
    Exception,
    /// A class.
    Type,
    /// A value of a built-in class: `int`, `str`, `list`, … or one whose objects programs can't derive from.
    Builtin,
}

static VERSIONS: AtomicU32 = AtomicU32::new(1);

/// No two classes or dictionaries share a version, so that one cache serves both.
pub(super) fn next_version() -> u32 {
    VERSIONS.fetch_add(1, Ordering::Relaxed)
}

/// What makes a class.
pub struct Blueprint {
    /// `__name__`
    pub name: Name,
    /// `__qualname__`
    pub qualname: Name,
    /// `__bases__`
    pub bases: Vec<Ref<Class>>,
    /// See [`Class::ancestors`].
    pub ancestors: Vec<Ref<Class>>,
    /// See [`Class::metaclass`].
    pub metaclass: Option<Ref<Class>>,
    /// See [`Class::layout`].
    pub layout: Layout,
    /// See [`Class::immutable`].
    pub immutable: bool,
    /// See [`Class::slots_only`].
    pub slots_only: bool,
    /// Its namespace.
    pub dict: Table,
}

impl Class {
    /// Makes a class and tells its bases.
    pub fn new(blueprint: Blueprint) -> Ref<Self> {
        let Blueprint { name, qualname, bases, ancestors, metaclass, layout, immutable, slots_only, dict } = blueprint;
        let finalizes =
            !immutable && (dict.find_name(&known::DEL).is_some() || bases.iter().any(|base| base.finalizes()));
        let (dict, version) = (Lock::new(dict), AtomicU32::new(next_version()));
        let (subclasses, keys) = (Lock::default(), Lock::default());
        let class = Self {
            name,
            qualname,
            bases,
            ancestors,
            metaclass,
            layout,
            immutable,
            slots_only,
            dict,
            version,
            finalizes: AtomicBool::new(finalizes),
            subclasses,
            keys,
        };
        let class = Ref::new(class);
        for base in &class.bases {
            let mut others = base.subclasses.lock();
            // The dead are left out when the list would have to grow, so that it stays no longer than those that live.
            if others.len() == others.capacity() {
                others.retain(|other| other.strong_count() > 0);
            }
            others.push(Ref::downgrade(&class));
        }
        class
    }

    /// Its own namespace, locked.
    pub fn dict(&self) -> Guard<'_, Table> {
        self.dict.lock()
    }

    /// Equal versions mean: every lookup on the class ends as before. No two classes share one.
    #[inline(always)]
    pub fn version(&self) -> u32 {
        self.version.load(Ordering::Acquire)
    }

    /// What its own namespace holds under a name.
    pub fn own(&self, name: &Name) -> Option<Value> {
        let dict = self.dict();
        dict.find_name(name).map(|place| dict.entry(place).value.clone())
    }

    /// What a name means on the class: its own, or an ancestor's.
    pub fn find(&self, name: &Name) -> Option<Value> {
        self.own(name).or_else(|| self.ancestors.iter().find_map(|class| class.own(name)))
    }

    /// The place of an attribute in objects that have it in line. It never changes.
    pub fn key(&self, name: &Name) -> Option<usize> {
        self.keys.lock().iter().position(|key| key == name)
    }

    /// [`Class::key`]; a new name becomes the key at `place`, if that is the next.
    pub fn key_or_new(&self, name: &Name, place: usize) -> Option<usize> {
        let mut keys = self.keys.lock();
        let known = keys.iter().position(|key| key == name);
        if known.is_some() || place != keys.len() || place >= KEYS {
            return known;
        }
        keys.push(name.clone());
        // Who found that objects have no such attribute looks again.
        self.version.store(next_version(), Ordering::Release);
        Some(place)
    }

    /// How many attributes its objects may have in line.
    pub fn room(&self) -> usize {
        self.keys.lock().len()
    }

    /// The names of attributes in line, by place.
    pub fn keys(&self) -> Vec<Name> {
        self.keys.lock().clone()
    }

    /// Sets a name in its own namespace.
    pub fn set(&self, name: &Name, value: Value) {
        let old = {
            let mut dict = self.dict();
            match dict.find_name(name) {
                Some(place) => dict.replace(place, value),
                None => {
                    dict.insert(name.as_arc().hash(), name.value(), value);
                    Value::Null
                }
            }
        };
        self.changed();
        if *name == *known::DEL {
            self.finalize();
        }
        drop(old);
    }

    /// Whether its objects run `__del__` at their end.
    #[inline(always)]
    pub fn finalizes(&self) -> bool {
        self.finalizes.load(Ordering::Relaxed)
    }

    fn finalize(&self) {
        self.finalizes.store(true, Ordering::Relaxed);
        self.subclasses().iter().for_each(|class| class.finalize());
    }

    /// Removes a name from its own namespace; whether it was there.
    pub fn remove(&self, name: &Name) -> bool {
        let removed = {
            let mut dict = self.dict();
            dict.find_name(name).map(|place| dict.remove(place))
        };
        self.changed();
        removed.is_some()
    }

    fn changed(&self) {
        self.version.store(next_version(), Ordering::Release);
        for class in self.subclasses.lock().iter().filter_map(Watch::upgrade) {
            class.changed();
        }
    }

    /// Its living direct subclasses, oldest first.
    pub fn subclasses(&self) -> Vec<Ref<Class>> {
        self.subclasses.lock().iter().filter_map(Watch::upgrade).collect()
    }

    /// Whether it is `other` or derives from it.
    #[inline]
    pub fn derives_from(&self, other: &Class) -> bool {
        std::ptr::eq(self, other) || self.ancestors.iter().any(|class| std::ptr::eq(Ref::as_ptr(class), other))
    }
}

/// The order of ancestors (C3), or nothing if the bases' orders contradict each other.
pub fn linearise(bases: &[Ref<Class>]) -> Option<Vec<Ref<Class>>> {
    let whole = |class: &Ref<Class>| [class.clone()].into_iter().chain(class.ancestors.iter().cloned()).collect();
    let mut orders: Vec<Vec<Ref<Class>>> = bases.iter().map(whole).collect();
    orders.push(bases.to_vec());
    let mut order = Vec::new();
    loop {
        orders.retain(|rest| !rest.is_empty());
        if orders.is_empty() {
            return Some(order);
        }
        let later =
            |class: &Ref<Class>| orders.iter().any(|rest| rest[1..].iter().any(|next| Ref::ptr_eq(next, class)));
        let next = orders.iter().map(|rest| &rest[0]).find(|class| !later(class))?.clone();
        orders.iter_mut().filter(|rest| Ref::ptr_eq(&rest[0], &next)).for_each(|rest| drop(rest.remove(0)));
        order.push(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::intern;

    fn class(name: &str, bases: &[&Ref<Class>]) -> Option<Ref<Class>> {
        let bases: Vec<Ref<Class>> = bases.iter().map(|base| (*base).clone()).collect();
        let ancestors = linearise(&bases)?;
        Some(Class::new(Blueprint {
            name: intern(name),
            qualname: intern(name),
            bases,
            ancestors,
            metaclass: None,
            layout: Layout::Object,
            immutable: false,
            slots_only: false,
            dict: Table::default(),
        }))
    }

    fn order(class: &Class) -> String {
        class.ancestors.iter().fold(class.name.to_string(), |order, ancestor| order + &ancestor.name)
    }

    /// The example of CPython's essay on C3 (`Doc/howto/mro.rst`).
    #[test]
    fn ancestors_are_in_the_order_of_c3() {
        let o = class("O", &[]).expect("no bases");
        let [d, e, f] = ["D", "E", "F"].map(|name| class(name, &[&o]).expect("one base"));
        let b = class("B", &[&d, &e]).expect("they agree");
        let c = class("C", &[&d, &f]).expect("they agree");
        assert_eq!(order(&class("A", &[&b, &c]).expect("they agree")), "ABCDEFO");
        let b = class("B", &[&e, &d]).expect("they agree");
        assert_eq!(order(&class("A", &[&b, &c]).expect("they agree")), "ABECDFO");
    }

    #[test]
    fn orders_that_contradict_each_other_are_refused() {
        let o = class("O", &[]).expect("no bases");
        let [x, y] = ["X", "Y"].map(|name| class(name, &[&o]).expect("one base"));
        let [a, b] = [[&x, &y], [&y, &x]].map(|bases| class("A", &bases).expect("they agree"));
        assert!(class("C", &[&a, &b]).is_none(), "X before Y and Y before X");
        assert!(class("C", &[&o, &x]).is_none(), "a base before what derives from it");
        assert!(class("C", &[&x, &x]).is_none(), "a base twice");
    }

    #[test]
    fn a_change_reaches_every_class_below() {
        let a = class("A", &[]).expect("no bases");
        let b = class("B", &[&a]).expect("one base");
        let c = class("C", &[&b]).expect("one base");
        let versions = || [a.version(), b.version(), c.version()];
        let before = versions();
        b.set(&intern("x"), Value::Int(1));
        let after = versions();
        assert_eq!(before[0], after[0], "what is above does not change");
        assert!(before[1] != after[1] && before[2] != after[2]);
        assert!(after[1] != after[2], "no two classes share a version");
        assert!(matches!(c.find(&intern("x")), Some(Value::Int(1))));
        assert!(b.remove(&intern("x")) && c.find(&intern("x")).is_none() && versions()[2] != after[2]);
    }
}
