//! An article that has one of everything, for the tests.

use super::{Assets, Site};
use crate::labs::refcount::measurement::Measurement;
use article::{
    Align, Article, Aside, Block, Code, Directive, Figure, FigureId, Footnote, FrontMatter, Heading, Inline, Lab,
    LabId, Program, Slide, Slideshow, SlideshowId, Table, Target,
};

/// A site that knows its address.
pub(super) fn site() -> Site {
    Site {
        title: "Lockstep".to_owned(),
        description: "What runs at once, & what only seems to.".to_owned(),
        base_url: Some("https://example.org/sub/".to_owned()),
        source_url: Some("https://example.org/source".to_owned()),
        style: style(),
        assets: Assets {
            stylesheet: "main-1.css".to_owned(),
            boot: "boot-1.js".to_owned(),
            script: "page-1.js".to_owned(),
            wasm: "page-1_bg.wasm".to_owned(),
            engine_mt: "engine-mt-1/engine.js".to_owned(),
            engine_st: "engine-st-1/engine.js".to_owned(),
            library: "library-1/usual.bin".to_owned(),
            compiler: "compiler-1/worker.js".to_owned(),
            labs: [("bytecode", "bytecode-1/bytecode.js".to_owned())].into(),
            service_worker: "sw.js".to_owned(),
            immutable: vec!["engine-mt-*".to_owned()],
        },
        recordings: Vec::new(),
        walks: Vec::new(),
        timelines: Vec::new(),
        memories: Vec::new(),
        count: Measurement::default(),
        starts: Vec::new(),
        programs: Vec::new(),
    }
}

/// Every colour that pages need, none of them the site's: a change of the look changes no golden page.
fn style() -> String {
    let colour = |name| format!("--{name}: light-dark(#123456, #abcdef);\n");
    ["paper", "ink", "ink-2", "rule", "accent", "thread-a", "thread-b"].map(colour).concat()
}

/// The article.
pub(super) fn article() -> Article {
    Article {
        number: 1,
        slug: "sample".to_owned(),
        path: "content/01-sample/article.md".into(),
        front: FrontMatter {
            title: "A <sample> & more".to_owned(),
            summary: "One of \"everything\".".to_owned(),
            published: "2026-01-02".to_owned(),
            updated: "2026-03-04".to_owned(),
            checked_against: "CPython 3.14".to_owned(),
        },
        blocks: [texts(), structures(), directives()].concat(),
        footnotes: vec![Footnote { number: 1, references: 2, blocks: vec![paragraph("A note.")] }],
        words: 300,
    }
}

/// Another, with nothing in it.
pub(super) fn short_article() -> Article {
    Article { number: 2, slug: "short".to_owned(), blocks: Vec::new(), footnotes: Vec::new(), ..article() }
}

fn texts() -> Vec<Block> {
    let link = |target, words: &str| Inline::Link { target, text: vec![text(words)] };
    vec![
        heading(2, "first"),
        Block::Paragraph(vec![
            text("Plain, "),
            Inline::Code("a < b".to_owned()),
            text(", "),
            Inline::Emphasis(vec![text("stressed")]),
            text(", "),
            Inline::Strong(vec![text("important")]),
            Inline::FootnoteRef { number: 1, nth: 1 },
            Inline::Break,
            link(Target::External("https://example.com/".to_owned()), "outside"),
            link(Target::Anchor("first".to_owned()), "here"),
            link(Target::Article { slug: "short".to_owned(), anchor: Some("a".to_owned()) }, "there"),
            Inline::FootnoteRef { number: 1, nth: 2 },
        ]),
        heading(3, "part"),
        heading(4, "detail"),
    ]
}

fn structures() -> Vec<Block> {
    let nested = Block::List { start: None, items: vec![vec![paragraph("inner")]] };
    let cells = |words: [&str; 2]| words.map(|word| vec![text(word)]).to_vec();
    vec![
        heading(2, "second"),
        Block::List { start: Some(3), items: vec![vec![paragraph("three"), nested], vec![paragraph("four")]] },
        Block::Table(Table {
            columns: vec![Align::Start, Align::End],
            head: cells(["Way", "ms"]),
            rows: vec![cells(["thread", "0.1"]), cells(["process", "20"])],
        }),
        Block::Quote(vec![paragraph("Quoted.")]),
        Block::Code(Code { language: "python".to_owned(), text: "x = 1  # <one>".to_owned() }),
        Block::Rule,
    ]
}

fn directives() -> Vec<Block> {
    let slide = |n: usize| Slide {
        title: format!("Slide {n}"),
        description: format!("Drawing {n}."),
        caption: vec![paragraph("Caption.")],
    };
    [
        Directive::Slideshow(Slideshow {
            id: SlideshowId::GilToken,
            title: "The token".to_owned(),
            slides: (1..=3).map(slide).collect(),
        }),
        Directive::Lab(Lab {
            id: LabId::Race,
            question: "Which is faster?".to_owned(),
            settings: [("kernel", "mandelbrot"), ("units", "8"), ("size", "20"), ("workers", "2")]
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .to_vec(),
            examples: Vec::new(),
            about: vec![paragraph("What you see.")],
        }),
        Directive::Program(Program {
            name: "hello".to_owned(),
            runs: false,
            title: Some("A greeting".to_owned()),
            mends: None,
            source: "print('hello')\n".to_owned(),
        }),
        Directive::Figure(Figure {
            id: FigureId::AmdahlCurve,
            description: "Curves.".to_owned(),
            caption: vec![text("Amdahl.")],
        }),
        Directive::Aside(Aside { id: "note".to_owned(), blocks: vec![paragraph("Beside.")] }),
    ]
    .map(Block::Directive)
    .to_vec()
}

fn heading(level: u8, id: &str) -> Block {
    Block::Heading(Heading { level, id: id.to_owned(), text: vec![text("On "), Inline::Code(id.to_owned())] })
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(vec![text(words)])
}

fn text(words: &str) -> Inline {
    Inline::Text(words.to_owned())
}
