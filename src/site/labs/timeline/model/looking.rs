//! What of the lab's runs is looked at: which of them, which stretch of time, which event.

use super::{
    super::{run::Run, story, window::Window},
    Action, State,
};

impl State {
    /// The runs that are drawn, from above.
    pub fn drawn(&self) -> impl Iterator<Item = &Run> {
        self.above().into_iter().chain(&self.shown)
    }

    /// The run before, if it stands above.
    pub fn above(&self) -> Option<&Run> {
        self.before.as_ref().filter(|_| self.compares)
    }

    /// All the time that there is to be shown: both runs are drawn on one scale.
    fn whole(&self) -> Window {
        Window::whole(self.drawn().map(|run| run.timeline.end_ns).max().unwrap_or(0))
    }

    /// The stretch of time that is shown.
    pub fn window(&self) -> Window {
        self.window.unwrap_or_else(|| self.whole())
    }

    /// Whether less than all is shown.
    pub fn zoomed(&self) -> bool {
        self.window.is_some()
    }

    /// How many events there are to be told.
    pub fn events(&self) -> usize {
        self.shown.as_ref().map_or(0, |run| run.timeline.order.len())
    }

    /// When the event was that is told.
    pub fn at_ns(&self) -> Option<u64> {
        let run = self.shown.as_ref()?;
        Some(run.timeline.moment(&run.record, self.at?)?.1.at_ns)
    }

    /// The event that is told, in words.
    pub fn story(&self) -> String {
        match (&self.shown, self.at) {
            (Some(run), Some(at)) => story::told(&run.record, &run.timeline, self.window(), at),
            (Some(_), None) => "Step from event to event, or point at the picture.".into(),
            (None, _) => String::new(),
        }
    }

    /// Moves what is looked at.
    pub(super) fn look(&mut self, action: Action) {
        let (whole, window) = (self.whole(), self.window());
        match action {
            Action::At(place) => self.tell(place),
            Action::By(places) => {
                let from = self.at.map_or_else(|| self.seen_first(places < 0), |at| at.saturating_add_signed(places));
                self.tell(from);
            }
            Action::Point(thousandths) => self.tell(self.event_at(window.at(thousandths))),
            Action::Zoom(closer) => {
                let middle = window.from_ns + window.length_ns() / 2;
                let around = self.at_ns().filter(|at| (window.from_ns..=window.to_ns).contains(at)).unwrap_or(middle);
                self.see(window.zoomed(closer, around, whole));
            }
            Action::Pan(later) => self.see(window.panned(later, whole)),
            Action::Whole => self.see(whole),
            Action::Compare => {
                self.compares = !self.compares;
                self.window = None;
                self.edition += 1;
            }
            _ => {}
        }
    }

    fn see(&mut self, window: Window) {
        let window = Some(window).filter(|window| *window != self.whole());
        if window != self.window {
            self.window = window;
            self.edition += 1;
        }
    }

    fn tell(&mut self, place: usize) {
        let Some(last) = self.events().checked_sub(1) else { return };
        self.at = Some(place.min(last));
        if let Some(at) = self.at_ns() {
            self.see(self.window().showing(at, self.whole()));
        }
    }

    /// The first event that is in sight, or the last.
    fn seen_first(&self, last: bool) -> usize {
        let window = self.window();
        if last { self.event_at(window.to_ns) } else { self.event_at(window.from_ns) }
    }

    /// The last event until a time.
    fn event_at(&self, at_ns: u64) -> usize {
        let Some(run) = &self.shown else { return 0 };
        let when = |place: &(u32, u32)| {
            let track = run.record.threads.get(place.0 as usize);
            track.and_then(|track| track.moments.get(place.1 as usize)).map_or(0, |moment| moment.at_ns)
        };
        run.timeline.order.partition_point(|place| when(place) <= at_ns).saturating_sub(1)
    }
}
