//! What wasm-bindgen writes for any page, made shorter for these: a script and its module are fetched together, so the
//! names by which they know each other need not speak, and nobody reads the script's comments.
//!
//! Measured on the page: 114 kB compressed became 107 kB.

use std::collections::BTreeMap;
use std::path::Path;

use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{ExportSectionReader, ImportSectionReader, TypeRef};

use crate::error::{AtPath, Failure, Outcome};

/// Classes that the library `wasm-streams` exports, which leptos brings along for servers. Nothing here makes any; but
/// what is exported can't be optimised away.
const STRANGERS: &str = "IntoUnderlying";

/// Shortens a script and the module it loads, both in place. The module wants to be optimised after it.
pub fn pair(script: &Path, module: &Path) -> Outcome<()> {
    let (text, bytes) =
        (std::fs::read_to_string(script).at("read", script)?, std::fs::read(module).at("read", module)?);
    let mut trim = Trim::default();
    let mut out = Module::new();
    trim.parse_core_module(&mut out, wasmparser::Parser::new(0), &bytes)
        .map_err(|error| Failure::new(format!("shorten {}", module.display()), error))?;
    std::fs::write(module, out.finish()).at("write", module)?;
    std::fs::write(script, shortened(&text, &trim.names)).at("write", script)
}

/// A module on its way.
#[derive(Default)]
struct Trim {
    /// The short name of each imported function.
    names: BTreeMap<String, String>,
}

type Error = reencode::Error<std::convert::Infallible>;

impl Reencode for Trim {
    type Error = std::convert::Infallible;

    fn parse_import_section(&mut self, out: &mut ImportSection, section: ImportSectionReader<'_>) -> Result<(), Error> {
        for import in section.into_imports() {
            let import = import?;
            let mut name = import.name.to_owned();
            // What stands in scripts of other hands keeps its name, and memory is imported by many.
            if import.module.ends_with("_bg.js") && matches!(import.ty, TypeRef::Func(_)) {
                name = format!("i{}", self.names.len());
                self.names.insert(import.name.to_owned(), name.clone());
            }
            out.import(import.module, &name, RoundtripReencoder.entity_type(import.ty)?);
        }
        Ok(())
    }

    fn parse_export_section(&mut self, out: &mut ExportSection, section: ExportSectionReader<'_>) -> Result<(), Error> {
        for export in section {
            let export = export?;
            if !export.name.contains(&STRANGERS.to_lowercase()) {
                RoundtripReencoder.parse_export(out, export)?;
            }
        }
        Ok(())
    }
}

/// The script with short names, without comments on functions, indentation, and classes that nobody makes.
fn shortened(script: &str, names: &BTreeMap<String, String>) -> String {
    let mut text = script.to_owned();
    while let Some(class) = between(&text, &format!("export class {STRANGERS}"), ".prototype.free;\n") {
        text.replace_range(class, "");
    }
    while let Some(comment) = between(&text, "/**", "*/\n") {
        text.replace_range(comment, "");
    }
    let lines: String = text.lines().flat_map(|line| [line.trim_start(), "\n"]).collect();
    renamed(&lines, names)
}

/// The first stretch of a text that begins and ends so.
fn between(text: &str, begin: &str, end: &str) -> Option<std::ops::Range<usize>> {
    let from = text.find(begin)?;
    let to = text[from..].find(end)? + from + end.len();
    Some(from..to)
}

/// A script in which names, as whole words, are replaced.
fn renamed(script: &str, names: &BTreeMap<String, String>) -> String {
    let is_part = |char: char| char == '_' || char == '$' || char.is_alphanumeric();
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let end = rest.find(|char| !is_part(char)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(names.get(word).map_or(word, String::as_str));
        let next = after.find(is_part).unwrap_or(after.len());
        out.push_str(&after[..next]);
        rest = &after[next..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_keep_what_is_not_renamed() {
        let script = "/**\n * Says so.\n */\nexport function a() {\n    wasm.f_1();\n}\nexport class IntoUnderlyingSink {\n}\nif \
                      (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.prototype.free;\nconst \
                      i = { f_1: 1, f_12: 2, \"./f_1.js\": 3 };\n";
        let names = BTreeMap::from([("f_1".to_owned(), "i0".to_owned())]);
        assert_eq!(
            shortened(script, &names),
            "export function a() {\nwasm.i0();\n}\nconst i = { i0: 1, f_12: 2, \"./i0.js\": 3 };\n"
        );
    }

    #[test]
    fn imports_are_renamed_and_strangers_left_out() {
        let mut module = Module::new();
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./a_bg.js", "__wbg_long_1234", wasm_encoder::EntityType::Function(0));
        imports.import("./snippets/b.js", "load", wasm_encoder::EntityType::Function(0));
        let mut exports = ExportSection::new();
        exports.export("kept", wasm_encoder::ExportKind::Func, 0);
        exports.export("__wbg_intounderlyingsink_free", wasm_encoder::ExportKind::Func, 0);
        module.section(&types).section(&imports).section(&exports);
        let folder = std::env::temp_dir().join(format!("lockstep-trim-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let [script, file] = ["a.js", "a_bg.wasm"].map(|name| folder.join(name));
        std::fs::write(&script, "({ __wbg_long_1234: f })\n").expect("a script");
        std::fs::write(&file, module.finish()).expect("a module");
        pair(&script, &file).expect("both can be shortened");
        let bytes = std::fs::read(&file).expect("the module");
        wasmparser::Validator::new().validate_all(&bytes).expect("it is valid");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(
            text.contains("kept")
                && text.contains("load")
                && !text.contains("intounderlying")
                && !text.contains("__wbg_long")
        );
        assert_eq!(std::fs::read_to_string(&script).expect("the script"), "({ i0: f })\n");
        std::fs::remove_dir_all(&folder).expect("it was there");
    }
}
