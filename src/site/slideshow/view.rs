//! How a show stands on the page, the same on both sides. Until `data-live` is set there are no controls and every slide
//! is shown; from then on one is.

use super::{
    Props, Slide, anchor,
    model::{Action, Hold, State},
};
use crate::derived;
use leptos::{ev, html, prelude::*};

/// A show. Its root is what the browser hydrates.
pub fn slideshow(props: Props) -> impl IntoView {
    let Props { id, title, slides } = props;
    let state = RwSignal::new(State::new(slides.len()));
    let root = NodeRef::<html::Section>::new();
    let act = performer(&id, state, root);
    let controls = controls(&slides, state, act);
    let count = slides.len();
    let label = title.clone();
    view! {
        <section
            class="slideshow"
            node_ref=root
            role="group"
            aria-roledescription="carousel"
            aria-label=label
            data-slide=derived::text(state, |state| (state.current() + 1).to_string())
            on:keydown=move |event| key(&event, act)
            on:focusin=move |_| act.run(Action::Hold(Hold::Focus, true))
            on:focusout=move |_| act.run(Action::Hold(Hold::Focus, false))
            on:pointerenter=move |event| hover(&event, act, true)
            on:pointerleave=move |event| hover(&event, act, false)
        >
            <div class="slideshow-head">
                <p class="slideshow-title">{title}</p>
                <p class="slideshow-count">
                    {derived::text(state, move |state| format!("{} / {count}", state.current() + 1))}
                </p>
            </div>
            // Before the slides: in sight with the first words of a page, and in the same place whatever a slide's height.
            {controls}
            <ol
                class="slides"
                aria-live=derived::text(state, |state| if state.playing() { "off" } else { "polite" }.to_owned())
                on:pointerdown=move |event| press(&event, act)
                on:pointerup=move |event| act.run(Action::Release(event.client_x(), event.client_y()))
                on:pointercancel=move |_| act.run(Action::Abandon)
            >
                {slides.into_iter().enumerate().map(|(n, words)| slide(&id, n, words, state)).collect_view()}
            </ol>
        </section>
    }
}

/// What takes an action: the model decides, and the browser, where there is one, carries out.
fn performer(id: &str, state: RwSignal<State>, root: NodeRef<html::Section>) -> Callback<Action> {
    #[cfg(feature = "hydrate")]
    return super::browser::performer(id, state, root);
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = (id, root);
        Callback::new(move |action| drop(state.write().update(action)))
    }
}

fn slide(id: &str, n: usize, words: Slide, state: RwSignal<State>) -> impl IntoView + use<> {
    let current = derived::attribute(state, move |state| (state.current() == n).then(String::new));
    let figure = figure(id, n, &words);
    let label = words.title.clone();
    view! {
        <li id=anchor(id, n) data-current=current>
            <div class="slide" role="group" aria-roledescription="slide" aria-label=label>
                <div class="slide-figure" inner_html=figure></div>
                <div class="slide-words">
                    <p class="slide-title">{words.title}</p>
                    <div class="slide-caption" inner_html=words.caption_html></div>
                </div>
            </div>
        </li>
    }
}

/// The figure's SVG.
#[cfg(feature = "prerender")]
fn figure(id: &str, n: usize, words: &Slide) -> String {
    super::figures::figure(id, n, &words.description).map(|figure| figure.to_html()).unwrap_or_default()
}

/// The figure is on the page already: hydration leaves an element's inner HTML as it finds it.
#[cfg(not(feature = "prerender"))]
fn figure(_: &str, _: usize, _: &Slide) -> String {
    String::new()
}

fn controls(slides: &[Slide], state: RwSignal<State>, act: Callback<Action>) -> impl IntoView + use<> {
    let play = derived::text(state, |state| if state.playing() { "Pause" } else { "Play" }.to_owned());
    view! {
        <div class="slideshow-controls">
            {step("Previous slide", "←", Action::Previous, state, State::at_first, act)}
            <div class="slideshow-dots">
                {slides.iter().enumerate().map(|(n, words)| dot(n, &words.title, state, act)).collect_view()}
            </div>
            {step("Next slide", "→", Action::Next, state, State::at_last, act)}
            <button type="button" class="slideshow-play" on:click=move |_| act.run(Action::TogglePlay)>
                {play}
            </button>
        </div>
    }
}

/// A button that stays in reach at its end, so that the keyboard does not lose its place.
fn step(
    label: &'static str,
    sign: &'static str,
    action: Action,
    state: RwSignal<State>,
    spent: fn(&State) -> bool,
    act: Callback<Action>,
) -> impl IntoView {
    let disabled = derived::text(state, move |state| spent(state).to_string());
    view! {
        <button type="button" aria-label=label aria-disabled=disabled on:click=move |_| act.run(action)>
            {sign}
        </button>
    }
}

fn dot(n: usize, title: &str, state: RwSignal<State>, act: Callback<Action>) -> impl IntoView + use<> {
    let current = derived::attribute(state, move |state| (state.current() == n).then(|| "true".to_owned()));
    view! {
        <button
            type="button"
            class="slideshow-dot"
            aria-label=format!("Slide {}: {title}", n + 1)
            aria-current=current
            on:click=move |_| act.run(Action::Go(n))
        ></button>
    }
}

fn key(event: &ev::KeyboardEvent, act: Callback<Action>) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    if let Some(action) = Action::of_key(&event.key()) {
        event.prevent_default();
        act.run(action);
    }
}

/// A finger has no place over the page between two touches: only a mouse hovers.
fn hover(event: &ev::PointerEvent, act: Callback<Action>, on: bool) {
    if event.pointer_type() == "mouse" {
        act.run(Action::Hold(Hold::Hover, on));
    }
}

/// A mouse that is pressed selects text; it does not swipe.
fn press(event: &ev::PointerEvent, act: Callback<Action>) {
    if event.is_primary() && event.pointer_type() != "mouse" {
        act.run(Action::Press(event.client_x(), event.client_y()));
    }
}
