//! What the programs tell, read from the lines that they print: nothing in the picture comes from elsewhere.
//!
//! A line is `WHO sees REPR, N items, id ID, count N`, `N bytes came to WHO` or `N bytes came back from WHO`. Every other
//! line is left out, and so is one that is not whole yet.

/// What somebody saw of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Who: `main`, or the name of a thread or process.
    pub who: String,
    /// The list, shortened if it is long.
    pub repr: String,
    /// How many items it has.
    pub items: u64,
    /// Its `id()`, as it was printed.
    pub id: String,
    /// What `sys.getrefcount` said.
    pub count: u64,
}

/// Bytes that crossed a wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The process that is not `main`.
    pub who: String,
    /// Whether they came back from it.
    pub back: bool,
    /// How many bytes the receiver got.
    pub bytes: u64,
}

/// What a program has told so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// What was seen, in the order in which it was told.
    pub sights: Vec<Sight>,
    /// What crossed, likewise.
    pub letters: Vec<Letter>,
}

impl Scene {
    /// Reads what was printed.
    pub fn of(printed: &str) -> Self {
        let mut scene = Self::default();
        for line in printed.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')) {
            scene.sights.extend(sight(line));
            scene.letters.extend(letter(line));
        }
        scene
    }

    /// Who saw something, each once, in the order in which they first did.
    pub fn people(&self) -> Vec<&str> {
        distinct(self.sights.iter().map(|sight| &*sight.who))
    }

    /// What one saw.
    pub fn seen_by<'a>(&'a self, who: &'a str) -> impl DoubleEndedIterator<Item = &'a Sight> {
        self.sights.iter().filter(move |sight| sight.who == who)
    }

    /// What crossed to one, or came back.
    pub fn bytes(&self, who: &str, back: bool) -> Option<u64> {
        self.letters.iter().find(|letter| letter.who == who && letter.back == back).map(|letter| letter.bytes)
    }

    /// All bytes that crossed.
    pub fn all_bytes(&self) -> u64 {
        self.letters.iter().map(|letter| letter.bytes).sum()
    }
}

/// Each of them once, in the order in which they first come.
pub fn distinct<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    all.fold(Vec::new(), |mut known, one| {
        if !known.contains(&one) {
            known.push(one);
        }
        known
    })
}

fn sight(line: &str) -> Option<Sight> {
    let (who, rest) = line.split_once(" sees ")?;
    // From the end: the list may hold anything.
    let (rest, count) = rest.rsplit_once(", count ")?;
    let (rest, id) = rest.rsplit_once(", id ")?;
    let (repr, items) = rest.rsplit_once(", ")?;
    let items = items.strip_suffix(" items")?.parse().ok()?;
    Some(Sight { who: who.to_owned(), repr: repr.to_owned(), items, id: id.to_owned(), count: count.parse().ok()? })
}

fn letter(line: &str) -> Option<Letter> {
    let (bytes, rest) = line.split_once(" bytes came ")?;
    let (who, back) = match rest.strip_prefix("back from ") {
        Some(who) => (who, true),
        None => (rest.strip_prefix("to ")?, false),
    };
    Some(Letter { who: who.to_owned(), back, bytes: bytes.parse().ok()? })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// What two threads tell.
    pub const THREADS: &str = "main sees [0, 1, 2], 3 items, id 0x48, count 3\n\
                               A sees [0, 1, 2, 'A'], 4 items, id 0x48, count 6\n\
                               B sees [0, 1, 2, 'A', 'B'], 5 items, id 0x48, count 5\n\
                               main sees [0, 1, 2, 'A', 'B'], 5 items, id 0x48, count 3\n";

    /// What two processes tell.
    pub const PROCESSES: &str = "main sees [0, 1, 2], 3 items, id 0x48, count 3\n\
                                 22 bytes came to A\n\
                                 A sees [0, 1, 2, 'A'], 4 items, id 0x48, count 3\n\
                                 22 bytes came to B\n\
                                 26 bytes came back from A\n\
                                 B sees [0, 1, 2, 'B'], 4 items, id 0x50, count 3\n\
                                 26 bytes came back from B\n\
                                 main sees [0, 1, 2], 3 items, id 0x48, count 3\n";

    #[test]
    fn what_is_told_is_read() {
        let scene = Scene::of(PROCESSES);
        assert_eq!(scene.people(), ["main", "A", "B"]);
        assert_eq!(scene.seen_by("B").next().map(|sight| (&*sight.repr, &*sight.id)), Some(("[0, 1, 2, 'B']", "0x50")));
        assert_eq!(
            (scene.bytes("A", false), scene.bytes("A", true), scene.bytes("main", true)),
            (Some(22), Some(26), None)
        );
        assert_eq!(scene.all_bytes(), 96);
        assert_eq!(Scene::of(THREADS).letters, []);
    }

    #[test]
    fn a_list_may_hold_what_reads_like_a_line() {
        let line = "A sees [', 2 items, id 3, count 4', ' sees '], 2 items, id 0x9, count 1\n";
        let sights = Scene::of(line).sights;
        assert_eq!(sights.len(), 1);
        assert_eq!((&*sights[0].repr, sights[0].items), ("[', 2 items, id 3, count 4', ' sees ']", 2));
    }

    #[test]
    fn what_is_not_whole_or_something_else_is_left_out() {
        for text in
            ["", "A sees [0], 1 items, id 0x9, count 1", "A sees nothing\n", "x bytes came to A\n", "3 bytes came\n"]
        {
            assert_eq!(Scene::of(text), Scene::default(), "{text:?}");
        }
    }
}
