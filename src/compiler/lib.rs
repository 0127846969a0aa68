//! The door to the compiler: Python text in, a code object or a syntax error out.
//!
//! Parsing and code generation are `rustpython-compiler`'s, and no type of it leaves this crate. What differs from
//! CPython 3.14 is put right here, or listed in `docs/bytecode-divergences.md`. Nothing here runs code.

mod confused;
mod convert;
mod diagnosis;
mod escape;
mod exact;
mod grammar;
mod nesting;
mod place;
mod redeclared;
mod syntax_error;
mod typo;
mod warning;
mod wording;

use python::code::{Code, Image};
use ruff_text_size::Ranged;
use rustpython_compiler::codegen::compile::compile_top;
use rustpython_compiler::compile_with_syntax_warning_handler;
use rustpython_compiler::core::bytecode::CodeObject;
use rustpython_compiler::core::{PositionEncoding, SourceFileBuilder, SourceLocation};
use rustpython_compiler::{CompileError, CompileOpts, Mode, TokenKind, parser};

use convert::Refusal;

pub use syntax_error::{Kind, SyntaxError};
use warning::Warning;

/// The code object of a module.
///
/// # Errors
/// The text is no Python program, or one that is not supported here.
pub fn compile(source: &str, filename: &str) -> Result<Code, SyntaxError> {
    image(source, filename).map(|image| image.code)
}

/// The code object of a module, and what CPython prints while it makes one.
///
/// # Errors
/// See [`compile`].
pub fn image(source: &str, filename: &str) -> Result<Image, SyntaxError> {
    if let Some((line, message)) = nesting::refused(source) {
        return Err(SyntaxError::on_line(line, message, source, filename));
    }
    if let Some(error) = confused::find(source, filename) {
        return Err(error);
    }
    let mut warnings = warning::escapes(source, filename);
    let mut told = Vec::new();
    let compiled = compiled(source, filename, &mut told);
    let code = compiled.map_err(|error| mistake(error, source, filename))?;
    if let Some(error) = redeclared::find(source, filename) {
        return Err(error);
    }
    warnings.extend(told.into_iter().map(|(line, message)| Warning::new(message, line, source, filename)));
    let code = convert::code(&code, &code.qualname).map_err(|refusal| refused(refusal, source, filename))?;
    Ok(Image { code, warnings: warnings.iter().map(Warning::to_string).collect() })
}

fn compiled(source: &str, filename: &str, told: &mut Vec<(usize, String)>) -> Result<CodeObject, CompileError> {
    let mut tell = |location: SourceLocation, message| {
        told.push((location.line.get(), message));
        Ok(())
    };
    let code = compile_with_syntax_warning_handler(source, Mode::Exec, filename, CompileOpts::default(), &mut tell)?;
    let Some(program) = exact::divided(source) else { return Ok(code) };
    let file = SourceFileBuilder::new(filename, source).finish();
    Ok(compile_top(program, file, Mode::Exec, CompileOpts::default())?)
}

/// What CPython says about a program that doesn't compile.
fn mistake(error: CompileError, source: &str, filename: &str) -> SyntaxError {
    let found = SyntaxError::new(&without_comments(error, source, filename), source, filename);
    diagnosis::find(&found, source, filename).unwrap_or(found).with_context(source)
}

/// The same error, found in the program without the text of its comments, in which the compiler would look for it too.
fn without_comments(error: CompileError, source: &str, filename: &str) -> CompileError {
    let mut blank = source.to_owned();
    for token in parser::parse_unchecked(source, parser::ParseOptions::from(parser::Mode::Module)).tokens() {
        if token.kind() == TokenKind::Comment {
            let range = token.range().start().to_usize()..token.range().end().to_usize();
            blank.replace_range(range.clone(), &" ".repeat(range.len()));
        }
    }
    let error =
        rustpython_compiler::compile(&blank, Mode::Exec, filename, CompileOpts::default()).err().unwrap_or(error);
    where_parsing_stops(error, &blank, filename)
}

/// What the compiler guesses about two strings in a row holds only where parsing stops: it looks at the whole program.
fn where_parsing_stops(error: CompileError, source: &str, filename: &str) -> CompileError {
    let stop = parser::parse_module(source).err();
    let (CompileError::Parse(guess), Some(stop)) = (&error, stop) else { return error };
    if !guess.to_string().contains("part of the string") || guess.raw_location.end() >= stop.location.start() {
        return error;
    }
    let file = SourceFileBuilder::new(filename, source).finish();
    let place = |offset| file.to_source_code().source_location(offset, PositionEncoding::Utf32);
    CompileError::Parse(rustpython_compiler::ParseError {
        raw_location: stop.location,
        location: place(stop.location.start()),
        end_location: place(stop.location.end()),
        source_path: filename.to_owned(),
        is_unclosed_bracket: false,
        is_unclosed_string: false,
        error: stop.error,
    })
}

/// A refusal at the first line on which its reason stands.
fn refused(refusal: Refusal, source: &str, filename: &str) -> SyntaxError {
    let (place, what) = match refusal {
        Refusal::Surrogate => {
            (source.lines().position(has_surrogate), "half of a surrogate pair in a string".to_owned())
        }
        Refusal::Name(name) => {
            let what = format!("the name '{name}', which Python would read in another form");
            (source.lines().position(|line| line.contains(&name)), what)
        }
    };
    let message = format!("not supported by this page's interpreter: {what}");
    SyntaxError::on_line(1 + place.unwrap_or_default(), message, source, filename)
}

/// Whether a line spells out half of a surrogate pair.
fn has_surrogate(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    ["\\ud8", "\\ud9", "\\uda", "\\udb", "\\udc", "\\udd", "\\ude", "\\udf"].iter().any(|half| line.contains(half))
}
