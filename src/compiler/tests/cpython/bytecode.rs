//! Code objects and listings, snippet by snippet.

use std::collections::{BTreeMap, BTreeSet};

use python::code::{Code, Constant, Kind, dis::Listing, repr};
use serde_json::{Value, json};

use crate::cases::{self, Case};

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A code object as `tests/oracle/dis.py` describes it.
fn described(code: &Code) -> Value {
    let names = |kind| code.names_of(kind).collect::<Vec<_>>();
    let position = |at: python::code::Position| json!([at.line, at.end_line, at.column, at.end_column]);
    json!({
        "name": code.name,
        "qualname": code.qualname,
        "first_line": code.first_line,
        "arguments": [code.arg_count, code.posonly_arg_count, code.kwonly_arg_count],
        "flags": code.flags.0,
        "stack_size": code.stack_size,
        "code": hex(&code.code),
        "names": code.names,
        "varnames": names(Kind::LOCAL),
        "cellvars": names(Kind::CELL),
        "freevars": names(Kind::FREE),
        "line_table": hex(&code.line_table),
        "positions": code.positions().map(position).collect::<Vec<_>>(),
        "exception_table": hex(&code.exception_table),
        "constants": code.constants.iter().map(constant).collect::<Vec<_>>(),
    })
}

fn constant(constant: &Constant) -> Value {
    match constant {
        Constant::Code(code) => described(code),
        Constant::FrozenSet(items) => {
            let items: BTreeSet<String> = items.iter().map(repr::constant).collect();
            json!(format!("frozenset: {}", items.into_iter().collect::<Vec<_>>().join(", ")))
        }
        _ => json!(repr::constant(constant)),
    }
}

/// The fields in which two code objects differ, those of nested ones included.
fn differences(ours: &Value, theirs: &Value) -> BTreeSet<String> {
    let (Some(ours), Some(theirs)) = (ours.as_object(), theirs.as_object()) else { return BTreeSet::new() };
    let mut fields = BTreeSet::new();
    for (field, ours) in ours {
        let theirs = &theirs[field];
        if field != "constants" {
            fields.extend((ours != theirs).then(|| field.clone()));
            continue;
        }
        let (ours, theirs) = (ours.as_array().expect("a list"), theirs.as_array().expect("a list"));
        let differ = |(ours, theirs): (&Value, &Value)| ours != theirs && !(ours.is_object() && theirs.is_object());
        if ours.len() != theirs.len() || ours.iter().zip(theirs).any(differ) {
            fields.insert(field.clone());
        }
        fields.extend(ours.iter().zip(theirs).flat_map(|(ours, theirs)| differences(ours, theirs)));
    }
    fields
}

/// CPython's listing with what changes from run to run left open, as we leave it.
fn without_addresses(listing: &str) -> String {
    let mut parts = listing.split(" at 0x");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.find(|char: char| !char.is_ascii_hexdigit()).unwrap_or(part.len());
        text += " at 0x…";
        text += &part[digits..];
    }
    text
}

/// What the table in `docs/bytecode-divergences.md` lists: the name of a snippet and the fields that differ.
fn listed() -> BTreeMap<String, BTreeSet<String>> {
    let path = cases::root().join("docs/bytecode-divergences.md");
    let text = std::fs::read_to_string(path).expect("the table is there");
    let row = |line: &str| {
        let mut cells = line.strip_prefix("| `")?.split(" | ");
        let name = cells.next()?.trim_matches('`').to_owned();
        Some((name, cells.next()?.split(", ").map(str::to_owned).collect()))
    };
    text.lines().filter_map(row).collect()
}

/// The fields of a snippet that differ, its listing included.
fn compared(case: &Case, theirs: &Value) -> BTreeSet<String> {
    let code = match compiler::compile(&case.source, &case.name) {
        Ok(code) => code,
        Err(error) => return BTreeSet::from([format!("refused: {}", error.message)]),
    };
    let mut fields = differences(&described(&code), &theirs["code"]);
    let (ours, theirs) = (Listing::new(&code).to_string(), theirs["dis"].as_str().unwrap_or_default());
    if fields.is_empty() && ours != without_addresses(theirs) {
        fields.insert("listing".to_owned());
        println!("--- ours: {}\n{ours}--- theirs\n{theirs}", case.name);
    }
    fields
}

#[test]
fn code_objects_and_listings_are_cpythons() {
    let Some(oracle) = crate::oracle() else { return };
    let programs = cases::programs();
    assert!(programs.len() >= 150);
    let found = programs.iter().map(|case| (case.name.clone(), compared(case, oracle.answer(case))));
    let found: BTreeMap<_, _> = found.filter(|(_, fields)| !fields.is_empty()).collect();
    assert_eq!(found, listed(), "left: found, right: listed in docs/bytecode-divergences.md");
}
