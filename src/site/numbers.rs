//! Numbers as a reader meets them: a unit always, and never more digits than the clock resolves.
//!
//! Whole-number arithmetic only: formatting floats would cost the page more bytes than this file.

/// A space that keeps a number and its unit on one line.
const GAP: char = '\u{202f}';

/// The finest step of the clock that measured `times`, in microseconds: what divides all of them. Browsers round
/// their clocks, from 5 µs where a page is isolated to 1 ms and more elsewhere.
pub fn grain(times: impl IntoIterator<Item = u64>) -> u64 {
    times.into_iter().fold(0, gcd).max(1)
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// A time in microseconds: three digits at most, none finer than `grain` or a tenth of a millisecond.
pub fn duration(us: u64, grain: u64) -> String {
    let finest = if grain < 1000 { 100 } else { 1000 };
    match us {
        0 => format!("0{GAP}ms"),
        _ if us < finest => format!("<{}{GAP}ms", decimal(finest, 1000, usize::from(finest < 1000))),
        _ if us < 99_950 => format!("{}{GAP}ms", decimal(us, 1000, usize::from(finest < 1000))),
        _ if us < 999_500 => format!("{}{GAP}ms", decimal(us, 1000, 0)),
        _ if us < 9_995_000 => format!("{}{GAP}s", decimal(us, 1_000_000, 2)),
        _ => format!("{}{GAP}s", decimal(us, 1_000_000, 1)),
    }
}

/// How many times as fast, from hundredths: two decimals where both times were long enough to tell, else one.
pub fn times(hundredths: u64, fine: bool) -> String {
    format!("{}{GAP}×", decimal(hundredths, 100, if fine { 2 } else { 1 }))
}

/// A share, from hundredths.
pub fn percent(hundredths: u64) -> String {
    format!("{hundredths}{GAP}%")
}

/// A number of bytes, in decimal units.
pub fn bytes(count: u64) -> String {
    match count {
        0..1_000 => format!("{count}{GAP}B"),
        1_000..1_000_000 => format!("{}{GAP}kB", decimal(count, 1_000, usize::from(count < 99_950))),
        _ => format!("{}{GAP}MB", decimal(count, 1_000_000, 1)),
    }
}

/// A number with its noun: "1 unit", "3 units".
pub fn count(number: u64, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The cores of a machine that may not tell how many it has.
pub fn cores(number: Option<u32>) -> String {
    number.map_or("an unknown number of cores".into(), |number| count(number.into(), "core"))
}

/// A share of a drawing's width, in hundredths of a percent, as SVG reads it.
pub fn width(part: u64, whole: u64) -> String {
    format!("{}%", decimal(part.min(whole) * 10_000 / whole.max(1), 100, 2))
}

/// `value / unit`, rounded to some decimals.
pub(crate) fn decimal(value: u64, unit: u64, decimals: usize) -> String {
    let scale = 10_u64.pow(decimals as u32);
    let rounded = (value * scale + unit / 2) / unit;
    match decimals {
        0 => rounded.to_string(),
        _ => format!("{}.{:0decimals$}", rounded / scale, rounded % scale),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_keep_three_digits_and_a_unit() {
        let fine = |us| duration(us, 5).replace(GAP, " ");
        let cases = [
            (0, "0 ms"),
            (40, "<0.1 ms"),
            (100, "0.1 ms"),
            (3_449, "3.4 ms"),
            (34_460, "34.5 ms"),
            (345_400, "345 ms"),
            (999_600, "1.00 s"),
            (1_234_567, "1.23 s"),
            (12_345_678, "12.3 s"),
        ];
        for (us, expected) in cases {
            assert_eq!(fine(us), expected);
        }
    }

    #[test]
    fn a_coarse_clock_shows_no_tenths() {
        let coarse = |us| duration(us, 1000).replace(GAP, " ");
        assert_eq!([coarse(0), coarse(3_000), coarse(99_000)], ["0 ms", "3 ms", "99 ms"]);
        assert_eq!(duration(400, 1000), format!("<1{GAP}ms"));
    }

    #[test]
    fn the_grain_is_what_divides_every_time() {
        assert_eq!(grain([3_000, 0, 17_000]), 1_000);
        assert_eq!(grain([3_105, 15, 17_000]), 5);
        assert_eq!(grain([]), 1);
    }

    #[test]
    fn other_units() {
        let plain = |text: String| text.replace(GAP, " ");
        assert_eq!(
            [plain(times(186, true)), plain(times(186, false)), plain(times(5, true))],
            ["1.86 ×", "1.9 ×", "0.05 ×"]
        );
        assert_eq!(
            [bytes(999), bytes(1_540), bytes(640_000), bytes(2_340_000)].map(plain),
            ["999 B", "1.5 kB", "640 kB", "2.3 MB"]
        );
        assert_eq!([count(1, "run"), count(0, "core")], ["1 run", "0 cores"]);
        assert_eq!([cores(Some(1)), cores(None)], ["1 core", "an unknown number of cores"]);
        assert_eq!([width(1, 3), width(5, 4), width(0, 0)], ["33.33%", "100.00%", "0.00%"]);
        assert_eq!(plain(percent(93)), "93 %");
    }
}
