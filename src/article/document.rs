//! The owned tree between the parser and the page: what an article *is*, with nothing of how it looks.

use std::path::PathBuf;

/// An article, checked: every directive known, every internal link and file there.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// The folder's number, from its name `NN-slug`: the reading order.
    pub number: u32,
    /// The folder's slug: the page's address.
    pub slug: String,
    /// The file it came from, relative to the content folder's parent, for messages and the "edit this page" link.
    pub path: PathBuf,
    /// What stands above the text.
    pub front: FrontMatter,
    /// The text.
    pub blocks: Vec<Block>,
    /// Footnotes in the order in which the text refers to them first.
    pub footnotes: Vec<Footnote>,
    /// Words of prose: captions and asides count, code does not.
    pub words: usize,
}

/// What stands above the text, between `+++` lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// The title, in plain text.
    pub title: String,
    /// One sentence for the page's head, lists and search engines.
    pub summary: String,
    /// First published, `YYYY-MM-DD`.
    pub published: String,
    /// Last changed, `YYYY-MM-DD`; never before `published`.
    pub updated: String,
    /// The Python version that the facts were last checked against, such as `CPython 3.14`.
    pub checked_against: String,
}

/// A piece of the text that stands by itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading below the title.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; each item is a list of blocks. `start` is the first number of an ordered list.
    List {
        /// `None` for bullets.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A table.
    Table(Table),
    /// A quotation.
    Quote(Vec<Block>),
    /// A listing that is only read.
    Code(Code),
    /// A change of subject.
    Rule,
    /// Something more than text.
    Directive(Directive),
}

/// A heading, 2 to 4 deep.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 2, 3 or 4.
    pub level: u8,
    /// Its anchor, unique on the page.
    pub id: String,
    /// Its text.
    pub text: Vec<Inline>,
}

/// A table with a heading row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// How each column is set.
    pub columns: Vec<Align>,
    /// The heading row.
    pub head: Vec<Vec<Inline>>,
    /// The rows below it.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// As the text runs.
    Start,
    /// In the middle.
    Center,
    /// Against the far edge, as numbers are.
    End,
}

/// Text within a block.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// A name or a piece of code.
    Code(String),
    /// Stressed.
    Emphasis(Vec<Inline>),
    /// Important.
    Strong(Vec<Inline>),
    /// A link.
    Link {
        /// Where to.
        target: Target,
        /// What is shown.
        text: Vec<Inline>,
    },
    /// A reference to the footnote of this number, from 1, and which reference to it this is, from 1.
    FootnoteRef {
        /// The footnote's number.
        number: usize,
        /// Counts the references to the same footnote.
        nth: usize,
    },
    /// A forced line end. An ordinary one within a paragraph is a space in the text.
    Break,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Another site.
    External(String),
    /// A place on this page.
    Anchor(String),
    /// Another article, and a place on it.
    Article {
        /// The other article's slug.
        slug: String,
        /// An anchor there.
        anchor: Option<String>,
    },
}

/// A footnote.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// Its number, from 1.
    pub number: usize,
    /// How often the text refers to it.
    pub references: usize,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// `python`, `console`, `text` …, or empty.
    pub language: String,
    /// The lines, without a final line end.
    pub text: String,
}

/// Something more than text: a fenced block whose info string is `<kind> <id>`.
#[derive(Clone, Debug, PartialEq)]
pub enum Directive {
    /// A drawn sequence of figures.
    Slideshow(Slideshow),
    /// A lab.
    Lab(Lab),
    /// A program of the article's folder.
    Program(Program),
    /// A program that goes wrong, and one that does better.
    Pair(Pair),
    /// A drawn figure that stands still.
    Figure(Figure),
    /// A side note.
    Aside(Aside),
}

impl Directive {
    /// The programs that it shows, as they stand on the page.
    pub fn programs(&self) -> impl Iterator<Item = &Program> {
        let programs = match self {
            Self::Program(program) => [Some(program), None],
            Self::Pair(pair) => [Some(&pair.wrong), Some(&pair.mended)],
            _ => [None, None],
        };
        programs.into_iter().flatten()
    }
}

/// The slideshows that exist. Every one has figures in the site and captions beside the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlideshowId {
    /// Source, bytecode, stack, name.
    HowPythonRuns,
    /// The token's way between two threads.
    GilToken,
    /// One process, two threads, two processes.
    AddressSpaces,
}

/// The labs that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabId {
    /// Source, instructions and machine, step by step.
    Bytecode,
    /// Who ran when, who waited, and who held the GIL.
    GilTimeline,
    /// Threads that add to one counter, in several ways.
    Refcount,
    /// A list that threads share and processes copy.
    Memory,
    /// The same work in several ways.
    Race,
    /// What the three ways to start a process do, and what each costs.
    StartMethods,
}

/// The figures that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureId {
    /// Speed-up against the number of workers, for several parallel shares.
    AmdahlCurve,
}

/// A slideshow with its captions, from `slides/<id>.md` beside the article.
#[derive(Clone, Debug, PartialEq)]
pub struct Slideshow {
    /// Which one.
    pub id: SlideshowId,
    /// What it shows, in a few words: its label.
    pub title: String,
    /// The slides, as many as the site has figures.
    pub slides: Vec<Slide>,
}

/// The words of a slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// Its title.
    pub title: String,
    /// What a reader who cannot see the figure needs to hear, in plain text.
    pub description: String,
    /// What is said under the figure.
    pub caption: Vec<Block>,
}

/// A lab, with the values it starts with.
#[derive(Clone, Debug, PartialEq)]
pub struct Lab {
    /// Which one.
    pub id: LabId,
    /// The question it answers: its title.
    pub question: String,
    /// What the lab's own keys were set to, already checked, in the order written.
    pub settings: Vec<(String, String)>,
    /// The programs that the lab starts with, from `programs/` beside the article.
    pub examples: Vec<Example>,
    /// "What you see": the explanation opened on demand.
    pub about: Vec<Block>,
}

/// A program that a lab starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The file's stem in `programs/`.
    pub name: String,
    /// What it shows: the comment on its first line.
    pub title: String,
    /// Its text after that line.
    pub source: String,
}

/// A program that the article shows, to be read (`python show <name>`) or to be run and edited (`python run <name>`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// The file's stem in `programs/`.
    pub name: String,
    /// Whether the reader can run it.
    pub runs: bool,
    /// What it is, for its label.
    pub title: Option<String>,
    /// The name of the program above it that it does better than.
    pub mends: Option<String>,
    /// Its lines, without a final line end.
    pub source: String,
}

/// Two programs, side by side where there is room: the second has the key `mends`, which names the first, right above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What goes wrong.
    pub wrong: Program,
    /// What does better.
    pub mended: Program,
}

/// A figure that stands still.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Which one.
    pub id: FigureId,
    /// What it shows to a reader who cannot see it.
    pub description: String,
    /// What is said under it.
    pub caption: Vec<Inline>,
}

/// A side note: in the margin where there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// Its anchor; the ids of headings and directives share one namespace on a page.
    pub id: String,
    /// What it says.
    pub blocks: Vec<Block>,
}
