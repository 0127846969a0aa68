//! What a view says of its state: computed from it, and put on the page only when it has changed.
//!
//! There are two kinds of it, a text and an attribute that may be missing, rather than one for each place on the page:
//! the reactive machinery is compiled anew for every type of memo and of closure.

use leptos::prelude::*;

/// A text, or an attribute that is always there.
pub fn text<S: Send + Sync + 'static>(
    state: RwSignal<S>,
    of: impl Fn(&S) -> String + Send + Sync + 'static,
) -> Memo<String> {
    memo(state, Box::new(of))
}

/// An attribute that may be missing.
pub fn attribute<S: Send + Sync + 'static>(
    state: RwSignal<S>,
    of: impl Fn(&S) -> Option<String> + Send + Sync + 'static,
) -> Memo<Option<String>> {
    memo(state, Box::new(of))
}

type Of<S, T> = Box<dyn Fn(&S) -> T + Send + Sync>;

fn memo<S: Send + Sync + 'static, T: PartialEq + Send + Sync + 'static>(state: RwSignal<S>, of: Of<S, T>) -> Memo<T> {
    Memo::new(move |_| state.with(&of))
}
