//! Programs nested as deep as the door lets them, and deeper, on a stack as small as a browser gives: an answer, always.

use std::thread;

/// What opens a level, and what closes it; `x` stands in the middle.
const NESTINGS: [(&str, &str); 27] = [
    ("-", ""),
    ("not ", ""),
    ("(", ")"),
    ("[", "]"),
    ("{1: ", "}"),
    ("f(", ")"),
    ("f(a=", ")"),
    ("(a, ", ")"),
    ("lambda: ", ""),
    ("lambda y=1: ", ""),
    ("1 if a else ", ""),
    ("a.b + ", ""),
    ("a ** ", ""),
    ("a < ", ""),
    ("a and ", ""),
    ("a and (b or ", ")"),
    ("a[", "]"),
    ("[i for i in ", "]"),
    ("(i for i in ", ")"),
    ("", ".b"),
    ("", "()"),
    ("", "[0]"),
    ("", " + a"),
    ("", " if a else b"),
    ("", "(a)(b, c=d)"),
    ("await ", ""),
    ("(y := ", ")"),
];

fn compile_on_a_small_stack(source: String) {
    let compile = move || drop(compiler::compile(&source, "deep.py"));
    let thread = thread::Builder::new().stack_size(STACK).spawn(compile).expect("a thread starts");
    thread.join().expect("no panic");
}

/// What the page's engine gives its threads.
const STACK: usize = 1 << 20;

#[test]
fn deep_expressions_get_an_answer() {
    for (open, close) in NESTINGS {
        for depth in [50, 99, 150, 198, 5000] {
            compile_on_a_small_stack(format!("y = {}x{}\n", open.repeat(depth), close.repeat(depth)));
            compile_on_a_small_stack(format!("y = {}x\n", open.repeat(depth)));
        }
    }
}

#[test]
fn deep_mistakes_get_an_answer() {
    for (open, close) in NESTINGS {
        for depth in [5, 10, 18, 24, 30, 60, 90] {
            for wrong in ["x y", "x = ", "for", "\"a\" b \"c\""] {
                compile_on_a_small_stack(format!("y = {}{wrong}{}\n", open.repeat(depth), close.repeat(depth)));
                compile_on_a_small_stack(format!("{}{wrong}{} = 1\n", open.repeat(depth), close.repeat(depth)));
            }
        }
    }
}

#[test]
fn deep_blocks_get_an_answer() {
    for head in ["if a:", "def f():", "class C:", "while a:", "for i in a:", "with a:", "async def f():", "try:"] {
        for depth in [10, 19, 50, 98, 1000] {
            let blocks: String = (0..depth).map(|depth| format!("{}{head}\n", " ".repeat(depth))).collect();
            compile_on_a_small_stack(format!("{blocks}{}pass\n", " ".repeat(depth)));
        }
    }
    compile_on_a_small_stack(format!("if a: b\n{}", "elif a: b\n".repeat(999)));
    compile_on_a_small_stack(format!("match a:\n case {}x{}: b\n", "[".repeat(150), "]".repeat(150)));
    compile_on_a_small_stack(format!("x: {}int{}\n", "list[".repeat(99), "]".repeat(99)));
}
