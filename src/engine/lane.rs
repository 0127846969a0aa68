//! The lane under way, whichever kind it is in this build.

use crate::clock::PageClock;
use crate::processes::Workers;
use messages::{Lane, LaneReport, Plan, Progress};
#[cfg(feature = "threads")]
use runtime::race::Team;
use runtime::race::{Body, Clock, Crew, Fault, Script, Turns};

/// How long a coordinator computes at a stretch before it looks at its messages.
const STRETCH_US: u64 = 16_000;

/// How often it looks at a lane that runs elsewhere, on cores that the lane may need itself. When a lane ended is written
/// by its workers: looking late delays the next lane, and falsifies nothing.
const LOOK_MS: i32 = 40;

/// A lane under way. Dropping it ends it.
pub(crate) enum Running {
    /// Computes on the coordinator itself, in slices.
    #[cfg_attr(feature = "threads", expect(dead_code, reason = "threads compute in the pool"))]
    Turns(Turns<PageClock>),
    /// Computes in the pool.
    #[cfg(feature = "threads")]
    Team(Team),
    /// Computes in Python: on another thread, or here once it is advanced, when the page has heard that it has begun.
    Script(Script, Option<Body>),
    /// Computes in processes.
    Crew(Crew<PageClock, Workers>),
}

/// When a lane wants to be looked at again.
pub(crate) enum Pace {
    /// Once other events have had their turn.
    Soon,
    /// After that many milliseconds.
    Later(i32),
    /// Not again: it has ended.
    Done(LaneReport),
}

impl Running {
    /// Begins a lane that computes without processes.
    #[cfg(feature = "threads")]
    pub fn begin(lane: Lane, plan: Plan, pool_us: u64) -> Result<Self, Fault> {
        use crate::pool::Pool;
        Pool::suffices(plan.workers)?;
        Ok(Self::Team(match lane {
            Lane::Sequential => Team::sequential(plan, PageClock, &Pool)?,
            _ => Team::threads(plan, PageClock, &Pool, pool_us)?,
        }))
    }

    /// Begins a lane that computes without processes.
    #[cfg(not(feature = "threads"))]
    pub fn begin(lane: Lane, plan: Plan, _pool_us: u64) -> Result<Self, Fault> {
        Ok(Self::Turns(match lane {
            Lane::Sequential => Turns::sequential(plan, PageClock)?,
            _ => Turns::threads(plan, PageClock)?,
        }))
    }

    /// Begins a lane in Python.
    #[cfg(feature = "threads")]
    pub fn script(lane: Lane, plan: Plan) -> Result<Self, Fault> {
        let (script, body) = Script::begin(lane, plan, PageClock, crate::program::Worker)?;
        let no_thread = |_| Fault::Threads { reason: "the engine has no thread left".to_owned() };
        crate::threads::start(body).map_err(no_thread)?;
        Ok(Self::Script(script, None))
    }

    /// Begins a lane in Python.
    #[cfg(not(feature = "threads"))]
    pub fn script(lane: Lane, plan: Plan) -> Result<Self, Fault> {
        let (script, body) = Script::begin(lane, plan, PageClock, crate::program::Worker)?;
        Ok(Self::Script(script, Some(body)))
    }

    /// Has a lane end that needs some time for it: whether this one does.
    pub fn stop(&self) -> bool {
        match self {
            #[cfg(feature = "threads")]
            Self::Script(script, _) => {
                script.stop();
                crate::system::interrupt_all();
                true
            }
            _ => false,
        }
    }

    /// Whether nothing of it runs any more that was told to stop.
    pub fn has_stopped(&self) -> bool {
        match self {
            Self::Script(script, _) => script.is_over(),
            _ => true,
        }
    }

    /// Begins the lane of processes.
    pub fn crew(plan: Plan, workers: Workers) -> Result<Self, Fault> {
        Crew::begin(plan, PageClock, workers).map(Self::Crew)
    }

    /// Computes for a stretch, or looks what others have computed.
    pub fn advance(&mut self) -> Result<Pace, Fault> {
        let (pace, report) = match self {
            Self::Turns(turns) => (Pace::Soon, stretch(turns)),
            #[cfg(feature = "threads")]
            Self::Team(team) => {
                let under_way = team.look();
                (Pace::Later(LOOK_MS), if under_way { None } else { team.report() })
            }
            Self::Script(script, body) => {
                body.take().into_iter().for_each(|body| body());
                let under_way = script.look()?;
                (Pace::Later(LOOK_MS), if under_way { None } else { script.report() })
            }
            Self::Crew(crew) => {
                crew.check()?;
                (Pace::Later(LOOK_MS), crew.report())
            }
        };
        Ok(report.map_or(pace, Pace::Done))
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        match self {
            Self::Turns(turns) => turns.progress(),
            #[cfg(feature = "threads")]
            Self::Team(team) => team.progress(),
            Self::Script(script, _) => script.progress(),
            Self::Crew(crew) => crew.progress(),
        }
    }
}

fn stretch(turns: &mut Turns<PageClock>) -> Option<LaneReport> {
    let until = PageClock.now_us() + STRETCH_US;
    while turns.report().is_none() && PageClock.now_us() < until {
        turns.step();
    }
    turns.report()
}
