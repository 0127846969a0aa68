//! `Did you mean …?`: CPython's `_compute_suggestion_error` and `Python/suggestions.c`.

use super::modules::MODULES;
use crate::builtins::types;
use crate::object::{Instance, Name, intern};
use crate::vm::Thread;
use crate::{Value, protocol};
use sharing::Ref;

const MOVE: usize = 2;
const CASE: usize = 1;
const MOST_CANDIDATES: usize = 750;
const LONGEST: usize = 40;

/// The candidate that was probably meant.
pub fn suggestion(name: &str, candidates: impl IntoIterator<Item = String>) -> Option<String> {
    let candidates: Vec<String> = candidates.into_iter().collect();
    if candidates.len() >= MOST_CANDIDATES {
        return None;
    }
    let mut best: Option<(String, usize)> = None;
    for candidate in candidates.into_iter().filter(|candidate| candidate != name) {
        let most = (name.len() + candidate.len() + 3) * MOVE / 6;
        let most = best.as_ref().map_or(most, |(_, distance)| most.min(distance.saturating_sub(1)));
        let distance = distance(name.as_bytes(), candidate.as_bytes(), most);
        if distance <= most && best.as_ref().is_none_or(|(_, least)| distance < *least) {
            best = Some((candidate, distance));
        }
    }
    best.map(|(candidate, _)| candidate)
}

/// The edits between two names, weighed; more than `most` is as good as any.
fn distance(a: &[u8], b: &[u8], most: usize) -> usize {
    let front = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[front..], &b[front..]);
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - back], &b[..b.len() - back]);
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE;
    }
    let (a, b) = if b.len() < a.len() { (b, a) } else { (a, b) };
    if b.len() > LONGEST || (b.len() - a.len()) * MOVE > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (1..=a.len()).map(|place| place * MOVE).collect();
    for (place, &byte) in b.iter().enumerate() {
        let (mut diagonal, mut result) = (place * MOVE, place * MOVE);
        for (slot, &other) in row.iter_mut().zip(a) {
            let substitute = diagonal + substitution(byte, other);
            diagonal = *slot;
            result = substitute.min(result.min(diagonal) + MOVE);
            *slot = result;
        }
        if row.iter().all(|&cost| cost > most) {
            return most + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

fn substitution(a: u8, b: u8) -> usize {
    match a == b {
        true => 0,
        false if a.eq_ignore_ascii_case(&b) => CASE,
        false => MOVE,
    }
}

/// What a traceback adds to the message of an exception.
pub fn hint(thread: &mut Thread, exception: &Ref<Instance>) -> String {
    let Some(subject) = Subject::of(thread, exception) else { return String::new() };
    let suggestion = subject.suggestion(thread, exception);
    let mut hint = suggestion.as_ref().map(|name| format!(". Did you mean: '{name}'?")).unwrap_or_default();
    if let Subject::Name(name) = &subject
        && MODULES.binary_search(&&**name).is_ok()
    {
        hint.push_str(if suggestion.is_some() { " Or did" } else { ". Did" });
        hint.push_str(&format!(" you forget to import '{}'?", &**name));
    }
    hint
}

/// What could not be found.
enum Subject {
    /// A name, where it was used.
    Name(Name),
    /// An attribute of an object.
    Attribute(Name, Value),
    /// A name in a module.
    Import(Name, Value),
}

impl Subject {
    fn of(thread: &mut Thread, exception: &Ref<Instance>) -> Option<Self> {
        let is = |class: &str| exception.class.derives_from(types().exception(class));
        let object = Value::Instance(exception.clone());
        let mut field = |name: &str| protocol::attribute(thread, &object, &intern(name)).ok();
        if is("NameError") {
            return Some(Self::Name(protocol::name_of(&field("name")?)?));
        }
        if is("AttributeError") {
            return Some(Self::Attribute(protocol::name_of(&field("name")?)?, field("obj")?));
        }
        if is("ImportError") {
            let module = exception.state().and_then(|state| state.about.clone()).map(|(_, module)| module)?;
            return Some(Self::Import(protocol::name_of(&field("name_from")?)?, module));
        }
        None
    }

    fn suggestion(&self, thread: &mut Thread, exception: &Instance) -> Option<String> {
        match self {
            Self::Name(name) => suggestion_for_name(thread, exception, name),
            Self::Attribute(name, object) => {
                let own = exception.state()?.scene.as_ref().is_some_and(|scene| scene.own.is(object));
                let names = stock_of(thread, object)?;
                suggestion(name, visible(names, own || name.starts_with('_')))
            }
            Self::Import(name, module) => suggestion(name, visible(stock_of(thread, module)?, name.starts_with('_'))),
        }
    }
}

/// The attributes that an object has, by name.
type Stock = Vec<String>;

fn stock_of(thread: &mut Thread, object: &Value) -> Option<Stock> {
    let mut names: Stock = protocol::directory(thread, object).ok()?.iter().map(|name| name.to_string()).collect();
    names.sort_unstable();
    Some(names)
}

fn visible(names: Stock, all: bool) -> impl Iterator<Item = String> {
    names.into_iter().filter(move |name| all || !name.starts_with('_'))
}

fn suggestion_for_name(thread: &mut Thread, exception: &Instance, name: &Name) -> Option<String> {
    let (locals, own, globals) = {
        let state = exception.state()?;
        let scene = state.scene.as_ref()?;
        (scene.locals.clone(), scene.own.clone(), scene.globals.clone())
    };
    if !own.is_null() && matches!(protocol::optional_attribute(thread, &own, name), Ok(Some(_))) {
        return Some(format!("self.{}", &**name));
    }
    let keys =
        |dict: &crate::object::Dict| dict.snapshot().into_iter().filter_map(|entry| protocol::name_of(&entry.key));
    let builtins = thread.interpreter.builtins.clone();
    let all = locals.into_iter().chain(keys(&globals)).chain(keys(&builtins));
    // CPython keeps these among the built-in names, too.
    let constants = ["None", "False", "True"].map(str::to_owned);
    suggestion(name, all.map(|name| name.to_string()).chain(constants))
}

#[cfg(test)]
mod tests {
    #[test]
    fn near_names_are_suggested() {
        let meant = |name: &str, among: &[&str]| super::suggestion(name, among.iter().map(|name| name.to_string()));
        assert_eq!(meant("pint", &["int", "print"]).as_deref(), Some("int"));
        assert_eq!(meant("lenght", &["length", "len"]).as_deref(), Some("length"));
        assert_eq!(meant("Value", &["value"]).as_deref(), Some("value"));
        assert_eq!(meant("xyz", &["abc"]), None);
    }
}
