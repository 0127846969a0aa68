//! Files in and out.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::Fault;
use crate::pages::File;

/// Every file below `folder`, under its path from there.
///
/// # Errors
/// A file or folder that cannot be read.
pub fn copied(folder: &Path) -> Result<Vec<File>, Fault> {
    let mut files = Vec::new();
    collect(folder, &PathBuf::new(), &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn collect(root: &Path, below: &Path, files: &mut Vec<File>) -> Result<(), Fault> {
    let folder = root.join(below);
    for entry in fs::read_dir(&folder).map_err(Fault::read(&folder))? {
        let entry = entry.map_err(Fault::read(&folder))?;
        let path = below.join(entry.file_name());
        if entry.path().is_dir() {
            collect(root, &path, files)?;
        } else {
            let bytes = fs::read(entry.path()).map_err(Fault::read(&entry.path()))?;
            files.push(File { path: path.to_string_lossy().replace('\\', "/"), bytes });
        }
    }
    Ok(())
}

/// A file whose name changes with its content, so that it can be kept for ever.
pub fn named_by_content(stem: &str, extension: &str, bytes: &[u8]) -> File {
    File { path: format!("{stem}-{}.{extension}", digest([bytes])), bytes: bytes.to_vec() }
}

/// 16 hexadecimal digits that change with the bytes.
pub fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Writes every file below `out`.
///
/// # Errors
/// A file or folder that cannot be written.
pub fn write(files: &[File], out: &Path) -> Result<(), Fault> {
    for file in files {
        let path = out.join(&file.path);
        let folder = path.parent().unwrap_or(out);
        fs::create_dir_all(folder).map_err(Fault::write(folder))?;
        fs::write(&path, &file.bytes).map_err(Fault::write(&path))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content() {
        let [one, two] = ["a", "b"].map(|text| named_by_content("style", "css", text.as_bytes()).path);
        assert_ne!(one, two);
        assert!(one.starts_with("style-") && one.ends_with(".css"));
    }

    #[test]
    fn a_digest_tells_where_one_part_ends() {
        assert_ne!(digest([&b"ab"[..], b"c"]), digest([&b"a"[..], b"bc"]));
    }
}
