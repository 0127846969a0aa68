//! The picture as text: a lane for each thread, the GIL's way along whoever holds it, and an axis of time.
//!
//! Across it stands in shares of the width and down it in pixels, so that nothing is distorted and no letter too small
//! however wide the page is. What would be too narrow to be told apart is drawn together: a stack whose heights are the
//! shares of time. So the picture has some hundred elements a lane at most, whatever the record.

use messages::record::Build;

use super::{
    spans::{Lane, Span, Timeline, Turn},
    window::Window,
};
use crate::{
    ink::{Activity, Hue},
    markup::{Element, element},
};

/// How many pixels wide the picture is taken to be: on a wide page it is hardly more.
const WIDTH: u64 = 800;
/// What is narrower than this, in tenths of a pixel, is drawn together with what is beside it, …
const NARROW: u64 = 15;
/// … until this many tenths of a pixel are full.
const GATHERED: u64 = 60;
/// Flags and turns that are marked keep this distance, in tenths of a pixel.
const APART: u64 = 90;

/// From lane to lane, in pixels.
const PITCH: u64 = 46;
/// The upper edge of a lane's bars, how high they are, and where the GIL's way runs below them.
const TOP: u64 = 13;
const BAR: u64 = 22;
const RAIL: u64 = TOP + BAR + 6;
/// Room for the axis.
const AXIS: u64 = 24;

/// No more lanes are drawn: who starts more threads reads the table.
pub const MOST_LANES: usize = 24;

/// From the bottom of a stack to its top.
const STACKED: [Activity; 4] = [Activity::Running, Activity::Native, Activity::Waiting, Activity::Blocked];

/// A thread's name for style.
pub fn hue(thread: usize) -> &'static str {
    thread.checked_sub(1).map_or("main", |place| Hue::ALL[place % Hue::ALL.len()].name())
}

/// A thread's letter: M for the main thread, then from A on.
pub fn letter(thread: usize) -> String {
    let letters: Vec<char> = ('A'..='Z').collect();
    match thread.checked_sub(1) {
        None => "M".to_owned(),
        Some(place) if place < letters.len() => letters[place].to_string(),
        Some(_) => thread.to_string(),
    }
}

/// What pictures share, once for all of them: a pattern for each activity and hue, the flag and the token.
pub fn inks() -> Element {
    let pattern = |hue: &'static str, activity: Activity, size: &str, lines: &str| {
        element("pattern")
            .with("id", &ink(hue, activity))
            .with("data-hue", hue)
            .with("data-activity", activity.name())
            .with("width", size)
            .with("height", size)
            .with("patternUnits", "userSpaceOnUse")
            .child(element("rect").with("width", size).with("height", size))
            .child(element("path").with("d", lines))
    };
    let patterns = (0..=Hue::ALL.len()).map(hue).flat_map(|hue| {
        [
            pattern(hue, Activity::Waiting, "7", "M-1 1L1 -1M-1 8L8 -1M6 8L8 6"),
            pattern(hue, Activity::Native, "4", "M3 0V4"),
        ]
    });
    let flag = element("path").with("id", "timeline-flag").with("d", "M0 0V-11L8 -7.5L0 -4");
    let token = element("g").with("id", "timeline-token").child(element("circle").with("r", "8")).child(
        // The key notch of the token in the slideshows, at this size.
        element("path").with("d", "M-1.5 9V1.7A2.8 2.8 0 1 1 1.5 1.7V9Z"),
    );
    element("svg")
        .class("timeline-inks")
        .with("width", "0")
        .with("height", "0")
        .with("aria-hidden", "true")
        .child(element("defs").children(patterns).child(flag).child(token))
}

fn ink(hue: &str, activity: Activity) -> String {
    format!("timeline-{hue}-{}", activity.name())
}

fn drawn(timeline: &Timeline) -> usize {
    timeline.lanes.len().min(MOST_LANES)
}

fn svg(class: &'static str, timeline: &Timeline) -> Element {
    let height = drawn(timeline) as u64 * PITCH + AXIS;
    element("svg").class(class).with("height", &height.to_string())
}

fn line(from: (&str, u64), to: (&str, u64)) -> Element {
    element("line").with("x1", from.0).with("x2", to.0).with("y1", &from.1.to_string()).with("y2", &to.1.to_string())
}

/// Who the lanes are of, to stand beside them.
pub fn gutter(timeline: &Timeline) -> String {
    let lane = |(thread, lane): (usize, &Lane)| {
        let y = thread as u64 * PITCH + TOP + BAR / 2;
        let at = |name: &'static str, x: &str, y: u64| element(name).with("x", x).with("y", &y.to_string());
        element("g").with("data-hue", hue(thread)).children([
            element("circle").with("cx", "12").with("cy", &y.to_string()).with("r", "11"),
            at("text", "12", y + 5).class("timeline-letter").text(&letter(thread)),
            at("text", "32", y + 5).class("timeline-name").text(&lane.name),
        ])
    };
    let lanes = timeline.lanes.iter().enumerate().take(drawn(timeline)).map(lane);
    svg("timeline-gutter", timeline).with("aria-hidden", "true").children(lanes).html()
}

/// The picture of what happened within a window; `label` is for those who don't see it.
pub fn picture(timeline: &Timeline, window: Window, label: &str) -> String {
    let lanes = timeline.lanes.iter().enumerate().take(drawn(timeline));
    svg("timeline-chart", timeline)
        .with("role", "img")
        .with("aria-label", label)
        .child(axis(timeline, window))
        .children(starts(timeline, window))
        .children((timeline.build == Build::Gil).then(|| rail(timeline, window)))
        .children(lanes.map(|(thread, drawn)| lane(thread, drawn, window)))
        .html()
}

fn axis(timeline: &Timeline, window: Window) -> Element {
    let bottom = drawn(timeline) as u64 * PITCH;
    let ticks = window.ticks().into_iter().flat_map(|(at, label)| {
        let x = window.place(at);
        let share = (at - window.from_ns).saturating_mul(100) / window.length_ns();
        let anchor = match share {
            0..4 => "start",
            97.. => "end",
            _ => "middle",
        };
        let text = element("text").with("x", &x).with("y", &(bottom + AXIS - 6).to_string());
        [line((&x, 0), (&x, bottom + 4)), text.with("text-anchor", anchor).text(&label)]
    });
    element("g").class("timeline-axis").children(ticks)
}

/// From whoever started a thread to the thread that began.
fn starts(timeline: &Timeline, window: Window) -> Vec<Element> {
    let inside = |at: u64| (window.from_ns..=window.to_ns).contains(&at);
    let middle = |thread: usize| thread as u64 * PITCH + TOP + BAR / 2;
    let lanes = timeline.lanes.iter().enumerate().take(drawn(timeline));
    let started = lanes.filter_map(|(thread, lane)| Some((thread, lane.started?)));
    let started = started.filter(|(thread, (at, by))| *by as usize != *thread && inside(*at));
    let drawn = started.map(|(thread, (at, by))| {
        let x = window.place(at);
        line((&x, middle(by as usize)), (&x, middle(thread))).class("timeline-start")
    });
    drawn.collect()
}

/// A lane: while the thread lives a line, on it what it does, and flags where it is asked to drop the GIL.
fn lane(thread: usize, lane: &Lane, window: Window) -> Element {
    let top = thread as u64 * PITCH + TOP;
    let middle = top + BAR / 2;
    let mut bars: [Vec<Element>; 4] = Default::default();
    for block in gathered(&lane.spans, window) {
        block.draw(top, window, &mut bars);
    }
    let bars = STACKED.into_iter().zip(bars).filter(|(_, bars)| !bars.is_empty()).map(|(activity, bars)| {
        let group = element("g").with("data-activity", activity.name()).children(bars);
        match activity {
            Activity::Waiting | Activity::Native => {
                group.with("fill", &format!("url(#{})", ink(hue(thread), activity)))
            }
            Activity::Running | Activity::Blocked => group,
        }
    });
    let life = lane.started.map(|(at, _)| at).or(lane.began_ns).filter(|from| *from < window.to_ns);
    let life = life.filter(|_| lane.ended_ns.is_none_or(|end| end > window.from_ns)).map(|from| {
        let to = lane.ended_ns.unwrap_or(window.to_ns);
        line((&window.place(from), middle), (&window.place(to), middle)).class("timeline-life")
    });
    let inside = |at: &u64| (window.from_ns..=window.to_ns).contains(at);
    let end = lane.ended_ns.filter(inside).map(|at| {
        let x = window.place(at);
        line((&x, top - 2), (&x, top + BAR + 2)).class("timeline-end")
    });
    let flags = apart(lane.asked.iter().copied().filter(inside), window).into_iter().map(|at| {
        let flag = element("use").class("timeline-flag").with("href", "#timeline-flag");
        flag.with("x", &window.place(at)).with("y", &top.to_string())
    });
    element("g")
        .class("timeline-lane")
        .with("data-hue", hue(thread))
        .children(life)
        .children(bars)
        .children(end)
        .children(flags)
}

/// Times that are far enough from each other to be marked.
fn apart(times: impl Iterator<Item = u64>, window: Window) -> Vec<u64> {
    let distance = tenths(APART, window);
    let mut marked: Vec<u64> = Vec::new();
    for at in times {
        if marked.last().is_none_or(|last| at >= last + distance) {
            marked.push(at);
        }
    }
    marked
}

/// So many tenths of a pixel as time.
fn tenths(tenths: u64, window: Window) -> u64 {
    window.length_ns().saturating_mul(tenths) / (WIDTH * 10)
}

/// What is drawn in one place: one activity, or several that share its height as they shared its time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Block {
    from_ns: u64,
    to_ns: u64,
    /// How long each of [`STACKED`] lasted.
    spent_ns: [u64; 4],
}

impl Block {
    fn add(&mut self, span: &Span, from_ns: u64, to_ns: u64) {
        let place = STACKED.iter().position(|activity| *activity == span.activity).unwrap_or_default();
        if self.spent_ns == [0; 4] {
            self.from_ns = from_ns;
        }
        self.to_ns = to_ns;
        // A turn too short for the clock is a turn.
        self.spent_ns[place] += (to_ns - from_ns).max(1);
    }

    /// Its bars, from the bottom, into those of their activities.
    fn draw(&self, top: u64, window: Window, bars: &mut [Vec<Element>; 4]) {
        let all: u64 = self.spent_ns.iter().sum();
        let width = (self.to_ns - self.from_ns).max(tenths(NARROW, window));
        let (x, width) = (window.place(self.from_ns), crate::numbers::width(width, window.length_ns()));
        let mut below = 0;
        for (spent, bars) in self.spent_ns.iter().zip(bars) {
            let until = below + spent;
            let [from, to] = [below, until].map(|part| BAR.saturating_mul(part) / all.max(1));
            if to > from {
                let y = (top + BAR - to).to_string();
                let bar = element("rect").with("x", &x).with("width", &width);
                bars.push(bar.with("y", &y).with("height", &(to - from).to_string()));
            }
            below = until;
        }
    }
}

/// The spans within a window, those together that are too narrow alone.
fn gathered(spans: &[Span], window: Window) -> Vec<Block> {
    let (narrow, full) = (tenths(NARROW, window), tenths(GATHERED, window));
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for span in within(spans, window, |span| (span.from_ns, span.to_ns)) {
        let (from, to) = (span.from_ns.max(window.from_ns), span.to_ns.min(window.to_ns));
        let wide = to - from >= narrow;
        blocks.extend(open.take_if(|open| wide || from - open.to_ns >= narrow || to - open.from_ns > full));
        let mut block = open.take().unwrap_or_default();
        block.add(span, from, to);
        if wide { blocks.push(block) } else { open = Some(block) }
    }
    blocks.extend(open);
    blocks
}

/// Of what is in order and does not overlap, that which lies within a window.
fn within<T>(all: &[T], window: Window, when: impl Fn(&T) -> (u64, u64)) -> &[T] {
    let first = all.partition_point(|each| when(each).1 < window.from_ns);
    let last = all.partition_point(|each| when(each).0 <= window.to_ns);
    &all[first..last.max(first)]
}

/// The GIL's way: along the lane of whoever holds it, and across where it is handed over. Where it goes to and fro faster
/// than can be drawn, it runs along all of those lanes at once, thinner.
fn rail(timeline: &Timeline, window: Window) -> Element {
    let (narrow, full) = (tenths(NARROW, window), tenths(GATHERED, window));
    let mut rail = element("g").class("timeline-rail");
    let mut last: Option<usize> = None;
    let mut many: Vec<&Turn> = Vec::new();
    let turns = within(&timeline.turns, window, |turn| (turn.from_ns, turn.to_ns));
    for turn in turns.iter().filter(|turn| turn.thread < MOST_LANES) {
        let begun = many.first().map_or(turn.from_ns, |first| first.from_ns);
        if turn.to_ns - turn.from_ns < narrow && turn.to_ns - begun <= full {
            many.push(turn);
            continue;
        }
        rail = to_and_fro(rail, &std::mem::take(&mut many), &mut last, window);
        if turn.to_ns - turn.from_ns < narrow {
            many.push(turn);
        } else {
            rail = along(rail, turn, &mut last, window);
        }
    }
    to_and_fro(rail, &many, &mut last, window).children(own_rails(timeline, window))
}

/// The tokens of other interpreters stay with who is in there.
fn own_rails(timeline: &Timeline, window: Window) -> Vec<Element> {
    let lanes = timeline.lanes.iter().take(MOST_LANES).enumerate();
    lanes
        .flat_map(|(thread, lane)| {
            let spans = within(&lane.spans, window, |span| (span.from_ns, span.to_ns));
            spans.iter().filter(|span| span.has_own_token()).map(move |span| {
                let (from, to, y) = (window.place(span.from_ns), window.place(span.to_ns), rail_at(thread));
                line((&from, y), (&to, y))
            })
        })
        .collect()
}

fn rail_at(thread: usize) -> u64 {
    thread as u64 * PITCH + RAIL
}

fn along(rail: Element, turn: &Turn, last: &mut Option<usize>, window: Window) -> Element {
    let (from, to, y) = (window.place(turn.from_ns), window.place(turn.to_ns), rail_at(turn.thread));
    let before = last.replace(turn.thread).filter(|before| *before != turn.thread);
    let across = before.map(|before| line((&from, rail_at(before)), (&from, y)));
    rail.children(across).child(line((&from, y), (&to, y)))
}

fn to_and_fro(rail: Element, turns: &[&Turn], last: &mut Option<usize>, window: Window) -> Element {
    let ([first, ..], Some(end)) = (turns, turns.last()) else { return rail };
    let mut met = [false; MOST_LANES];
    turns.iter().for_each(|turn| met[turn.thread] = true);
    let threads = (0..MOST_LANES).filter(|thread| met[*thread]);
    let reached = |all: fn(usize, usize) -> usize| threads.clone().chain(*last).reduce(all).unwrap_or_default();
    let [top, bottom] = [reached(usize::min), reached(usize::max)].map(rail_at);
    *last = Some(end.thread);
    let to_ns = end.to_ns.max(first.from_ns + tenths(NARROW, window));
    let (from, to) = (window.place(first.from_ns), window.place(to_ns));
    let along = threads.map(|thread| line((&from, rail_at(thread)), (&to, rail_at(thread))));
    let across = (top < bottom).then(|| line((&from, top), (&from, bottom)));
    rail.child(element("g").with("data-fast", "").children(across).children(along))
}

fn token_at(thread: usize, at: u64, window: Window) -> Element {
    let token = element("use").class("timeline-token").with("href", "#timeline-token");
    token.with("x", &window.place(at)).with("y", &rail_at(thread).to_string())
}

/// What moves over the picture: a line at the event that is told, and the token where it was then; without such an event
/// where it was at the right edge.
pub fn cursor(timeline: &Timeline, window: Window, at_ns: Option<u64>) -> String {
    let bottom = drawn(timeline) as u64 * PITCH;
    let inside = at_ns.filter(|at| (window.from_ns..=window.to_ns).contains(at));
    let here = inside.map(|at| line((&window.place(at), 0), (&window.place(at), bottom)).class("timeline-cursor"));
    let at = inside.unwrap_or(window.to_ns.min(timeline.end_ns));
    let token = timeline.holder(at).filter(|turn| turn.thread < MOST_LANES).map(|turn| {
        let token = token_at(turn.thread, at, window);
        if turn.to_ns < at { token.with("data-free", "") } else { token }
    });
    let own = timeline.lanes.iter().take(MOST_LANES).enumerate().filter_map(|(thread, lane)| {
        let [.., span] = within(&lane.spans, Window { from_ns: at, to_ns: at }, |span| (span.from_ns, span.to_ns))
        else {
            return None;
        };
        span.has_own_token().then(|| token_at(thread, at, window))
    });
    let own: Vec<Element> = own.collect();
    svg("timeline-over", timeline).with("aria-hidden", "true").children(here).children(token).children(own).html()
}

#[cfg(test)]
#[path = "chart_tests.rs"]
mod tests;
