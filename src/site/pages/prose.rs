//! The article's tree as HTML: one function for each kind of block, one for text within them.

use super::{Site, address::Root, directive, highlight};
use article::{Align, Block, Code, Footnote, Heading, Inline, Table, Target, plain_text};
use leptos::prelude::*;

/// What the tree needs to know of the page that it is shown on.
pub(super) struct Setting<'a> {
    pub(super) site: &'a Site,
    pub(super) root: &'a Root,
}

/// Blocks, one after the other.
pub(super) fn blocks(blocks: &[Block], setting: &Setting<'_>) -> Vec<AnyView> {
    blocks.iter().map(|block| self::block(block, setting)).collect()
}

/// Blocks as a piece of HTML that stands by itself, for the properties of a widget.
///
/// The renderer's markers between texts, which serve only hydration, are taken out.
pub(super) fn html(blocks: &[Block], setting: &Setting<'_>) -> String {
    self::blocks(blocks, setting).to_html().replace("<!>", "")
}

fn block(block: &Block, setting: &Setting<'_>) -> AnyView {
    match block {
        Block::Heading(heading) => self::heading(heading, setting),
        Block::Paragraph(text) => view! { <p>{inlines(text, setting)}</p> }.into_any(),
        Block::List { start, items } => list(*start, items, setting),
        Block::Table(table) => self::table(table, setting),
        Block::Quote(quoted) => view! { <blockquote>{blocks(quoted, setting)}</blockquote> }.into_any(),
        Block::Code(code) => listing(code, None),
        Block::Rule => view! { <hr/> }.into_any(),
        Block::Directive(directive) => directive::view(directive, setting),
    }
}

fn heading(heading: &Heading, setting: &Setting<'_>) -> AnyView {
    let (id, text) = (heading.id.clone(), inlines(&heading.text, setting));
    let label = format!("Link to “{}”", plain_text(&heading.text));
    let link = view! { <a class="anchor" href=format!("#{id}") aria-label=label>"#"</a> };
    match heading.level {
        2 => view! { <h2 id=id>{text}{link}</h2> }.into_any(),
        3 => view! { <h3 id=id>{text}{link}</h3> }.into_any(),
        _ => view! { <h4 id=id>{text}{link}</h4> }.into_any(),
    }
}

fn list(start: Option<u64>, items: &[Vec<Block>], setting: &Setting<'_>) -> AnyView {
    let items = items.iter().map(|item| view! { <li>{item_body(item, setting)}</li> }.into_any());
    let items = items.collect::<Vec<_>>();
    match start {
        None => view! { <ul>{items}</ul> }.into_any(),
        Some(1) => view! { <ol>{items}</ol> }.into_any(),
        Some(first) => view! { <ol start=first.to_string()>{items}</ol> }.into_any(),
    }
}

/// A single paragraph in a list needs no element of its own.
fn item_body(item: &[Block], setting: &Setting<'_>) -> Vec<AnyView> {
    match item {
        [Block::Paragraph(text), rest @ ..] if rest.iter().all(|block| matches!(block, Block::List { .. })) => {
            inlines(text, setting).into_iter().chain(blocks(rest, setting)).collect()
        }
        _ => blocks(item, setting),
    }
}

/// A table scrolls by itself where it is too wide, so it must be reachable by keyboard and have a name.
fn table(table: &Table, setting: &Setting<'_>) -> AnyView {
    let names = table.head.iter().map(|cell| plain_text(cell)).filter(|name| !name.is_empty());
    let label = names.collect::<Vec<_>>().join(", ");
    let row = |cells: &[Vec<Inline>]| view! { <tr>{cells_of(cells, &table.columns, setting)}</tr> }.into_any();
    let head = table.head.iter().zip(aligns(&table.columns)).map(|(cell, align)| head_cell(cell, align, setting));
    view! {
        <div class="table" role="region" aria-label=format!("Table: {label}") tabindex="0">
            <table>
                <thead><tr>{head.collect::<Vec<_>>()}</tr></thead>
                <tbody>{table.rows.iter().map(|cells| row(cells)).collect::<Vec<_>>()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// An empty corner heads nothing, and so is no heading.
fn head_cell(cell: &[Inline], align: Option<&'static str>, setting: &Setting<'_>) -> AnyView {
    if cell.is_empty() {
        return view! { <td></td> }.into_any();
    }
    view! { <th scope="col" data-align=align>{inlines(cell, setting)}</th> }.into_any()
}

fn cells_of(cells: &[Vec<Inline>], columns: &[Align], setting: &Setting<'_>) -> Vec<AnyView> {
    let cell =
        |(cell, align): (&Vec<Inline>, _)| view! { <td data-align=align>{inlines(cell, setting)}</td> }.into_any();
    cells.iter().zip(aligns(columns)).map(cell).collect()
}

/// How each column is set, as an attribute; none for the usual way.
fn aligns(columns: &[Align]) -> impl Iterator<Item = Option<&'static str>> {
    columns.iter().map(|align| match align {
        Align::Start => None,
        Align::Center => Some("center"),
        Align::End => Some("end"),
    })
}

/// A listing with its caption; the browser's half adds a button that copies it.
pub(super) fn listing(code: &Code, caption: Option<AnyView>) -> AnyView {
    let caption = caption.map(|caption| view! { <figcaption>{caption}</figcaption> });
    let language = (!code.language.is_empty()).then(|| code.language.clone());
    view! {
        <figure class="listing" data-copy="">
            {caption}
            <pre tabindex="0"><code data-language=language>{highlight::spans(code)}</code></pre>
        </figure>
    }
    .into_any()
}

/// Text within a block.
pub(super) fn inlines(text: &[Inline], setting: &Setting<'_>) -> Vec<AnyView> {
    text.iter().map(|piece| inline(piece, setting)).collect()
}

fn inline(piece: &Inline, setting: &Setting<'_>) -> AnyView {
    match piece {
        Inline::Text(text) => text.clone().into_any(),
        Inline::Code(code) => view! { <code>{code.clone()}</code> }.into_any(),
        Inline::Emphasis(text) => view! { <em>{inlines(text, setting)}</em> }.into_any(),
        Inline::Strong(text) => view! { <strong>{inlines(text, setting)}</strong> }.into_any(),
        Inline::Link { target, text } => link(target, text, setting),
        Inline::FootnoteRef { number, nth } => footnote_reference(*number, *nth),
        Inline::Break => view! { <br/> }.into_any(),
    }
}

fn link(target: &Target, text: &[Inline], setting: &Setting<'_>) -> AnyView {
    let external = matches!(target, Target::External(_)).then_some("external");
    view! { <a href=setting.root.to_target(target) rel=external>{inlines(text, setting)}</a> }.into_any()
}

fn footnote_reference(number: usize, nth: usize) -> AnyView {
    let (id, note) = (format!("ref-{number}-{nth}"), format!("#note-{number}"));
    let label = format!("Footnote {number}");
    view! { <sup class="reference"><a id=id href=note aria-label=label>{number.to_string()}</a></sup> }.into_any()
}

/// The footnotes, each with a way back to every place that refers to it; nothing if there are none.
pub(super) fn footnotes(notes: &[Footnote], setting: &Setting<'_>) -> Option<AnyView> {
    let items = notes.iter().map(|note| footnote(note, setting)).collect::<Vec<_>>();
    (!items.is_empty()).then(|| {
        view! {
            <section class="footnotes" aria-label="Footnotes"><ol>{items}</ol></section>
        }
        .into_any()
    })
}

fn footnote(note: &Footnote, setting: &Setting<'_>) -> AnyView {
    let back = (1..=note.references).map(|nth| {
        let label = format!("Back to footnote {}’s mark {nth}", note.number);
        view! { " "<a class="back" href=format!("#ref-{}-{nth}", note.number) aria-label=label>"↑"</a> }.into_any()
    });
    view! {
        <li id=format!("note-{}", note.number)>{item_body(&note.blocks, setting)}{back.collect::<Vec<_>>()}</li>
    }
    .into_any()
}
