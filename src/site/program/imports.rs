//! What can be told from a text before it is compiled: whether it may start threads, or processes.

/// The modules by which programs come to threads.
const THREADED: [&str; 5] = ["_thread", "asyncio", "concurrent", "multiprocessing", "threading"];

/// Whether a text imports a module that starts threads. One that does so in a way that isn't seen here has those of the
/// engine that is there: they take turns where no memory is shared.
pub fn may_start_threads(text: &str) -> bool {
    // Processes need what threads need, and a fork needs no import but that of `os`.
    text.lines().any(|line| {
        if line.contains("fork(") && !line.trim_start().starts_with('#') {
            return true;
        }
        let mut words = line.trim_start().split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        match words.next() {
            Some("import") => words.any(|word| THREADED.contains(&word)),
            Some("from") => words.next().is_some_and(|module| THREADED.contains(&module)),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::may_start_threads;

    #[test]
    fn imports_are_seen_and_nothing_else() {
        for text in [
            "import threading",
            "x = 1\nfrom concurrent.futures import wait",
            "  import os, asyncio as a",
            "pid = os.fork()",
        ] {
            assert!(may_start_threads(text), "{text}");
        }
        for text in
            ["", "import thread", "# import threading", "from x import threading", "print('threading')", "# os.fork()"]
        {
            assert!(!may_start_threads(text), "{text}");
        }
    }
}
