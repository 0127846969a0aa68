//! A recorded run, read: what a number in a trace stands for, and what a state is made of.

use messages::{Call, Held, Pile, Row, Step, Trace};

/// The entry of a number; nothing's entry is nothing.
fn entry<T: Copy + Default>(table: &[T], number: u32) -> T {
    (number as usize).checked_sub(1).and_then(|place| table.get(place)).copied().unwrap_or_default()
}

/// A text.
pub fn text(trace: &Trace, number: u32) -> &str {
    (number as usize).checked_sub(1).and_then(|place| trace.texts.get(place)).map_or("", |text| text)
}

/// What a slot holds.
pub fn held(trace: &Trace, number: u32) -> Held {
    entry(&trace.values, number)
}

/// A state; the last one beyond the end.
pub fn step(trace: &Trace, at: usize) -> Step {
    trace.steps.get(at).or(trace.steps.last()).copied().unwrap_or_default()
}

/// The calls under way at a state, the innermost first.
pub fn calls(trace: &Trace, at: usize) -> Vec<Call> {
    let chain = |number| Some(number).filter(|number| *number > 0);
    let frames =
        std::iter::successors(chain(step(trace, at).frame), |number| chain(entry(&trace.frames, *number).below));
    frames.map(|number| entry(&trace.frames, number)).collect()
}

/// The values of a stack, the top first.
pub fn stack(trace: &Trace, number: u32) -> Vec<u32> {
    let pile = |number: u32| (number as usize).checked_sub(1).and_then(|place| trace.stacks.get(place)).copied();
    std::iter::successors(pile(number), |Pile { below, .. }| pile(*below)).map(|pile| pile.top).collect()
}

/// The names of a call and their values.
pub fn names<'a>(trace: &'a Trace, call: &Call) -> Vec<(&'a str, u32)> {
    let scope = (call.scope as usize).checked_sub(1).and_then(|place| trace.scopes.get(place));
    scope.into_iter().flatten().map(|bound| (text(trace, bound.name), bound.value)).collect()
}

/// Where in a listing a call stands.
pub fn row<'a>(listing: &'a messages::Listing, call: &Call) -> Option<&'a Row> {
    listing.codes.get(call.code as usize)?.rows.get(call.row as usize)
}
