//! An article's folder, `NN-slug`: its name is its place in the reading order and its address.

use std::path::Path;

use crate::mistake::Fault;

pub(crate) struct Name {
    pub number: u32,
    pub slug: String,
}

/// The name of the folder that `article` stands in.
pub(crate) fn of(article: &Path) -> Result<Name, Fault> {
    let name = article.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let parsed = name.split_once('-').and_then(|(number, slug)| {
        Some(Name { number: number.parse().ok()?, slug: is_id(slug).then(|| slug.to_owned())? })
    });
    parsed.ok_or(Fault::from(format!("the folder `{name}` must be named `NN-slug`: a number, then a-z, 0-9 and `-`")))
}

/// Whether `id` is made of a-z, 0-9 and `-` alone.
pub(crate) fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
