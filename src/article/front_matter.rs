//! Front matter: TOML between two `+++` lines at the top of the file.

use std::str::FromStr;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
    value::Datetime,
};

use crate::{
    document::FrontMatter,
    mistake::{Fault, Mistake},
    source::Source,
};

const FENCE: &str = "+++";
const KEYS: &[&str] = &["title", "summary", "published", "updated", "checked-against"];

/// The front matter and the text below it. What is missing or wrong is empty in the result, and reported.
pub(crate) fn read<'a>(file: Source<'a>, mistakes: &mut Vec<Mistake>) -> (FrontMatter, Source<'a>) {
    match split(file) {
        Ok((front, body)) => (Reader::new(front, mistakes).front_matter(), body),
        Err(body) => {
            mistakes.push(file.mistake("the file must begin with front matter between two `+++` lines"));
            (FrontMatter::default(), body)
        }
    }
}

/// Front matter and body; or, without front matter, what can still be read as body.
fn split(file: Source<'_>) -> Result<(Source<'_>, Source<'_>), Source<'_>> {
    let mut fences = file.lines().filter(|line| line.text().trim_end() == FENCE);
    let Some(open) = fences.next().filter(|open| open.start == 0) else {
        return Err(file);
    };
    let close = fences.next().ok_or(file.after(file.text().len()))?;
    let body = close.start + close.text().len();
    Ok((file.part(open.text().len()..close.start), file.after(body)))
}

struct Reader<'a, 'm> {
    source: Source<'a>,
    table: DeTable<'a>,
    /// With a syntax error a key may only seem to be missing.
    broken: bool,
    mistakes: &'m mut Vec<Mistake>,
}

impl<'a, 'm> Reader<'a, 'm> {
    fn new(source: Source<'a>, mistakes: &'m mut Vec<Mistake>) -> Self {
        let (table, errors) = DeTable::parse_recoverable(source.text());
        for error in &errors {
            let at = source.after(error.span().map_or(0, |span| span.start));
            mistakes.push(at.mistake(format!("invalid TOML: {}", error.message())));
        }
        Self { source, table: table.into_inner(), broken: !errors.is_empty(), mistakes }
    }

    fn front_matter(mut self) -> FrontMatter {
        self.check_keys();
        let front = FrontMatter {
            title: self.value("title", text),
            summary: self.value("summary", text),
            published: self.value("published", date),
            updated: self.value("updated", date),
            checked_against: self.value("checked-against", text),
        };
        self.check_order(&front);
        front
    }

    fn check_keys(&mut self) {
        for key in self.table.keys().filter(|key| !KEYS.contains(&key.get_ref().as_ref())) {
            let fault = Fault::unknown("key", key.get_ref(), KEYS);
            self.mistakes.push(self.source.after(key.span().start).mistake(fault));
        }
    }

    fn check_order(&mut self, front: &FrontMatter) {
        if !front.updated.is_empty() && front.updated < front.published {
            let what = format!("`updated` is before `published`, {}", front.published);
            let at = self.table.get("updated").map_or(0, |value| value.span().start);
            self.mistakes.push(self.source.after(at).mistake(what));
        }
    }

    fn value(&mut self, key: &str, read: fn(&DeValue<'_>) -> Result<String, &'static str>) -> String {
        let found = self.table.get(key).map(|value| self.read(key, value, read));
        match found {
            Some(Ok(value)) => return value,
            // The syntax error of this line says it better.
            Some(Err(mistake)) if self.mistakes.iter().any(|known| known.line == mistake.line) => {}
            Some(Err(mistake)) => self.mistakes.push(mistake),
            None if self.broken => {}
            None => self.mistakes.push(self.source.mistake(format!("the key `{key}` is missing"))),
        }
        String::new()
    }

    fn read(
        &self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        read: fn(&DeValue<'_>) -> Result<String, &'static str>,
    ) -> Result<String, Mistake> {
        read(value.get_ref()).map_err(|need| {
            let at = self.source.after(value.span().start);
            at.mistake(format!("`{key}` must be {need}"))
        })
    }
}

fn text(value: &DeValue<'_>) -> Result<String, &'static str> {
    let text = value.as_str().map(str::trim).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or("a text in quotes, not empty")
}

/// A date, in quotes or not.
fn date(value: &DeValue<'_>) -> Result<String, &'static str> {
    let date = match value {
        DeValue::Datetime(date) => Some(*date),
        other => other.as_str().and_then(|text| Datetime::from_str(text).ok()),
    };
    date.filter(|date| date.date.is_some() && date.time.is_none())
        .map(|date| date.to_string())
        .ok_or("a date, `YYYY-MM-DD`")
}
