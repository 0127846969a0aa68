//! HTML as text, for pictures that change as a whole: a lab draws them the same way at build time and in the browser,
//! where one element shows them as its inner HTML. Far smaller, and no slower, than a view with a signal for every part.
//!
//! Whatever is put in is escaped. Elements without an end tag (`<br>`, `<input>`) are not for this writer.

/// An element, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    name: &'static str,
    attributes: String,
    inside: String,
}

/// An element with no attributes and nothing in it.
pub fn element(name: &'static str) -> Element {
    Element { name, attributes: String::new(), inside: String::new() }
}

impl Element {
    /// With an attribute.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        for part in [" ", name, "=\""] {
            self.attributes.push_str(part);
        }
        escape(value, &mut self.attributes);
        self.attributes.push('"');
        self
    }

    /// With a class.
    pub fn class(self, name: &'static str) -> Self {
        self.with("class", name)
    }

    /// With a text after what is in it already.
    pub fn text(mut self, text: &str) -> Self {
        escape(text, &mut self.inside);
        self
    }

    /// With HTML that has been written already.
    pub fn html_inside(mut self, html: &str) -> Self {
        self.inside.push_str(html);
        self
    }

    /// With a further element after what is in it already.
    pub fn child(mut self, child: Element) -> Self {
        child.write(&mut self.inside);
        self
    }

    /// With further elements.
    pub fn children(self, children: impl IntoIterator<Item = Element>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// As HTML.
    pub fn html(&self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        for part in ["<", self.name, &self.attributes, ">", &self.inside, "</", self.name, ">"] {
            html.push_str(part);
        }
    }
}

/// Text as it may stand between tags and between double quotes.
pub fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_nest_in_order() {
        let cells = ["1", "2"].map(|cell| element("td").text(cell));
        let row = element("tr").class("row").child(element("th").text("a")).children(cells);
        assert_eq!(row.html(), r#"<tr class="row"><th>a</th><td>1</td><td>2</td></tr>"#);
    }

    #[test]
    fn nothing_that_is_put_in_can_get_out() {
        let hostile = r#""><script>&"#;
        let element = element("p").with("title", hostile).text(hostile);
        let escaped = "&quot;&gt;&lt;script&gt;&amp;";
        assert_eq!(element.html(), format!("<p title=\"{escaped}\">{escaped}</p>"));
    }
}
