//! What a page may weigh, compressed as hosts compress (brotli 11). Past a budget the build fails.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::error::{AtPath, Failure, Outcome};

/// Kilobytes that a group of files may have together.
struct Budget {
    what: &'static str,
    kilobytes: f64,
    belongs: fn(&str) -> bool,
}

const BUDGETS: [Budget; 15] = [
    Budget {
        what: "HTML and CSS of the long article",
        kilobytes: 60.0,
        belongs: |path| path.ends_with(".css") || path == long_article(),
    },
    Budget {
        what: "script and module that the page loads before any Run",
        kilobytes: 110.0,
        belongs: |path| {
            const LATER: [&str; 8] =
                ["engine-", "compiler-", "bytecode-", "timeline-", "refcount-", "memory-", "starts-", "sw.js"];
            let later = LATER.iter().any(|start| path.starts_with(start));
            !later && is_code(path)
        },
    },
    Budget {
        what: "lab `bytecode`, when it comes into sight",
        kilobytes: 60.0,
        belongs: |path| path.starts_with("bytecode-") && is_code(path),
    },
    Budget {
        what: "lab `gil-timeline`, when it comes into sight",
        kilobytes: 60.0,
        belongs: |path| path.starts_with("timeline-") && is_code(path),
    },
    Budget {
        what: "lab `refcount`, when it comes into sight",
        kilobytes: 60.0,
        belongs: |path| path.starts_with("refcount-") && is_code(path),
    },
    Budget {
        what: "lab `memory`, when it comes into sight",
        kilobytes: 60.0,
        belongs: |path| path.starts_with("memory-") && is_code(path),
    },
    Budget {
        what: "lab `start-methods`, when it comes into sight",
        kilobytes: 40.0,
        belongs: |path| path.starts_with("starts-") && is_code(path),
    },
    Budget {
        what: "engine with threads, its first part",
        kilobytes: 220.0,
        belongs: |path| path.starts_with("engine-mt-") && is_code(path) && !is_rest(path) && !is_whole(path),
    },
    Budget {
        what: "engine without threads, its first part",
        kilobytes: 220.0,
        belongs: |path| path.starts_with("engine-st-") && is_code(path) && !is_rest(path),
    },
    // What comes when a program first calls it, and what it imports: each is waited for once. The second part has all
    // functions, those of the first too (see `split`). Most programs call something of it, so that a first Run waits for
    // both parts unless they were fetched while the page was idle; beside threads it waits for the whole instead.
    Budget {
        what: "engine with threads, whole, for programs",
        kilobytes: 620.0,
        belongs: |path| path.starts_with("engine-mt-") && is_whole(path),
    },
    Budget {
        what: "engine with threads, its second part",
        kilobytes: 620.0,
        belongs: |path| path.starts_with("engine-mt-") && is_rest(path),
    },
    Budget {
        what: "engine without threads, its second part",
        kilobytes: 620.0,
        belongs: |path| path.starts_with("engine-st-") && is_rest(path),
    },
    Budget {
        what: "Python's library, as far as most programs need it",
        kilobytes: 120.0,
        belongs: |path| path.starts_with("library-") && path.ends_with("/usual.bin"),
    },
    Budget {
        what: "the rest of Python's library",
        kilobytes: 160.0,
        belongs: |path| path.starts_with("library-") && path.ends_with("/seldom.bin"),
    },
    Budget {
        what: "compiler, for the first edit",
        kilobytes: 600.0,
        belongs: |path| path.starts_with("compiler-") && is_code(path),
    },
];

const fn long_article() -> &'static str {
    "threads-processes-parallelism/index.html"
}

fn is_rest(path: &str) -> bool {
    path.ends_with("_rest.wasm")
}

fn is_whole(path: &str) -> bool {
    path.ends_with("_whole.wasm")
}

fn is_code(path: &str) -> bool {
    path.ends_with(".js") || path.ends_with(".wasm")
}

/// Prints what each group weighs, and fails if one weighs too much.
pub fn check(dist: &Path) -> Outcome<()> {
    let mut files = Vec::new();
    list(dist, &mut files)?;
    let mut broken = Vec::new();
    for budget in &BUDGETS {
        let weight = weigh(dist, &files, budget)?;
        eprintln!("· {}: {weight:.1} of {:.0} kB", budget.what, budget.kilobytes);
        if weight == 0.0 || weight > budget.kilobytes {
            broken.push(format!("{}: {weight:.1} kB, the budget is {:.0} kB", budget.what, budget.kilobytes));
        }
    }
    match broken.as_slice() {
        [] => Ok(()),
        _ => Err(Failure::new("keep the budgets (src/xtask/build/budgets.rs)", broken.join("; "))
            .advise("find what has grown: `twiggy top` on the module, or the largest files in dist/")),
    }
}

fn weigh(dist: &Path, files: &[String], budget: &Budget) -> Outcome<f64> {
    let mut bytes = 0;
    for path in files.iter().filter(|path| (budget.belongs)(path)) {
        let file = dist.join(path);
        bytes += compressed(&fs::read(&file).at("read", &file)?)?;
    }
    Ok(bytes as f64 / 1000.0)
}

/// What bytes weigh compressed.
pub fn compressed(bytes: &[u8]) -> Outcome<usize> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters)
        .map_err(|error| Failure::new("compress a file", error))?;
    Ok(out.len())
}

fn list(folder: &Path, files: &mut Vec<String>) -> Outcome<()> {
    list_below(folder, &PathBuf::new(), files)
}

fn list_below(root: &Path, below: &Path, files: &mut Vec<String>) -> Outcome<()> {
    let folder = root.join(below);
    for entry in fs::read_dir(&folder).at("list", &folder)? {
        let entry = entry.at("list", &folder)?;
        let path = below.join(entry.file_name());
        if entry.path().is_dir() {
            list_below(root, &path, files)?;
        } else {
            files.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}
