//! What a value looks like at a glance: CPython's `repr` without addresses, cut where it grows long. It looks at values
//! and never calls anything, so that looking changes nothing: an object of a class says no more than its class.

use messages::Count;
use python::Value;
use python::code::repr;
use python::object::{Attributes, Cursor, Instance, SetTable};
use python::protocol::{class_path, type_name};

/// Characters of a text at most.
const LONG: usize = 48;
/// Containers within containers.
const DEEP: usize = 4;

/// The text of a value.
pub(super) fn text(value: &Value) -> String {
    let mut glance = Glance::default();
    glance.value(value, 0);
    glance.text
}

/// How many references there are to a value, where that can be told and means what it means in CPython.
pub(super) fn count(value: &Value) -> Count {
    match value {
        // CPython's small integers, `None` and the like, and its built-in classes.
        Value::None | Value::Bool(_) | Value::Ellipsis | Value::NotImplemented | Value::Int(-5..=256) => {
            Count::Immortal
        }
        Value::Class(class) if class.immutable => Count::Immortal,
        // Only the slot it lies in holds the iterator of a loop.
        Value::Loop(_) => Count::Of(1),
        Value::List(_)
        | Value::Dict(_)
        | Value::Set(_)
        | Value::Tuple(_)
        | Value::Range(_)
        | Value::Function(_)
        | Value::Instance(_)
        | Value::Iter(_)
        | Value::Generator(_)
        | Value::Method(_) => value.references().map_or(Count::Unknown, |count| Count::Of(count as u32)),
        _ => Count::Unknown,
    }
}

/// A text in the making.
#[derive(Default)]
struct Glance {
    text: String,
    /// Whether the room is used up: nothing more is added.
    full: bool,
    /// What is being looked at, by where it lies.
    inside: Vec<usize>,
}

impl Glance {
    fn add(&mut self, part: &str) {
        for char in part.chars() {
            if self.full {
                return;
            }
            self.full = self.text.chars().count() >= LONG;
            self.text.push(if self.full { '…' } else { char });
        }
    }

    fn value(&mut self, value: &Value, depth: usize) {
        match value {
            _ if self.full => {}
            Value::Null => self.add("NULL"),
            Value::None => self.add("None"),
            Value::Ellipsis => self.add("Ellipsis"),
            Value::NotImplemented => self.add("NotImplemented"),
            Value::Bool(truth) => self.add(if *truth { "True" } else { "False" }),
            Value::Int(number) => self.add(&number.to_string()),
            Value::Big(number) if number.bits() <= 512 => self.add(&number.to_string()),
            Value::Big(number) => self.add(&format!("<int of {} bits>", number.bits())),
            Value::Float(number) => self.add(&repr::float(*number)),
            Value::Str(text) => self.quoted(text.as_str()),
            Value::Bytes(bytes) if !bytes.mutable => {
                let bytes = bytes.lock();
                self.add(&repr::bytes(&bytes[..bytes.len().min(LONG)]));
            }
            Value::List(_) | Value::Tuple(_) | Value::Set(_) | Value::Dict(_) | Value::Instance(_) => {
                self.nested(value, depth);
            }
            Value::Range(range) if range.step == 1 => self.add(&format!("range({}, {})", range.start, range.stop)),
            Value::Range(range) => self.add(&format!("range({}, {}, {})", range.start, range.stop, range.step)),
            Value::Loop(cursor) => self.add(cursor_name(cursor)),
            _ => self.object(value),
        }
    }

    /// What holds other values, unless it is being looked at already: its lock is taken then.
    fn nested(&mut self, value: &Value, depth: usize) {
        let address = value.address().unwrap_or_default();
        if depth == DEEP || self.inside.contains(&address) {
            return self.add("...");
        }
        self.inside.push(address);
        self.container(value, depth);
        self.inside.pop();
    }

    fn container(&mut self, value: &Value, depth: usize) {
        match value {
            Value::List(list) => self.items(["[", "]"], list.lock().iter(), depth),
            Value::Tuple(items) => self.items(["(", if items.len() == 1 { ",)" } else { ")" }], items.iter(), depth),
            Value::Set(set) => self.set(&set.lock(), set.frozen, depth),
            Value::Dict(dict) => {
                let table = dict.lock();
                self.pairs(table.entries().map(|entry| (&entry.key, &entry.value)), depth);
            }
            Value::Instance(instance) => self.instance(instance, depth),
            _ => self.object(value),
        }
    }

    /// What has a name, says it; the rest says what kind of thing it is.
    fn object(&mut self, value: &Value) {
        let text = match value {
            Value::Function(function) => format!("<function {}>", &**function.qualname.lock()),
            Value::Native(native) if native.owner.is_empty() => format!("<built-in function {}>", native.name),
            Value::Native(native) => format!("<method '{}' of '{}' objects>", native.name, native.owner),
            Value::Class(class) => format!("<class '{}'>", class_path(class)),
            Value::Module(module) => format!("<module '{}'>", &*module.name),
            Value::Code(code) => format!("<code object {}>", &*code.qualname),
            Value::Generator(generator) => format!("<{} {}>", type_name(value), &*generator.qualname),
            Value::Cell(_) => "<cell>".to_owned(),
            Value::Borrowed(_) => "NULL".to_owned(),
            _ => format!("<{}>", type_name(value)),
        };
        self.add(&text);
    }

    /// An exception with what it was given; an object with its attributes, since that is what is to be seen of it.
    fn instance(&mut self, instance: &Instance, depth: usize) {
        if let Some(state) = instance.state() {
            self.add(&instance.class.name);
            return self.items(["(", ")"], state.args.iter(), depth);
        }
        self.add(&format!("<{} object", &*instance.class.qualname));
        if depth == 0
            && let Attributes::Inline(values) = &*instance.attributes()
        {
            for (place, (name, value)) in instance.class.keys().iter().zip(values).enumerate() {
                self.add(&format!("{} {}=", if place == 0 { ":" } else { "," }, &**name));
                self.value(value, depth + 1);
            }
        }
        self.add(">");
    }

    /// Of a long text only the beginning is spelt out.
    fn quoted(&mut self, text: &str) {
        match text.char_indices().nth(LONG) {
            None => self.add(&repr::text(text)),
            Some((end, _)) => self.add(&repr::text(&text[..end])),
        }
    }

    fn items<'a>(&mut self, ends: [&str; 2], items: impl Iterator<Item = &'a Value>, depth: usize) {
        self.add(ends[0]);
        for (place, item) in items.enumerate() {
            if self.full {
                break;
            }
            if place > 0 {
                self.add(", ");
            }
            self.value(item, depth + 1);
        }
        self.add(ends[1]);
    }

    fn set(&mut self, set: &SetTable, frozen: bool, depth: usize) {
        let ends = match (frozen, set.is_empty()) {
            (false, true) => ["set(", ")"],
            (true, true) => ["frozenset(", ")"],
            (false, false) => ["{", "}"],
            (true, false) => ["frozenset({", "})"],
        };
        self.items(ends, set.iter().map(|(_, key)| key), depth);
    }

    fn pairs<'a>(&mut self, pairs: impl Iterator<Item = (&'a Value, &'a Value)>, depth: usize) {
        self.add("{");
        for (place, (key, value)) in pairs.enumerate() {
            if self.full {
                break;
            }
            if place > 0 {
                self.add(", ");
            }
            self.value(key, depth + 1);
            self.add(": ");
            self.value(value, depth + 1);
        }
        self.add("}");
    }
}

fn cursor_name(cursor: &Cursor) -> &'static str {
    match cursor {
        Cursor::Range { .. } => "<range_iterator>",
        Cursor::List { .. } => "<list_iterator>",
        Cursor::Tuple { .. } => "<tuple_iterator>",
    }
}
