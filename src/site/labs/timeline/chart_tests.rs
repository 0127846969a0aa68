//! The picture: what is drawn where, and how little of it, whatever was recorded.

use super::super::spans::tests::{handed_over, record};
use super::*;
use messages::record::{What, Why};

fn whole(timeline: &Timeline) -> Window {
    Window::whole(timeline.end_ns)
}

fn span(from_ns: u64, to_ns: u64, activity: Activity) -> Span {
    Span { from_ns, to_ns, activity, on: None, interpreter: 0 }
}

#[test]
fn golden_picture() {
    let timeline = Timeline::of(&handed_over());
    let html =
        picture(&timeline, whole(&timeline), "Two threads.") + &cursor(&timeline, whole(&timeline), Some(7_000_000));
    insta::assert_snapshot!((gutter(&timeline) + &html).replace("><", ">\n<"));
}

#[test]
fn nothing_is_styled_in_place() {
    let timeline = Timeline::of(&handed_over());
    let html = inks().html() + &picture(&timeline, whole(&timeline), "") + &cursor(&timeline, whole(&timeline), None);
    assert!(!html.contains("style="), "{html}");
}

#[test]
fn every_pattern_that_is_used_is_there() {
    let threads = vec![&[(0, What::Run), (5, What::KernelBegin), (9, What::KernelEnd), (12, What::Exit)][..]; 10];
    let timeline = Timeline::of(&record(Build::Gil, &threads));
    let (inks, html) = (inks().html(), picture(&timeline, whole(&timeline), ""));
    let used: Vec<&str> = html.split("url(#").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert_eq!(used.len(), 20);
    for id in used {
        assert_eq!(inks.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn what_is_narrow_is_gathered_and_what_is_wide_stands_alone() {
    let window = Window { from_ns: 0, to_ns: 8_000_000 };
    // A pixel is 10 µs.
    let spans = [
        span(0, 1_000_000, Activity::Running),
        span(1_000_000, 1_001_000, Activity::Waiting),
        span(1_001_000, 1_004_000, Activity::Running),
        span(1_004_000, 3_000_000, Activity::Blocked),
        span(7_000_000, 7_000_000, Activity::Running),
    ];
    let blocks = gathered(&spans, window);
    let told: Vec<_> = blocks.iter().map(|block| (block.from_ns, block.to_ns, block.spent_ns)).collect();
    assert_eq!(
        told,
        [
            (0, 1_000_000, [1_000_000, 0, 0, 0]),
            (1_000_000, 1_004_000, [3_000, 0, 1_000, 0]),
            (1_004_000, 3_000_000, [0, 0, 0, 1_996_000]),
            (7_000_000, 7_000_000, [1, 0, 0, 0]),
        ]
    );
    let close = gathered(&spans, Window { from_ns: 1_000_500, to_ns: 1_002_000 });
    assert_eq!(close.len(), 2, "closer, they stand alone: {close:?}");
}

#[test]
fn a_gathered_block_shares_its_height_as_it_shared_its_time() {
    let block = Block { from_ns: 0, to_ns: 4_000, spent_ns: [3_000, 0, 1_000, 0] };
    let mut bars: [Vec<Element>; 4] = Default::default();
    block.draw(100, Window { from_ns: 0, to_ns: 4_000 }, &mut bars);
    let html = bars.concat().iter().map(Element::html).collect::<String>();
    // 22 pixels: 16 run, 6 wait.
    assert_eq!(
        html,
        "<rect x=\"0.00%\" width=\"100.00%\" y=\"106\" height=\"16\"></rect>\
         <rect x=\"0.00%\" width=\"100.00%\" y=\"100\" height=\"6\"></rect>"
    );
}

/// Threads that hand the GIL on every 20 µs for a second: 50 000 turns.
fn busy() -> Timeline {
    let mut tracks: [Vec<(u64, What)>; 4] = Default::default();
    for turn in 0..50_000_u64 {
        let thread = (turn % 4) as usize;
        let events = [
            (turn * 20, What::Take { switched: true }),
            (turn * 20 + 15, What::Request { holder: thread as u32 }),
            (turn * 20 + 20, What::Drop(Why::Request)),
            (turn * 20 + 20, What::Wait),
        ];
        // A thread does not ask itself, but who asks is not drawn.
        tracks[thread].extend(events.into_iter().filter(|event| !matches!(event.1, What::Request { .. })));
        tracks[(thread + 1) % 4].push(events[1]);
    }
    for track in &mut tracks {
        track.sort_by_key(|(at, _)| *at);
    }
    let tracks: Vec<&[(u64, What)]> = tracks.iter().map(|track| &track[..]).collect();
    Timeline::of(&record(Build::Gil, &tracks))
}

#[test]
fn fifty_thousand_turns_are_some_hundred_elements_a_lane() {
    let timeline = busy();
    assert_eq!(timeline.turns.len(), 50_000);
    let whole = whole(&timeline);
    for window in [whole, Window { to_ns: whole.to_ns / 9, ..whole }, Window { to_ns: whole.to_ns / 60, ..whole }] {
        let html = picture(&timeline, window, "");
        for name in ["rect", "line", "use"] {
            let count = html.matches(&format!("<{name} ")).count();
            assert!(count <= 4 * 700, "{count} {name} in {window:?}");
        }
    }
}

#[test]
fn the_token_is_where_it_was_at_the_time() {
    let timeline = Timeline::of(&handed_over());
    let at = |at| cursor(&timeline, whole(&timeline), Some(at));
    assert!(at(7_000_000).contains("y=\"87\""), "the second lane's: {}", at(7_000_000));
    assert!(at(9_050_000).contains("y=\"41\"") && !at(9_050_000).contains("data-free"), "{}", at(9_050_000));
    assert!(at(10_000_000).contains("data-free"), "nobody holds it: {}", at(10_000_000));
    assert!(!at(0).contains("timeline-token"), "nobody has held it yet");
}
