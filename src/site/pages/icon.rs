//! The icon, drawn from the site's colours: two lanes, and the token between them.

use super::{File, RenderError, raster, tokens::Tokens};

/// The icon as a drawing, which follows the theme, and as the two images that phones ask for.
pub(super) fn files(tokens: &Tokens) -> Result<Vec<File>, RenderError> {
    Ok(vec![
        File::new("icons/icon.svg", svg(tokens)),
        raster::png("icons/icon-180.png".to_owned(), &svg(tokens), 180)?,
        raster::png("icons/icon-512.png".to_owned(), &svg(tokens), 512)?,
    ])
}

fn svg(tokens: &Tokens) -> String {
    let Tokens { paper, thread_a, thread_b, accent, .. } = tokens;
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">
<rect width="48" height="48" rx="9" fill="{paper}"/>
<g fill="none" stroke-width="5" stroke-linecap="round">
<path d="M10 17h12" stroke="{a}"/><path d="M26 31h12" stroke="{b}"/>
<path d="M10 31h7M31 17h7" stroke="{ink}" stroke-width="2.5" stroke-dasharray="0.1 5"/>
</g>
<circle cx="24" cy="24" r="6.5" fill="{accent}"/>
</svg>
"#,
        paper = paper.dark,
        a = thread_a.dark,
        b = thread_b.dark,
        ink = tokens.ink_2.dark,
        accent = accent.dark,
    )
}
