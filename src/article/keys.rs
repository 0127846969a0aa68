//! The `key = value` lines at the top of a directive, checked against the keys that its kind knows.

use crate::{mistake::Fault, page::Page, source::Source};

/// A key that a directive knows.
pub(crate) struct Key {
    pub name: &'static str,
    pub value: Value,
    pub required: bool,
}

/// What a key can be set to.
pub(crate) enum Value {
    Text,
    OneOf(&'static [&'static str]),
    Between(u32, u32),
}

impl Value {
    fn check(&self, key: &str, value: &str) -> Result<(), Fault> {
        match self {
            _ if value.is_empty() => Err(format!("`{key}` is empty").into()),
            Self::Text => Ok(()),
            Self::OneOf(known) if known.contains(&value) => Ok(()),
            Self::OneOf(known) => Err(Fault::unknown(key, value, known)),
            Self::Between(low, high) => match value.parse() {
                Ok(number) if (*low..=*high).contains(&number) => Ok(()),
                _ => Err(format!("`{key}` must be a whole number from {low} to {high}, not `{value}`").into()),
            },
        }
    }
}

/// The keys of one directive, in the order written.
#[derive(Default)]
pub(crate) struct Keys(Vec<(String, String)>);

impl Keys {
    /// Takes a key's value out.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let index = self.0.iter().position(|(key, _)| key == name)?;
        Some(self.0.remove(index).1)
    }

    /// Those not yet taken.
    pub fn rest(self) -> Vec<(String, String)> {
        self.0
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// The required keys that are not here.
    fn lacking(&self, known: &[Key]) -> Vec<&'static str> {
        known.iter().filter(|key| key.required && !self.has(key.name)).map(|key| key.name).collect()
    }

    fn add(&mut self, known: &[Key], line: &str) -> Result<(), Fault> {
        let (key, value) = line.split_once('=').ok_or("expected `key = value`, or an empty line and then the text")?;
        let (key, value) = (key.trim(), value.trim());
        let names: Vec<&str> = known.iter().map(|key| key.name).collect();
        let Some(rule) = known.iter().find(|rule| rule.name == key) else {
            return Err(Fault::unknown("key", key, &names));
        };
        if self.has(key) {
            return Err(format!("the key `{key}` stands here twice").into());
        }
        self.0.push((key.to_owned(), value.to_owned()));
        rule.value.check(key, value)
    }
}

/// Reads the keys of `body`, and yields what stands below them. A missing key is reported at `opening`.
pub(crate) fn read<'a>(
    page: &mut Page<'a>,
    opening: Source<'a>,
    body: Source<'a>,
    known: &[Key],
) -> (Keys, Source<'a>) {
    let mut keys = Keys::default();
    let mut end = 0;
    for line in body.lines() {
        end += line.text().len();
        if line.text().trim().is_empty() {
            break;
        }
        let added = keys.add(known, line.text());
        page.ok(line, added);
    }
    let lacking = keys.lacking(known);
    if !lacking.is_empty() {
        page.report(opening, format!("these keys are missing: {}", lacking.join(", ")));
    }
    (keys, body.after(end))
}
