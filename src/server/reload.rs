//! The author's reload: pages get a script on their way out, and the script waits for a word from here.
//!
//! The script is a file of its own, since the pages' content policy allows no other.

use axum::body::{Body, to_bytes};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream;
use std::convert::Infallible;
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// Where the script stands, below the base.
pub const SCRIPT: &str = "/__reload.js";
/// Where the script listens, below the base.
pub const EVENTS: &str = "/__reload";

/// Reloads when the version is no longer the first one heard, also after the server was started anew.
const SOURCE: &str = "\
let first;
new EventSource(new URL('__reload', document.currentScript.src)).onmessage = ({ data }) => {
  first ??= data;
  if (data !== first) location.reload();
};
";

/// The version of what is served, and those who wait for the next.
pub struct Reload {
    version: watch::Sender<u128>,
}

impl Default for Reload {
    /// Begins with the time, so that no two servers count alike.
    fn default() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
        Self { version: watch::Sender::new(now) }
    }
}

impl Reload {
    pub fn changed(&self) {
        self.version.send_modify(|version| *version += 1);
    }

    pub fn script(&self) -> Response {
        ([(CONTENT_TYPE, "text/javascript")], SOURCE).into_response()
    }

    /// The version at once and then each new one, for as long as the page listens.
    pub fn events(&self) -> Response {
        let mut heard = self.version.subscribe();
        heard.mark_changed();
        Sse::new(stream::unfold(heard, |mut heard| async move {
            heard.changed().await.ok()?;
            let version = heard.borrow_and_update().to_string();
            Some((Ok::<_, Infallible>(Event::default().data(version)), heard))
        }))
        .into_response()
    }
}

/// The same response, with the script where it is a page.
pub async fn inject(response: Response, base: &str) -> Response {
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(page) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.remove(CONTENT_LENGTH);
    let page = with_script(&String::from_utf8_lossy(&page), base);
    Response::from_parts(parts, Body::from(page))
}

fn with_script(page: &str, base: &str) -> String {
    let script = format!("<script src=\"{}{SCRIPT}\"></script>", base.trim_end_matches('/'));
    let (before, after) = page.split_at(page.rfind("</body>").unwrap_or(page.len()));
    format!("{before}{script}{after}")
}
