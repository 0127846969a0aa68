//! The allocator of these tests is the one that they are about.

use super::*;
use std::alloc::{GlobalAlloc, Layout};
use std::sync::{Mutex, mpsc};
use std::thread;

#[global_allocator]
static ALLOCATOR: Pooled = Pooled;

/// A block filled with a byte of its own, looked at when it ends: nobody else may have written to it.
struct Block {
    bytes: Vec<u8>,
    mark: u8,
}

impl Block {
    fn new(size: usize, mark: u8) -> Self {
        Self { bytes: vec![mark; size], mark }
    }

    fn resize(&mut self, size: usize) {
        self.bytes.resize(size, self.mark);
        self.bytes.shrink_to_fit();
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        assert!(self.bytes.iter().all(|byte| *byte == self.mark), "a block was lent to two");
    }
}

/// Numbers that look random, from a seed.
fn numbers(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    }
}

#[test]
fn blocks_are_nobody_elses() {
    let mut number = numbers(1);
    let mut blocks = Vec::new();
    for round in 0..20_000 {
        match number(4) {
            0 if !blocks.is_empty() => drop(blocks.swap_remove(number(blocks.len()))),
            1 if !blocks.is_empty() => {
                let place = number(blocks.len());
                let block: &mut Block = &mut blocks[place];
                block.resize(number(1500));
            }
            _ => blocks.push(Block::new(number(1200), round as u8)),
        }
        if blocks.len() > 300 {
            blocks.truncate(100);
        }
    }
}

#[test]
fn blocks_end_on_other_threads() {
    thread::scope(|scope| {
        let queues: Vec<_> = (0..4).map(|_| mpsc::sync_channel::<Block>(64)).collect();
        let senders: Vec<_> = queues.iter().map(|(sender, _)| sender.clone()).collect();
        for (index, (sender, receiver)) in queues.into_iter().enumerate() {
            drop(sender);
            let senders = senders.clone();
            scope.spawn(move || {
                let mut number = numbers(index as u64);
                for round in 0..3000 {
                    // Who is full or gone doesn't take it: then it ends here.
                    let _ = senders[number(4)].try_send(Block::new(number(600), round as u8));
                    receiver.try_iter().for_each(drop);
                }
            });
        }
    });
}

#[test]
fn zeroes_are_zeroes() {
    for size in [1, 8, 100, LARGE, 4096] {
        drop(vec![0xff_u8; size]);
        assert!(vec![0_u8; size].iter().all(|byte| *byte == 0));
    }
}

const LARGE: usize = 1024;

#[test]
fn alignment_is_kept() {
    for align in [1, 2, 4, 8, 16, 32, 64, 4096] {
        for size in [1, 24, 300, 2000] {
            let layout = Layout::from_size_align(size, align).expect("a layout");
            // SAFETY: the layout is not empty, and the block goes back with it.
            #[allow(unsafe_code)]
            unsafe {
                let block = ALLOCATOR.alloc(layout);
                assert_eq!(block.align_offset(align), 0);
                ALLOCATOR.dealloc(block, layout);
            }
        }
    }
}

/// What is in use is known for the whole process: one test at a time asks.
static ASKING: Mutex<()> = Mutex::new(());

#[test]
fn what_is_large_is_counted_at_once() {
    let _asking = ASKING.lock();
    let before = in_use();
    let large = vec![1_u8; 64 << 20];
    assert!(in_use() >= before + large.len() / 2);
    drop(large);
    assert!(in_use() < before + (32 << 20));
}

#[test]
fn a_list_does_not_keep_more_than_it_may() {
    let _asking = ASKING.lock();
    let before = in_use();
    drop((0..100_000).map(|mark| Box::new([mark as u64; 40])).collect::<Vec<_>>());
    // The other tests use far less meanwhile.
    assert!(in_use() < before + 100 * KEPT, "{} bytes wait", in_use() - before);
}
