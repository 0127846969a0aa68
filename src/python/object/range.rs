//! `range`.

use num_bigint::BigInt;

/// A `range`, within 64 bits: others are refused by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The first number.
    pub start: i64,
    /// Where it ends, itself not in.
    pub stop: i64,
    /// The distance; not 0.
    pub step: i64,
}

impl Range {
    /// How many numbers it has.
    pub fn len(&self) -> u64 {
        let (low, high) = if self.step > 0 { (self.start, self.stop) } else { (self.stop, self.start) };
        if low >= high { 0 } else { (high.wrapping_sub(low) as u64 - 1) / self.step.unsigned_abs() + 1 }
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number at that index, which has to be within.
    pub fn at(&self, index: u64) -> i64 {
        self.start.wrapping_add(self.step.wrapping_mul(index as i64))
    }

    /// Where `number` is among its numbers.
    pub fn position(&self, number: &BigInt) -> Option<u64> {
        let number = i64::try_from(number).ok()?;
        let (from, to) = if self.step > 0 { (self.start, number) } else { (number, self.start) };
        let distance = (to >= from).then(|| to.wrapping_sub(from) as u64)?;
        let step = self.step.unsigned_abs();
        let index = distance / step;
        (distance % step == 0 && index < self.len()).then_some(index)
    }
}
