//! `cargo xtask`: set-up, build, serve, test and bench, on a fresh machine as on a warm one.
//!
//! Knows how the parts are built and fetched; knows nothing of what they do.

mod bench;
mod build;
mod cache;
mod clean;
mod command;
mod error;
mod fuzz;
mod pins;
mod progress;
mod serve;
mod setup;
mod test;
#[cfg(test)]
mod tidy;
mod workspace;

use error::Failure;

const USAGE: &str = "\
cargo xtask <command>

  setup             find or fetch every tool that building needs (with --tests also the browsers and their drivers)
  build             build the site into dist/ and check its budgets
  serve [PORT]      build the site, serve it, and keep the browser up to date with every edit (port 8000)
  test [--quick]    run every test, real browsers included; --quick: native tests and one browser
  bench             measure speed-ups natively and in the browser, and print the ratios
  bench python [--rounds N] [PROGRAM …]
                    measure the interpreter beside CPython, in WebAssembly and natively, and print the ratios
  bench costs [--rounds N]
                    measure what threads and processes cost and gain, natively, beside CPython
  stress [cycles N | kills N | mix MINUTES]
                    run and stop, lose workers and share locks for long, in Chromium (everything: half an hour)
  fuzz [--minutes N] [--seed S]
                    compare the interpreter with CPython on invented programs; what differs is kept in target/fuzz/
  clean             remove what was built (the tools stay in the per-user cache)

For Trunk's hooks:  engines, assemble";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let Err(failure) = run(&words) {
        eprintln!("\n{failure}");
        std::process::exit(1);
    }
}

fn run(words: &[&str]) -> Result<(), Failure> {
    match words {
        ["setup"] => setup::for_building().map(drop),
        ["setup", "--tests"] => setup::for_testing().map(drop),
        ["build"] => build::site(),
        ["serve"] => serve::run(8000),
        ["serve", port] => serve::run(port.parse().map_err(|_| Failure::usage(format!("`{port}` is no port")))?),
        ["test"] => test::all(),
        ["test", "--quick"] => test::quick(),
        ["bench"] => bench::run(),
        ["bench", "costs", words @ ..] => bench::costs(words),
        ["bench", "python", words @ ..] => bench::python(words),
        ["stress", words @ ..] => test::stress(words),
        ["fuzz", arguments @ ..] => fuzz::run(arguments),
        ["clean"] => clean::run(),
        ["engines"] => build::engines(),
        ["assemble"] => build::assemble(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::usage(format!("`{}` is no command\n\n{USAGE}", words.join(" ")))),
    }
}
