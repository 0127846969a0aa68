//! Counting primes by trial division: nothing but arithmetic, and a little dearer from unit to unit.
//!
//! The unit of number `u` holds the whole numbers from `u · size` thousand on, `size` thousand of them.

use messages::Unit;
use std::ops::Range;

/// Numbers tested in one slice.
const SLICE: u32 = 512;

/// Bits of the checksum that hold the sum of the primes; the count stands above them.
const SUM_BITS: u32 = 44;

/// One interval under way.
#[derive(Debug)]
pub(super) struct Primes {
    left: Range<u32>,
    count: u64,
    sum: u64,
}

impl Primes {
    pub(super) fn new(size: u32, unit: u16) -> Self {
        let length = size * 1000;
        let start = u32::from(unit) * length;
        Self { left: start..start + length, count: 0, sum: 0 }
    }

    /// Tests the next few numbers; the unit once none is left.
    pub(super) fn step(&mut self) -> Option<Unit> {
        let end = self.left.end.min(self.left.start + SLICE);
        for prime in (self.left.start..end).filter(|&number| is_prime(number)) {
            self.count += 1;
            self.sum += u64::from(prime);
        }
        self.left.start = end;
        self.left.is_empty().then(|| Unit { checksum: (self.count << SUM_BITS) | self.sum, data: Vec::new() })
    }
}

fn is_prime(number: u32) -> bool {
    if number < 4 || number.is_multiple_of(2) {
        return matches!(number, 2 | 3);
    }
    let mut divisor = 3;
    while divisor * divisor <= number {
        if number.is_multiple_of(divisor) {
            return false;
        }
        divisor += 2;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(size: u32, unit: u16) -> u64 {
        let mut primes = Primes::new(size, unit);
        loop {
            if let Some(unit) = primes.step() {
                return unit.checksum;
            }
        }
    }

    #[test]
    fn small_numbers_are_told_apart() {
        let primes: Vec<u32> = (0..32).filter(|&number| is_prime(number)).collect();
        assert_eq!(primes, [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31]);
    }

    #[test]
    fn count_and_sum_below_a_million_are_the_known_ones() {
        let whole: u64 = (0..10).map(|unit| whole(100, unit)).sum();
        assert_eq!(whole >> SUM_BITS, 78_498);
        assert_eq!(whole & ((1 << SUM_BITS) - 1), 37_550_402_023);
    }

    #[test]
    fn however_it_is_cut_the_numbers_are_the_same() {
        let coarse: u64 = whole(60, 0);
        let fine: u64 = (0..12).map(|unit| whole(5, unit)).sum();
        assert_eq!(coarse, fine);
    }
}
