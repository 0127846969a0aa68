//! What is published, from where to where.

use std::path::PathBuf;

use super::Fault;

/// Folders and addresses. Everything but the output has a place in the checkout.
#[derive(Clone, Debug)]
pub struct Options {
    /// The articles.
    pub content: PathBuf,
    /// The stylesheets; `main.css` gives their order.
    pub style: PathBuf,
    /// Files that are copied as they are.
    pub public: PathBuf,
    /// The page's script and module, as they were bundled.
    pub bundle: PathBuf,
    /// The engines, a folder each.
    pub engines: PathBuf,
    /// Where recorded races are kept between builds.
    pub recordings: PathBuf,
    /// Where the site goes: an empty folder.
    pub out: PathBuf,
    /// The address at which the site will be found, for what needs a full address (feed, sitemap, social images).
    pub base_url: Option<String>,
    /// The address of the sources, for links to them.
    pub source_url: Option<String>,
}

impl Options {
    /// Reads `--name value` pairs; addresses may also stand in `LOCKSTEP_BASE_URL` and `LOCKSTEP_SOURCE_URL`.
    ///
    /// # Errors
    /// An unknown name, or one without a value.
    pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Self, Fault> {
        let mut options = Self::in_checkout();
        let mut words = words.into_iter();
        while let Some(name) = words.next() {
            let value = words.next().ok_or_else(|| Fault::Usage(format!("`{name}` needs a value")))?;
            match options.place(&name) {
                Some(place) => *place = value.into(),
                None => return Err(Fault::Usage(format!("`{name}` is no option of the prerenderer"))),
            }
        }
        Ok(options)
    }

    fn in_checkout() -> Self {
        let address = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            content: "content".into(),
            style: "style".into(),
            public: "public".into(),
            bundle: "target/web/bundle-dist".into(),
            engines: "target/web/engines".into(),
            recordings: "target/recordings".into(),
            out: "dist".into(),
            base_url: address("LOCKSTEP_BASE_URL"),
            source_url: address("LOCKSTEP_SOURCE_URL"),
        }
    }

    fn place(&mut self, name: &str) -> Option<&mut PathBuf> {
        Some(match name {
            "--content" => &mut self.content,
            "--style" => &mut self.style,
            "--public" => &mut self.public,
            "--bundle" => &mut self.bundle,
            "--engines" => &mut self.engines,
            "--recordings" => &mut self.recordings,
            "--out" => &mut self.out,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Options, Fault> {
        Options::parse(words.iter().map(|word| (*word).to_owned()))
    }

    #[test]
    fn a_named_folder_replaces_the_checkouts() {
        let options = parse(&["--out", "elsewhere"]).expect("both words are fine");
        assert_eq!(options.out, PathBuf::from("elsewhere"));
        assert_eq!(options.content, PathBuf::from("content"));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(parse(&["--oout", "x"]).unwrap_err().to_string(), "`--oout` is no option of the prerenderer");
        assert_eq!(parse(&["--out"]).unwrap_err().to_string(), "`--out` needs a value");
    }
}
