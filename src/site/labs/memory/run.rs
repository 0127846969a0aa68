//! A run of one of the two programs, and what it has printed.

use messages::{Pipe, Printed, Program};
use serde::{Deserialize, Serialize};

/// The lengths of the list that can be chosen.
pub const LENGTHS: [u32; 3] = [3, 1_000, 100_000];

/// More than this many bytes of output are not kept: what the programs tell is far less.
const MOST: usize = 20_000;

/// The two programs, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Two threads.
    Threads,
    /// Two processes.
    Processes,
}

impl Kind {
    /// Both.
    pub const ALL: [Kind; 2] = [Kind::Threads, Kind::Processes];
}

/// A program and its run when the page was made: a file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The program.
    pub program: Program,
    /// Cores of the machine that it was recorded on.
    pub cores: u32,
    /// What it printed.
    pub printed: String,
}

/// What a run has printed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// On stdout.
    pub out: String,
    /// On stderr.
    pub err: String,
}

impl Told {
    /// Takes in what was printed.
    pub fn print(&mut self, printed: Vec<Printed>) {
        for piece in printed {
            let to = if piece.pipe == Pipe::Out { &mut self.out } else { &mut self.err };
            if to.len() + piece.text.len() <= MOST {
                to.push_str(&piece.text);
            }
        }
    }
}

/// A program as it is run with a list of that length.
pub fn given(program: &Program, length: u32) -> Program {
    Program { arguments: vec![length.to_string()], ..program.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_comes_in_pieces_and_not_without_end() {
        let piece = |pipe, text: &str| Printed { pipe, text: text.to_owned(), left_out: 0 };
        let mut told = Told::default();
        told.print(vec![piece(Pipe::Out, "a"), piece(Pipe::Err, "x"), piece(Pipe::Out, "b\n")]);
        assert_eq!((&*told.out, &*told.err), ("ab\n", "x"));
        told.print(vec![piece(Pipe::Out, &"c".repeat(MOST))]);
        assert_eq!(told.out, "ab\n");
    }

    #[test]
    fn the_program_is_given_the_length() {
        assert_eq!(given(&Program::new("a.py", "", Vec::new()), 1000).arguments, ["1000"]);
    }
}
