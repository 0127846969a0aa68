//! Compiles the library's modules, so that whoever runs them needs no compiler: CPython's frozen modules.
//!
//! They go into one file, and those that the interpreter itself asks for into a second, smaller one; both hold pairs of
//! a name and a code object.

use python::code::{Code, Constant};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What built-ins import without being told to: every engine has these.
const RESIDENT: [&str; 2] = ["copyreg", "types"];

type Modules = Vec<(String, Vec<u8>)>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=modules");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut all = Modules::new();
    for (name, path) in modules(Path::new("modules"), "")? {
        let mut code = compiler::compile(&fs::read_to_string(&path)?, &format!("<frozen {name}>"))?;
        forget_lines(&mut code);
        all.push((name, postcard::to_allocvec(&code)?));
    }
    let resident: Modules = all.iter().filter(|(name, _)| RESIDENT.contains(&name.as_str())).cloned().collect();
    let names: Vec<&String> = all.iter().map(|(name, _)| name).collect();
    fs::write(out.join("names.rs"), format!("&{names:?}"))?;
    fs::write(out.join("library.bin"), postcard::to_allocvec(&all)?)?;
    fs::write(out.join("resident.bin"), postcard::to_allocvec(&resident)?)?;
    Ok(())
}

/// No traceback shows the library's frames, so nobody asks where their instructions stand; the tables would be a third
/// of the file.
fn forget_lines(code: &mut Code) {
    code.line_table = Box::default();
    for constant in &mut code.constants {
        if let Constant::Code(nested) = constant {
            forget_lines(nested);
        }
    }
}

/// Every module below a folder, with its dotted name; a folder's own module is its `__init__.py`.
fn modules(folder: &Path, package: &str) -> std::io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = if package.is_empty() { stem.clone() } else { format!("{package}.{stem}") };
        if path.is_dir() {
            found.extend(modules(&path, &name)?);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push((if stem == "__init__" { package.to_owned() } else { name }, path));
        }
    }
    found.sort();
    Ok(found)
}
