//! What a step did, in one sentence: found by comparing the state before it with the state after.

use messages::{Call, Count, Held, Listing, Pipe, Trace};

use super::run;

/// What the last step did, up to this state.
pub fn told(listing: &Listing, trace: &Trace, at: usize) -> String {
    let Some(before) = at.checked_sub(1) else { return "Nothing has run yet.".into() };
    let (old, new) = (run::calls(trace, before), run::calls(trace, at));
    let name = old.first().map_or_else(String::new, |call| instruction(listing, call));
    let mut parts = Vec::new();
    let raised = run::text(trace, run::step(trace, at).raised);
    if !raised.is_empty() {
        parts.push(format!("{raised} was raised, and its handler comes next"));
    }
    moves(listing, trace, [&old, &new], !raised.is_empty(), &mut parts);
    for (old, new) in old.iter().rev().zip(new.iter().rev()) {
        bindings(trace, [old, new], &mut parts);
    }
    printed(trace, [before, at], &mut parts);
    objects(trace, [&old, &new], &mut parts);
    match parts.is_empty() {
        true => format!("{name} changed nothing that is shown."),
        false => format!("{name}: {}.", parts.join("; ")),
    }
}

fn printed(trace: &Trace, [before, at]: [usize; 2], parts: &mut Vec<String>) {
    let (shown, printed) = (run::step(trace, before).printed, run::step(trace, at).printed);
    let pieces = trace.printed.get(shown as usize..printed as usize).unwrap_or_default();
    match pieces.last().map(|piece| piece.pipe) {
        Some(Pipe::Out) => parts.push("printed something".into()),
        Some(Pipe::Err) => parts.push("an error message was printed".into()),
        None => {}
    }
}

/// An instruction with its argument.
pub fn instruction(listing: &Listing, call: &Call) -> String {
    let Some(row) = run::row(listing, call) else { return String::new() };
    let name = listing.kinds.get(row.kind as usize).map_or("", |kind| &*kind.name);
    [name, &row.argument].join(" ").trim_end().to_owned()
}

/// Calls and returns, or what happened to the stack of the call that went on.
fn moves(listing: &Listing, trace: &Trace, [old, new]: [&[Call]; 2], raised: bool, parts: &mut Vec<String>) {
    let depth = |calls: &[Call]| calls.iter().map(|call| 1 + call.between).sum::<u32>();
    let (Some(left), Some(entered)) = (old.first(), new.first()) else { return };
    let called = |call: &Call| listing.codes.get(call.code as usize).map_or("", |code| &*code.name).to_owned();
    match depth(new).cmp(&depth(old)) {
        std::cmp::Ordering::Greater => parts.push(format!("{} begins, in a frame of its own", called(entered))),
        std::cmp::Ordering::Less if raised => parts.push(format!("{} is left", called(left))),
        std::cmp::Ordering::Equal if raised => {}
        std::cmp::Ordering::Less => {
            let result = run::stack(trace, entered.stack).first().map(|top| shown(trace, *top));
            let result = result.map(|result| format!("; {result} is on the stack of {}", called(entered)));
            parts.push(format!("{} is left{}", called(left), result.unwrap_or_default()));
        }
        std::cmp::Ordering::Equal => {
            let takes = run::row(listing, left).map_or(0, |row| row.takes);
            stacks(trace, [left, entered], takes as usize, parts);
            if entered.row != left.row + 1 && entered.row != left.row {
                let line = run::row(listing, entered).map_or(0, |row| row.line);
                parts.push(format!("goes on at line {line}"));
            }
        }
    }
}

/// What was taken off a stack, and what was put onto it.
fn stacks(trace: &Trace, calls: [&Call; 2], takes: usize, parts: &mut Vec<String>) {
    let [mut old, mut new] = calls.map(|call| run::stack(trace, call.stack));
    let kept = kept(trace, [&old, &new], takes);
    old.truncate(old.len() - kept);
    new.truncate(new.len() - kept);
    if !old.is_empty() {
        parts.push(format!("took {} off the stack", list(trace, &old)));
    }
    if !new.is_empty() {
        parts.push(format!("pushed {}", list(trace, &new)));
    }
}

/// How many values at the bottom stayed where they were when an instruction took so many off the top.
pub fn kept(trace: &Trace, [old, new]: [&[u32]; 2], takes: usize) -> usize {
    let pairs = old.iter().rev().zip(new.iter().rev());
    let same = pairs.take_while(|(a, b)| same(run::held(trace, **a), run::held(trace, **b))).count();
    same.min(old.len().saturating_sub(takes))
}

/// Values, the lowest first. The empty place beside a callable says nothing.
fn list(trace: &Trace, values: &[u32]) -> String {
    let texts: Vec<String> = values.iter().rev().map(|value| shown(trace, *value)).collect();
    let texts: Vec<&str> = match texts.len() {
        1 => texts.iter().map(|text| &**text).collect(),
        _ => texts.iter().map(|text| &**text).filter(|text| *text != "NULL").collect(),
    };
    if texts.len() > 4 { format!("{} values", values.len()) } else { texts.join(" and ") }
}

/// Names that came, went or changed.
fn bindings(trace: &Trace, [old, new]: [&Call; 2], parts: &mut Vec<String>) {
    if old.scope == new.scope || old.code != new.code {
        return;
    }
    let [old, new] = [old, new].map(|call| run::names(trace, call));
    let find = |names: &[(&str, u32)], wanted: &str| {
        names.iter().find(|(name, _)| *name == wanted).map(|(_, value)| run::held(trace, *value))
    };
    for (name, value) in &new {
        if !find(&old, name).is_some_and(|before| same(before, run::held(trace, *value))) {
            parts.push(format!("{name} is bound to {}", shown(trace, *value)));
        }
    }
    for (name, _) in old.iter().filter(|(name, _)| find(&new, name).is_none()) {
        parts.push(format!("{name} is gone"));
    }
}

/// Objects that can be seen before and after, and have changed: what they hold, or how many references there are.
fn objects(trace: &Trace, calls: [&[Call]; 2], parts: &mut Vec<String>) {
    let [old, new] = calls.map(|calls| counted(trace, calls));
    for after in &new {
        let Some(before) = old.iter().find(|before| before.object == after.object) else { continue };
        let (text, was) = (run::text(trace, after.text), run::text(trace, before.text));
        if text != was {
            parts.push(format!("{was} is now {text}"));
        }
        if let (Count::Of(before), Count::Of(count)) = (before.count, after.count)
            && count != before
        {
            parts.push(format!("the references to {text} go from {before} to {count}"));
        }
    }
}

/// The counted objects that can be seen, each once.
fn counted(trace: &Trace, calls: &[Call]) -> Vec<Held> {
    let mut objects: Vec<Held> = Vec::new();
    for call in calls {
        let names = run::names(trace, call).into_iter().map(|(_, value)| value);
        for value in run::stack(trace, call.stack).into_iter().chain(names) {
            let held = run::held(trace, value);
            if held.object > 0 && !objects.iter().any(|known| known.object == held.object) {
                objects.push(held);
            }
        }
    }
    objects
}

/// Whether two slots hold the same: the same object, whatever has become of it, or a value that reads the same.
pub fn same(a: Held, b: Held) -> bool {
    if a.object > 0 { a.object == b.object } else { (a.text, a.object) == (b.text, b.object) }
}

fn shown(trace: &Trace, value: u32) -> String {
    run::text(trace, run::held(trace, value).text).to_owned()
}
