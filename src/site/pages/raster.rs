//! SVG to PNG, with the one font that drawings may use.

use super::{File, RenderError};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};
use std::sync::LazyLock;

/// The family's name inside the font.
pub(super) const FAMILY: &str = "Lockstep Title";

static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| {
    let mut options = Options::default();
    options.fontdb_mut().load_font_data(include_bytes!("font/title.ttf").to_vec());
    options
});

/// The drawing as the image file `path`, `width` pixels wide.
pub(super) fn png(path: String, svg: &str, width: u32) -> Result<File, RenderError> {
    match draw(svg, width) {
        Ok(bytes) => Ok(File { path, bytes }),
        Err(reason) => Err(RenderError::Image { path, reason }),
    }
}

fn draw(svg: &str, width: u32) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, &OPTIONS).map_err(|error| error.to_string())?;
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let mut image = Pixmap::new(width, height).ok_or("it has no area")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut image.as_mut());
    image.encode_png().map_err(|error| error.to_string())
}
