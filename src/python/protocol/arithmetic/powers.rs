//! Powers, exponentials and logarithms to the last digit.
//!
//! CPython takes them from the C library, whose results are the nearest float in all but one case of some hundreds. What
//! WebAssembly gets instead differs in one of ten. Here they are worked out with twice the digits, as sums of two floats,
//! and rounded once: what is far from one is split off by tables first, so that a few terms are enough.

use std::array::from_fn;
use std::f64::consts::LN_2;
use std::sync::LazyLock;

/// Logarithms of 64ths, from 45 on.
const FIRST: usize = 45;
/// Parts of an octave.
const PARTS: i64 = 32;

/// A sum of two floats, the second less than half of the first one's last digit.
#[derive(Clone, Copy)]
struct Sum(f64, f64);

struct Tables {
    /// ln(i / 64)
    logs: [Sum; 47],
    /// 2 ** (j / 32)
    roots: [Sum; PARTS as usize],
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables {
    logs: from_fn(|place| Sum::logarithm((place + FIRST) as f64 / 64.0)),
    roots: from_fn(|place| Sum(LN_2, LN_2_REST).times(Sum(place as f64 / PARTS as f64, 0.0)).exponential()),
});

/// What `LN_2` lacks.
const LN_2_REST: f64 = 2.319_046_813_846_299_6e-17;
/// `LN_2` in three pieces, of which the first two can be multiplied with 17 bits without rounding.
const LN_2_PIECES: [f64; 3] = [0.693_147_180_558_298_7, 1.646_594_958_286_646_3e-12, 3.061_840_736_018_652e-24];

/// Their sum, and what it lacks, if the first is the greater.
fn ordered_sum(a: f64, b: f64) -> Sum {
    let sum = a + b;
    Sum(sum, b - (sum - a))
}

/// Their sum, and what it lacks.
fn sum(a: f64, b: f64) -> Sum {
    let sum = a + b;
    let part = sum - a;
    Sum(sum, (a - (sum - part)) + (b - part))
}

/// Their product, and what it lacks: Dekker's, as WebAssembly has no fused multiplication.
fn product(a: f64, b: f64) -> Sum {
    let halves = |x: f64| {
        let big = 134_217_729.0 * x;
        let high = big - (big - x);
        (high, x - high)
    };
    let product = a * b;
    let ((a1, a2), (b1, b2)) = (halves(a), halves(b));
    Sum(product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2)
}

impl Sum {
    fn plus(self, other: Self) -> Self {
        let Self(high, low) = sum(self.0, other.0);
        ordered_sum(high, low + (self.1 + other.1))
    }

    fn times(self, other: Self) -> Self {
        let Self(high, low) = product(self.0, other.0);
        ordered_sum(high, low + (self.0 * other.1 + self.1 * other.0))
    }

    fn over(self, other: Self) -> Self {
        let first = self.0 / other.0;
        let Self(high, low) = other.times(Self(first, 0.0));
        let rest = (self.0 - high) + (self.1 - low);
        ordered_sum(first, rest / other.0)
    }

    /// By its series, for tables.
    fn logarithm(x: f64) -> Self {
        let ratio = Self(x - 1.0, 0.0).over(sum(x, 1.0));
        let square = ratio.times(ratio);
        let terms = (0..30).rev().map(|n| Self(1.0, 0.0).over(Self(f64::from(2 * n + 1), 0.0)));
        let series = terms.fold(Self(0.0, 0.0), |rest, term| term.plus(rest.times(square)));
        ratio.times(series).times(Self(2.0, 0.0))
    }

    /// By its series, for tables.
    fn exponential(self) -> Self {
        let one = Self(1.0, 0.0);
        (1..30).rev().fold(one, |rest, n| one.plus(rest.times(self).over(Self(f64::from(n), 0.0))))
    }
}

/// The natural logarithm of a positive, finite float that is not subnormal.
fn logarithm(x: f64) -> Sum {
    // Between the roots of 1/2 and 2.
    let bits = x.to_bits() as i64 - 0x3fe6_a09e_667f_3bcd;
    let power = bits >> 52;
    let part = f64::from_bits(x.to_bits().wrapping_sub((power as u64) << 52));
    let near = (part * 64.0).round();
    let centre = near / 64.0;
    let Sum(ratio, rest) = Sum(part - centre, 0.0).over(sum(part, centre));
    let square = ratio * ratio;
    let series = 1.0 / 3.0 + square * (0.2 + square * (1.0 / 7.0 + square * (1.0 / 9.0 + square / 11.0)));
    let tail = Sum(2.0 * ratio, 2.0 * (rest + ratio * square * series));
    let power = power as f64;
    let octaves = ordered_sum(power * LN_2_PIECES[0], power * LN_2_PIECES[1] + power * LN_2_PIECES[2]);
    octaves.plus(TABLES.logs[near as usize - FIRST]).plus(tail)
}

/// `e ** exponent`, if that is neither too large nor too small for a float that is not subnormal.
fn exponential(Sum(exponent, more): Sum) -> Option<f64> {
    if !(-708.0..709.0).contains(&exponent) {
        return None;
    }
    let parts = (exponent * (PARTS as f64 / LN_2)).round();
    let octaves = parts / PARTS as f64;
    let Sum(high, low) = sum(exponent - octaves * LN_2_PIECES[0], -octaves * LN_2_PIECES[1]);
    let low = low + (more - octaves * LN_2_PIECES[2]);
    let series = 1.0 / 24.0 + high * (1.0 / 120.0 + high * (1.0 / 720.0 + high / 5040.0));
    let beyond = ordered_sum(high, low + high * low + high * high * (0.5 + high * (1.0 / 6.0 + high * series)));
    let parts = parts as i64;
    let root = TABLES.roots[parts.rem_euclid(PARTS) as usize];
    let Sum(scaled, lost) = product(root.0, beyond.0);
    let Sum(whole, rest) = ordered_sum(root.0, scaled);
    let result = whole + (rest + (lost + root.0 * beyond.1 + root.1 * (1.0 + beyond.0)));
    Some(result * f64::from_bits(((1023 + parts.div_euclid(PARTS)) as u64) << 52))
}

/// `base ** exponent`
pub fn powf(base: f64, exponent: f64) -> f64 {
    let power = || {
        let Sum(high, low) = logarithm(base);
        let Sum(product, rest) = product(high, exponent);
        exponential(ordered_sum(product, rest + low * exponent))
    };
    let plain = base >= f64::MIN_POSITIVE && base.is_finite() && exponent.abs() < 1e15 && exponent.abs() > 1e-15;
    plain.then(power).flatten().unwrap_or_else(|| base.powf(exponent))
}

/// `math.log`
pub fn ln(x: f64) -> f64 {
    if x >= f64::MIN_POSITIVE && x.is_finite() { logarithm(x).0 } else { x.ln() }
}

/// `math.exp`
pub fn exp(x: f64) -> f64 {
    exponential(Sum(x, 0.0)).unwrap_or_else(|| x.exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts by how many of a million pairs a function differs from the C library's, which is right in nearly all.
    fn differences(of: impl Fn(f64, f64) -> (f64, f64)) -> usize {
        let mut state = 88_172_645_463_325_252_u64;
        let mut chance = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 11) as f64 / (1_u64 << 53) as f64
        };
        let mut pair = || (chance() * 100.0, (chance() - 0.5) * 40.0);
        (0..1_000_000)
            .filter(|_| {
                let (base, exponent) = pair();
                let (own, known) = of(base, exponent);
                assert!(own == known || (own / known - 1.0).abs() < 2.3e-16, "{base} {exponent}: {own} {known}");
                own != known
            })
            .count()
    }

    #[test]
    fn hardly_ever_is_the_last_digit_another_one() {
        let counts = [
            differences(|base, exponent| (powf(base, exponent), base.powf(exponent))),
            differences(|base, _| (ln(base), base.ln())),
            differences(|_, exponent| (exp(exponent), exponent.exp())),
        ];
        assert!(counts.iter().all(|&count| count < 2000), "{counts:?}");
    }

    #[test]
    fn what_has_an_exact_result_has_it() {
        assert_eq!((powf(2.0, 10.0), powf(3.0, 4.0), powf(10.0, 22.0)), (1024.0, 81.0, 1e22));
        assert_eq!((powf(2.0, -1.0), powf(4.0, 1.5), powf(1.0, 5.5)), (0.5, 8.0, 1.0));
        assert_eq!((powf(2.0, 1.5), ln(3.0), exp(1.0)), (2.828_427_124_746_190_3, 1.098_612_288_668_109_8, 1f64.exp()));
        assert_eq!((ln(1.0), exp(0.0), ln(8.0) / ln(2.0)), (0.0, 1.0, 3.0));
    }

    #[test]
    fn the_rarest_floats_are_left_to_the_library() {
        for (base, exponent) in
            [(0.0, 2.0), (f64::INFINITY, -1.0), (2.0, 1e300), (5e-324, 0.5), (2.0, -1074.0), (-8.0, 3.0)]
        {
            assert_eq!(powf(base, exponent), base.powf(exponent));
        }
        assert!(powf(-8.0, 0.5).is_nan() && powf(f64::NAN, 2.0).is_nan());
    }
}
