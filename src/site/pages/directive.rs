//! Directives as HTML: what stands still is drawn here, what lives becomes a widget's placeholder.

use super::prose::{self, Setting};
use crate::{
    figures,
    labs::{
        bytecode, memory, race, refcount,
        shell::{self, Shell},
        starts, timeline,
    },
    program::{self, Runnable},
    slideshow::{self, slideshow},
    widget,
};
use article::{
    Article, Aside, Block, Code, Directive, Example, Figure, FigureId, Lab, LabId, Pair, Program, Slideshow,
};
use leptos::prelude::*;
use messages::{Kernel, Plan, Work};
use std::str::FromStr;

/// A directive's view.
pub(super) fn view(directive: &Directive, setting: &Setting<'_>) -> AnyView {
    match directive {
        Directive::Slideshow(show) => self::show(show, setting),
        Directive::Lab(lab) => match lab.id {
            LabId::Bytecode => bytecode(lab, setting),
            LabId::GilTimeline => timeline(lab, setting),
            LabId::Refcount => {
                let recorded = setting.site.count.clone();
                refcount::still::view(refcount::still::Props { shell: shell(lab, "refcount", setting), recorded })
            }
            LabId::Memory => memory(lab, setting),
            LabId::Race => race(lab, setting),
            LabId::StartMethods => starts(lab, setting),
        },
        Directive::Program(program) => self::program(program, setting),
        Directive::Pair(pair) => self::pair(pair, setting),
        Directive::Figure(figure) => self::figure(figure, setting),
        Directive::Aside(aside) => self::aside(aside, setting),
    }
}

fn show(show: &Slideshow, setting: &Setting<'_>) -> AnyView {
    let slide = |slide: &article::Slide| slideshow::Slide {
        title: slide.title.clone(),
        description: slide.description.clone(),
        caption_html: prose::html(&slide.caption, setting),
    };
    let props = slideshow::Props {
        id: show.id.name().to_owned(),
        title: show.title.clone(),
        slides: show.slides.iter().map(slide).collect(),
    };
    widget::placeholder("slideshow", props, slideshow)
}

fn race(lab: &Lab, setting: &Setting<'_>) -> AnyView {
    let plan = plan(lab);
    let recorded = setting.site.recordings.iter().find(|(recorded, _)| *recorded == plan);
    let props = race::Props {
        question: lab.question.clone(),
        kernel: plan.work.kernel,
        units: plan.work.units,
        size: plan.work.size,
        workers: plan.workers,
        about_html: prose::html(&lab.about, setting),
        recording: recorded.map(|(_, recording)| recording.clone()),
    };
    widget::placeholder("race", props, race::view)
}

/// What all labs have that are modules of their own.
fn shell(lab: &Lab, module: &str, setting: &Setting<'_>) -> Shell {
    let script = setting.site.assets.labs.get(module);
    Shell {
        question: lab.question.clone(),
        module: script.map(|script| setting.root.to(script)).unwrap_or_default(),
        about_html: prose::html(&lab.about, setting),
    }
}

/// Without its recorded runs, which are made before the pages are, there would be nothing to show.
fn bytecode(lab: &Lab, setting: &Setting<'_>) -> AnyView {
    let runs = lab.examples.iter().filter_map(|example| {
        let walked = setting.site.walks.iter().find(|walked| walked.example == *example)?;
        let title = example.title.clone();
        Some((shell::Example { title, address: setting.root.to(&walked.address) }, &walked.walk))
    });
    let (examples, walks): (Vec<_>, Vec<_>) = runs.unzip();
    let Some(walk) = walks.first() else { return ().into_any() };
    bytecode::still::view(bytecode::still::Props {
        shell: shell(lab, "bytecode", setting),
        examples,
        walk: (*walk).clone(),
    })
}

/// Likewise.
fn timeline(lab: &Lab, setting: &Setting<'_>) -> AnyView {
    let runs = lab.examples.iter().filter_map(|example| {
        let timed = setting.site.timelines.iter().find(|timed| timed.example == *example)?;
        let title = example.title.clone();
        Some((shell::Example { title, address: setting.root.to(&timed.address) }, timed.recorded.clone()))
    });
    let (examples, recorded): (Vec<_>, Vec<_>) = runs.unzip();
    timeline::still::view(timeline::still::Props { shell: shell(lab, "timeline", setting), examples, recorded })
}

/// Likewise.
fn memory(lab: &Lab, setting: &Setting<'_>) -> AnyView {
    let runs = lab.examples.iter().filter_map(|example| {
        let remembered = setting.site.memories.iter().find(|remembered| remembered.example == *example)?;
        let (title, address) = (example.title.clone(), setting.root.to(&remembered.address));
        Some((shell::Example { title, address }, remembered.recorded.clone()))
    });
    let (examples, recorded) = runs.unzip();
    memory::still::view(memory::still::Props { shell: shell(lab, "memory", setting), examples, recorded })
}

/// Likewise.
fn starts(lab: &Lab, setting: &Setting<'_>) -> AnyView {
    let known = lab.examples.first();
    let Some(started) = setting.site.starts.iter().find(|started| Some(&started.example) == known) else {
        return ().into_any();
    };
    let (address, recorded) = (setting.root.to(&started.address), started.recorded.clone());
    starts::still::view(starts::still::Props { shell: shell(lab, "starts", setting), address, recorded })
}

/// The examples of an article's labs of a kind, of which the runs are recorded before the pages are made.
pub(super) fn examples(article: &Article, id: LabId) -> impl Iterator<Item = &Example> {
    let labs = article.blocks.iter().filter_map(move |block| match block {
        Block::Directive(Directive::Lab(lab)) if lab.id == id => Some(lab),
        _ => None,
    });
    labs.flat_map(|lab| &lab.examples)
}

/// The plans of an article’s races, which are recorded before the pages are made.
pub(super) fn plans(article: &Article) -> impl Iterator<Item = Plan> {
    article.blocks.iter().filter_map(|block| match block {
        Block::Directive(Directive::Lab(lab)) if lab.id == LabId::Race => Some(plan(lab)),
        _ => None,
    })
}

/// A race's plan. The article's checks have seen to it that its values are what they should be.
fn plan(lab: &Lab) -> Plan {
    let kernel = value(lab, "kernel").and_then(Kernel::named).unwrap_or(Kernel::Primes);
    let work = Work { kernel, units: number(lab, "units", 16), size: number(lab, "size", 100) };
    Plan { work, workers: number(lab, "workers", 4) }
}

fn number<N: FromStr>(lab: &Lab, key: &str, unless_given: N) -> N {
    value(lab, key).and_then(|value| value.parse().ok()).unwrap_or(unless_given)
}

fn value<'a>(lab: &'a Lab, key: &str) -> Option<&'a str> {
    lab.settings.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
}

/// A program, to be run where it can be, else to be read.
fn program(program: &Program, setting: &Setting<'_>) -> AnyView {
    let name = format!("{}.py", program.name);
    let runs = |it: &&Runnable| program.runs && it.name == name && it.source.trim_end() == program.source;
    if let Some(runnable) = setting.site.programs.iter().find(runs) {
        let code = setting.root.to(&runnable.code);
        return program::view::view(&program.name, program.title.as_deref(), runnable, code);
    }
    let title = program.title.clone().map(|title| view! { <span class="program-title">{title}</span> });
    let caption = view! { {title}<span class="program-name">{name}</span> };
    let code = Code { language: "python".to_owned(), text: program.source.trim_end().to_owned() };
    prose::listing(&code, Some(caption.into_any()))
}

/// Two programs side by side, with a word above each of what becomes of it.
fn pair(pair: &Pair, setting: &Setting<'_>) -> AnyView {
    let side = |word, program| {
        view! { <div class="pair-side"><p class="pair-word">{word}</p>{self::program(program, setting)}</div> }
    };
    view! { <div class="pair">{side("Goes wrong", &pair.wrong)}{side("Does better", &pair.mended)}</div> }.into_any()
}

fn figure(figure: &Figure, setting: &Setting<'_>) -> AnyView {
    let drawing = match figure.id {
        FigureId::AmdahlCurve => figures::amdahl_curve(&figure.description),
    };
    view! {
        <figure class="figure" data-figure=figure.id.name()>
            {drawing}
            <figcaption>{prose::inlines(&figure.caption, setting)}</figcaption>
        </figure>
    }
    .into_any()
}

fn aside(aside: &Aside, setting: &Setting<'_>) -> AnyView {
    view! { <aside id=aside.id.clone()>{prose::blocks(&aside.blocks, setting)}</aside> }.into_any()
}
