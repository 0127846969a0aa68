//! The table of instructions against CPython's own.

use python::code::{Opcode, Operand};
use serde_json::{Value, json};

/// The items of a side of a stack effect for an argument: `x…` is as many as it says, `x?` is there if it is odd.
fn depth(side: &str, arg: i64) -> i64 {
    let items = side.trim_matches(['[', ']']).split(", ").filter(|item| !item.is_empty());
    items
        .map(|item| match item.chars().last() {
            Some('…') => arg,
            Some('?') => arg & 1,
            _ => 1,
        })
        .sum()
}

fn effects(opcode: Opcode) -> Vec<i64> {
    let (before, after) = opcode.info().stack.split_once(" -> ").expect("an arrow");
    (0..4).map(|arg| depth(after, arg) - depth(before, arg)).collect()
}

#[test]
fn every_instruction_is_in_the_table() {
    let Some(oracle) = crate::oracle() else { return };
    let described = |opcode: &Opcode| {
        let info = opcode.info();
        json!({ "number": info.number, "name": info.name, "caches": info.caches, "has_argument": opcode.has_argument() })
    };
    let ours: Vec<Value> = Opcode::ALL.iter().map(described).collect();
    let mut theirs = oracle.instructions["opcodes"].clone();
    for instruction in theirs.as_array_mut().expect("a list") {
        instruction.as_object_mut().expect("an object").remove("effects");
    }
    assert_eq!(Value::from(ours), theirs);
}

#[test]
fn the_stack_effects_add_up() {
    let Some(oracle) = crate::oracle() else { return };
    for (opcode, theirs) in Opcode::ALL.iter().zip(oracle.instructions["opcodes"].as_array().expect("a list")) {
        // Two numbers in one argument; and a slice of neither two nor three parts there isn't.
        match opcode {
            Opcode::UnpackEx => {}
            Opcode::BuildSlice => assert_eq!(json!(effects(*opcode)[2..]), json!([-1, -2])),
            _ => assert_eq!(json!(effects(*opcode)), theirs["effects"], "{}", opcode.name()),
        }
    }
}

#[test]
fn the_tables_of_arguments_agree() {
    let Some(oracle) = crate::oracle() else { return };
    for (name, theirs) in oracle.instructions["tables"].as_object().expect("an object") {
        let operands = Opcode::ALL.iter().map(|opcode| opcode.info().operand);
        let named = |operand: &Operand| serde_json::to_value(operand).expect("a name") == json!(name);
        let operand = operands.into_iter().find(named).unwrap_or_else(|| panic!("no operand is a {name}"));
        assert_eq!(json!(operand.table()), *theirs, "{name}");
    }
}
