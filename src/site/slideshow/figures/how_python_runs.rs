//! From a line of source to a bound name. The picture pans from left to right: source, bytecode, machine.
//!
//! The instructions are what CPython 3.14 emits: `1 + 2` is folded while compiling.

use super::Draw;
use crate::ink::{
    Anchor::{End, Middle, Start},
    at, cell, code, fixed, label, name_tag, part, pointer, stack, stroke, wheel,
};
use leptos::prelude::*;

pub(super) const SLIDES: [Draw; 4] = [source, compiled, executed, bound];

/// The instructions, in 3.14.
const BYTECODE: [(&str, &str); 5] =
    [("RESUME", "0"), ("LOAD_SMALL_INT", "3"), ("STORE_NAME", "x"), ("LOAD_CONST", "None"), ("RETURN_VALUE", "")];

/// How wide and high a line of the bytecode is.
const LINE: (i32, i32) = (300, 46);

fn source() -> Vec<AnyView> {
    vec![
        part("sheet", at(225, 36), sheet()),
        part("command", at(320, 320), code(0, 0, Middle, "python foo.py")),
        part("bytecode", at(680, 76).hidden(), bytecode(None)),
    ]
}

fn compiled() -> Vec<AnyView> {
    vec![
        part("sheet", at(12, 76), sheet()),
        part("compile", at(265, 191), compile()),
        part("bytecode", at(328, 76), bytecode(None)),
        part("value", at(606, 122 + LINE.1 / 2).hidden(), cell("3", None)),
    ]
}

fn executed() -> Vec<AnyView> {
    let mut marks = machine(1);
    marks.push(part("value", at(478, 278), cell("3", None)));
    marks.push(part("name", at(582, 130).hidden(), name_tag("x")));
    marks
}

fn bound() -> Vec<AnyView> {
    let mut marks = machine(2);
    marks.push(part("binding", at(582, 156), stroke("plain", "M0 0V48")));
    marks.push(part("value", at(582, 226), cell("3", None)));
    marks.push(part("name", at(582, 130), name_tag("x")));
    marks
}

/// The interpreter at this line of the bytecode, before an empty stack.
fn machine(line: i32) -> Vec<AnyView> {
    let y = 76 + line * LINE.1 + LINE.1 / 2;
    vec![
        part("sheet", at(-240, 76).hidden(), sheet()),
        part("bytecode", at(8, 76), bytecode(Some(line))),
        part("wheel", at(372, y), view! { {wheel()} {pointer()} }),
        fixed(at(478, 306), stack(84, 130)),
        stroke("sheet", "M536 76H628V306H536Z"),
        label(582, 60, Middle, "names"),
        label(478, 338, Middle, "stack"),
        label(365, 338, Middle, "interpreter"),
    ]
}

/// A file with its one line of source.
fn sheet() -> AnyView {
    view! {
        {stroke("sheet", "M0 0H156L190 34V230H0Z")}
        {stroke("sheet", "M156 0V34H190")}
        {label(18, 36, Start, "foo.py")}
        {code(95, 115, Middle, "x = 1 + 2")}
    }
    .into_any()
}

fn compile() -> AnyView {
    view! { {label(0, -24, Middle, "compile")} {stroke("arrow", "M-40 0H40M26 -12L40 0L26 12")} }.into_any()
}

/// The list of instructions; the one that runs is marked.
fn bytecode(running: Option<i32>) -> AnyView {
    let (width, height) = LINE;
    let row = |(n, (name, argument)): (i32, (&'static str, &'static str))| {
        let middle = n * height + height / 2;
        view! { {code(14, middle, Start, name)} {code(width - 14, middle, End, argument)} }
    };
    view! {
        {stroke("sheet", format!("M0 0H{width}V{}H0Z", 5 * height))}
        {running.map(|n| stroke("running", format!("M0 {}H{width}v{height}H0Z", n * height)))}
        {label(width / 2, -16, Middle, "bytecode")}
        {(0..).zip(BYTECODE).map(row).collect_view()}
    }
    .into_any()
}
