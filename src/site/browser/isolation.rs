//! The one place that decides whether threads can share memory here, and what may be done about it: where the host sends
//! no isolation headers the site's service worker adds them, which takes one reload, on the first Run and never twice.

use std::cell::OnceCell;

use js_sys::{Array, Object, Promise, Reflect, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageChannel, RegistrationOptions, ServiceWorkerContainer, ServiceWorkerRegistration};

use super::{
    dom::{address, after, document, get, on, tab_storage, when_idle, window},
    session,
};

/// Set before the reload and never cleared in this tab: there is no second one.
const GUARD: &str = "lockstep:reloaded";
/// How long the service worker may take to become active, which takes its script alone.
const PATIENCE_MS: u32 = 5000;

/// How a run can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Threads share memory.
    Shared,
    /// They take turns, and why.
    TakeTurns(&'static str),
    /// The page is being loaded again and goes on by itself.
    Reloading,
}

/// Whether memory can be shared with a worker: isolated, able to make such memory, and able to post it. Isolation alone
/// proves nothing: WebKitGTK reports it and has no `SharedArrayBuffer`.
pub fn shared() -> bool {
    thread_local! { static SHARED: OnceCell<bool> = const { OnceCell::new() } }
    SHARED.with(|shared| *shared.get_or_init(|| isolated() && post_shared_memory().is_some()))
}

fn isolated() -> bool {
    get(&window(), "crossOriginIsolated").is_truthy()
}

fn post_shared_memory() -> Option<()> {
    let description = Object::new();
    for (name, value) in [("initial", 1.into()), ("maximum", 1.into()), ("shared", JsValue::TRUE)] {
        Reflect::set(&description, &name.into(), &value).ok()?;
    }
    let buffer = WebAssembly::Memory::new(&description).ok()?.buffer();
    let name = get(&get(&buffer, "constructor"), "name");
    (name == "SharedArrayBuffer").then_some(())?;
    MessageChannel::new().ok()?.port1().post_message(&buffer).ok()
}

/// Looks for the best way to run. `wanted` is asked again before the page is loaded again: the reader may have pressed
/// Stop meanwhile.
pub async fn way(wanted: impl Fn() -> bool) -> Way {
    if shared() {
        return Way::Shared;
    }
    match obstacle() {
        Some(reason) => Way::TakeTurns(reason),
        None if !service_worker_is_active().await => {
            Way::TakeTurns("The service worker that could ask for it did not start.")
        }
        None if !wanted() => Way::TakeTurns("It was stopped before it could be asked for."),
        None => reload()
            .map_or(Way::TakeTurns("Without storage for this page it cannot be asked for."), |()| Way::Reloading),
    }
}

/// Whether a Run that wants shared memory will have the page loaded again for it.
pub fn can_be_asked_for() -> bool {
    obstacle().is_none()
}

/// What stands in the way of asking for shared memory.
fn obstacle() -> Option<&'static str> {
    let reloaded = tab_storage().and_then(|storage| storage.get_item(GUARD).ok().flatten()).is_some();
    if isolated() {
        Some("This browser has none for pages.")
    } else if reloaded {
        Some("This browser was asked for it and did not give it.")
    } else if !get(&window(), "isSecureContext").is_truthy() {
        Some("Browsers give it only over a secure connection.")
    } else if container().is_none() {
        Some("The service worker that could ask for it is blocked.")
    } else {
        None
    }
}

/// The reload, if what must survive it is safe. The guard comes first and must be readable again. It is left to a task
/// of its own: Firefox ends the script that asks for it, and then complains that it was ended.
fn reload() -> Option<()> {
    let storage = tab_storage()?;
    storage.set_item(GUARD, "1").ok()?;
    storage.get_item(GUARD).ok()??;
    session::save()?;
    after(0, || _ = window().location().reload());
    Some(())
}

/// Once the page is loaded and the browser idle: the service worker that makes the site work offline. A page that the browser
/// had put by and shows again asks once more: Chromium does so even for a reload, and the copy may have a gap.
pub fn register_when_idle() {
    // One that is refused is no fault of the page: it works without.
    let begin = || when_idle(|| spawn_local(async { _ = keep_a_copy().await }));
    if document().ready_state() == "complete" {
        begin();
    }
    on(&window(), "pageshow", move |_: JsValue| begin());
}

/// Registers the service worker and, once it is at work, asks it for a copy of the site.
async fn keep_a_copy() -> Option<()> {
    JsFuture::from(register()?).await.ok()?;
    let registration = JsFuture::from(container()?.ready().ok()?).await.ok()?;
    registration.unchecked_into::<ServiceWorkerRegistration>().active()?.post_message(&"keep".into()).ok()
}

/// Missing where the context is not secure, or where the reader blocks it.
fn container() -> Option<ServiceWorkerContainer> {
    get(&window().navigator(), "serviceWorker").dyn_into().ok()
}

/// Its scope is the site's root, from which its script comes.
fn register() -> Option<Promise> {
    let options = RegistrationOptions::new();
    options.set_scope(&address("data-root")?);
    Some(container()?.register_with_options(&address("data-service-worker")?, &options))
}

/// Registers it if need be, and waits until it is active, but not for ever: some browsers never answer.
async fn service_worker_is_active() -> bool {
    let late = patience();
    let ready = || container()?.ready().ok();
    comes_before(register(), &late).await && comes_before(ready(), &late).await
}

/// Whether something is promised, and kept before it is too late.
async fn comes_before(promised: Option<Promise>, late: &Promise) -> bool {
    let Some(promised) = promised else { return false };
    let first = Promise::race(&Array::of2(&promised, late));
    JsFuture::from(first).await.is_ok_and(|got| got.is_truthy())
}

/// Nothing, after a while.
fn patience() -> Promise {
    Promise::new(&mut |resolve, _| after(PATIENCE_MS, move || drop(resolve.call0(&JsValue::NULL))))
}
