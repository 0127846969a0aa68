//! What code imports, as far as its instructions tell.

use python::code::{Code, Opcode};

/// What imports modules whose names only running would show.
const COMPUTED: [&str; 2] = ["__import__", "importlib"];

/// Whether code, or code nested in it, imports one of these modules, or a module below one, or may do so by a name that
/// it computes.
pub fn any(code: &Code, modules: &[&str]) -> bool {
    code.names.iter().any(|name| COMPUTED.contains(&&**name))
        || at_once(code, modules)
        || code.nested().any(|nested| any(nested, modules))
}

/// Whether code does so itself, and not what is nested in it.
pub fn at_once(code: &Code, modules: &[&str]) -> bool {
    import_names(code)
        .any(|name| [name, name.split('.').next().unwrap_or(name)].iter().any(|name| modules.contains(name)))
}

fn import_names(code: &Code) -> impl Iterator<Item = &str> {
    let imports = code.instructions().filter(|instruction| instruction.opcode == Opcode::ImportName);
    imports.filter_map(|import| code.names.get(import.arg as usize).map(|name| &**name))
}

#[cfg(test)]
mod tests {
    use super::any;

    fn wants(text: &str) -> bool {
        any(
            &compiler::compile(text, "test.py").expect("it is Python"),
            &["collections", "collections.abc", "copy", "os.path"],
        )
    }

    #[test]
    fn imports_are_seen_wherever_they_stand() {
        assert!(wants("import collections"));
        assert!(wants("from collections.abc import Sized"));
        assert!(wants("import os.path"));
        assert!(wants("def f():\n    class C:\n        from copy import copy"));
        assert!(wants("__import__('co' + 'py')"));
        assert!(wants("import importlib as i\ni.import_module('copy')"));
    }

    #[test]
    fn other_uses_of_a_name_are_no_imports() {
        assert!(!wants("import math, copying\n[].copy()\ncollections = 1\nprint(collections)"));
    }
}
