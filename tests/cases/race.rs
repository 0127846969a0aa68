//! The lab `race`, from Run to the result, wherever the site may stand.

use tests::page::lab::{LONG, Lab, Plan, QUICK};
use tests::{Case, Key, Mode, Outcome, Stage, ensure};

/// Where a run is tried from end to end.
const EVERYWHERE: &[Mode] = &[Mode::Headers, Mode::Blocked];

pub const CASES: &[Case] = &[
    Case { name: "a race runs to its end", modes: EVERYWHERE, body: runs },
    Case { name: "both kernels compute the same in all lanes", modes: &[Mode::Headers], body: both_kernels },
    Case { name: "work in Python comes to the same in all lanes", modes: EVERYWHERE, body: in_python },
    Case { name: "Stop ends a race in Python, and the next one runs", modes: EVERYWHERE, body: stops_python },
    Case { name: "processes work at the same time", modes: EVERYWHERE, body: overlap },
    Case { name: "Stop ends a race, and the next one runs", modes: EVERYWHERE, body: stops },
    Case { name: "the keyboard alone runs a race", modes: &[Mode::Headers], body: by_keyboard },
];

fn runs(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.set(QUICK)?;
    for _ in 0..2 {
        lab.runs()?;
        lab.is_right()?;
    }
    Ok(())
}

fn both_kernels(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.set(QUICK)?;
    for kernel in ["mandelbrot", "primes"] {
        lab.choose(kernel)?;
        lab.runs()?;
        lab.is_right()?;
    }
    Ok(())
}

fn in_python(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    for kernel in ["python-primes", "python-wait", "python-digest"] {
        lab.choose(kernel)?;
        lab.set(Plan { units: 6, size: 2, workers: 2 })?;
        lab.runs()?;
        lab.is_right()?;
    }
    Ok(())
}

fn stops_python(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.choose("python-wait")?;
    lab.set(Plan { units: 64, size: 500, workers: 3 })?;
    lab.press()?;
    lab.is_under_way()?;
    lab.press()?;
    lab.becomes("stopped")?;
    lab.set(Plan { units: 6, size: 2, workers: 2 })?;
    lab.runs()?;
    lab.is_right()
}

fn overlap(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.set(Plan { units: 16, size: 200, workers: 2 })?;
    lab.runs()?;
    lab.processes_overlap()
}

fn stops(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.set(LONG)?;
    lab.press()?;
    lab.is_under_way()?;
    lab.press()?;
    lab.becomes("stopped")?;
    lab.set(QUICK)?;
    lab.runs()?;
    lab.is_right()
}

/// From the lab's first control on.
fn by_keyboard(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.set(QUICK)?;
    stage.session.focus(".lab[data-lab=race] select")?;
    for _ in 0..8 {
        stage.session.press(&[Key::Tab])?;
        if stage.session.ask("document.activeElement.matches('[data-lab=race] .lab-run')")? {
            break;
        }
    }
    let reached: String = stage.session.ask("document.activeElement.outerHTML")?;
    ensure(reached.contains("lab-run"), || {
        format!("eight Tabs from the lab's first control reach {reached}, not Run")
    })?;
    stage.session.press(&[Key::Enter])?;
    lab.becomes("done")?;
    lab.is_right()
}
