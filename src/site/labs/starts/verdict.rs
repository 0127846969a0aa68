//! The result in a few sentences, made from what was measured.

use messages::Stage;

use super::trial::{METHODS, Trial, is_helper};
use crate::numbers::{bytes, duration};

/// What came out.
pub fn verdict(trials: &[Option<Trial>]) -> String {
    let told = METHODS.iter().zip(trials).filter_map(|(method, trial)| sentence(method, trial.as_ref()?));
    told.collect::<Vec<_>>().join(" ")
}

fn sentence(method: &str, trial: &Trial) -> Option<String> {
    let first = duration(trial.start_us(0)?, 100);
    let second = trial.start_us(1).map(|us| duration(us, 100));
    let copied = bytes(trial.bytes(Stage::Copy));
    Some(match (method, second) {
        ("fork", _) => {
            format!("fork had the child running after {first}: {copied} were copied for both, nothing pickled.")
        }
        ("forkserver", Some(second)) if trial.lives.iter().any(is_helper) => {
            format!(
                "forkserver took {first} for the first child, as the helper had to start and to import the module, and {second} for the second."
            )
        }
        _ => {
            format!(
                "{method} took {first} for the first child, and {} were pickled for both children.",
                bytes(trial.bytes(Stage::Pickle))
            )
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::trial::tests::{life, spawned};
    use super::*;

    #[test]
    fn each_method_is_told_with_its_own_cost() {
        let child = |pid, from| {
            life(pid, "ForkProcess-1", from, &[(Stage::Copy, 9, 20_000_000), (Stage::Boot, 30, 0), (Stage::Run, 5, 0)])
        };
        let forked = Trial {
            lives: vec![life(42, "", 0, &[(Stage::Run, 90, 0)]), child(43, 10), child(44, 60)],
            ..Trial::default()
        };
        let text = verdict(&[Some(spawned()), Some(forked), None]).replace('\u{202f}', " ");
        assert_eq!(
            text,
            "spawn took 79.0 ms for the first child, and 6.0 kB were pickled for both children. \
             fork had the child running after 39.0 ms: 40.0 MB were copied for both, nothing pickled."
        );
    }
}
