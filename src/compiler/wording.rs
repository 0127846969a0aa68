//! The parser's words into CPython's.
//!
//! Most mistakes come in CPython's words already. Here are those that the parser tells in its own.

use rustpython_compiler::{
    CompileError, TokenKind,
    parser::{InterpolatedStringErrorType, LexicalErrorType, ParseErrorType},
};

const PLAIN: &str = "invalid syntax";

/// What CPython says about a mistake on a line of text.
pub fn message(error: &CompileError, line: &str) -> String {
    match error {
        CompileError::Codegen(error) => error.to_string(),
        CompileError::Parse(error) => parse(&error.error, line),
    }
}

fn parse(error: &ParseErrorType, line: &str) -> String {
    let words = match error {
        ParseErrorType::ExpectedToken { expected, found } => token(*expected, *found, line),
        ParseErrorType::Lexical(error) => return lexical(error),
        ParseErrorType::FStringError(error) => return interpolated("f-string", error),
        ParseErrorType::TStringError(error) => return interpolated("t-string", error),
        ParseErrorType::OtherError(words) => other(words),
        ParseErrorType::UnexpectedIndentation => "unexpected indent",
        ParseErrorType::EmptyImportNames => "Expected one or more names after 'import'",
        ParseErrorType::PositionalAfterKeywordArgument => "positional argument follows keyword argument",
        ParseErrorType::PositionalAfterKeywordUnpacking => "positional argument follows keyword argument unpacking",
        ParseErrorType::InvalidArgumentUnpackingOrder => {
            "iterable argument unpacking follows keyword argument unpacking"
        }
        ParseErrorType::IterableUnpackingInComprehension => "iterable unpacking cannot be used in comprehension",
        ParseErrorType::UnparenthesizedGeneratorExpression => "Generator expression must be parenthesized",
        ParseErrorType::NonDefaultParamAfterDefaultParam => {
            "parameter without a default follows parameter with a default"
        }
        ParseErrorType::ExpectedKeywordParam => "named parameters must follow bare *",
        ParseErrorType::VarParameterWithDefault => "var-positional parameter cannot have default value",
        ParseErrorType::ParamAfterVarKeywordParam => "parameters cannot follow var-keyword parameter",
        ParseErrorType::InvalidStarredExpressionUsage => "can't use starred expression here",
        ParseErrorType::InvalidMatchPatternTarget => "cannot use '_' as a target",
        ParseErrorType::ExpectedRealNumber => "real number required in complex literal",
        ParseErrorType::ExpectedImaginaryNumber => "imaginary number required in complex literal",
        ParseErrorType::EmptyTypeParams => "Type parameter list cannot be empty",
        ParseErrorType::StringAnnotationError(words) => words,
        _ => PLAIN,
    };
    words.to_owned()
}

/// A missing colon is named where the grammar can stand for nothing else; every other missing token is not.
fn token(expected: TokenKind, found: TokenKind, line: &str) -> &'static str {
    let first = line.split_whitespace().next().unwrap_or_default().trim_end_matches(':');
    match expected {
        TokenKind::Colon if found == TokenKind::Newline => "expected ':'",
        TokenKind::Colon if ["def", "try", "else", "finally"].contains(&first) => "expected ':'",
        TokenKind::Else => "expected 'else' after 'if' expression",
        _ => PLAIN,
    }
}

/// The parser's own sentences begin with a capital, apart from CPython's that do too.
fn other(words: &str) -> &str {
    match words {
        "Expected `except` or `finally` after `try` block" => "expected 'except' or 'finally' block",
        "Trailing comma not allowed" => "trailing comma not allowed without surrounding parentheses",
        _ if words.starts_with("Expected ") && !words.contains("one or more") => PLAIN,
        _ => words,
    }
}

fn lexical(error: &LexicalErrorType) -> String {
    match error {
        LexicalErrorType::UnrecognizedToken { tok: '$' | '?' | '!' | '`' } => PLAIN.to_owned(),
        LexicalErrorType::UnrecognizedToken { tok } => {
            format!("invalid character '{tok}' (U+{:04X})", u32::from(*tok))
        }
        LexicalErrorType::UnicodeError => "(unicode error) malformed escape sequence".to_owned(),
        LexicalErrorType::FStringError(error) => interpolated("f-string", error),
        LexicalErrorType::TStringError(error) => interpolated("t-string", error),
        _ => error.to_string(),
    }
}

fn interpolated(kind: &str, error: &InterpolatedStringErrorType) -> String {
    match error {
        InterpolatedStringErrorType::UnterminatedString => format!("unterminated {kind} literal"),
        InterpolatedStringErrorType::UnterminatedTripleQuotedString => {
            format!("unterminated triple-quoted {kind} literal")
        }
        _ => format!("{kind}: {error}").replace('`', "'"),
    }
}
