//! Counted references: [`std::sync::Arc`], with counts that are plain for who is alone.
#![allow(unsafe_code)]

use super::word::Word;
#[cfg(all(loom, test))]
use ::loom::sync::atomic::fence;
use std::fmt::{self, Debug, Display, Formatter};
use std::marker::PhantomData;
use std::mem::{self, ManuallyDrop};
use std::ops::Deref;
use std::ptr::{self, NonNull};
use std::sync::atomic::Ordering;
#[cfg(not(all(loom, test)))]
use std::sync::atomic::fence;

/// More references than can be told from a mistake: the count must never wrap around.
const MOST: usize = isize::MAX as usize;

/// The number of watches while who holds the only reference looks whether it does.
const LOOKED_AT: usize = usize::MAX;

struct Object<T> {
    /// References to it. At 0 the content is gone.
    strong: Word,
    /// Watches, and one for all references together. At 0 the memory is gone.
    weak: Word,
    content: T,
}

/// A counted reference to an object.
#[repr(transparent)]
pub struct Ref<T> {
    object: NonNull<Object<T>>,
    owns: PhantomData<Object<T>>,
}

/// A reference that doesn't keep its object's content, but its place.
pub struct Watch<T> {
    object: NonNull<Object<T>>,
    owns: PhantomData<Object<T>>,
}

// SAFETY: as for `Arc`: whoever has a reference can read the content (`Sync`) and, as the last one, drop or take it (`Send`),
// on any thread. Counts are words, which threads share.
unsafe impl<T: Send + Sync> Send for Ref<T> {}
// SAFETY: as above: a shared reference can be cloned.
unsafe impl<T: Send + Sync> Sync for Ref<T> {}
// SAFETY: as above: a watch can become a reference.
unsafe impl<T: Send + Sync> Send for Watch<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for Watch<T> {}

impl<T> Ref<T> {
    /// An object, and the first reference to it.
    #[inline(always)]
    pub fn new(content: T) -> Self {
        let object = Box::new(Object { strong: Word::new(1), weak: Word::new(1), content });
        Self { object: NonNull::from(Box::leak(object)), owns: PhantomData }
    }

    #[inline(always)]
    fn object(&self) -> &Object<T> {
        // SAFETY: this reference is counted, so that the object is there, content and all, for as long as it lives. Nobody
        // has a `&mut` to the content meanwhile, but in `get_mut`, which borrows the only reference.
        unsafe { self.object.as_ref() }
    }

    /// Whether both refer to the same object.
    #[inline(always)]
    pub fn ptr_eq(one: &Self, other: &Self) -> bool {
        one.object == other.object
    }

    /// Where its content lies.
    #[inline(always)]
    pub fn as_ptr(this: &Self) -> *const T {
        &raw const this.object().content
    }

    /// How many references there are.
    #[inline]
    pub fn strong_count(this: &Self) -> usize {
        this.object().strong.get(Ordering::Relaxed)
    }

    /// A watch on the object.
    pub fn downgrade(this: &Self) -> Watch<T> {
        let weak = &this.object().weak;
        if weak.plainly(|weak| *weak += 1).is_none() {
            weak.among(|weak| {
                // While somebody looks whether it has the only reference, there must not be more watches.
                while weak
                    .try_update(Ordering::Acquire, Ordering::Relaxed, |weak| (weak != LOOKED_AT).then_some(weak + 1))
                    .is_err()
                {
                    pause();
                }
            });
        }
        Watch { object: this.object, owns: PhantomData }
    }

    /// The content, if this is the only reference and nobody watches.
    #[inline]
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {
        if !this.is_only() {
            return None;
        }
        // SAFETY: it is the only reference, so nobody else can read the content, and it is borrowed while the result lives.
        // There is no watch either that could become one.
        Some(unsafe { &mut (*this.object.as_ptr()).content })
    }

    fn is_only(&self) -> bool {
        let Object { strong, weak, .. } = self.object();
        if let Some(watches) = weak.plainly(|weak| *weak) {
            return watches == 1 && strong.get(Ordering::Relaxed) == 1;
        }
        // As in `Arc`: with watches held off, nobody but another reference could make one, and there is none.
        let held_off =
            weak.among(|weak| weak.compare_exchange(1, LOOKED_AT, Ordering::Acquire, Ordering::Relaxed).is_ok());
        held_off && {
            let only = strong.get(Ordering::Acquire) == 1;
            weak.among(|weak| weak.store(1, Ordering::Release));
            only
        }
    }

    /// The content, if this was the last reference.
    pub fn into_inner(this: Self) -> Option<T> {
        let this = ManuallyDrop::new(this);
        this.count_down().then(|| {
            // SAFETY: there was no other reference, and this one is never used again: the content is read once, and nobody
            // drops it where it lay.
            let content = unsafe { ptr::read(&raw const this.object.as_ref().content) };
            // The watch that all references are together.
            drop(Watch { object: this.object, owns: PhantomData });
            content
        })
    }

    /// One reference less; whether it was the last one.
    #[inline(always)]
    fn count_down(&self) -> bool {
        let strong = &self.object().strong;
        let left = strong.plainly(|strong| {
            *strong -= 1;
            *strong
        });
        match left {
            Some(left) => left == 0,
            None => self.count_down_among(),
        }
    }

    #[inline(never)]
    fn count_down_among(&self) -> bool {
        let last = self.object().strong.among(|strong| strong.fetch_sub(1, Ordering::Release)) == 1;
        if last {
            // What the others did to the content before they let go has happened before.
            fence(Ordering::Acquire);
        }
        last
    }

    #[inline(never)]
    fn count_up_among(&self) {
        if self.object().strong.among(|strong| strong.fetch_add(1, Ordering::Relaxed)) > MOST {
            too_many();
        }
    }

    #[inline(never)]
    fn end(&mut self) {
        // SAFETY: this was the last reference: nobody reads the content any more, and it is dropped once. The memory stays
        // until the watch ends. Other watches may look at the words meanwhile, to which nothing here refers.
        unsafe { ptr::drop_in_place(&raw mut (*self.object.as_ptr()).content) };
        drop(Watch { object: self.object, owns: PhantomData });
    }
}

impl<T> Clone for Ref<T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        let counted = self.object().strong.plainly(|strong| {
            *strong += 1;
            *strong
        });
        match counted {
            Some(count) if count > MOST => too_many(),
            Some(_) => {}
            None => self.count_up_among(),
        }
        Self { object: self.object, owns: PhantomData }
    }
}

impl<T> Drop for Ref<T> {
    #[inline(always)]
    fn drop(&mut self) {
        if self.count_down() {
            self.end();
        }
    }
}

/// As `Arc` does: counts that wrap around would free what is in use.
#[cold]
#[inline(never)]
fn too_many() -> ! {
    std::process::abort()
}

fn pause() {
    #[cfg(all(loom, test))]
    ::loom::thread::yield_now();
    #[cfg(not(all(loom, test)))]
    std::hint::spin_loop();
}

impl<T> Watch<T> {
    fn words(&self) -> (&Word, &Word) {
        let object = self.object.as_ptr();
        // SAFETY: this watch is counted, so that the memory is there, and the words in it. There is no reference to the
        // whole object, whose content may be gone.
        unsafe { (&(*object).strong, &(*object).weak) }
    }

    /// A reference, if the object is still there.
    pub fn upgrade(&self) -> Option<Ref<T>> {
        let (strong, _) = self.words();
        let one_more = |strong: usize| (strong != 0 && strong < MOST).then_some(strong + 1);
        let there = match strong.plainly(|strong| one_more(*strong).map(|more| *strong = more).is_some()) {
            Some(there) => there,
            None => strong.among(|strong| strong.try_update(Ordering::Acquire, Ordering::Relaxed, one_more).is_ok()),
        };
        there.then(|| Ref { object: self.object, owns: PhantomData })
    }

    /// How many references there are to the object.
    pub fn strong_count(&self) -> usize {
        self.words().0.get(Ordering::Relaxed)
    }
}

impl<T> Clone for Watch<T> {
    fn clone(&self) -> Self {
        let (_, weak) = self.words();
        if weak.plainly(|weak| *weak += 1).is_none() {
            // Nobody looks whether it has the only reference while there is a watch, which this is.
            weak.among(|weak| weak.fetch_add(1, Ordering::Relaxed));
        }
        Self { object: self.object, owns: PhantomData }
    }
}

impl<T> Drop for Watch<T> {
    #[inline(always)]
    fn drop(&mut self) {
        let (_, weak) = self.words();
        let left = match weak.plainly(|weak| {
            *weak -= 1;
            *weak
        }) {
            Some(left) => left,
            None => {
                let left = weak.among(|weak| weak.fetch_sub(1, Ordering::Release)) - 1;
                if left == 0 {
                    fence(Ordering::Acquire);
                }
                left
            }
        };
        if left == 0 {
            // SAFETY: all references have gone, the content with them, and this was the last watch: nobody knows of the
            // memory any more. It came from a `Box` of the same layout; its content is not dropped again.
            drop(unsafe { Box::from_raw(self.object.as_ptr().cast::<ManuallyDrop<Object<T>>>()) });
        }
    }
}

impl<T> Deref for Ref<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        &self.object().content
    }
}

impl<T> AsRef<T> for Ref<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T> From<T> for Ref<T> {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl<T: Default> Default for Ref<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: PartialEq> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Debug> Debug for Ref<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

impl<T: Display> Display for Ref<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

impl<T> Debug for Watch<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("Watch")
    }
}

const _: () = assert!(mem::size_of::<Option<Ref<u8>>>() == mem::size_of::<usize>());
