//! Walls: one process, two threads within them, two processes with bytes between.

use super::Draw;
use crate::ink::{
    Anchor::Middle,
    Hue::{self, A, B},
    at, capsule, cell, fixed, frames, label, part, reference, room, stroke, thread, token, wheel,
};
use leptos::prelude::*;

pub(super) const SLIDES: [Draw; 3] = [one_process, two_threads, two_processes];

fn one_process() -> Vec<AnyView> {
    let mut marks = vec![fixed(at(170, 26), room(1, 300, 322, "process 1"))];
    marks.push(part("thread-a", at(232, 98), stacked(A, 5)));
    marks.push(part("a-holds", at(232, 205), reference(110)));
    marks.extend(machine(388, FIRST, 1));
    marks.push(part("token", at(262, 80), token()));
    marks
}

fn two_threads() -> Vec<AnyView> {
    let mut marks = vec![fixed(at(125, 26), room(1, 390, 322, "process 1"))];
    marks.push(part("thread-a", at(187, 98), stacked(A, 5)));
    marks.push(part("thread-b", at(283, 98), stacked(B, 3)));
    marks.push(part("a-holds", at(187, 232), reference(220)));
    marks.push(part("b-holds", at(283, 205), reference(110)));
    marks.extend(machine(433, FIRST, 2));
    marks.push(part("token", at(217, 80), token()));
    marks
}

fn two_processes() -> Vec<AnyView> {
    let mut marks = vec![fixed(at(6, 26), room(1, 252, 322, "process 1"))];
    marks.push(fixed(at(382, 26), room(2, 252, 322, "process 2")));
    marks.push(part("thread-a", at(54, 98), stacked(A, 5)));
    marks.push(part("thread-b", at(430, 98), stacked(B, 3)));
    marks.push(part("a-holds", at(54, 205), reference(90)));
    marks.push(part("b-holds", at(430, 205), reference(90)));
    marks.extend(machine(182, FIRST, 1));
    marks.extend(machine(558, SECOND, 1));
    marks.push(part("token", at(84, 80), token()));
    marks.push(part("token-2", at(460, 80), token()));
    marks.push(stroke("pipe", "M244 276H396M244 332H396"));
    marks.push(part("capsule", at(320, 304), capsule("1.2 kB")));
    marks.push(label(320, 258, Middle, "pickled"));
    marks
}

/// The names of what a process has once: its interpreter, a list on its heap, and another object there.
type Names = [&'static str; 3];
const FIRST: Names = ["interpreter", "list", "heap"];
const SECOND: Names = ["interpreter-2", "list-2", "heap-2"];

/// What a process has once, in a column around `x`: the interpreter, and the heap with so many references to its list.
fn machine(x: i32, [interpreter, list, heap]: Names, references: u8) -> Vec<AnyView> {
    let wheel = view! { {wheel()} {label(0, 58, Middle, "interpreter")} };
    let other = view! { {cell("'ab'", None)} {label(0, 54, Middle, "heap")} };
    vec![
        part(interpreter, at(x, 92), wheel),
        part(list, at(x, 218), cell("[1, 2]", Some(references))),
        part(heap, at(x, 272), other),
    ]
}

/// A thread over its stack.
fn stacked(hue: Hue, depth: i32) -> AnyView {
    view! { {frames(hue, depth)} {thread(hue)} {label(0, 228, Middle, "stack")} }.into_any()
}
