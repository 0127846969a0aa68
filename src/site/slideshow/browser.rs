//! What only a browser can do for a show: carry out the model's commands, and tell it of links, time and sight.

use super::{
    anchor,
    model::{Action, Command, Hold, State},
    motion, slide_of,
};
use gloo_timers::callback::Timeout;
use leptos::{ev, html, prelude::*, web_sys};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};

/// How long a playing show stays at a slide, in milliseconds: the time to read a caption.
const SLIDE_TIME: u32 = 8_000;

/// A show in a browser.
#[derive(Clone, Copy)]
struct Stage {
    id: StoredValue<String>,
    state: RwSignal<State>,
    root: NodeRef<html::Section>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
}

/// Carries out what actions lead to, and sets the show `live` once it stands on the page.
pub fn performer(id: &str, state: RwSignal<State>, root: NodeRef<html::Section>) -> Callback<Action> {
    let stage = Stage { id: StoredValue::new(id.to_owned()), state, root, timer: StoredValue::new_local(None) };
    Effect::new(move |_| {
        if let Some(section) = root.get() {
            stage.begin(&section);
            // From now on one slide is shown, with controls.
            let _ = section.set_attribute("data-live", "");
        }
    });
    Callback::new(move |action| stage.act(action))
}

impl Stage {
    fn act(self, action: Action) {
        let commands = self.state.write().update(action);
        for command in commands {
            self.perform(command);
        }
    }

    fn perform(self, command: Command) {
        match command {
            Command::Move { from, to } => self.travel(from, to),
            Command::Address(slide) => self.set_address(slide),
            Command::Wait => {
                self.timer.set_value(Some(Timeout::new(SLIDE_TIME, move || self.act(Action::Tick))));
            }
            Command::Rest => self.timer.set_value(None),
        }
    }

    /// Takes up the slide that `data-slide` names, which a reload may have set, then the one that the address names.
    fn begin(self, section: &web_sys::Element) {
        let kept = section.get_attribute("data-slide").and_then(|number| number.parse::<usize>().ok());
        self.act(Action::Open(kept.unwrap_or(1).saturating_sub(1)));
        self.follow_link();
        window_event_listener(ev::hashchange, move |_| self.follow_link());
        window_event_listener(ev::visibilitychange, move |_| {
            self.act(Action::Hold(Hold::Background, document().hidden()));
        });
        self.watch(section);
    }

    fn follow_link(self) {
        let hash = window().location().hash().unwrap_or_default();
        let linked = self.id.with_value(|id| slide_of(id, hash.trim_start_matches('#')));
        if let Some(slide) = linked {
            self.act(Action::Open(slide));
        }
    }

    /// Replaces the address rather than adding to the history: Back leaves the page, as the reader means it to.
    fn set_address(self, slide: usize) {
        let hash = self.id.with_value(|id| format!("#{}", anchor(id, slide)));
        if let Ok(history) = window().history() {
            let state = history.state().unwrap_or(JsValue::NULL);
            // Some browsers limit how often; an address that lags behind is no harm.
            let _ = history.replace_state_with_url(&state, "", Some(&hash));
        }
    }

    fn watch(self, section: &web_sys::Element) {
        let seen = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            let entry = entries.pop().unchecked_into::<web_sys::IntersectionObserverEntry>();
            self.act(Action::Hold(Hold::OffScreen, !entry.is_intersecting()));
        });
        if let Ok(observer) = web_sys::IntersectionObserver::new(seen.as_ref().unchecked_ref()) {
            observer.observe(section);
            seen.forget();
        }
    }

    fn travel(self, from: usize, to: usize) {
        if let (Some(old), Some(new)) = (self.slide(from), self.slide(to)) {
            motion::pose(&new, &old);
            request_animation_frame(move || motion::release(&new));
        }
    }

    fn slide(self, slide: usize) -> Option<web_sys::Element> {
        let section = self.root.get_untracked()?;
        let slides = section.query_selector_all(".slides > li").ok()?;
        slides.item(u32::try_from(slide).ok()?).map(JsCast::unchecked_into)
    }
}
