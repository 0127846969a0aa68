//! The theme switch: system, light, dark, and round again. What is chosen stays; an inline script of the page's head sets
//! it before the first paint.

use web_sys::{HtmlElement, MouseEvent};

use super::dom::{all, document, on, site_storage};

const KEY: &str = "theme";
const ROOT: &str = "data-theme";

/// Gives every switch its work, and shows it.
pub fn start() {
    for switch in all("button[data-theme-switch]") {
        say(&switch);
        let _ = switch.remove_attribute("hidden");
        let button = switch.clone();
        on(&switch, "click", move |_: MouseEvent| {
            choose(next(&current()));
            say(&button);
        });
    }
}

fn current() -> String {
    document().document_element().and_then(|root| root.get_attribute(ROOT)).unwrap_or_else(|| "system".into())
}

fn next(theme: &str) -> &'static str {
    match theme {
        "light" => "dark",
        "dark" => "system",
        _ => "light",
    }
}

/// Where storage is blocked the choice lasts as long as the page.
fn choose(theme: &str) {
    let Some(root) = document().document_element() else { return };
    if theme == "system" {
        let _ = root.remove_attribute(ROOT);
        let _ = site_storage().map(|storage| storage.remove_item(KEY));
    } else {
        let _ = root.set_attribute(ROOT, theme);
        let _ = site_storage().map(|storage| storage.set_item(KEY, theme));
    }
}

fn say(switch: &HtmlElement) {
    let words = format!("Theme: {}", current());
    switch.set_title(&words);
    match switch.query_selector("span").ok().flatten() {
        Some(label) => label.set_text_content(Some(&words)),
        None => switch.set_text_content(Some(&words)),
    }
}
