//! The names under which an article can ask for what the site draws. One line adds a name.

use crate::document::{FigureId, LabId, SlideshowId};

macro_rules! names {
    ($id:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl $id {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// All their names, in the same order.
            pub(crate) const NAMES: &'static [&'static str] = &[$($name),+];

            /// The name in an article, in the page's addresses and in the style sheets.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|id| id.name() == name)
            }
        }
    };
}

names!(SlideshowId {
    HowPythonRuns = "how-python-runs",
    GilToken = "gil-token",
    AddressSpaces = "address-spaces",
});

names!(LabId {
    Bytecode = "bytecode",
    GilTimeline = "gil-timeline",
    Refcount = "refcount",
    Memory = "memory",
    Race = "race",
    StartMethods = "start-methods",
});

names!(FigureId {
    AmdahlCurve = "amdahl-curve",
});

impl SlideshowId {
    /// How many slides the site draws.
    pub const fn slides(self) -> usize {
        match self {
            Self::HowPythonRuns => 4,
            Self::GilToken | Self::AddressSpaces => 3,
        }
    }
}
