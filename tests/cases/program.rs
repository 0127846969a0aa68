//! Programs of an article: run, edited, stopped, shared, and whatever readers put into them.

use std::time::Duration;

use serde_json::Value;
use tests::page::program::Program;
use tests::{Case, Key, Mode, Outcome, Stage, ensure, equal};

use super::hosting::installed;

/// Where a run is tried from end to end.
const EVERYWHERE: &[Mode] = &[Mode::Headers, Mode::Blocked];
const HEADERS: &[Mode] = &[Mode::Headers];

pub const CASES: &[Case] = &[
    Case { name: "a program runs as it stands, without the compiler", modes: EVERYWHERE, body: runs },
    Case { name: "a program is edited and run", modes: EVERYWHERE, body: edits },
    Case { name: "the first click after typing runs", modes: HEADERS, body: typed },
    Case { name: "a program is edited and run offline", modes: &[Mode::Offline], body: offline },
    Case { name: "a syntax error is shown as CPython shows it", modes: HEADERS, body: syntax_error },
    Case { name: "an exception leaves CPython's traceback", modes: HEADERS, body: traceback },
    Case { name: "Stop ends an endless loop at once, and the next one runs", modes: EVERYWHERE, body: stops },
    Case { name: "endless output leaves the page alone", modes: HEADERS, body: endless_output },
    Case { name: "too much text and too deep a nest are refused", modes: HEADERS, body: bombs },
    Case { name: "a link brings the text back, and a bad one says so", modes: HEADERS, body: link },
    Case { name: "two programs share the engine", modes: HEADERS, body: two },
    Case { name: "a run that needed much memory gives it back", modes: EVERYWHERE, body: gives_back },
    Case { name: "the keyboard alone edits, runs and leaves", modes: HEADERS, body: by_keyboard },
    Case { name: "without JavaScript a program shows what it printed", modes: &[Mode::NoScript], body: no_script },
];

/// A program of the article that prints the same every time, and another.
const NAME: &str = "reference_counts";
const OTHER: &str = "amdahl";

fn runs(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::open(stage, NAME)?;
    let recorded = program.output("out")?;
    ensure(program.source()?.contains("recorded"), || "the recording is not called one".to_owned())?;
    program.press()?;
    program.becomes("done")?;
    equal("the output", program.output("out")?, recorded)?;
    ensure(program.source()?.contains("from this run"), || "the run's output is not called that".to_owned())?;
    let compiler: bool = stage
        .session
        .ask("performance.getEntriesByType('resource').some(entry => entry.name.includes('/compiler-'))")?;
    ensure(!compiler, || "the compiler was fetched".to_owned())
}

fn edits(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    let text = "import sys\nfor n in range(3):\n    print(f'{n} größer 🐍')\nprint('no', file=sys.stderr)\n";
    equal("the output", program.runs(text)?, "0 größer 🐍\n1 größer 🐍\n2 größer 🐍\n".to_owned())?;
    equal("stderr", program.output("err")?, "no\n".to_owned())?;
    program.is_drawn()?;
    stage.session.click(&program.inside(".program-reset"))?;
    ensure(program.text()?.contains("getrefcount"), || "Reset did not bring the text back".to_owned())?;
    program.is_drawn()
}

/// Leaving the text must not move the button away from under the pointer that is already down.
fn typed(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    program.write("print(6 * 7)\n")?;
    stage.session.focus(&program.inside("textarea"))?;
    program.press()?;
    program.becomes("done")?;
    equal("the output", program.output("out")?, "42\n".to_owned())
}

fn offline(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    installed(stage)?;
    stage.server.down();
    let outcome = Program::open(stage, NAME).and_then(|program| {
        program.press()?;
        program.becomes("done")?;
        equal("the output", program.runs("print(6 * 7)")?, "42\n".to_owned())
    });
    stage.server.up()?;
    outcome
}

fn syntax_error(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    program.write("x = 1\nif x = 1:\n    pass\n")?;
    program.press()?;
    program.becomes("refused")?;
    let told = "  File \"reference_counts.py\", line 2\n    if x = 1:\n       ^^^^^\nSyntaxError: invalid syntax. \
                Maybe you meant '==' or ':=' instead of '='?\n";
    equal("stderr", program.output("err")?, told.to_owned())?;
    equal("the output after it", program.runs("print('on')")?, "on\n".to_owned())
}

fn traceback(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    program.write("def half(n):\n    return 1 / n\n\nhalf(0)\n")?;
    program.press()?;
    program.becomes("done")?;
    let told = "Traceback (most recent call last):\n  File \"reference_counts.py\", line 4, in <module>\n    half(0)\n    \
                ~~~~^^^\n  File \"reference_counts.py\", line 2, in half\n    return 1 / n\n           ~~^~~\n\
                ZeroDivisionError: division by zero\n";
    equal("stderr", program.output("err")?, told.to_owned())?;
    ensure(program.result()?.starts_with("Exit status 1"), || program.result().unwrap_or_default())
}

fn stops(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    program.write("print('begun')\nwhile True: pass\n")?;
    program.press()?;
    let printed = format!("document.querySelector('#{NAME} .program-result').textContent.startsWith('Running')");
    stage.session.until("the loop is under way", &printed)?;
    program.press()?;
    program.becomes("stopped")?;
    equal("the output after it", program.runs("print('on')")?, "on\n".to_owned())
}

fn endless_output(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    program.write("n = 0\nwhile True:\n    print(n)\n    n += 1\n")?;
    program.press()?;
    std::thread::sleep(Duration::from_secs(1));
    let answers: u32 = stage.session.ask("1 + 1")?;
    equal("the page", answers, 2)?;
    program.press()?;
    program.becomes("stopped")?;
    let text = program.runs("for n in range(300_000): print(n)\n")?;
    ensure(text.len() < 400_000, || format!("{} bytes on the page", text.len()))?;
    ensure(text.starts_with("0\n1\n") && text.ends_with("\n299999\n"), || {
        "an end of the output is missing".to_owned()
    })?;
    let gap: String = stage.session.ask(&format!("document.querySelector('#{NAME} [data-part=gap]').textContent"))?;
    ensure(gap.contains("lines left out"), || format!("the gap says {gap:?}"))
}

fn bombs(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    let before = program.text()?;
    stage.session.ask_with::<Value>(
        "const area = document.querySelector(arguments[0]);
         const board = new DataTransfer();
         board.setData('text/plain', 'x = 1\\n'.repeat(1_700_000));
         const paste = new ClipboardEvent('paste', { clipboardData: board, bubbles: true, cancelable: true });
         if (!area.dispatchEvent(paste)) return;
         area.value = 'x = 1\\n'.repeat(1_700_000);
         area.dispatchEvent(new Event('input', { bubbles: true }));",
        vec![program.inside("textarea").into()],
    )?;
    equal("the text", program.text()?, before)?;
    ensure(program.notice()?.contains("longer than"), || format!("the notice says {:?}", program.notice()))?;
    for (text, words) in [
        (format!("x = {}1{}", "(".repeat(20_000), ")".repeat(20_000)), "too many nested"),
        (format!("x = {}1", "-".repeat(40_000)), "nested"),
        ((0..150).map(|depth| " ".repeat(depth) + "if 1:\n").collect::<String>(), "indent"),
    ] {
        program.write(&text)?;
        program.press()?;
        program.becomes("refused")?;
        let told = program.output("err")?;
        ensure(told.contains(words), || format!("of {}… it says {told:?}", &text[..10]))?;
    }
    equal("the output after it", program.runs("print('on')")?, "on\n".to_owned())
}

fn link(stage: &mut Stage<'_>) -> Outcome {
    let text = "print('Grüße, 🐍')\n";
    let program = Program::next(stage, NAME)?;
    program.write(text)?;
    stage.session.click(&program.inside(".program-share"))?;
    stage.session.until("the address holds the text", &format!("location.hash.startsWith('#{NAME}=')"))?;
    let address: String = stage.session.ask("location.href")?;
    stage.session.open("about:blank")?;
    stage.session.open(&address)?;
    let program = Program::here(stage, NAME)?;
    equal("the text from the link", program.text()?, text.to_owned())?;
    ensure(program.notice()?.contains("link"), || format!("the notice says {:?}", program.notice()))?;
    program.is_drawn()?;
    for damaged in [&address[..address.len() - 3], &address.replace('=', "=%FF")] {
        stage.session.open("about:blank")?;
        stage.session.open(damaged)?;
        let program = Program::here(stage, NAME)?;
        ensure(program.text()?.contains("getrefcount"), || "a damaged link replaced the text".to_owned())?;
        ensure(program.notice()?.contains("can’t be read"), || format!("the notice says {:?}", program.notice()))?;
    }
    Ok(())
}

/// The memory of an engine never shrinks: when it has grown, another engine takes over.
fn gives_back(stage: &mut Stage<'_>) -> Outcome {
    const ENGINE: &str = "workers.find(worker => worker.address.includes('engine-'))";
    let program = Program::next(stage, NAME)?;
    equal("the output", program.runs("print('on')")?, "on\n".to_owned())?;
    stage.session.run(&format!("window.worn = {ENGINE}"))?;
    equal("the output of another", program.runs("print('and')")?, "and\n".to_owned())?;
    ensure(stage.session.ask(&format!("worn === {ENGINE}"))?, || "the engine was not kept".to_owned())?;
    equal("the large one's output", program.runs("print(len([0] * 9_000_000))")?, "9000000\n".to_owned())?;
    stage.session.until("another engine has taken over", &format!("({ENGINE} ?? worn) !== worn"))?;
    equal("the output after it", program.runs("print('on')")?, "on\n".to_owned())
}

fn two(stage: &mut Stage<'_>) -> Outcome {
    let (one, two) = (Program::next(stage, NAME)?, Program::here(stage, OTHER)?);
    one.write("while True: pass\n")?;
    one.press()?;
    let runs = format!("document.querySelector('#{NAME} .program-result').textContent.startsWith('Running')");
    stage.session.until("the first is under way", &runs)?;
    two.press()?;
    let waits = format!("document.querySelector('#{OTHER} .program-result').textContent.startsWith('Waiting')");
    stage.session.until("the second says that it waits", &waits)?;
    one.press()?;
    one.becomes("stopped")?;
    two.becomes("done")?;
    ensure(two.output("out")?.contains("39.3"), || "the second did not run".to_owned())
}

fn by_keyboard(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    stage.session.focus(&program.inside("textarea"))?;
    let focus = "document.activeElement.localName";
    // Tab goes by until something is typed.
    stage.session.press(&[Key::Tab])?;
    ensure(stage.session.ask::<String>(focus)? != "textarea", || "Tab is trapped".to_owned())?;
    program.write("if 1:")?;
    stage.session.focus(&program.inside("textarea"))?;
    let end = format!(
        "(area => area.setSelectionRange(area.value.length, area.value.length))(document.querySelector('#{NAME} textarea'))"
    );
    stage.session.ask::<Value>(&end)?;
    stage.session.press(&[Key::Enter])?;
    equal("the text after Enter", program.text()?, "if 1:\n    ".to_owned())?;
    stage.session.press(&[Key::Tab])?;
    equal("the text after Tab", program.text()?, "if 1:\n        ".to_owned())?;
    stage.session.press(&[Key::Escape, Key::Tab])?;
    ensure(stage.session.ask::<String>(focus)? != "textarea", || "Escape and Tab do not leave".to_owned())?;
    program.write("print('by keys')\n")?;
    stage.session.ask_with::<Value>(
        "document.querySelector(arguments[0]).dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }))",
        vec![program.inside("textarea").into()],
    )?;
    program.becomes("done")?;
    equal("the output", program.output("out")?, "by keys\n".to_owned())
}

fn no_script(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let shown: (String, bool, String) = stage.session.ask(&format!(
        "(program => [
            program.querySelector('[data-pipe=out]').textContent,
            program.querySelector('.program-run').checkVisibility(),
            program.querySelector('.program-source').textContent,
        ])(document.querySelector('#{NAME}'))"
    ))?;
    ensure(shown.0.starts_with("one name: 2\n"), || format!("the recording is {:?}", shown.0))?;
    ensure(!shown.1 && shown.2.contains("recorded"), || format!("{shown:?}"))
}
