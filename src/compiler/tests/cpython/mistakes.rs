//! Syntax errors: kind, words, place and display.

use serde_json::{Value, json};

use crate::cases;

/// A mistake as `tests/oracle/dis.py` describes it.
fn described(source: &str, name: &str) -> Value {
    match compiler::compile(source, name) {
        Ok(_) => json!("compiled"),
        Err(error) => json!({
            "kind": error.kind.to_string(),
            "message": error.message,
            "span": [error.line, error.column, error.end_column.max(error.column + 1)],
            "shown": format!("{error}\n"),
        }),
    }
}

#[test]
fn mistakes_are_told_in_cpythons_words() {
    let Some(oracle) = crate::oracle() else { return };
    let mut wrong = 0;
    for case in cases::mistakes() {
        let (ours, theirs) = (described(&case.source, &case.name), &oracle.answer(&case)["error"]);
        if ours != *theirs {
            wrong += 1;
            println!("{}\n   ours {ours}\n theirs {theirs}", case.name);
        }
    }
    assert_eq!(wrong, 0);
}
