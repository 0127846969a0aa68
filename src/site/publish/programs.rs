//! The articles' programs that readers can run: compiled, and run once, so that a page shows what they print before, or
//! without, a Run.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use article::{Article, Block, Directive, Program};
use messages::{Ended, Printed};
use runtime::native::Machine;

use super::{Fault, Options, output, recordings};
use crate::{
    pages::File,
    program::{Recorded, Runnable},
};

/// Whether a text is Python; if not, on which line it isn't, and why.
///
/// # Errors
/// The line, and CPython's message.
pub fn check(name: &str, source: &str) -> Result<(), (usize, String)> {
    let compiled = compiler::compile(source, name);
    compiled.map(drop).map_err(|error| (error.line as usize, format!("{}: {}", error.kind, error.message)))
}

/// Every program that can be run, with its code object as a file of the site, and what it printed: kept between builds, or
/// made in a browser, as processes can't be copied here.
///
/// # Errors
/// One can't be compiled or run, or its recording can't be kept.
pub fn all(articles: &[Article], options: &Options) -> Result<Vec<(Runnable, File)>, Fault> {
    let blocks = articles.iter().flat_map(|article| &article.blocks);
    let directives = blocks.filter_map(|block| match block {
        Block::Directive(directive) => Some(directive),
        _ => None,
    });
    let programs = directives.flat_map(Directive::programs).filter(|program| program.runs);
    let recorded = |program: &Program| recordings::made_in_a_browser(articles, options, &program.name);
    programs.map(|program| one(program, recorded(program)?, &options.recordings)).collect()
}

fn one(program: &Program, known: Option<Recorded>, folder: &Path) -> Result<(Runnable, File), Fault> {
    let name = &program.name;
    let fault = |reason: String| Fault::Program { name: name.clone(), reason };
    let program = compiled(name, &format!("{}\n", program.source))?;
    let file = output::named_by_content(&format!("programs/{name}"), "bin", &program.code);
    let make = || record(&program).map_err(fault);
    let recorded = match known {
        Some(recorded) => recorded,
        None => recordings::kept_or_made("program", &messages::encode(&program), folder, make)?,
    };
    let messages::Program { name, source, .. } = program;
    Ok((Runnable { name, source, code: file.path.clone(), recorded }, file))
}

/// The program `name`, compiled.
///
/// # Errors
/// It is no Python.
pub(super) fn compiled(name: &str, source: &str) -> Result<messages::Program, Fault> {
    let fault = |reason: String| Fault::Program { name: name.to_owned(), reason };
    let file = format!("{name}.py");
    let image = compiler::image(source, &file).map_err(|error| fault(error.to_string()))?;
    let code = postcard::to_allocvec(&image).map_err(|error| fault(error.to_string()))?;
    Ok(messages::Program::new(file, source, code))
}

fn record(program: &messages::Program) -> Result<Recorded, String> {
    let paper = Paper::default();
    let ended: Ended = runtime::program::run(program, Machine, paper.clone()).map_err(|fault| fault.to_string())?;
    Ok(Recorded { printed: paper.printed(), status: ended.status, in_browser: false })
}

/// Keeps what is printed.
#[derive(Clone, Debug, Default)]
pub(super) struct Paper(Arc<Mutex<Vec<Printed>>>);

impl Paper {
    /// What was printed since this was asked last.
    pub fn printed(&self) -> Vec<Printed> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The same, as one text.
    pub fn text(&self) -> String {
        self.printed().into_iter().map(|printed| printed.text).collect()
    }
}

impl runtime::program::Sink for Paper {
    fn take(&self, printed: Vec<Printed>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(printed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use messages::Pipe;

    #[test]
    fn a_mistake_has_its_line_and_cpythons_words() {
        assert_eq!(check("a.py", "x = 1\n"), Ok(()));
        assert_eq!(check("a.py", "x = 1\nx = (\n"), Err((2, "SyntaxError: '(' was never closed".to_owned())));
    }

    #[test]
    fn a_recording_is_what_the_interpreter_prints() {
        let source = "print(1 + 1)\nraise SystemExit(3)\n".to_owned();
        let image = compiler::image(&source, "a.py").expect("it is Python");
        let code = postcard::to_allocvec(&image).expect("it has a form as bytes");
        let recorded = record(&messages::Program::new("a.py", source, code)).expect("it runs");
        assert_eq!(recorded.status, 3);
        let [printed] = &recorded.printed[..] else { panic!("{recorded:?}") };
        assert_eq!((printed.pipe, &*printed.text), (Pipe::Out, "2\n"));
    }
}
