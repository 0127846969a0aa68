//! The way of a request: noted, refused or not, looked up under the base, and sent with this host's headers.

use crate::Options;
use crate::reload::{self, Reload};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, IF_MODIFIED_SINCE, IF_NONE_MATCH};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tower_http::services::fs::ServeDir;

/// The two headers that isolate a page from every other, so that the browser lets it share memory.
const ISOLATION: [(&str, &str); 2] =
    [("cross-origin-opener-policy", "same-origin"), ("cross-origin-embedder-policy", "require-corp")];

/// The service worker's file, at the site's root.
const SERVICE_WORKER: &str = "/sw.js";

/// A folder and the host it stands on.
pub struct Site {
    files: ServeDir,
    not_found: PathBuf,
    base: String,
    isolation: bool,
    reload: Option<Reload>,
    refused: Mutex<BTreeSet<String>>,
    requests: Mutex<Vec<String>>,
}

impl Site {
    pub fn new(options: &Options) -> Self {
        let base = match options.base.trim_matches('/') {
            "" => "/".to_owned(),
            inner => format!("/{inner}/"),
        };
        let refused = (!options.service_worker).then(|| SERVICE_WORKER.to_owned());
        Self {
            files: ServeDir::new(&options.root).redirect_path_prefix(base.trim_end_matches('/')),
            not_found: options.root.join("404.html"),
            base,
            isolation: options.isolation,
            reload: options.reload.then(Reload::default),
            refused: Mutex::new(refused.into_iter().collect()),
            requests: Mutex::default(),
        }
    }

    pub fn base(&self) -> &str {
        &self.base
    }

    pub fn requests(&self) -> Vec<String> {
        held(&self.requests).clone()
    }

    pub fn refuse(&self, ending: &str) {
        held(&self.refused).insert(ending.to_owned());
    }

    pub fn allow(&self, ending: &str) {
        held(&self.refused).remove(ending);
    }

    pub fn changed(&self) {
        if let Some(reload) = &self.reload {
            reload.changed();
        }
    }

    async fn answer(&self, request: Request) -> Response {
        let path = request.uri().path().to_owned();
        held(&self.requests).push(path.clone());
        let inner = path.strip_prefix(self.base.trim_end_matches('/')).filter(|inner| inner.starts_with('/'));
        let mut response = match (inner, &self.reload) {
            (Some(inner), _) if self.refuses(inner) => self.not_found().await,
            (Some(reload::SCRIPT), Some(reload)) => reload.script(),
            (Some(reload::EVENTS), Some(reload)) => reload.events(),
            (Some(inner), _) => self.file(inner, request).await,
            (None, _) => StatusCode::NOT_FOUND.into_response(),
        };
        self.add_headers(&mut response);
        match &self.reload {
            Some(_) => reload::inject(response, &self.base).await,
            None => response,
        }
    }

    fn refuses(&self, path: &str) -> bool {
        held(&self.refused).iter().any(|ending| path.ends_with(ending))
    }

    /// The file at a path below the base. Always whole: times on disk count seconds, too coarse to tell an edit.
    async fn file(&self, path: &str, mut request: Request) -> Response {
        let Ok(uri) = path.parse::<Uri>() else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        *request.uri_mut() = uri;
        request.headers_mut().remove(IF_MODIFIED_SINCE);
        request.headers_mut().remove(IF_NONE_MATCH);
        match self.files.clone().try_call(request).await {
            Ok(found) if found.status() != StatusCode::NOT_FOUND => found.map(Body::new),
            Ok(_) => self.not_found().await,
            Err(error) if error.kind() == ErrorKind::NotFound => self.not_found().await,
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        }
    }

    async fn not_found(&self) -> Response {
        match tokio::fs::read_to_string(&self.not_found).await {
            Ok(page) => (StatusCode::NOT_FOUND, axum::response::Html(page)).into_response(),
            Err(_) => (StatusCode::NOT_FOUND, "not found").into_response(),
        }
    }

    fn add_headers(&self, response: &mut Response) {
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        if self.isolation {
            headers.extend(
                ISOLATION.map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))),
            );
        }
    }
}

/// Every path leads to the site's own look-up.
pub fn router(site: Arc<Site>) -> Router {
    let answer = |State(site): State<Arc<Site>>, request: Request| async move {
        Ok::<_, Infallible>(site.answer(request).await)
    };
    Router::new().fallback(answer).with_state(site)
}

/// What a lock holds. A thread that panicked left nothing half-done here.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
