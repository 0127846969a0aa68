//! Runs recorded: every state of small programs, and the counts that CPython has in them.

use super::*;
use messages::{End, MOST_STEPS};

/// A world in which nothing happens.
#[derive(Clone, Debug)]
struct Still;

impl World for Still {
    fn now_us(&self) -> u64 {
        0
    }

    fn random(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }

    fn cpu_count(&self) -> usize {
        1
    }

    fn memory(&self) -> (usize, usize) {
        (0, 1 << 30)
    }

    fn start_thread(&self, _: Box<dyn FnOnce() + Send>) -> Result<(), python::vm::NoThread> {
        Err(python::vm::NoThread)
    }
}

fn traced(source: &str) -> Walk {
    let image = compiler::image(source, "lab.py").expect("the program compiles");
    let code = postcard::to_allocvec(&image).expect("plain data encodes");
    walk(&Program::new("lab.py", source, code), Still).expect("the program is one")
}

/// A value with its count, as `repr*count`; `~` stands before what is borrowed.
fn held(walk: &Walk, number: u32) -> String {
    let held = walk.trace.values[number as usize - 1];
    let text = &walk.trace.texts[held.text as usize - 1];
    let count = match held.count {
        messages::Count::Unknown => String::new(),
        messages::Count::Immortal => "*i".to_owned(),
        messages::Count::Of(count) => format!("*{count}"),
    };
    format!("{}{text}{count}", if held.borrowed { "~" } else { "" })
}

/// A state: calls from the innermost, `code@instruction [stack] names`.
fn state(walk: &Walk, step: usize) -> String {
    let (mut number, mut calls) = (walk.trace.steps[step].frame, Vec::new());
    while number > 0 {
        let call = walk.trace.frames[number as usize - 1];
        let code = &walk.listing.codes[call.code as usize];
        let row = &code.rows[call.row as usize];
        let (mut stack, mut pile) = (Vec::new(), call.stack);
        while pile > 0 {
            let messages::Pile { top, below } = walk.trace.stacks[pile as usize - 1];
            stack.insert(0, held(walk, top));
            pile = below;
        }
        let names = walk.trace.scopes[call.scope as usize - 1].iter();
        let names =
            names.map(|bound| format!(" {}={}", walk.trace.texts[bound.name as usize - 1], held(walk, bound.value)));
        let (kind, between) = (&walk.listing.kinds[row.kind as usize].name, "+".repeat(call.between as usize));
        calls.push(format!("{between}{}@{kind} [{}]{}", code.name, stack.join(" "), names.collect::<String>()));
        number = call.below;
    }
    calls.join(" < ")
}

/// All states at an instruction.
fn at(walk: &Walk, kind: &str) -> Vec<String> {
    let all = (0..walk.trace.steps.len()).map(|step| state(walk, step));
    all.filter(|state| state.split_once('@').is_some_and(|(_, rest)| rest.starts_with(&format!("{kind} ")))).collect()
}

#[test]
fn a_sum_is_recorded_state_by_state() {
    let walk = traced("a = 2\nb = 3\nx = a + b\n");
    let states: Vec<String> = (0..walk.trace.steps.len()).map(|step| state(&walk, step)).collect();
    assert_eq!(
        states,
        [
            "<module>@RESUME []",
            "<module>@LOAD_SMALL_INT []",
            "<module>@STORE_NAME [2*i]",
            "<module>@LOAD_SMALL_INT [] a=2*i",
            "<module>@STORE_NAME [3*i] a=2*i",
            "<module>@LOAD_NAME [] a=2*i b=3*i",
            "<module>@LOAD_NAME [2*i] a=2*i b=3*i",
            "<module>@BINARY_OP [2*i 3*i] a=2*i b=3*i",
            "<module>@STORE_NAME [5*i] a=2*i b=3*i",
            "<module>@LOAD_CONST [] a=2*i b=3*i x=5*i",
            "<module>@RETURN_VALUE [None*i] a=2*i b=3*i x=5*i",
            "<module>@RETURN_VALUE [] a=2*i b=3*i x=5*i",
        ]
    );
    assert_eq!(walk.trace.end, Some(End::Exit(0)));
}

#[test]
fn a_constant_sum_is_no_addition() {
    let walk = traced("x = 1 + 2\n");
    let names: Vec<&str> =
        walk.listing.codes[0].rows.iter().map(|row| &*walk.listing.kinds[row.kind as usize].name).collect();
    assert_eq!(names, ["RESUME", "LOAD_SMALL_INT", "STORE_NAME", "LOAD_CONST", "RETURN_VALUE"]);
}

/// What CPython 3.14.2 says of the same lines: `sys.getrefcount(a)` gives the count while it is on the stack once more.
#[test]
fn reference_counts_are_cpythons() {
    let walk = traced("a = []\nb = a\nc = [a, a]\ndel b\ndef f(x):\n    return x\nf(a)\n");
    let after = |line: usize| state(&walk, line);
    assert_eq!(at(&walk, "DELETE_NAME"), ["<module>@DELETE_NAME [] a=[]*4 b=[]*4 c=[[], []]*1"]);
    // The caller's name, the list's two items, the callee's name; the borrowed slot doesn't count.
    let inside: Vec<String> = at(&walk, "RETURN_VALUE");
    assert!(
        inside[0].starts_with("f@RETURN_VALUE [~[]*4] x=[]*4 < <module>@CALL [] a=[]*4 c=[[], []]*1"),
        "{inside:?}"
    );
    assert!(
        after(walk.trace.steps.len() - 1).contains("a=[]*3 c=[[], []]*1 f=<function f>*1"),
        "{}",
        after(walk.trace.steps.len() - 1)
    );
}

#[test]
fn a_name_that_is_loaded_counts_and_a_cache_does_not() {
    let walk = traced("items = []\ndef g():\n    return len(items)\ng()\ng()\n");
    for loaded in at(&walk, "CALL").iter().filter(|state| state.starts_with("g@")) {
        assert!(loaded.contains("items=[]*2"), "{loaded}");
    }
}

#[test]
fn two_objects_never_share_a_number_and_one_keeps_its_own() {
    let walk = traced("a = [1]\nb = a\na = None\nc = b\nb = None\nfor n in range(3):\n    c = [n]\n");
    let numbers = |name: &str| -> std::collections::BTreeSet<u32> {
        let bindings = walk.trace.scopes.iter().flatten();
        let named = bindings.filter(|bound| walk.trace.texts[bound.name as usize - 1] == name);
        named.map(|bound| walk.trace.values[bound.value as usize - 1].object).filter(|object| *object > 0).collect()
    };
    assert_eq!(numbers("a"), numbers("b"));
    assert_eq!(numbers("c").len(), 4);
}

#[test]
fn calls_stand_on_their_callers_even_through_native_code() {
    let walk = traced("def key(n):\n    return -n\nx = sorted([1, 2], key=key)\n");
    let inside = at(&walk, "UNARY_NEGATIVE");
    assert_eq!(inside.len(), 2);
    assert!(inside.iter().all(|state| state.contains(" < <module>@CALL_KW")), "{inside:?}");
}

#[test]
fn the_library_is_not_stepped_into() {
    let walk = traced("import functools\nx = functools.reduce(lambda a, b: a + b, [1, 2, 3])\n");
    assert!(walk.trace.steps.len() < 40, "{} steps", walk.trace.steps.len());
    assert!(state(&walk, walk.trace.steps.len() - 1).ends_with("x=6*i"));
}

#[test]
fn an_exception_is_seen_where_it_is_handled() {
    let walk = traced("try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    x = 1\n");
    let raised: Vec<&str> = walk
        .trace
        .steps
        .iter()
        .filter(|step| step.raised > 0)
        .map(|step| &*walk.trace.texts[step.raised as usize - 1])
        .collect();
    assert_eq!(raised, ["ZeroDivisionError('division by zero')"]);
}

#[test]
fn an_uncaught_exception_ends_with_its_traceback() {
    let walk = traced("x = [1]\nx[3]\n");
    assert_eq!(walk.trace.end, Some(End::Exit(1)));
    let text: String = walk.trace.printed.iter().map(|printed| &*printed.text).collect();
    assert!(text.ends_with("IndexError: list index out of range\n"), "{text}");
    assert_eq!(walk.trace.steps.last().map(|step| step.printed as usize), Some(walk.trace.printed.len()));
}

#[test]
fn what_is_printed_belongs_to_its_step() {
    let walk = traced("print('a')\nprint('b', end='')\n");
    let counts: Vec<u32> = walk.trace.steps.iter().map(|step| step.printed).collect();
    assert!(counts.is_sorted() && counts.last() == Some(&2), "{counts:?}");
    assert_eq!(walk.trace.printed[0].text, "a\n");
}

#[test]
fn an_endless_loop_is_cut() {
    let walk = traced("while True:\n    pass\n");
    assert_eq!((walk.trace.steps.len(), walk.trace.end), (MOST_STEPS, Some(End::Cut)));
}

#[test]
fn values_that_hold_themselves_and_deep_calls_are_cut_short() {
    let walk = traced(
        "a = []\na.append(a)\nd = {}\nd[1] = d\ne = ValueError()\ne.args = (e,)\ndef f(n):\n    return n and f(n - 1)\nf(50)\n",
    );
    let last = state(&walk, walk.trace.steps.len() - 1);
    assert!(last.contains("a=[...]*2") || last.contains("a=[[...]]*2") || last.contains("a=[[...]]*3"), "{last}");
    let deepest = at(&walk, "RETURN_VALUE")[0].clone();
    assert_eq!(deepest.matches(" < ").count(), 7, "{deepest}");
    assert!(deepest.contains("+++++"), "{deepest}");
}

#[test]
fn looking_runs_no_code_of_the_programs() {
    let walk = traced("class C:\n    def __repr__(self):\n        print('seen')\nc = C()\nc.n = 5\n");
    assert!(walk.trace.printed.is_empty());
    assert!(state(&walk, walk.trace.steps.len() - 1).contains("c=<C object: n=5>*1"));
}

#[test]
fn switch_points_are_cpythons() {
    let walk =
        traced("def g():\n    yield from h()\ndef f():\n    global n\n    n += 1\n    n = f(n)\nwhile n:\n    pass\n");
    let rows = walk.listing.codes.iter().flat_map(|code| &code.rows);
    let mut points: Vec<&str> =
        rows.filter(|row| row.switch_point).map(|row| &*walk.listing.kinds[row.kind as usize].name).collect();
    points.sort_unstable();
    points.dedup();
    assert_eq!(points, ["CALL", "JUMP_BACKWARD", "RESUME"]);
    // Between the load and the store of `n += 1` there is none.
    let f = walk.listing.codes.iter().find(|code| code.name == "f").expect("f is there");
    assert!(f.rows.iter().filter(|row| row.line == 5).all(|row| !row.switch_point));
    assert!(f.rows.iter().filter(|row| row.line == 6).any(|row| row.switch_point));
}
