//! What changes with each state, as HTML: the lines, the instructions, the machine, and what is said about them.

use messages::{Call, Count, Held, Listing, Pipe, Row, Trace};

use super::{
    model::{Busy, SPEEDS, State},
    run, story,
};
use crate::markup::{Element, element};

/// The parts of the lab that are written anew, by name: `data-part` in the page.
pub fn parts(state: &State) -> [(&'static str, String); 6] {
    [
        ("lines", lines(state)),
        ("code", code(state)),
        ("machine", machine(&state.trace, state)),
        ("about", about(state)),
        ("said", said(state)),
        ("place", place(state)),
    ]
}

fn span(class: &'static str, text: &str) -> Element {
    element("span").class(class).text(text)
}

/// Text for those who don't see what stands around it.
fn spoken(text: &str) -> Element {
    span("visually-hidden", text)
}

/// The numbers of the lines; the one that comes next is marked.
pub(super) fn lines(state: &State) -> String {
    let next =
        run::calls(&state.trace, state.at).first().and_then(|call| run::row(&state.listing, call)).map(|row| row.line);
    let count = state.text.split('\n').count().max(1) - usize::from(state.text.ends_with('\n'));
    let line = |number: u32| {
        let line = element("li").text(&number.to_string());
        if next == Some(number) && !state.edited() { line.with("data-next", "") } else { line }
    };
    (1..=count as u32).map(|number| line(number).html()).collect()
}

/// The instructions of every code object.
fn code(state: &State) -> String {
    let (next, explained) = (state.place(state.at), state.explained());
    let ran = state.at.checked_sub(1).and_then(|before| state.place(before));
    let code = |(code, listed): (usize, &messages::CodeListing)| {
        let rows = listed.rows.iter().enumerate().map(|(place, row)| {
            let place = (code as u32, place as u32);
            let drawn = self::row(&state.listing, row, place);
            let marks = [("data-next", next), ("data-ran", ran)];
            let drawn =
                marks.into_iter().filter(|mark| mark.1 == Some(place)).fold(drawn, |row, mark| row.with(mark.0, ""));
            drawn.with("aria-selected", if explained == Some(place) { "true" } else { "false" })
        });
        let name = element("li").class("code-name").with("role", "presentation").text(&listed.name);
        element("ul").with("role", "group").with("aria-label", &listed.name).child(name).children(rows)
    };
    state.listing.codes.iter().enumerate().map(|listed| code(listed).html()).collect()
}

/// An instruction.
fn row(listing: &Listing, row: &Row, (code, place): (u32, u32)) -> Element {
    let name = listing.kinds.get(row.kind as usize).map_or("", |kind| &*kind.name);
    let first = |text: String, show: bool| if show { text } else { String::new() };
    let before = place.checked_sub(1).and_then(|before| listing.codes.get(code as usize)?.rows.get(before as usize));
    let starts = row.line > 0 && before.is_none_or(|before| before.line != row.line);
    let drawn = element("li").with("role", "option").with("id", &format!("row-{code}-{place}")).children([
        span("row-line", &first(row.line.to_string(), starts)),
        span("row-label", &first(format!("L{}", row.label), row.label > 0)),
        span("row-name", name),
        span("row-argument", &row.argument),
    ]);
    if row.switch_point { drawn.with("data-switch", "").child(span("row-switch", "may switch")) } else { drawn }
}

/// What an instruction does.
fn about(state: &State) -> String {
    let explained = state.explained().map(|(code, row)| Call { code, row, ..Call::default() });
    let row = explained.as_ref().and_then(|call| run::row(&state.listing, call));
    let Some(kind) = row.and_then(|row| state.listing.kinds.get(row.kind as usize)) else { return String::new() };
    let head = element("p")
        .child(element("code").class("row-name").text(&kind.name))
        .text(" ")
        .child(element("code").text(&kind.stack.replace("->", "→")));
    let mut sentence = element("p");
    for (place, piece) in kind.about.split('`').enumerate() {
        sentence = if place % 2 == 1 { sentence.child(element("code").text(piece)) } else { sentence.text(piece) };
    }
    if row.is_some_and(|row| row.switch_point) {
        sentence = sentence.text(" Here CPython looks whether another thread wants the lock, and may hand it over.");
    }
    head.html() + &sentence.html()
}

/// The machine at a state: calls from the innermost, and what was printed.
pub fn machine(trace: &Trace, state: &State) -> String {
    let calls = run::calls(trace, state.at);
    let before = state.at.checked_sub(1).map(|at| run::calls(trace, at)).unwrap_or_default();
    let depth = |above: usize, calls: &[Call]| calls.len().checked_sub(above).and_then(|at| calls.get(at)).copied();
    let mut drawn = String::new();
    for (place, call) in calls.iter().enumerate() {
        let old = depth(calls.len() - place, &before).filter(|old| old.code == call.code);
        drawn += &frame(&state.listing, trace, call, old.as_ref()).html();
        if call.between > 0 {
            drawn += &element("p")
                .class("frames-between")
                .text(&format!("{} more calls are not shown", call.between))
                .html();
        }
    }
    drawn + &printed(trace, state.at)
}

/// A call: its name, its stack, its names.
fn frame(listing: &Listing, trace: &Trace, call: &Call, old: Option<&Call>) -> Element {
    let name = listing.codes.get(call.code as usize).map_or("", |code| &*code.name);
    let title = element("p").class("frame-title").child(element("code").text(name)).text(" frame");
    let old_names = old.map(|old| run::names(trace, old)).unwrap_or_default();
    let bound = run::names(trace, call).into_iter().map(|(name, value)| {
        let held = run::held(trace, value);
        let known = old_names.iter().any(|(old, value)| *old == name && story::same(run::held(trace, *value), held));
        let counted = old_names.iter().any(|(old, old_value)| *old == name && *old_value == value);
        element("div").children([
            element("dt").child(element("code").text(name)),
            element("dd").child(cell(trace, held, old.is_some() && !known, old.is_some() && known && !counted)),
        ])
    });
    let bound = element("dl").children(bound);
    let names = element("div").class("frame-names").child(element("p").text("Names")).child(bound);
    element("div").class("frame").child(title).child(stack(listing, trace, call, old)).child(names)
}

/// A stack, the top first. What the last step put there is marked.
fn stack(listing: &Listing, trace: &Trace, call: &Call, old: Option<&Call>) -> Element {
    let values = run::stack(trace, call.stack);
    let old_values = old.map(|old| run::stack(trace, old.stack)).unwrap_or_default();
    let takes = old.and_then(|old| run::row(listing, old)).map_or(0, |row| row.takes);
    let kept = story::kept(trace, [&old_values, &values], takes as usize);
    let fresh = values.len() - kept;
    let cells = values.iter().enumerate();
    let cells = cells.map(|(place, value)| {
        let cell = cell(trace, run::held(trace, *value), old.is_some() && place < fresh, false);
        element("li").child(cell)
    });
    let title = element("p").text(if values.is_empty() { "Stack: empty" } else { "Stack, top first" });
    element("div").class("frame-stack").child(title).child(element("ol").children(cells))
}

/// A value: its text, and its reference count in the corner.
fn cell(trace: &Trace, held: Held, fresh: bool, recounted: bool) -> Element {
    let text = run::text(trace, held.text);
    let mut cell = span("cell", "");
    for (name, set) in [
        ("data-new", fresh),
        ("data-recounted", recounted),
        ("data-borrowed", held.borrowed),
        ("data-null", text == "NULL"),
    ] {
        cell = if set { cell.with(name, "") } else { cell };
    }
    if held.object > 0 {
        cell = cell.child(span("cell-object", &format!("#{}", held.object)));
    }
    cell = cell.child(element("code").text(text));
    if held.borrowed {
        cell = cell.child(span("cell-note", "borrowed"));
    }
    match held.count {
        Count::Unknown => cell,
        Count::Immortal => cell.child(span("cell-count", "∞").child(spoken(" immortal"))),
        Count::Of(count) => cell.child(span("cell-count", &count.to_string()).child(spoken(" references"))),
    }
}

fn printed(trace: &Trace, at: usize) -> String {
    let pieces = trace.printed.iter().take(run::step(trace, at).printed as usize);
    let mut output = element("pre")
        .class("bytecode-output")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", "Output of the steps so far");
    let mut empty = true;
    for piece in pieces {
        empty = false;
        let pipe = if piece.pipe == Pipe::Out { "out" } else { "err" };
        output = output.child(element("span").with("data-pipe", pipe).text(&piece.text));
        if piece.left_out > 0 {
            output = output.text(&format!("… {} more lines\n", piece.left_out));
        }
    }
    if empty { String::new() } else { element("p").class("column-title").text("Output").html() + &output.html() }
}

/// What a screen reader is told: what is the matter, else what the step did.
#[cfg(feature = "hydrate")]
pub fn told(state: &State) -> String {
    if state.notice.is_empty() { sentence(state) } else { state.notice.clone() }
}

/// What the last step did, and what comes next.
fn sentence(state: &State) -> String {
    match state.busy {
        Some(Busy::Fetching) => return "Fetching the recorded run …".into(),
        Some(Busy::Compiling) => return "Compiling …".into(),
        Some(Busy::Tracing) if state.trace.steps.is_empty() => return "Tracing …".into(),
        _ => {}
    }
    let call = run::calls(&state.trace, state.at).first().map(|call| story::instruction(&state.listing, call));
    let next = state.ending().or(call.map(|next| format!("Next: {next}."))).unwrap_or_default();
    format!("{} {next}", state.story())
}

fn said(state: &State) -> String {
    let notice = (!state.notice.is_empty()).then(|| element("pre").class("bytecode-notice").text(&state.notice).html());
    notice.unwrap_or_default() + &element("p").text(&sentence(state)).html()
}

/// Where in the run this is.
pub(super) fn place(state: &State) -> String {
    let edited = if state.edited() { "The text has changed: trace it to step through it. " } else { "" };
    let speed = SPEEDS[state.speed];
    let place = format!("{edited}Step {} of {}", state.at, state.last());
    let pace = format!("{speed} step{} a second", if speed == 1 { "" } else { "s" });
    [place, pace].iter().map(|text| element("span").text(text).html()).collect()
}
