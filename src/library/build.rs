//! Lists the library's modules by their folders, which are its volumes, and compiles them where they are part of the program,
//! so that whoever runs them needs no compiler: CPython's frozen modules.

use std::path::{Path, PathBuf};
use std::{env, error, fs, io};

/// The folders.
const VOLUMES: [&str; 2] = ["usual", "seldom"];

fn main() -> Result<(), Box<dyn error::Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut names = Vec::new();
    for volume in VOLUMES {
        println!("cargo::rerun-if-changed={volume}");
        let modules = modules(Path::new(volume), "")?;
        #[cfg(feature = "linked")]
        fs::write(out.join(format!("{volume}.bin")), linked::file(&modules)?)?;
        names.push(format!("&{:?}", modules.iter().map(|(name, _)| name).collect::<Vec<_>>()));
    }
    fs::write(out.join("names.rs"), format!("[{}]", names.join(", ")))?;
    Ok(())
}

/// Every module below a folder, with its dotted name; a folder's own module is its `__init__.py`.
fn modules(folder: &Path, package: &str) -> io::Result<Vec<(String, PathBuf)>> {
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

/// Engines go without: whoever builds one would first build the compiler for this machine, with the engine's flags.
#[cfg(feature = "linked")]
mod linked {
    use python::code::{Code, Constant};
    use std::path::PathBuf;
    use std::{error, fs};

    /// A volume's file: pairs of a name and a code object.
    pub fn file(modules: &[(String, PathBuf)]) -> Result<Vec<u8>, Box<dyn error::Error>> {
        let mut all = Vec::new();
        for (name, path) in modules {
            let mut code = compiler::compile(&fs::read_to_string(path)?, &format!("<frozen {name}>"))?;
            forget_lines(&mut code);
            all.push((name, postcard::to_allocvec(&code)?));
        }
        Ok(postcard::to_allocvec(&all)?)
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
}
