//! pulldown-cmark's events of a source, with references to nothing reported on the way.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, Event, Options, Parser, Tag, TextMergeWithOffset};

use crate::{mistake::Fault, page::Page, source::Source};

/// All events, neighbouring texts merged.
pub(super) fn read<'a>(page: &mut Page<'a>, source: Source<'a>) -> Vec<(Event<'a>, Range<usize>)> {
    let mut broken = Vec::new();
    let callback = |link: BrokenLink<'a>| {
        broken.push((link.span.start, link.reference));
        None
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_SMART_PUNCTUATION;
    let parser = Parser::new_with_broken_link_callback(source.text(), options, Some(callback));
    let events: Vec<_> = TextMergeWithOffset::new(parser.into_offset_iter()).collect();
    for (offset, name) in broken {
        let what = format!("`[{name}]` refers to no link: write `[text](target)`, or `\\[` for a bracket");
        page.report(source.after(offset), what);
    }
    check_footnotes(page, source, &events);
    events
}

/// Undefined footnotes come through as text.
fn check_footnotes<'a>(page: &mut Page<'a>, source: Source<'a>, events: &[(Event<'a>, Range<usize>)]) {
    let labels: Vec<&str> = events.iter().filter_map(|(event, _)| label(event)).collect();
    for (event, range) in prose(events) {
        if let Event::Text(_) = event {
            let text = source.part(range.clone());
            undefined(text).for_each(|(at, label)| {
                let fault = Fault::from(format!("no footnote `{label}` is defined in this text"));
                page.report(at, fault.near(label, labels.iter().copied()));
            });
        }
    }
}

fn label<'e>(event: &'e Event<'_>) -> Option<&'e str> {
    match event {
        Event::Start(Tag::FootnoteDefinition(label)) => Some(label),
        _ => None,
    }
}

/// The events outside code blocks.
fn prose<'e, 'a>(events: &'e [(Event<'a>, Range<usize>)]) -> impl Iterator<Item = &'e (Event<'a>, Range<usize>)> {
    let mut code = false;
    events.iter().filter(move |(event, _)| {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(_) => code = false,
            _ => {}
        }
        !code
    })
}

/// Every `[^label]` in `text` that is not escaped.
fn undefined(text: Source<'_>) -> impl Iterator<Item = (Source<'_>, &str)> {
    text.text().match_indices("[^").filter_map(move |(start, _)| {
        let label = text.text()[start + 2..].split_once(']')?.0;
        let escaped = text.text()[..start].ends_with('\\');
        (!escaped).then(|| (text.after(start), label))
    })
}
