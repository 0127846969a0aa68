//! How arguments find their parameters: `initialize_locals` of CPython's `Python/ceval.c`, with its messages.

use super::Thread;
use crate::code::Flags;
use crate::object::{Args, CodeObject, Dict, Function, Name, Native};
use crate::protocol::type_error;
use crate::{Result, Thrown, Value};
use sharing::Ref;

impl Thread {
    /// Puts the parameters' values onto the stack: positional, keyword-only, `*args`, `**kwargs`.
    pub(crate) fn bind(&mut self, function: &Function, args: Args) -> Result<()> {
        let base = self.stack.len();
        let result = Binding { thread: self, function, base }.bind(args);
        if result.is_err() {
            self.stack.truncate(base);
        }
        result
    }
}

struct Binding<'a> {
    thread: &'a mut Thread,
    function: &'a Function,
    base: usize,
}

impl Binding<'_> {
    fn bind(&mut self, args: Args) -> Result<()> {
        let code = self.function.code.clone();
        let positional = code.plain.arg_count as usize;
        let named = positional + code.plain.kwonly_arg_count as usize;
        self.thread.stack.resize(self.base + code.parameters, Value::Null);
        let given = args.values.len();
        let mut values = args.values.into_iter();
        for (slot, value) in values.by_ref().take(positional).enumerate() {
            self.thread.stack[self.base + slot] = value;
        }
        let rest: Vec<Value> = values.collect();
        let mut star = named;
        let surplus = !rest.is_empty();
        if code.has(Flags::VARARGS) {
            self.thread.stack[self.base + star] = Value::tuple(rest);
            star += 1;
        }
        self.bind_keywords(&code, args.keywords, star)?;
        if surplus && !code.has(Flags::VARARGS) {
            return Err(self.too_many(&code, given));
        }
        self.fill_in(&code, positional.min(given))
    }

    fn bind_keywords(&mut self, code: &CodeObject, keywords: Vec<(Name, Value)>, star: usize) -> Result<()> {
        let named = (code.plain.arg_count + code.plain.kwonly_arg_count) as usize;
        let posonly = code.plain.posonly_arg_count as usize;
        let collected = code.has(Flags::VARKEYWORDS).then(Ref::<Dict>::default);
        let mut unexpected = Vec::new();
        for (name, value) in keywords {
            let slot = (posonly..named).find(|&slot| code.locals[slot] == name);
            match (slot, &collected) {
                (Some(slot), _) => {
                    let place = &mut self.thread.stack[self.base + slot];
                    if !place.is_null() {
                        return Err(self.refuse(&format!("got multiple values for argument '{}'", &*name)));
                    }
                    *place = value;
                }
                (None, Some(dict)) => drop(dict.set_name(&name, value)),
                (None, None) => unexpected.push(name),
            }
        }
        if let Some(name) = unexpected.first() {
            return Err(self.unexpected(code, name, &unexpected));
        }
        if let Some(dict) = collected {
            self.thread.stack[self.base + star] = Value::Dict(dict);
        }
        Ok(())
    }

    fn unexpected(&self, code: &CodeObject, name: &Name, all: &[Name]) -> Thrown {
        let posonly = &code.locals[..code.plain.posonly_arg_count as usize];
        let given: Vec<&str> = posonly.iter().filter(|name| all.contains(name)).map(|name| &**name).collect();
        if !given.is_empty() {
            let what = "got some positional-only arguments passed as keyword arguments";
            return self.refuse(&format!("{what}: '{}'", given.join(", ")));
        }
        let named = (code.plain.arg_count + code.plain.kwonly_arg_count) as usize;
        let candidates = code.locals[posonly.len()..named].iter().map(|local| local.to_string());
        let hint = crate::protocol::suggestion(name, candidates);
        let hint = hint.map(|hint| format!(". Did you mean '{hint}'?")).unwrap_or_default();
        self.refuse(&format!("got an unexpected keyword argument '{}'{hint}", &**name))
    }

    /// Defaults for what was left out; an error that lists what is missing.
    fn fill_in(&mut self, code: &CodeObject, given: usize) -> Result<()> {
        let positional = code.plain.arg_count as usize;
        let named = positional + code.plain.kwonly_arg_count as usize;
        let defaults = self.function.defaults.lock().clone();
        let first = positional - defaults.positional.len().min(positional);
        let mut missing = Vec::new();
        for slot in given..positional {
            let place = &mut self.thread.stack[self.base + slot];
            if place.is_null() {
                match slot.checked_sub(first).and_then(|index| defaults.positional.get(index)) {
                    Some(value) => *place = value.clone(),
                    None => missing.push(slot),
                }
            }
        }
        if !missing.is_empty() {
            return Err(self.missing(code, &missing, "positional"));
        }
        for slot in positional..named {
            let place = &mut self.thread.stack[self.base + slot];
            if place.is_null() {
                match defaults.keyword.as_ref().and_then(|dict| dict.get_name(&code.locals[slot])) {
                    Some(value) => *place = value,
                    None => missing.push(slot),
                }
            }
        }
        if missing.is_empty() { Ok(()) } else { Err(self.missing(code, &missing, "keyword-only")) }
    }

    fn missing(&self, code: &CodeObject, slots: &[usize], kind: &str) -> Thrown {
        let names: Vec<String> = slots.iter().map(|&slot| format!("'{}'", &*code.locals[slot])).collect();
        let plural = if names.len() == 1 { "" } else { "s" };
        let list = match &*names {
            [only] => only.clone(),
            [first, second] => format!("{first} and {second}"),
            [front @ .., last] => format!("{}, and {last}", front.join(", ")),
            [] => String::new(),
        };
        self.refuse(&format!("missing {} required {kind} argument{plural}: {list}", names.len()))
    }

    fn too_many(&self, code: &CodeObject, given: usize) -> Thrown {
        let most = code.plain.arg_count as usize;
        let defaults = self.function.defaults.lock().positional.len();
        let keyword_only = (0..code.plain.kwonly_arg_count as usize)
            .filter(|slot| !self.thread.stack[self.base + most + slot].is_null())
            .count();
        let (takes, plural) = if defaults > 0 {
            (format!("from {} to {most}", most - defaults), true)
        } else {
            (most.to_string(), most != 1)
        };
        let plural = if plural { "s" } else { "" };
        let extra = if keyword_only > 0 {
            let s = |count: usize| if count == 1 { "" } else { "s" };
            let (given_s, only_s) = (s(given), s(keyword_only));
            format!(" positional argument{given_s} (and {keyword_only} keyword-only argument{only_s})")
        } else {
            String::new()
        };
        let verb = if given == 1 && keyword_only == 0 { "was" } else { "were" };
        self.refuse(&format!("takes {takes} positional argument{plural} but {given}{extra} {verb} given"))
    }

    fn refuse(&self, what: &str) -> Thrown {
        type_error(format!("{}() {what}", &**self.function.qualname.lock()))
    }
}

/// What CPython's `_PyArg_UnpackKeywords` says, where some parameters can be given by name.
fn wrong_clinic_count(native: &Native, given: usize) -> Option<String> {
    let signature = &native.signature;
    let (name, s) = (native.name, |count: usize| if count == 1 { "" } else { "s" });
    let words = ["__new__", "sorted", "max", "min", "print"];
    if signature.names.len() == signature.positional_only || signature.rest || words.contains(&name) {
        return None;
    }
    let (least, most) = signature.bounds;
    let all = signature.names.len();
    Some(if given > all {
        let kind = if signature.required.iter().all(|&required| required) { "exactly" } else { "at most" };
        format!("{name}() takes {kind} {all} argument{} ({given} given)", s(all))
    } else if given > most && most == 0 {
        format!("{name}() takes no positional arguments")
    } else if given > most {
        let kind = if least == most { "exactly" } else { "at most" };
        format!("{name}() takes {kind} {most} positional argument{} ({given} given)", s(most))
    } else if given < signature.positional_only.min(least) {
        let least = signature.positional_only.min(least);
        let kind = if least == most { "exactly" } else { "at least" };
        format!("{name}() takes {kind} {least} positional argument{} ({given} given)", s(least))
    } else {
        format!("{name}() missing required argument '{}' (pos {})", signature.names[given], given + 1)
    })
}

/// The arguments of a built-in class; the class itself doesn't count.
fn wrong_new_count(native: &Native, given: usize) -> String {
    let (least, most) = native.signature.bounds;
    let (least, most, given) = (least.saturating_sub(1), most.saturating_sub(1), given.saturating_sub(1));
    let (bound, count) = match () {
        () if least == most => ("", least),
        () if given < least => ("at least ", least),
        () => ("at most ", most),
    };
    let s = if count == 1 { "" } else { "s" };
    format!("{} expected {bound}{count} argument{s}, got {given}", native.owner)
}

/// Brings arguments into the order of a native's signature, [`Value::Null`] for those left out.
#[inline]
pub(crate) fn fit(native: &Native, args: &mut Args) -> Result<()> {
    use crate::object::Binding::Function;
    let signature = &native.signature;
    let receiver = usize::from(native.binding != Function);
    let given = args.values.len().saturating_sub(receiver);
    if args.values.len() < receiver {
        return Err(type_error(format!("unbound method {}() needs an argument", native.qualname())));
    }
    let (least, most) = signature.bounds;
    if given > most || (given < least && args.keywords.is_empty()) {
        return Err(wrong_count(native, given));
    }
    if args.keywords.is_empty() && signature.names.len() == signature.positional {
        let size = receiver + signature.names.len();
        while args.values.len() < size {
            args.values.push(Value::Null);
        }
        return Ok(());
    }
    fit_keywords(native, args, receiver, given)
}

fn fit_keywords(native: &Native, args: &mut Args, receiver: usize, given: usize) -> Result<()> {
    let signature = &native.signature;
    let rest: Vec<Value> = args.values.drain((receiver + given.min(signature.positional))..).collect();
    args.values.resize(receiver + signature.names.len(), Value::Null);
    let mut others = Vec::new();
    for (name, value) in std::mem::take(&mut args.keywords) {
        let place = signature.names.iter().skip(signature.positional_only).position(|known| *known == &*name);
        match place.map(|place| receiver + signature.positional_only + place) {
            Some(place) if args.values[place].is_null() => args.values[place] = value,
            Some(place) => {
                let text = format!(
                    "argument for {}() given by name ('{}') and position ({})",
                    native.name,
                    &*name,
                    place - receiver + 1
                );
                return Err(type_error(text));
            }
            None if signature.keywords => others.push((name, value)),
            None if signature.names.len() == signature.positional_only && !signature.rest => {
                // What makes an object goes by the class's name.
                let makes = matches!(native.name, "__init__" | "__new__");
                let name = if makes { native.owner.to_owned() } else { native.qualname() };
                return Err(type_error(format!("{name}() takes no keyword arguments")));
            }
            None => {
                let named = signature.names.iter().skip(signature.positional_only);
                let hint = crate::protocol::suggestion(&name, named.map(|&name| name.to_owned()));
                let hint = hint.map(|hint| format!(". Did you mean '{hint}'?")).unwrap_or_default();
                let text = format!("{}() got an unexpected keyword argument '{}'{hint}", called(native), &*name);
                return Err(type_error(text));
            }
        }
    }
    let missing = |&place: &usize| signature.required[place] && args.values[receiver + place].is_null();
    if let Some(place) = (0..signature.names.len()).find(missing) {
        let new = usize::from(native.name == "__new__");
        let (name, position) = (signature.names[place], place + 1 - new.min(place));
        let text = if place < signature.positional_only {
            return Err(wrong_count(native, given));
        } else {
            format!("{}() missing required argument '{name}' (pos {position})", called(native))
        };
        return Err(type_error(text));
    }
    args.values.extend(rest);
    args.keywords = others;
    Ok(())
}

/// What messages call a native: its name, or that of the class whose objects it makes.
fn called(native: &Native) -> &'static str {
    if native.name == "__new__" { native.owner } else { native.name }
}

/// CPython words it in as many ways as it has calling conventions.
fn wrong_count(native: &Native, given: usize) -> Thrown {
    let (least, most) = native.signature.bounds;
    let s = |count: usize| if count == 1 { "" } else { "s" };
    if let Some(text) = wrong_clinic_count(native, given) {
        return type_error(text);
    }
    if native.name == "__new__" && !native.owner.is_empty() {
        return type_error(wrong_new_count(native, given));
    }
    let called = native.qualname();
    type_error(match (least, most) {
        (0, 0) => format!("{called}() takes no arguments ({given} given)"),
        (1, 1) if native.signature.names.len() == 1 => format!("{called}() takes exactly one argument ({given} given)"),
        (_, usize::MAX) => format!("{} expected at least {least} argument{}, got {given}", native.name, s(least)),
        _ if least == most => format!("{} expected {least} argument{}, got {given}", native.name, s(least)),
        _ if given < least => format!("{} expected at least {least} argument{}, got {given}", native.name, s(least)),
        _ => format!("{} expected at most {most} argument{}, got {given}", native.name, s(most)),
    })
}
