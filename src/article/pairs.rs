//! Programs that belong together: one that goes wrong, and right below it one that does better.

use crate::{
    document::{Block, Directive, Pair, Program},
    markdown::Placed,
    page::Page,
    source::Source,
};

/// Joins each program that has the key `mends` with the program above it.
pub(crate) fn join<'a>(page: &mut Page<'a>, source: Source<'a>, placed: Vec<Placed>) -> Vec<Block> {
    let mut blocks = Vec::with_capacity(placed.len());
    for Placed { offset, block } in placed {
        let block = match block {
            Block::Directive(Directive::Program(mended)) if mended.mends.is_some() => {
                let wrong = blocks.pop_if(|last| goes_wrong(last, &mended));
                if wrong.is_none() {
                    page.report(source.after(offset), "`mends` names the program right above, which goes wrong");
                }
                pair(wrong, mended)
            }
            other => other,
        };
        blocks.push(block);
    }
    blocks
}

/// Whether it is the program that another mends.
fn goes_wrong(block: &Block, mended: &Program) -> bool {
    matches!(block, Block::Directive(Directive::Program(wrong)) if Some(&wrong.name) == mended.mends.as_ref())
}

fn pair(wrong: Option<Block>, mended: Program) -> Block {
    match wrong {
        Some(Block::Directive(Directive::Program(wrong))) => Block::Directive(Directive::Pair(Pair { wrong, mended })),
        _ => Block::Directive(Directive::Program(mended)),
    }
}
