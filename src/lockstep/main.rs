//! `lockstep`: Python programs on the command line, through the compiler and the interpreter that the page has.
//!
//! For authors, who check programs before they go into an article, and for tests. Commands are in files of their own;
//! this one knows only what they are called.

mod compile;
mod compile_all;
mod dis;
mod failure;
mod run;
mod trace;

use std::process::ExitCode;

use failure::Failure;

const USAGE: &str = "lockstep run FILE            run a program\n           --gil (as by default) or --free-threaded   how its threads share the interpreter\n           --turns               its threads take turns on one of the system's, as on a page without shared memory\n           --trace OUT           write what its threads did, for Perfetto\n       lockstep dis FILE [--json]   print the bytecode of a program\n       lockstep compile FILE        write the code object of a program\n       lockstep compile --all OUT FOLDER …   write those of all programs below folders, and the library";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match command(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(status) => status,
        Err(failure) => {
            eprintln!("{failure}");
            failure.exit_code()
        }
    }
}

fn command(arguments: &[&str]) -> Result<ExitCode, Failure> {
    let done = match arguments {
        ["run", arguments @ ..] => match run::Options::parse(arguments) {
            Some(options) => return run::run(&options),
            None => Err(Failure::Usage(USAGE)),
        },
        ["dis", "--json", file] | ["dis", file, "--json"] => dis::json(file),
        ["compile", "--all", out, folders @ ..] => compile_all::write(out, folders),
        ["compile", file] => compile::bytes(file),
        ["dis", file] if !file.starts_with('-') => dis::text(file),
        ["--help" | "-h" | "help"] => failure::print(USAGE),
        _ => Err(Failure::Usage(USAGE)),
    };
    done.map(|()| ExitCode::SUCCESS)
}
