//! From one published version to the next: a reader sees the one or the other, whole, with a network and without.

use super::hosting::installed;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;
use tests::{Case, Failure, Mode, Outcome, Settings, Stage, edition, equal};

pub const CASES: &[Case] = &[Case {
    name: "a new version takes the place of the old, never part by part",
    modes: &[Mode::Worker],
    body: update,
}];

/// Which edition the words are of, and which the style.
const SEEN: &str = "[document.querySelector('h1').textContent.match(/\\((\\w+) edition\\)/)?.[1],
    getComputedStyle(document.documentElement).getPropertyValue('--edition').trim()]";

/// Keeps an eye on the editions of which there are copies, and on a service worker that is not yet in charge.
const WATCH: &str = "
    setInterval(async () => {
        const worker = await navigator.serviceWorker.ready;
        const copies = (await caches.keys()).map(name => name.split(' ').at(-1).split('-')[0]);
        window.kept = ['installing', 'waiting'].filter(state => worker[state]).concat(copies).join(' ');
    }, 100);";

fn update(stage: &mut Stage<'_>) -> Outcome {
    let folder = stage.settings.logs.join(format!("{}-editions", stage.browser().name()));
    publish(&stage.settings.dist, &folder, "first")?;
    let settings = Settings { dist: folder.clone(), ..stage.settings.clone() };
    let mut host = stage.on_another_host(&settings)?;
    host.session.open("about:blank")?;
    visit(&host, "first", || installed(&host))?;
    publish(&stage.settings.dist, &folder, "second")?;
    host.server.down();
    visit(&host, "first", || Ok(()))?;
    host.server.up()?;
    visit(&host, "second", || keeps(&host, &["waiting first second", "second"]).map(drop))?;
    takes_over(&host)?;
    host.server.down();
    visit(&host, "second", || Ok(()))
}

/// A visit to the article in a window of its own, since a new version waits until no page of the old one is open. The
/// page is alive, and of this edition in all its parts.
fn visit(stage: &Stage<'_>, edition: &str, stay: impl FnOnce() -> Outcome) -> Outcome {
    stage.session.in_window(&stage.address(&stage.settings.article()?), 800, || {
        stage.live()?;
        let seen: [String; 2] = stage.session.ask(SEEN)?;
        equal("the editions of words and style", seen, [edition, edition].map(str::to_owned))?;
        stay()
    })
}

/// The new version takes the old one's place, at the next visit or, if the old one still had something to do when that
/// began, at one after it.
fn takes_over(stage: &Stage<'_>) -> Outcome {
    for _ in 0..5 {
        thread::sleep(Duration::from_secs(1));
        let mut kept = String::new();
        visit(stage, "second", || {
            kept = keeps(stage, &["waiting first second", "first second", "second"])?;
            Ok(())
        })?;
        if kept == "second" {
            return Ok(());
        }
    }
    Err(Failure::silent("five visits later the old version is still in its place"))
}

/// Waits until what is kept is one of these, and says which.
fn keeps(stage: &Stage<'_>, expected: &[&str]) -> Outcome<String> {
    stage.session.run(WATCH)?;
    let seen = format!("{}.includes(window.kept) || `${{window.kept}}`", serde_json::json!(expected));
    stage.session.until("the new version is kept", &seen)?;
    stage.session.ask("window.kept")
}

/// Puts an edition of the site into a folder as the publisher would after an edit of a text and a style: the style has
/// another name, every page links to it, and the service worker has another version and list of files.
fn publish(dist: &Path, folder: &Path, edition: &str) -> Outcome {
    let is_style = |file: &&PathBuf| file.to_string_lossy().starts_with("style-");
    let style = edition::files(dist)?.iter().find(is_style).map(|file| file.to_string_lossy().into_owned());
    let style = style.ok_or_else(|| Failure::new(format!("{}: no style", dist.display())))?;
    let renamed = format!("style-{edition}.css");
    edition::publish(dist, folder, |file, bytes| {
        let target = file.to_string_lossy().replace(&style, &renamed);
        (target.into(), edited(file, bytes, edition, |text| text.replace(&style, &renamed)))
    })
}

/// A file of an edition.
fn edited(file: &Path, bytes: Vec<u8>, edition: &str, link: impl Fn(&str) -> String) -> Vec<u8> {
    let text = String::from_utf8_lossy(&bytes);
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => link(&text).replace("</h1>", &format!(" ({edition} edition)</h1>")).into(),
        Some("css") => format!("{text}\n:root {{ --edition: {edition}; }}\n").into(),
        Some("js") if file == Path::new("sw.js") => {
            link(&text).replace("const VERSION = \"", &format!("const VERSION = \"{edition}-")).into()
        }
        _ => bytes,
    }
}
