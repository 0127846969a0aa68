//! A grammar as text, and texts by chance from it. `grammar.txt` says how it is written; what the texts mean is not
//! known here.

use std::collections::HashMap;

use fastrand::Rng;

/// How deep rules nest before only first alternatives are taken.
const DEPTH: usize = 7;
/// How many rules may be used before that.
const BUDGET: usize = 350;

/// Rules by name, each a list of alternatives.
#[derive(Debug)]
pub struct Grammar<'a> {
    rules: HashMap<&'a str, Vec<String>>,
}

impl<'a> Grammar<'a> {
    /// Reads rules; what stands before the first of them is prose.
    pub fn read(text: &'a str) -> Self {
        let mut rules: HashMap<&str, Vec<String>> = HashMap::new();
        let mut current = "";
        for line in text.lines() {
            let alternatives = rules.entry(current).or_default();
            if let Some(first) = line.strip_prefix("| ").or_else(|| line.strip_prefix('|')) {
                alternatives.push(first.to_owned());
            } else if let (Some(more), Some(last)) = (line.strip_prefix("  "), alternatives.last_mut()) {
                last.push('\n');
                last.push_str(more);
            } else if !line.is_empty() && line.chars().all(is_name) {
                current = line;
            }
        }
        Self { rules }
    }

    /// A text of the rule.
    pub fn text(&self, rule: &str, rng: &mut Rng) -> String {
        Expansion { grammar: self, rng, budget: BUDGET }.rule(rule, 0)
    }
}

/// A text under way.
struct Expansion<'a> {
    grammar: &'a Grammar<'a>,
    rng: &'a mut Rng,
    budget: usize,
}

impl Expansion<'_> {
    fn rule(&mut self, name: &str, depth: usize) -> String {
        let alternatives = &self.grammar.rules[name];
        self.budget = self.budget.saturating_sub(1);
        let few = depth > DEPTH || self.budget == 0;
        let chosen = if few { 0 } else { self.rng.usize(..alternatives.len()) };
        self.fill(&alternatives[chosen], depth)
    }

    /// Every `<rule>` in a text replaced; lines that this adds are indented like the one they come from.
    fn fill(&mut self, text: &str, depth: usize) -> String {
        let lines = text.split('\n').map(|line| {
            let indent = &line[..line.len() - line.trim_start().len()];
            self.line(line, depth).replace('\n', &format!("\n{indent}"))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn line(&mut self, mut line: &str, depth: usize) -> String {
        let mut filled = String::new();
        while let Some((before, name, after)) = reference(line, &self.grammar.rules) {
            filled += before;
            filled += &self.rule(name, depth + 1);
            line = after;
        }
        filled + line
    }
}

/// The first `<rule>` in a line, and what stands around it.
fn reference<'a>(line: &'a str, rules: &HashMap<&str, Vec<String>>) -> Option<(&'a str, &'a str, &'a str)> {
    line.match_indices('<').find_map(|(start, _)| {
        let (name, after) = line[start + 1..].split_once('>')?;
        rules.contains_key(name).then_some((&line[..start], name, after))
    })
}

fn is_name(char: char) -> bool {
    char.is_ascii_lowercase() || char == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_a_rule_adds_are_indented() {
        let grammar = Grammar::read("prose about it\n\nstart\n| if <x>:\n      <y>\n\nx\n| a < b\n\ny\n| one\n  two\n");
        assert_eq!(grammar.text("start", &mut Rng::with_seed(0)), "if a < b:\n    one\n    two");
    }

    #[test]
    fn every_reference_in_the_fuzzers_grammar_is_a_rule() {
        let grammar = Grammar::read(include_str!("grammar.txt"));
        for text in grammar.rules.values().flatten() {
            for part in text.split('<').skip(1) {
                let Some((name, _)) = part.split_once('>') else { continue };
                let looks = !name.is_empty() && name.chars().all(is_name);
                assert!(!looks || grammar.rules.contains_key(name), "<{name}> in {text:?}");
            }
        }
    }

    #[test]
    fn a_seed_is_a_text() {
        let grammar = Grammar::read(include_str!("grammar.txt"));
        let text = |seed| grammar.text("program", &mut Rng::with_seed(seed));
        assert_eq!(text(7), text(7));
        assert_ne!(text(7), text(8));
    }
}
