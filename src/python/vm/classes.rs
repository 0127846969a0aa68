//! Making classes: `__build_class__` and `type(name, bases, namespace)`.

use super::Thread;
use crate::builtins::{known, types};
use crate::object::{Args, Blueprint, Class, Dict, Layout, Name, Other, intern, linearise};
use crate::protocol::{self, type_error};
use crate::{Result, Value};
use sharing::Ref;

/// What a class statement names beside its body.
struct Heading {
    name: Value,
    bases: Vec<Value>,
    metaclass: Value,
    keywords: Vec<(Name, Value)>,
}

/// `__build_class__(function, name, *bases, metaclass=…, **keywords)`
pub(crate) fn build_class(thread: &mut Thread, mut args: Args) -> Result {
    let (Value::Function(body), name) = (args.take(0), args.take(1)) else {
        return Err(type_error("__build_class__: func must be a function"));
    };
    let given: Vec<Value> = args.values.drain(2..).collect();
    let bases = resolve_bases(thread, &given)?;
    let mut keywords = std::mem::take(&mut args.keywords);
    let metaclass = keywords.iter().position(|(name, _)| &**name == "metaclass").map(|place| keywords.remove(place).1);
    let metaclass = derived_metaclass(metaclass, &bases)?;
    let heading = Heading { name, bases, metaclass, keywords };
    let namespace = heading.prepare(thread)?;
    if given.iter().any(|base| !matches!(base, Value::Class(_))) {
        namespace.set_name(&intern("__orig_bases__"), Value::tuple(given));
    }
    thread.begin_body(body, namespace.clone())?;
    let cell = thread.run()?;
    let class = heading.finish(thread, &namespace)?;
    if let Value::Cell(cell) = cell {
        cell.replace(class.clone());
    }
    Ok(class)
}

/// `__mro_entries__` of bases that are no classes.
fn resolve_bases(thread: &mut Thread, given: &[Value]) -> Result<Vec<Value>> {
    let mut bases = Vec::new();
    for base in given {
        match base {
            Value::Class(_) => bases.push(base.clone()),
            other => match protocol::optional_attribute(thread, other, &known::MRO_ENTRIES)? {
                Some(entries) => {
                    let resolved = thread.call_with(&entries, [Value::tuple(given.to_vec())])?;
                    bases.extend(protocol::collect(thread, &resolved)?);
                }
                None => bases.push(other.clone()),
            },
        }
    }
    Ok(bases)
}

/// The most derived of the metaclasses named and inherited.
pub(crate) fn derived_metaclass(named: Option<Value>, bases: &[Value]) -> Result {
    let first = || bases.first().map_or_else(|| types().type_.clone(), protocol::class_of);
    let mut winner = named.unwrap_or_else(|| Value::Class(first()));
    for base in bases {
        let Value::Class(current) = &winner else { continue };
        let inherited = protocol::class_ref(base);
        if inherited.derives_from(current) {
            winner = Value::Class(inherited.clone());
        } else if !current.derives_from(inherited) {
            return Err(type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
                 metaclasses of all its bases",
            ));
        }
    }
    Ok(winner)
}

impl Heading {
    /// The namespace that the body fills: `__prepare__`'s, if the metaclass has one.
    fn prepare(&self, thread: &mut Thread) -> Result<Ref<Dict>> {
        let Some(prepare) = protocol::optional_attribute(thread, &self.metaclass, &known::PREPARE)? else {
            return Ok(Ref::default());
        };
        let mut args = Args::positional([self.name.clone(), Value::tuple(self.bases.clone())]);
        args.keywords = self.keywords.clone();
        match thread.call(&prepare, args)? {
            Value::Dict(dict) => Ok(dict),
            _ => Err(protocol::not_supported("a class namespace that is not a plain dict")),
        }
    }

    fn finish(self, thread: &mut Thread, namespace: &Ref<Dict>) -> Result {
        let arguments = [self.name, Value::tuple(self.bases), Value::Dict(namespace.clone())];
        let mut args = Args::positional(arguments);
        args.keywords = self.keywords;
        thread.call(&self.metaclass, args)
    }
}

/// `type.__new__(metaclass, name, bases, namespace, **keywords)`
pub(crate) fn new_class(thread: &mut Thread, metaclass: &Ref<Class>, mut args: Args) -> Result {
    let (Some(name), Value::Tuple(bases), Value::Dict(namespace)) =
        (protocol::name_of(&args.take(0)), args.take(1), args.take(2))
    else {
        return Err(type_error("type() takes 1 or 3 arguments"));
    };
    let bases = checked_bases(&bases)?;
    let metaclass = derived_metaclass(
        Some(Value::Class(metaclass.clone())),
        &bases.iter().cloned().map(Value::Class).collect::<Vec<_>>(),
    )?;
    let Value::Class(metaclass) = metaclass else { return Err(type_error("a metaclass must be a class")) };
    let class = make(thread, &metaclass, name, bases, &namespace)?;
    set_names(thread, &class)?;
    init_subclass(thread, &class, std::mem::take(&mut args.keywords))?;
    Ok(Value::Class(class))
}

fn checked_bases(bases: &[Value]) -> Result<Vec<Ref<Class>>> {
    let mut classes = Vec::new();
    for base in bases {
        let Value::Class(class) = base else {
            let name = protocol::type_name(base);
            return Err(type_error(format!("{name}() takes no arguments as a base: bases must be types")));
        };
        if !types().can_be_base(class) {
            let full = class.own(&known::TP_NAME);
            let name = full.as_ref().and_then(Value::as_str).unwrap_or(&class.name);
            return Err(type_error(format!("type '{name}' is not an acceptable base type")));
        }
        if classes.iter().any(|known| Ref::ptr_eq(known, class)) {
            return Err(type_error(format!("duplicate base class {}", &*class.name)));
        }
        classes.push(class.clone());
    }
    if classes.is_empty() {
        classes.push(types().object.clone());
    }
    Ok(classes)
}

/// Whether an object can be of all of these classes at once: what one of them adds to objects, the others add, too, or
/// they add nothing to it.
fn are_compatible(bases: &[Ref<Class>]) -> bool {
    let solid: Vec<Ref<Class>> = bases.iter().filter_map(solid_base).collect();
    let go_together = |one: &Ref<Class>, other: &Ref<Class>| one.derives_from(other) || other.derives_from(one);
    solid.iter().enumerate().all(|(place, one)| solid[..place].iter().all(|other| go_together(one, other)))
}

/// `solid_base`: the class that adds something to objects last, of a class and what it derives from.
fn solid_base(class: &Ref<Class>) -> Option<Ref<Class>> {
    let adds = |class: &&Ref<Class>| match class.layout {
        _ if !class.immutable => class.dict().entries().any(|entry| is_slot(&entry.value)),
        layout => layout != Layout::Object,
    };
    let solid = [class].into_iter().chain(&class.ancestors).find(adds)?;
    // What exceptions add to each other is not told apart here.
    let exception = solid.immutable && solid.layout == Layout::Exception;
    Some(if exception { types().exception("BaseException").clone() } else { solid.clone() })
}

fn is_slot(value: &Value) -> bool {
    matches!(value, Value::Other(other) if matches!(**other, Other::Slot { .. }))
}

fn make(
    thread: &mut Thread,
    metaclass: &Ref<Class>,
    name: Name,
    bases: Vec<Ref<Class>>,
    namespace: &Dict,
) -> Result<Ref<Class>> {
    let Some(ancestors) = linearise(&bases) else {
        let names: Vec<&str> = bases.iter().map(|base| &*base.name).collect();
        let text = "Cannot create a consistent method resolution order (MRO) for bases";
        return Err(type_error(format!("{text} {}", names.join(", "))));
    };
    if !are_compatible(&bases) {
        return Err(type_error("multiple bases have instance lay-out conflict"));
    }
    let layout = ancestors.iter().map(|class| class.layout).find(|&layout| layout != Layout::Object);
    let mut dict = namespace.lock().clone();
    for cell in [&known::CLASSCELL, &known::CLASSDICTCELL] {
        if let Some(place) = dict.find_name(cell) {
            dict.remove(place);
        }
    }
    let qualname = dict.find_name(&known::QUALNAME).map(|place| dict.remove(place).value);
    let qualname = qualname.as_ref().and_then(protocol::name_of).unwrap_or_else(|| name.clone());
    let mut set = |name: &Name, value: Value| match dict.find_name(name) {
        Some(place) => drop(dict.replace(place, value)),
        None => dict.insert(name.as_arc().hash(), name.value(), value),
    };
    for special in [&known::NEW, &known::INIT_SUBCLASS, &known::CLASS_GETITEM] {
        if let Some(function @ Value::Function(_)) = namespace.get_name(special) {
            let wrapped = if std::ptr::eq(special, &known::NEW) {
                Other::StaticMethod(function)
            } else {
                Other::ClassMethod(function)
            };
            set(special, Value::Other(Ref::new(wrapped)));
        }
    }
    let slots = namespace.get_name(&known::SLOTS);
    let bare = |base: &Ref<Class>| base.slots_only || base.immutable && base.layout != Layout::Exception;
    let mut slots_only = slots.is_some() && bases.iter().all(bare);
    if let Some(slots) = slots {
        for slot in slot_names(thread, &name, &slots)? {
            if slot == *known::DICT {
                slots_only = false;
                continue;
            }
            if namespace.get_name(&slot).is_some() {
                let text = format!("'{}' in __slots__ conflicts with class variable", &*slot);
                return Err(protocol::value_error(text));
            }
            let hidden = intern(&format!("{} slot {}", &*name, &*slot));
            set(&slot, Value::Other(Ref::new(Other::Slot { name: slot.clone(), hidden })));
        }
    }
    if namespace.get_name(&known::MODULE).is_none() {
        let module = thread.frames.last().and_then(|frame| frame.function.globals.get_name(&known::NAME));
        set(&known::MODULE, module.unwrap_or_else(|| Value::from("builtins")));
    }
    if namespace.get_name(&known::DOC).is_none() {
        set(&known::DOC, Value::None);
    }
    if namespace.get_name(&known::EQ).is_some() && namespace.get_name(&known::HASH).is_none() {
        set(&known::HASH, Value::None);
    }
    let metaclass = (!Ref::ptr_eq(metaclass, &types().type_)).then(|| metaclass.clone());
    let layout = layout.unwrap_or(Layout::Object);
    Ok(Class::new(Blueprint {
        name,
        qualname,
        bases,
        ancestors,
        metaclass,
        layout,
        immutable: false,
        slots_only,
        dict,
    }))
}

/// The names in `__slots__`; private ones as the class body spells them.
fn slot_names(thread: &mut Thread, class: &Name, slots: &Value) -> Result<Vec<Name>> {
    let names = match slots {
        Value::Str(_) => vec![slots.clone()],
        other => protocol::collect(thread, other)?,
    };
    let mut mangled = Vec::new();
    for name in &names {
        let Some(text) = name.as_str() else {
            let kind = protocol::type_name(name);
            return Err(type_error(format!("__slots__ items must be strings, not '{kind}'")));
        };
        let private = text.starts_with("__") && !text.ends_with("__");
        let owner = class.trim_start_matches('_');
        mangled.push(if private && !owner.is_empty() { intern(&format!("_{owner}{text}")) } else { intern(text) });
    }
    Ok(mangled)
}

fn set_names(thread: &mut Thread, class: &Ref<Class>) -> Result<()> {
    let entries: Vec<_> = class.dict().entries().cloned().collect();
    for entry in entries {
        if !matches!(entry.value, Value::Instance(_)) {
            continue;
        }
        if let Some(set_name) = protocol::special(thread, &entry.value, &known::SET_NAME) {
            thread.call_with(&set_name, [Value::Class(class.clone()), entry.key]).inspect_err(|thrown| {
                protocol::add_note(thrown, &format!("Error calling __set_name__ on '{}'", &*class.name));
            })?;
        }
    }
    Ok(())
}

fn init_subclass(thread: &mut Thread, class: &Ref<Class>, keywords: Vec<(Name, Value)>) -> Result<()> {
    let parent = protocol::super_object(&Value::Class(class.clone()), &Value::Class(class.clone()))?;
    let hook = protocol::attribute(thread, &parent, &known::INIT_SUBCLASS)?;
    thread.call(&hook, Args { values: Default::default(), keywords }).map(drop)
}
