//! One pending call: soon, after what already waits in the event loop, or later, by a timer.
//!
//! Soon goes through a message channel, since browsers hold nested timers back for 4 ms and more.

use crate::scope::scope;
use wasm_bindgen::prelude::*;
use web_sys::MessageChannel;

/// Calls one function when asked to, never twice for two requests.
pub(crate) struct Ticker {
    channel: MessageChannel,
    tick: Closure<dyn FnMut()>,
    queued: bool,
    timer: Option<i32>,
}

impl Ticker {
    /// A ticker that calls `tick`, which has to say [`Ticker::fired`].
    pub fn new(tick: impl FnMut() + 'static) -> Result<Self, JsValue> {
        let channel = MessageChannel::new()?;
        let tick = Closure::<dyn FnMut()>::new(tick);
        channel.port1().set_onmessage(Some(tick.as_ref().unchecked_ref()));
        Ok(Self { channel, tick, queued: false, timer: None })
    }

    /// Calls as soon as other events have had their turn.
    pub fn soon(&mut self) {
        if let Some(timer) = self.timer.take() {
            scope().clear_timeout_with_handle(timer);
        }
        if !self.queued {
            self.queued = self.channel.port2().post_message(&JsValue::NULL).is_ok();
        }
    }

    /// Calls after that many milliseconds, unless a call is pending already.
    pub fn later(&mut self, milliseconds: i32) {
        if !self.queued && self.timer.is_none() {
            let tick = self.tick.as_ref().unchecked_ref();
            let timer = scope().set_timeout_with_callback_and_timeout_and_arguments_0(tick, milliseconds);
            self.timer = timer.ok();
        }
    }

    /// The call has come.
    pub fn fired(&mut self) {
        self.queued = false;
        self.timer = None;
    }
}
