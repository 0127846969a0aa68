//! A program's instructions, spelt out for readers from the interpreter's own table.

use messages::{CodeListing, Kind, Listing, Row};
use python::code::{Code, Opcode, dis};

/// The instructions of a program, those of the code nested in it included.
pub fn list(code: &Code, source: &str) -> Listing {
    let mut listing = Listing { source: source.to_owned(), ..Listing::default() };
    add(&mut listing, &dis::Listing::new(code));
    listing
}

/// Adds a code object, then those among its constants: the order in which `calls` counts them, too.
fn add(listing: &mut Listing, code: &dis::Listing<'_>) {
    let rows = code.rows.iter().map(|row| self::row(&mut listing.kinds, row)).collect();
    listing.codes.push(CodeListing { name: code.qualname.to_owned(), rows });
    code.nested.iter().for_each(|nested| add(listing, nested));
}

fn row(kinds: &mut Vec<Kind>, row: &dis::Row) -> Row {
    let opcode = Opcode::ALL.iter().find(|opcode| opcode.name() == row.name);
    Row {
        offset: row.offset,
        line: row.line.unwrap_or_default(),
        label: row.label.unwrap_or_default(),
        kind: kind(kinds, row.name, opcode),
        argument: argument(row),
        takes: opcode.map_or(0, |opcode| takes(opcode.info().stack, row.arg.unwrap_or_default())),
        switch_point: opcode.is_some_and(|opcode| switches(*opcode, row.arg)),
    }
}

fn kind(kinds: &mut Vec<Kind>, name: &str, opcode: Option<&Opcode>) -> u32 {
    let place = kinds.iter().position(|kind| kind.name == name).unwrap_or_else(|| {
        let (stack, about) = opcode.map_or(("", ""), |opcode| (opcode.info().stack, opcode.info().about));
        kinds.push(Kind { name: name.to_owned(), stack: stack.to_owned(), about: about.to_owned() });
        kinds.len() - 1
    });
    place as u32
}

/// What the argument stands for, or the number where that is all that there is. Of a code object its name says enough.
fn argument(row: &dis::Row) -> String {
    if let Some((code, _)) = row.meaning.split_once(" at 0x") {
        return format!("{code}>");
    }
    match row.arg {
        Some(number) if row.meaning.is_empty() => number.to_string(),
        _ => row.meaning.clone(),
    }
}

/// How many values an effect takes: those before that aren't where they were afterwards.
fn takes(effect: &'static str, arg: u32) -> u32 {
    let items = |side: &'static str| side.trim_matches(['[', ']']).split(", ").filter(|item| !item.is_empty());
    let (before, after) = effect.split_once(" -> ").unwrap_or_default();
    let kept = items(before).zip(items(after)).take_while(|(before, after)| before == after).count();
    let count = |item: &str| match item.chars().last() {
        Some('…') => arg,
        Some('?') => arg & 1,
        _ => 1,
    };
    items(before).skip(kept).map(count).sum()
}

/// `RESUME` doesn't look up where it goes on inside `yield from` or `await`: two and three in the last two bits.
fn switches(opcode: Opcode, arg: Option<u32>) -> bool {
    opcode.is_switch_point() && !(opcode == Opcode::Resume && arg.is_some_and(|arg| arg & 3 > 1))
}
