//! Directives: what each kind takes, and the reading of each into the tree.

use crate::{
    document::{Aside, Block, Directive, Example, Figure, FigureId, Inline, Lab, LabId, Program, SlideshowId},
    fence::Kind,
    folder,
    keys::{self, Key, Value},
    markdown,
    mistake::Fault,
    page::Page,
    slides,
    source::Source,
};

const EXAMPLES_KEYS: &[Key] = &[required("question", Value::Text), required("examples", Value::Text)];
const QUESTION_KEYS: &[Key] = &[required("question", Value::Text)];
const RACE_KEYS: &[Key] = &[
    required("question", Value::Text),
    required("kernel", Value::OneOf(&["primes", "mandelbrot", "python-primes", "python-wait", "python-digest"])),
    required("units", Value::Between(1, 64)),
    required("size", Value::Between(1, 1000)),
    required("workers", Value::Between(1, 8)),
];
const FIGURE_KEYS: &[Key] = &[required("description", Value::Text)];
const PROGRAM_KEYS: &[Key] = &[optional("title", Value::Text), optional("mends", Value::Text)];

const fn required(name: &'static str, value: Value) -> Key {
    Key { name, value, required: true }
}

const fn optional(name: &'static str, value: Value) -> Key {
    Key { name, value, required: false }
}

/// What a lab takes; one that does not exist is read as if it were the race.
fn lab_keys(id: Option<LabId>) -> &'static [Key] {
    match id {
        Some(LabId::Bytecode | LabId::GilTimeline | LabId::Memory | LabId::StartMethods) => EXAMPLES_KEYS,
        Some(LabId::Refcount) => QUESTION_KEYS,
        Some(LabId::Race) | None => RACE_KEYS,
    }
}

/// A directive as it stands in the article.
#[derive(Clone, Copy)]
pub(crate) struct Written<'a, 'i> {
    pub kind: Kind,
    pub id: &'i str,
    /// From the opening fence on: where what is missing is reported.
    pub opening: Source<'a>,
    /// Between the fences.
    pub body: Source<'a>,
}

impl<'a> Written<'a, '_> {
    /// The directive, or `None` where a mistake leaves too little of it. Its id is taken on the page.
    pub fn read(self, page: &mut Page<'a>) -> Option<Directive> {
        page.anchors.claim(self.id, self.opening);
        match self.kind {
            Kind::Slideshow => self.slideshow(page),
            Kind::Lab => self.lab(page),
            Kind::Show => self.program(page, false),
            Kind::Run => self.program(page, true),
            Kind::Figure => self.figure(page),
            Kind::Aside => self.aside(page),
        }
    }

    fn slideshow(self, page: &mut Page<'a>) -> Option<Directive> {
        let id = self.named(page, "slideshow", SlideshowId::named, SlideshowId::NAMES);
        self.no_text(page, self.body);
        let id = id?;
        let captions = page.beside("slides", id.name(), "md");
        let captions = page.ok(self.opening, captions)?;
        Some(Directive::Slideshow(slides::read(page, captions, id)))
    }

    fn lab(self, page: &mut Page<'a>) -> Option<Directive> {
        let id = self.named(page, "lab", LabId::named, LabId::NAMES);
        let (mut keys, text) = keys::read(page, self.opening, self.body, lab_keys(id));
        let about = self.text(page, text);
        let examples = keys.take("examples").unwrap_or_default();
        let examples: Vec<&str> = examples.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        if id == Some(LabId::Memory) && examples.len() != 2 {
            page.report(self.opening, "the lab `memory` takes two examples: one with threads, then one with processes");
        }
        Some(Directive::Lab(Lab {
            id: id?,
            question: keys.take("question").unwrap_or_default(),
            examples: examples.into_iter().filter_map(|name| self.example(page, name)).collect(),
            settings: keys.rest(),
            about,
        }))
    }

    fn example(self, page: &mut Page<'a>, name: &str) -> Option<Example> {
        let source = page.beside("programs", name, "py");
        let source = page.ok(self.opening, source)?;
        page.compiles(source);
        let (title, text) = source.text().split_once('\n').unwrap_or((source.text(), ""));
        let Some(title) = title.strip_prefix("# ") else {
            page.report(source, "the example of a lab begins with a comment that says what it shows");
            return None;
        };
        Some(Example { name: name.to_owned(), title: title.to_owned(), source: text.to_owned() })
    }

    fn program(self, page: &mut Page<'a>, runs: bool) -> Option<Directive> {
        let (mut keys, text) = keys::read(page, self.opening, self.body, PROGRAM_KEYS);
        self.no_text(page, text);
        let source = page.beside("programs", self.id, "py");
        let source = page.ok(self.opening, source)?;
        if runs {
            page.compiles(source);
        }
        Some(Directive::Program(Program {
            name: self.id.to_owned(),
            runs,
            title: keys.take("title"),
            mends: keys.take("mends"),
            source: source.text().trim_end().to_owned(),
        }))
    }

    fn figure(self, page: &mut Page<'a>) -> Option<Directive> {
        let id = self.named(page, "figure", FigureId::named, FigureId::NAMES);
        let (mut keys, text) = keys::read(page, self.opening, self.body, FIGURE_KEYS);
        let caption = self.text(page, text);
        Some(Directive::Figure(Figure {
            id: id?,
            description: keys.take("description").unwrap_or_default(),
            caption: self.paragraph(page, caption),
        }))
    }

    fn aside(self, page: &mut Page<'a>) -> Option<Directive> {
        page.anchors.open(self.id);
        if !folder::is_id(self.id) {
            page.report(self.opening, format!("the id `{}` must be made of a-z, 0-9 and `-`", self.id));
        }
        Some(Directive::Aside(Aside { id: self.id.to_owned(), blocks: self.text(page, self.body) }))
    }

    fn named<I>(self, page: &mut Page<'a>, kind: &str, find: fn(&str) -> Option<I>, names: &[&str]) -> Option<I> {
        let id = find(self.id).ok_or_else(|| Fault::unknown(kind, self.id, names));
        page.ok(self.opening, id)
    }

    fn text(self, page: &mut Page<'a>, text: Source<'a>) -> Vec<Block> {
        if text.text().trim().is_empty() {
            page.report(self.opening, format!("`{}` has no text: write it above the closing fence", self.id));
        }
        markdown::text(page, text)
    }

    fn no_text(self, page: &mut Page<'a>, text: Source<'a>) {
        if let Some(line) = text.lines().find(|line| !line.text().trim().is_empty()) {
            page.report(line, format!("`{}` takes no text here", self.id));
        }
    }

    fn paragraph(self, page: &mut Page<'a>, mut blocks: Vec<Block>) -> Vec<Inline> {
        match (blocks.len(), blocks.pop()) {
            (1, Some(Block::Paragraph(text))) => text,
            (0, _) => Vec::new(),
            _ => {
                page.report(self.opening, format!("the caption of `{}` must be one paragraph", self.id));
                Vec::new()
            }
        }
    }
}
