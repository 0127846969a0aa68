//! What the lab `refcount` shows before the reader's own run: threads of this machine that count, in every way. A
//! measurement, so it is kept between builds.

use std::path::Path;

use messages::{Tally, Way};
use runtime::{counting::count, native::Machine, program::World};

use super::{Fault, recordings};
use crate::labs::refcount::measurement::{Measurement, Origin, USUAL};

/// How often it is tried: of these runs the one is shown that lost most, in which the threads met most often. On a busy
/// machine they may take turns.
const RUNS: usize = 3;

/// The measurement. `folder` keeps it.
///
/// # Errors
/// Threads can't be had, or the measurement can't be kept.
pub fn one(folder: &Path) -> Result<Measurement, Fault> {
    recordings::kept_or_made("count", &messages::encode(&USUAL), folder, || {
        let runs: Result<Vec<Measurement>, Fault> = (0..RUNS).map(|_| measure()).collect();
        let lost = |run: &Measurement| run.together(Way::Plain).map(Tally::lost);
        runs?.into_iter().max_by_key(lost).ok_or_else(|| Fault::Recording("nothing was counted".to_owned()))
    })
}

fn measure() -> Result<Measurement, Fault> {
    let cores = Machine.cpu_count().try_into().ok();
    let mut measured = Measurement::new(Origin::Recorded, USUAL, cores);
    let counted = count(USUAL, &Machine, &Default::default(), |tally| measured.tallies.push(tally));
    counted.map_err(|fault| Fault::Recording(fault.to_string()))?;
    measured.whole = true;
    Ok(measured)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_is_measured_and_kept() {
        let folder = std::env::temp_dir().join(format!("lockstep-counts-{}", std::process::id()));
        let measured = one(&folder).expect("threads can be had");
        assert!(Way::ALL.into_iter().all(|way| measured.alone(way).is_some() && measured.together(way).is_some()));
        assert!(measured.whole && measured.all_ns() > 0);
        assert_eq!(one(&folder).expect("it is kept"), measured);
        std::fs::remove_dir_all(&folder).expect("it is there");
    }
}
