//! Frames: the state of one call.

use super::Op;
use crate::object::{CodeObject, Dict, FrameObject, Function, Generator, Suspended};
use sharing::Ref;

/// A call under way. Its local variables and its stack are a stretch of the thread's stack.
#[derive(Debug)]
pub struct Frame {
    /// What runs.
    pub function: Ref<Function>,
    /// The instruction that comes next; while one runs, that one.
    pub next: usize,
    /// Where its first local variable is on the thread's stack.
    pub base: usize,
    /// How high the thread's stack is once it has ended.
    pub floor: usize,
    /// What happens to its result.
    pub link: Link,
    /// What few frames have: apart, since a frame is moved at each call and return.
    pub(crate) extra: Option<Box<Extra>>,
}

/// What few frames have.
#[derive(Debug, Default)]
pub(crate) struct Extra {
    /// The names of a module or class body; functions have slots.
    pub namespace: Option<Ref<Dict>>,
    /// The generator whose frame it is.
    pub generator: Option<Ref<Generator>>,
    /// Where its variables were while it waited, kept for the next time.
    pub spare: Option<Box<Suspended>>,
    /// What programs see of it, once they can.
    pub object: Option<Ref<FrameObject>>,
}

/// What happens to a frame's result.
#[derive(Clone, Copy, Debug)]
pub enum Link {
    /// It goes onto the caller's stack.
    Call,
    /// It has to be `None`; the object that `__init__` was called for is on the caller's stack already.
    Init,
    /// It goes to code of ours that waits for it.
    Native,
    /// A call of `next` or `send` resumed this generator: what it yields goes onto the stack; its end raises.
    Next,
    /// A `for` loop over `iter(function, end)` called it: its result goes onto the stack, or ends the loop.
    Until {
        /// Where the caller goes on at the end.
        end: usize,
    },
    /// A `for` loop resumed this generator: what it yields goes onto the stack; its end ends the loop.
    Loop,
    /// A `yield from` or `await` resumed this generator: what it yields goes onto the stack; what it returns too, and
    /// the caller goes on elsewhere.
    Send,
}

impl Frame {
    /// Becomes another frame; the one that it was comes out. Field by field: as a whole it would be read in wider pieces than
    /// it was written in a moment ago, which processors wait for.
    #[inline(always)]
    pub(crate) fn exchange(&mut self, other: Frame) -> Frame {
        let Frame { function, next, base, floor, link, extra } = other;
        Frame {
            function: std::mem::replace(&mut self.function, function),
            next: std::mem::replace(&mut self.next, next),
            base: std::mem::replace(&mut self.base, base),
            floor: std::mem::replace(&mut self.floor, floor),
            link: std::mem::replace(&mut self.link, link),
            extra: std::mem::replace(&mut self.extra, extra),
        }
    }

    /// Where a loop or a delegation goes on that is at this instruction when its generator has ended.
    pub(crate) fn end_of_generator(&self) -> usize {
        let instr = &self.code().instrs[self.next];
        instr.arg as usize + usize::from(instr.op == Op::ForIter)
    }

    /// The code that it runs.
    #[inline(always)]
    pub fn code(&self) -> &Ref<CodeObject> {
        &self.function.code
    }

    /// The names of a module or class body; functions have slots.
    pub fn namespace(&self) -> Option<&Ref<Dict>> {
        self.extra.as_ref()?.namespace.as_ref()
    }

    /// Whether programs see it as that object.
    pub(crate) fn shows_as(&self, object: &Ref<FrameObject>) -> bool {
        let known = self.extra.as_ref().and_then(|extra| extra.object.as_ref());
        known.is_some_and(|known| Ref::ptr_eq(known, object))
    }

    /// Whether it is that generator's.
    pub(crate) fn runs(&self, generator: &Ref<Generator>) -> bool {
        let known = self.extra.as_ref().and_then(|extra| extra.generator.as_ref());
        known.is_some_and(|known| Ref::ptr_eq(known, generator))
    }

    /// What programs see of it.
    pub fn object(&mut self) -> &Ref<FrameObject> {
        let extra = &mut **self.extra.get_or_insert_default();
        let object = extra
            .object
            .get_or_insert_with(|| Ref::new(FrameObject::new(self.function.clone(), extra.namespace.clone())));
        object.at(self.next);
        object
    }
}
