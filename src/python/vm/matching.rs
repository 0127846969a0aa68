//! Instructions of `match`.

use super::Thread;
use super::execute::Outcome;
use crate::builtins::{known, types};
use crate::object::{Class, Name};
use crate::protocol::{self, type_error};
use crate::{Result, Value};
use sharing::Ref;

impl Thread {
    /// `[subject, class, names] -> [attributes as a tuple, or None]`
    pub(crate) fn match_class(&mut self, base: usize, positional: usize) -> Outcome {
        let (names, class, subject) = (self.pop(base), self.pop(base), self.pop(base));
        let Value::Class(class) = &class else {
            return Err(type_error("called match pattern must be a class"));
        };
        let names: Vec<Name> = match &names {
            Value::Tuple(names) => names.iter().filter_map(protocol::name_of).collect(),
            _ => Vec::new(),
        };
        let matched = match protocol::is_instance(self, &subject, &Value::Class(class.clone()))? {
            true => self.class_attributes(class, &subject, positional, &names)?,
            false => None,
        };
        self.push(matched.map(Value::tuple).unwrap_or(Value::None));
        Ok(())
    }

    fn class_attributes(
        &mut self,
        class: &Ref<Class>,
        subject: &Value,
        positional: usize,
        keywords: &[Name],
    ) -> Result<Option<Vec<Value>>> {
        let mut found = Vec::new();
        let mut names = Vec::new();
        if positional > 0 {
            match class.find(&known::MATCH_ARGS) {
                Some(Value::Tuple(args)) => {
                    if args.len() < positional {
                        return Err(too_many(class, args.len(), positional));
                    }
                    for arg in &args[..positional] {
                        let got = || protocol::type_name(arg);
                        let text = || format!("__match_args__ elements must be strings (got {})", got());
                        names.push(protocol::name_of(arg).ok_or_else(|| type_error(text()))?);
                    }
                }
                Some(other) => {
                    let got = protocol::type_name(&other);
                    let text = format!("{}.__match_args__ must be a tuple (got {got})", &*class.name);
                    return Err(type_error(text));
                }
                None if types().matches_itself(class) && positional == 1 => found.push(subject.clone()),
                None => return Err(too_many(class, usize::from(types().matches_itself(class)), positional)),
            }
        }
        for (place, name) in names.iter().enumerate() {
            if names[..place].contains(name) {
                return Err(twice(class, name));
            }
        }
        for name in names.iter().chain(keywords) {
            match protocol::optional_attribute(self, subject, name)? {
                Some(value) => found.push(value),
                None => return Ok(None),
            }
        }
        match keywords.iter().find(|name| names.contains(name)) {
            Some(name) => Err(twice(class, name)),
            None => Ok(Some(found)),
        }
    }

    /// `[subject, keys] -> [subject, keys, values as a tuple, or None]`
    pub(crate) fn match_keys(&mut self, base: usize) -> Outcome {
        let (keys, subject) = (self.peek(base, 1).clone(), self.peek(base, 2).clone());
        let Value::Tuple(keys) = keys else { return Ok(()) };
        let mut values = Vec::new();
        for key in keys.iter() {
            match protocol::optional_item_of(self, &subject, key)? {
                Some(value) => values.push(value),
                None => {
                    self.push(Value::None);
                    return Ok(());
                }
            }
        }
        self.push(Value::tuple(values));
        Ok(())
    }
}

fn too_many(class: &Class, allowed: usize, given: usize) -> crate::Thrown {
    let plural = if allowed == 1 { "" } else { "s" };
    type_error(format!("{}() accepts {allowed} positional sub-pattern{plural} ({given} given)", &*class.name))
}

fn twice(class: &Class, name: &Name) -> crate::Thrown {
    type_error(format!("{}() got multiple sub-patterns for attribute '{}'", &*class.name, &**name))
}
