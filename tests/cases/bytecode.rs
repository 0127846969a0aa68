//! The lab `bytecode`, wherever the site may stand.

use tests::page::stepper::Stepper;
use tests::{Case, Key, Mode, Outcome, Stage, ensure, equal};

/// Where a program is traced from end to end.
const EVERYWHERE: &[Mode] = &[Mode::Headers, Mode::Blocked];

pub const CASES: &[Case] = &[
    Case { name: "a program is stepped through both ways", modes: EVERYWHERE, body: both_ways },
    Case { name: "every example can be gone through to its end", modes: &[Mode::Headers], body: examples },
    Case { name: "play goes on and pauses", modes: &[Mode::Headers], body: plays },
    Case { name: "the keyboard alone steps, plays and explains", modes: &[Mode::Headers], body: by_keyboard },
    Case { name: "edited text is traced, ten thousand steps of it", modes: EVERYWHERE, body: edited },
    Case { name: "a mistake in the text is told, and the last run stays", modes: &[Mode::Headers], body: mistake },
    Case { name: "an endless loop is cut", modes: &[Mode::Headers], body: endless },
    Case { name: "Stop ends a trace, and the next one runs", modes: &[Mode::Headers], body: stops },
    Case { name: "without script the moments stand there", modes: &[Mode::NoScript], body: still },
];

fn both_ways(stage: &mut Stage<'_>) -> Outcome {
    let lab = Stepper::open(stage)?;
    let (_, last) = lab.place()?;
    ensure(last > 5, || format!("only {last} steps"))?;
    lab.scrub(0)?;
    let mut seen = vec![lab.shown()?];
    for _ in 0..last {
        lab.press("on")?;
        seen.push(lab.shown()?);
    }
    equal("at the end", lab.place()?, (last, last))?;
    for state in seen.iter().rev().skip(1) {
        lab.press("back")?;
        ensure(lab.shown()? == *state, || "a step back does not lead where the step on came from".into())?;
    }
    Ok(())
}

fn examples(stage: &mut Stage<'_>) -> Outcome {
    let lab = Stepper::open(stage)?;
    let count: usize = stage.session.ask("document.querySelector('[data-lab=bytecode] select').length")?;
    for place in (0..count).rev() {
        lab.choose(place)?;
        lab.until("the example is there", "lab.querySelector('[name=at]').value === '0' && !lab.querySelector('[data-part=said]').textContent.includes('Fetching')")?;
        let (_, last) = lab.place()?;
        lab.scrub(last)?;
        let said = lab.said()?;
        ensure(said.contains("The program has ended."), || format!("example {place} says {said:?} at its end"))?;
    }
    Ok(())
}

fn plays(stage: &mut Stage<'_>) -> Outcome {
    let lab = Stepper::open(stage)?;
    lab.press("play")?;
    lab.until("it plays", "+lab.querySelector('[name=at]').value > 1")?;
    lab.press("play")?;
    let paused = lab.place()?;
    std::thread::sleep(std::time::Duration::from_millis(600));
    equal("while paused", lab.place()?, paused)?;
    lab.press("play")?;
    lab.until("it has ended", "lab.querySelector('[name=at]').value === lab.querySelector('[name=at]').max && lab.querySelector('[data-act=play]').textContent === 'Play'")
}

fn by_keyboard(stage: &mut Stage<'_>) -> Outcome {
    let lab = Stepper::open(stage)?;
    stage.session.press(&[Key::Home, Key::Right, Key::Right])?;
    equal("two steps on", lab.place()?.0, 2)?;
    stage.session.press(&[Key::End])?;
    let (at, last) = lab.place()?;
    equal("the end", at, last)?;
    stage.session.press(&[Key::Left])?;
    equal("a step back", lab.place()?.0, last - 1)?;
    stage.session.press(&[Key::Home])?;
    stage.session.focus("[data-lab=bytecode] [role=listbox]")?;
    stage.session.press(&[Key::Down, Key::Down])?;
    let explained: String =
        stage.session.ask("document.querySelector('[data-lab=bytecode] [data-part=about]').textContent")?;
    ensure(explained.starts_with("STORE_NAME"), || format!("explained is {explained:?}"))?;
    stage.session.press(&[Key::Enter])?;
    equal("run to the explained instruction", lab.place()?.0, 2)
}

const LONG: &str = "total = 0\nfor n in range(2500):\n    total = total + n\nprint(total)\n";

fn edited(stage: &mut Stage<'_>) -> Outcome {
    let lab = Stepper::open(stage)?;
    lab.write(LONG)?;
    lab.traces()?;
    let (_, last) = lab.place()?;
    ensure(last > 10_000, || format!("only {last} steps"))?;
    lab.scrub(last)?;
    let shown = lab.shown()?;
    ensure(shown.contains("3123750"), || format!("the sum is not there: {shown}"))?;
    lab.scrub(last / 2)?;
    equal("the middle", lab.place()?.0, last / 2)
}

fn mistake(stage: &mut Stage<'_>) -> Outcome {
    let lab = Stepper::open(stage)?;
    let before = lab.place()?;
    lab.write("x = (\n")?;
    lab.press("press")?;
    lab.until("the mistake is told", "lab.querySelector('[data-part=said]').textContent.includes('was never closed')")?;
    equal("the run", lab.place()?, before)
}

fn endless(stage: &mut Stage<'_>) -> Outcome {
    let lab = Stepper::open(stage)?;
    lab.write("while True:\n    pass\n")?;
    lab.traces()?;
    let (_, last) = lab.place()?;
    lab.scrub(last)?;
    let said = lab.said()?;
    ensure(said.contains("only its first 20000 steps"), || format!("the lab says {said:?}"))
}

fn stops(stage: &mut Stage<'_>) -> Outcome {
    let lab = Stepper::open(stage)?;
    lab.write("x = sum(range(10 ** 12))\n")?;
    lab.press("press")?;
    lab.until("it is traced", "lab.querySelector('[name=at]').max > 2 || lab.dataset.state === 'tracing'")?;
    lab.press("press")?;
    lab.until("it has stopped", "lab.querySelector('[data-part=said]').textContent.includes('Stopped')")?;
    lab.write("x = 5\n")?;
    lab.traces()
}

fn still(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let seen: Vec<bool> = stage.session.ask(
        "['[role=option]', '.bytecode-moments .cell', '.lab-needs-script', '[data-act=on]'].map(part =>
            document.querySelector('[data-lab=bytecode] ' + part).checkVisibility())",
    )?;
    equal("instructions, moments, the reason, and the controls", seen, vec![true, true, true, false])
}
