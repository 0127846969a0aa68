//! What CPython compiles and this compiler says it doesn't support.

/// What is shown for a program that is refused.
fn shown(source: &str) -> String {
    compiler::compile(source, "p.py").expect_err("refused").to_string()
}

#[test]
fn refusals_name_their_line_and_their_reason() {
    assert_eq!(
        shown("x = 1\ny = 'a\\N{BISMUTH}'\n"),
        "  File \"p.py\", line 2\n    y = 'a\\N{BISMUTH}'\n        ^^^^^^^^^^^^^^\n\
         SyntaxError: not supported by this page's interpreter: a character by its name, \\N{…}"
    );
    assert_eq!(
        shown("x = '\\ud800'"),
        "  File \"p.py\", line 1\n    x = '\\ud800'\n    ^^^^^^^^^^^^\n\
         SyntaxError: not supported by this page's interpreter: half of a surrogate pair in a string"
    );
    assert_eq!(
        shown("def f():\n    ﬁ = 1\n"),
        "  File \"p.py\", line 2\n    ﬁ = 1\n    ^^^^^\n\
         SyntaxError: not supported by this page's interpreter: the name 'ﬁ', which Python would read in another form"
    );
    let confused = shown("def f(k, w, ys):\n    d = {}\n    d[sum(z + k for z in ys)] = sum(a * w for a in ys)\n");
    assert!(confused.contains("line 3") && confused.contains("not supported by this page's interpreter"), "{confused}");
    assert!(shown(&"x\n".repeat(1 << 20)).contains("a program of more than 1048576 bytes"));
    assert!(shown(&format!("x = {}1", "-".repeat(5000))).contains("an expression nested more than 200 deep"));
}

#[test]
fn names_that_mean_themselves_are_taken() {
    for name in ["größe", "π", "名前", "Ж", "été"] {
        assert!(compiler::compile(&format!("{name} = 1"), "p.py").is_ok(), "{name}");
    }
}
