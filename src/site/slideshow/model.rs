//! What a show is doing, and what follows from what the reader does. Knows no signals, no clock and no browser:
//! it answers an [`Action`] with [`Command`]s that someone else carries out.

/// A finger must travel this far, in CSS pixels, and twice as far sideways as up or down, to turn the slide.
const SWIPE: i32 = 40;

/// Why a playing show stands still for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The keyboard is inside the show.
    Focus,
    /// The mouse is over the show.
    Hover,
    /// The page is in the background.
    Background,
    /// The show is not on the screen.
    OffScreen,
}

/// What happened to a show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The reader chose a slide, from 0; past the ends is the end.
    Go(usize),
    /// One slide back.
    Previous,
    /// One slide on.
    Next,
    /// A link to a slide was followed, or a slide is taken up again after a reload: the address stays as it is.
    Open(usize),
    /// The reader pressed Play, or Pause.
    TogglePlay,
    /// The time of a slide is over.
    Tick,
    /// A reason to stand still came or went.
    Hold(Hold, bool),
    /// A finger came down here.
    Press(i32, i32),
    /// The finger was lifted here.
    Release(i32, i32),
    /// The finger turned out to be scrolling the page.
    Abandon,
}

/// What the browser has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Let the parts of slide `to` travel from where they stand on slide `from`.
    Move {
        /// The slide that was shown.
        from: usize,
        /// The slide that is shown now.
        to: usize,
    },
    /// Make this slide the page's address.
    Address(usize),
    /// Send [`Action::Tick`] when the slide's time is over, counted from now.
    Wait,
    /// Send no tick.
    Rest,
}

/// A show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    slides: usize,
    current: usize,
    playing: bool,
    holds: Vec<Hold>,
    press: Option<(i32, i32)>,
}

impl State {
    /// A show of so many slides, at its first one, not playing.
    pub fn new(slides: usize) -> Self {
        State { slides, current: 0, playing: false, holds: Vec::new(), press: None }
    }

    /// The slide shown, from 0.
    pub fn current(&self) -> usize {
        self.current
    }

    /// Whether nothing comes before the slide shown.
    pub fn at_first(&self) -> bool {
        self.current == 0
    }

    /// Whether nothing comes after the slide shown.
    pub fn at_last(&self) -> bool {
        self.current == self.last()
    }

    /// Whether the reader wants the show to go on by itself; it may be held all the same.
    pub fn playing(&self) -> bool {
        self.playing
    }

    /// Takes what happened, and says what has to be done about it.
    pub fn update(&mut self, action: Action) -> Vec<Command> {
        let (from, ticked) = (self.current, self.ticking());
        self.apply(action);
        let mut commands = Vec::new();
        let moved = self.current != from;
        if moved {
            commands.push(Command::Move { from, to: self.current });
        }
        if moved && !matches!(action, Action::Open(_) | Action::Tick) {
            commands.push(Command::Address(self.current));
        }
        match self.ticking() {
            true if moved || !ticked => commands.push(Command::Wait),
            false if ticked => commands.push(Command::Rest),
            _ => {}
        }
        commands
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Go(slide) | Action::Open(slide) => self.go(slide),
            Action::Previous => self.go(self.current.saturating_sub(1)),
            Action::Next => self.go(self.current + 1),
            Action::TogglePlay => self.toggle_play(),
            Action::Tick if self.ticking() => self.tick(),
            Action::Tick => {}
            Action::Hold(hold, on) => self.hold(hold, on),
            Action::Press(x, y) => self.press = Some((x, y)),
            Action::Release(x, y) => self.release(x, y),
            Action::Abandon => self.press = None,
        }
    }

    fn last(&self) -> usize {
        self.slides.saturating_sub(1)
    }

    fn ticking(&self) -> bool {
        self.playing && self.holds.is_empty()
    }

    fn go(&mut self, slide: usize) {
        self.current = slide.min(self.last());
    }

    /// Whoever presses Play has the mouse and the focus on that button: neither may hold the show that they start.
    fn toggle_play(&mut self) {
        self.playing = !self.playing;
        if self.playing {
            self.holds.retain(|hold| !matches!(hold, Hold::Focus | Hold::Hover));
            if self.at_last() {
                self.current = 0;
            }
        }
    }

    fn tick(&mut self) {
        self.go(self.current + 1);
        self.playing = !self.at_last();
    }

    fn hold(&mut self, hold: Hold, on: bool) {
        self.holds.retain(|other| *other != hold);
        if on {
            self.holds.push(hold);
        }
    }

    fn release(&mut self, x: i32, y: i32) {
        let Some((from_x, from_y)) = self.press.take() else { return };
        let (dx, dy) = (x - from_x, y - from_y);
        if dx.abs() < SWIPE || dx.abs() < 2 * dy.abs() {
            return;
        }
        self.go(if dx < 0 { self.current + 1 } else { self.current.saturating_sub(1) });
    }
}

impl Action {
    /// What a key means inside a show.
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "ArrowLeft" => Some(Action::Previous),
            "ArrowRight" => Some(Action::Next),
            "Home" => Some(Action::Go(0)),
            "End" => Some(Action::Go(usize::MAX)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slide and the commands after the actions, starting with four slides at the first.
    fn after(actions: &[Action]) -> (State, Vec<Command>) {
        let mut state = State::new(4);
        let mut commands = Vec::new();
        for action in actions {
            commands = state.update(*action);
        }
        (state, commands)
    }

    #[test]
    fn the_ends_hold() {
        for (actions, current) in [
            (vec![Action::Previous], 0),
            (vec![Action::Next, Action::Next], 2),
            (vec![Action::Go(usize::MAX), Action::Next], 3),
            (vec![Action::Open(9), Action::Previous], 2),
        ] {
            assert_eq!(after(&actions).0.current(), current, "{actions:?}");
        }
        assert_eq!(after(&[Action::Previous]).1, []);
    }

    #[test]
    fn a_move_says_from_where_and_becomes_the_address() {
        let (_, commands) = after(&[Action::Next, Action::Go(3)]);
        assert_eq!(commands, [Command::Move { from: 1, to: 3 }, Command::Address(3)]);
    }

    #[test]
    fn a_followed_link_already_is_the_address() {
        let (_, commands) = after(&[Action::Open(1)]);
        assert_eq!(commands, [Command::Move { from: 0, to: 1 }]);
    }

    #[test]
    fn a_show_plays_to_its_end_and_stops() {
        let (state, commands) = after(&[Action::TogglePlay, Action::Tick]);
        assert!(state.playing());
        assert_eq!(commands, [Command::Move { from: 0, to: 1 }, Command::Wait]);
        let (state, commands) = after(&[Action::TogglePlay, Action::Tick, Action::Tick, Action::Tick]);
        assert!(!state.playing() && state.at_last());
        assert_eq!(commands, [Command::Move { from: 2, to: 3 }, Command::Rest]);
    }

    #[test]
    fn play_at_the_end_starts_again() {
        let (state, commands) = after(&[Action::Go(3), Action::TogglePlay]);
        assert!(state.at_first() && state.playing());
        assert_eq!(commands, [Command::Move { from: 3, to: 0 }, Command::Address(0), Command::Wait]);
    }

    #[test]
    fn focus_hover_and_absence_hold_a_playing_show() {
        for hold in [Hold::Focus, Hold::Hover, Hold::Background, Hold::OffScreen] {
            let (held, commands) = after(&[Action::TogglePlay, Action::Hold(hold, true)]);
            assert!(held.playing(), "{hold:?}");
            assert_eq!(commands, [Command::Rest], "{hold:?}");
            let (still, _) = after(&[Action::TogglePlay, Action::Hold(hold, true), Action::Tick]);
            assert!(still.at_first(), "{hold:?}");
            let (_, commands) = after(&[Action::TogglePlay, Action::Hold(hold, true), Action::Hold(hold, false)]);
            assert_eq!(commands, [Command::Wait], "{hold:?}");
        }
    }

    #[test]
    fn pressing_play_outweighs_the_focus_it_brings() {
        let focused = [Action::Hold(Hold::Focus, true), Action::Hold(Hold::Hover, true), Action::TogglePlay];
        assert_eq!(after(&focused).1, [Command::Wait]);
        let unseen = [Action::Hold(Hold::OffScreen, true), Action::TogglePlay];
        assert_eq!(after(&unseen).1, []);
    }

    #[test]
    fn a_swipe_turns_the_slide_and_a_scroll_does_not() {
        for (to, current) in [((50, 110), 2), ((150, 90), 0), ((80, 100), 1), ((50, 160), 1)] {
            let (state, _) = after(&[Action::Next, Action::Press(100, 100), Action::Release(to.0, to.1)]);
            assert_eq!(state.current(), current, "to {to:?}");
        }
        let (state, _) = after(&[Action::Press(100, 100), Action::Abandon, Action::Release(0, 100)]);
        assert!(state.at_first());
    }

    #[test]
    fn other_keys_are_left_to_the_browser() {
        assert_eq!(Action::of_key("ArrowRight"), Some(Action::Next));
        assert_eq!(Action::of_key("ArrowDown"), None);
    }

    #[test]
    fn a_show_without_slides_stands_still() {
        let mut empty = State::new(0);
        assert_eq!(empty.update(Action::Next), []);
        assert!(empty.at_first() && empty.at_last());
    }
}
