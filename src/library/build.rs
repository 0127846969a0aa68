//! Compiles the library's modules, so that whoever runs them needs no compiler: CPython's frozen modules.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=modules");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut index = String::from("const MODULES: &[(&str, &[u8])] = &[\n");
    for (name, path) in modules(Path::new("modules"), "")? {
        let code = compiler::compile(&fs::read_to_string(&path)?, &format!("<frozen {name}>"))?;
        let file = out.join(format!("{name}.code"));
        fs::write(&file, postcard::to_allocvec(&code)?)?;
        writeln!(index, "    ({name:?}, include_bytes!({:?})),", file.display().to_string())?;
    }
    index.push_str("];\n");
    fs::write(out.join("index.rs"), index)?;
    Ok(())
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
