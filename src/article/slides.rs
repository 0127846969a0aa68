//! The captions of a slideshow: `# Show title`, then for each slide `## Slide title`, a paragraph that begins with
//! `Figure: ` for readers who cannot see the figure, and the caption.

use crate::{
    document::{Block, Heading, Slide, Slideshow, SlideshowId},
    markdown::{self, Place, Placed},
    page::Page,
    source::Source,
    text::plain_text,
};

const DESCRIPTION: &str = "Figure: ";

/// The slideshow `id` with the captions of `file`.
pub(crate) fn read<'a>(page: &mut Page<'a>, file: Source<'a>, id: SlideshowId) -> Slideshow {
    let mut blocks = markdown::blocks(page, file, Place::Slides).into_iter().peekable();
    let title = match blocks.next_if(|placed| level(&placed.block) == Some(1)) {
        Some(Placed { block: Block::Heading(heading), .. }) => plain_text(&heading.text),
        _ => {
            page.report(file, "the file must begin with `# ` and the title of the slideshow");
            String::new()
        }
    };
    let mut reader = Reader { page, file, slides: Vec::new() };
    blocks.for_each(|placed| reader.take(placed));
    let slides = reader.finish(id);
    Slideshow { id, title, slides }
}

struct Reader<'a, 'p> {
    page: &'p mut Page<'a>,
    file: Source<'a>,
    /// Each with the offset of its heading.
    slides: Vec<(usize, Slide)>,
}

impl Reader<'_, '_> {
    fn take(&mut self, Placed { offset, block }: Placed) {
        match (block, self.slides.last_mut()) {
            (Block::Heading(heading), _) => self.heading(offset, &heading),
            (block, Some((_, slide))) => add(slide, block),
            (_, None) => self.report(offset, "text before the first slide: begin a slide with `## ` and its title"),
        }
    }

    fn heading(&mut self, offset: usize, heading: &Heading) {
        if heading.level != 2 {
            self.report(offset, "only `## ` and a slide's title may stand here");
        }
        let title = plain_text(&heading.text);
        self.slides.push((offset, Slide { title, description: String::new(), caption: Vec::new() }));
    }

    fn finish(mut self, id: SlideshowId) -> Vec<Slide> {
        for (offset, slide) in std::mem::take(&mut self.slides) {
            self.check(offset, &slide);
            self.slides.push((offset, slide));
        }
        let (found, drawn) = (self.slides.len(), id.slides());
        if found != drawn {
            self.report(0, format!("`{}` has {drawn} figures but {found} slides here", id.name()));
        }
        self.slides.into_iter().map(|(_, slide)| slide).collect()
    }

    fn check(&mut self, offset: usize, slide: &Slide) {
        if slide.description.is_empty() {
            self.report(
                offset,
                format!("the slide's first paragraph must begin with `{DESCRIPTION}` and say what is seen"),
            );
        }
        if slide.caption.is_empty() {
            self.report(offset, "the slide has no caption: write it below the description");
        }
    }

    fn report(&mut self, offset: usize, what: impl Into<String>) {
        self.page.report(self.file.after(offset), what.into());
    }
}

fn add(slide: &mut Slide, block: Block) {
    match described(&block).filter(|_| slide.description.is_empty() && slide.caption.is_empty()) {
        Some(description) => slide.description = description,
        None => slide.caption.push(block),
    }
}

fn described(block: &Block) -> Option<String> {
    match block {
        Block::Paragraph(text) => plain_text(text).strip_prefix(DESCRIPTION).map(str::to_owned),
        _ => None,
    }
}

fn level(block: &Block) -> Option<u8> {
    match block {
        Block::Heading(heading) => Some(heading.level),
        _ => None,
    }
}
