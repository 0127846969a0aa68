//! The built-in classes, one of each for the whole program, as CPython's static types are.

use super::*;
use crate::Value;
use crate::object::{Class, Layout};
use crate::protocol::{with_repr, with_text};
use sharing::{Lock, Ref};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The built-in classes that the interpreter itself names.
#[allow(missing_docs, reason = "each is the class of its name")]
pub struct Types {
    pub object: Ref<Class>,
    pub type_: Ref<Class>,
    pub none: Ref<Class>,
    pub bool: Ref<Class>,
    pub int: Ref<Class>,
    pub float: Ref<Class>,
    pub str: Ref<Class>,
    pub bytes: Ref<Class>,
    pub bytearray: Ref<Class>,
    pub tuple: Ref<Class>,
    pub list: Ref<Class>,
    pub dict: Ref<Class>,
    pub set: Ref<Class>,
    pub frozenset: Ref<Class>,
    pub range: Ref<Class>,
    pub slice: Ref<Class>,
    pub function: Ref<Class>,
    pub builtin_function: Ref<Class>,
    pub method_descriptor: Ref<Class>,
    pub method: Ref<Class>,
    pub generator: Ref<Class>,
    pub coroutine: Ref<Class>,
    pub async_generator: Ref<Class>,
    pub module: Ref<Class>,
    pub property: Ref<Class>,
    pub classmethod: Ref<Class>,
    pub staticmethod: Ref<Class>,
    pub super_: Ref<Class>,
    object_new: Value,
    object_init: Value,
    exceptions: HashMap<&'static str, Ref<Class>>,
    named: Lock<HashMap<&'static str, &'static Ref<Class>>>,
}

/// Fills a class.
type Fill = fn(Builder) -> Builder;

static TYPES: LazyLock<Types> = LazyLock::new(Types::new);

/// The built-in classes.
#[inline]
pub fn types() -> &'static Types {
    &TYPES
}

impl Types {
    fn new() -> Self {
        let object = object::class(with_text(Builder::new("object", None, Layout::Object))).build();
        let class = |name, layout, fill: Fill| fill(with_repr(Builder::new(name, Some(&object), layout))).build();
        let builtin = |name, fill| class(name, Layout::Builtin, fill);
        let int = builtin("int", int::class);
        Self {
            type_: class("type", Layout::Type, type_::class),
            none: builtin("NoneType", none::class),
            bool: bool::class(Builder::new("bool", Some(&int), Layout::Builtin)).build(),
            float: builtin("float", float::class),
            str: builtin("str", str::class),
            bytes: builtin("bytes", bytes::class),
            bytearray: builtin("bytearray", bytes::array_class),
            tuple: builtin("tuple", tuple::class),
            list: builtin("list", list::class),
            dict: builtin("dict", dict::class),
            set: builtin("set", set::class),
            frozenset: builtin("frozenset", set::frozen_class),
            range: builtin("range", range::class),
            slice: builtin("slice", slice::class),
            function: builtin("function", function::class),
            builtin_function: builtin("builtin_function_or_method", function::native_class),
            method_descriptor: builtin("method_descriptor", function::native_class),
            method: builtin("method", function::method_class),
            generator: builtin("generator", generator::class),
            coroutine: builtin("coroutine", generator::coroutine_class),
            async_generator: builtin("async_generator", async_generator::class),
            module: builtin("module", module::class),
            property: builtin("property", descriptors::property),
            classmethod: builtin("classmethod", descriptors::classmethod),
            staticmethod: builtin("staticmethod", descriptors::staticmethod),
            super_: builtin("super", descriptors::super_class),
            object_new: object.find(&known::NEW).unwrap_or_default(),
            object_init: object.find(&known::INIT).unwrap_or_default(),
            exceptions: exceptions::classes(&object),
            named: Lock::default(),
            int,
            object,
        }
    }

    /// `object.__new__`
    pub fn object_new(&self) -> &Value {
        &self.object_new
    }

    /// `object.__init__`
    pub fn object_init(&self) -> &Value {
        &self.object_init
    }

    /// A built-in exception class, which has to exist.
    pub fn exception(&self, name: &str) -> &Ref<Class> {
        self.exceptions.get(name).unwrap_or_else(|| panic!("no exception class {name}"))
    }

    /// Every built-in exception class.
    pub fn exceptions(&self) -> impl Iterator<Item = &Ref<Class>> {
        self.exceptions.values()
    }

    /// A class that programs meet without a name for it: iterators, views, cells.
    pub fn named(&self, name: &'static str) -> &'static Ref<Class> {
        let mut named = self.named.lock();
        named.entry(name).or_insert_with(|| {
            let builder = Builder::new(name, Some(&self.object), Layout::Builtin);
            Box::leak(Box::new(nameless::class(name, builder).build()))
        })
    }

    /// Whether classes may derive from a class.
    pub fn can_be_base(&self, class: &Class) -> bool {
        let finals = [
            &self.none,
            &self.bool,
            &self.range,
            &self.slice,
            &self.function,
            &self.builtin_function,
            &self.method_descriptor,
            &self.method,
            &self.generator,
            &self.coroutine,
            &self.async_generator,
            self.named("lock"),
        ];
        let final_by_name = class.immutable && matches!(&*class.name, "lock" | "_ThreadHandle");
        !final_by_name && !finals.iter().any(|last| std::ptr::eq(Ref::as_ptr(last), class))
    }

    /// Whether a class pattern with one positional sub-pattern matches the subject itself: `int(x)`.
    pub fn matches_itself(&self, class: &Class) -> bool {
        let classes = [
            &self.bool,
            &self.bytearray,
            &self.bytes,
            &self.dict,
            &self.float,
            &self.frozenset,
            &self.int,
            &self.list,
            &self.set,
            &self.str,
            &self.tuple,
        ];
        classes.iter().any(|known| class.derives_from(known))
    }
}
