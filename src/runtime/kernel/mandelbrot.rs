//! Escape times of the Mandelbrot set: units differ a lot in cost, and have a picture to send back.
//!
//! The picture is [`WIDTH`] points wide; the unit of number `u` is a band of `size` rows, from row `u · size` on.

use messages::{Unit, Work};
use std::ops::Range;

/// Points in a row, so that a unit of size 1 is one row.
const WIDTH: u32 = 1000;

/// Rounds after which a point counts as one of the set; an escape time fits a byte.
const ROUNDS: u8 = 255;

/// The part of the plane that the picture shows: left and top edge, width and height.
const VIEW: [f64; 4] = [-2.25, -1.25, 3.0, 2.5];

/// One band under way; a slice is one row.
#[derive(Debug)]
pub(super) struct Mandelbrot {
    rows: Range<u32>,
    height: f64,
    escapes: Vec<u8>,
}

impl Mandelbrot {
    pub(super) fn new(work: &Work, unit: u16) -> Self {
        let top = u32::from(unit) * work.size;
        Self {
            rows: top..top + work.size,
            height: f64::from(u32::from(work.units) * work.size),
            escapes: Vec::with_capacity((work.size * WIDTH) as usize),
        }
    }

    /// Computes the next row; the unit after the last one.
    pub(super) fn step(&mut self) -> Option<Unit> {
        if let Some(row) = self.rows.next() {
            let y = VIEW[1] + VIEW[3] * (f64::from(row) + 0.5) / self.height;
            self.escapes
                .extend((0..WIDTH).map(|column| escape(VIEW[0] + VIEW[2] * f64::from(column) / f64::from(WIDTH), y)));
        }
        self.rows.is_empty().then(|| {
            let data = std::mem::take(&mut self.escapes);
            Unit { checksum: checksum(&data), data }
        })
    }
}

/// The rounds until the point leaves the circle of radius 2.
fn escape(x: f64, y: f64) -> u8 {
    let (mut re, mut im) = (0.0, 0.0);
    for round in 0..ROUNDS {
        let (re2, im2) = (re * re, im * im);
        if re2 + im2 > 4.0 {
            return round;
        }
        im = 2.0 * re * im + y;
        re = re2 - im2 + x;
    }
    ROUNDS
}

/// FNV-1a over the bytes.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use messages::Kernel;

    fn whole(units: u16, size: u32, unit: u16) -> Vec<u8> {
        let mut band = Mandelbrot::new(&Work { kernel: Kernel::Mandelbrot, units, size }, unit);
        loop {
            if let Some(unit) = band.step() {
                return unit.data;
            }
        }
    }

    #[test]
    fn known_points_escape_when_they_should() {
        let cases =
            [((0.0, 0.0), ROUNDS), ((-1.0, 0.0), ROUNDS), ((0.25, 0.0), ROUNDS), ((2.0, 2.0), 1), ((1.0, 0.0), 3)];
        for ((x, y), rounds) in cases {
            assert_eq!(escape(x, y), rounds, "{x} + {y}i");
        }
    }

    #[test]
    fn bands_join_to_the_same_picture_however_it_is_cut() {
        let coarse = whole(1, 20, 0);
        let fine: Vec<u8> = (0..10).flat_map(|unit| whole(10, 2, unit)).collect();
        assert_eq!(coarse.len(), 20_000);
        assert_eq!(coarse, fine);
    }

    #[test]
    fn the_picture_is_symmetric_about_the_real_axis() {
        let picture = whole(1, 40, 0);
        for (row, mirrored) in picture.chunks(1000).zip(picture.chunks(1000).rev()) {
            assert_eq!(row, mirrored);
        }
    }

    #[test]
    fn a_picture_has_the_checksum_that_every_machine_has_to_find() {
        assert_eq!(checksum(&whole(1, 40, 0)), 0x6065_ba66_0b2a_49d9);
    }
}
