//! The table of instructions against CPython's own.

use python::code::{Opcode, Operand};
use serde_json::{Value, json};

fn effects(opcode: Opcode) -> Vec<i64> {
    (0..4).map(|arg| opcode.stack_effect(arg)).collect()
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
        // A slice of neither two nor three parts there isn't.
        match opcode {
            Opcode::BuildSlice => assert_eq!(json!(effects(*opcode)[2..]), json!([-1, -2])),
            _ => assert_eq!(json!(effects(*opcode)), theirs["effects"], "{}", opcode.name()),
        }
    }
}

#[test]
fn the_tables_of_arguments_agree() {
    let Some(oracle) = crate::oracle() else { return };
    for (name, theirs) in oracle.instructions["tables"].as_object().expect("an object") {
        let operands = Opcode::ALL.iter().map(|opcode| opcode.operand());
        let named = |operand: &Operand| serde_json::to_value(operand).expect("a name") == json!(name);
        let operand = operands.into_iter().find(named).unwrap_or_else(|| panic!("no operand is a {name}"));
        assert_eq!(json!(operand.table()), *theirs, "{name}");
    }
}
