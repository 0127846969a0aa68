//! Stands in for the crate of this name, whose table of characters' names is larger than the rest of the compiler.
//!
//! The parser asks it for `\N{…}`. Known are the names that are made of others (Latin and Greek letters) and some that
//! programs write; of the rest the door says that they are not supported.

/// Characters that are named one by one.
const NAMES: &[(&str, char)] = &[
    ("NULL", '\0'),
    ("SPACE", ' '),
    ("EXCLAMATION MARK", '!'),
    ("QUOTATION MARK", '"'),
    ("NUMBER SIGN", '#'),
    ("DOLLAR SIGN", '$'),
    ("PERCENT SIGN", '%'),
    ("AMPERSAND", '&'),
    ("APOSTROPHE", '\''),
    ("LEFT PARENTHESIS", '('),
    ("RIGHT PARENTHESIS", ')'),
    ("ASTERISK", '*'),
    ("PLUS SIGN", '+'),
    ("COMMA", ','),
    ("HYPHEN-MINUS", '-'),
    ("FULL STOP", '.'),
    ("SOLIDUS", '/'),
    ("DIGIT ZERO", '0'),
    ("DIGIT ONE", '1'),
    ("DIGIT TWO", '2'),
    ("DIGIT THREE", '3'),
    ("DIGIT FOUR", '4'),
    ("DIGIT FIVE", '5'),
    ("DIGIT SIX", '6'),
    ("DIGIT SEVEN", '7'),
    ("DIGIT EIGHT", '8'),
    ("DIGIT NINE", '9'),
    ("COLON", ':'),
    ("SEMICOLON", ';'),
    ("LESS-THAN SIGN", '<'),
    ("EQUALS SIGN", '='),
    ("GREATER-THAN SIGN", '>'),
    ("QUESTION MARK", '?'),
    ("COMMERCIAL AT", '@'),
    ("REVERSE SOLIDUS", '\\'),
    ("LOW LINE", '_'),
    ("TILDE", '~'),
    ("NO-BREAK SPACE", '\u{a0}'),
    ("CENT SIGN", '¢'),
    ("POUND SIGN", '£'),
    ("YEN SIGN", '¥'),
    ("SECTION SIGN", '§'),
    ("COPYRIGHT SIGN", '©'),
    ("REGISTERED SIGN", '®'),
    ("DEGREE SIGN", '°'),
    ("PLUS-MINUS SIGN", '±'),
    ("SUPERSCRIPT TWO", '²'),
    ("SUPERSCRIPT THREE", '³'),
    ("MICRO SIGN", 'µ'),
    ("MIDDLE DOT", '·'),
    ("VULGAR FRACTION ONE HALF", '½'),
    ("MULTIPLICATION SIGN", '×'),
    ("DIVISION SIGN", '÷'),
    ("LATIN SMALL LETTER SHARP S", 'ß'),
    ("EN DASH", '–'),
    ("EM DASH", '—'),
    ("LEFT SINGLE QUOTATION MARK", '‘'),
    ("RIGHT SINGLE QUOTATION MARK", '’'),
    ("LEFT DOUBLE QUOTATION MARK", '“'),
    ("RIGHT DOUBLE QUOTATION MARK", '”'),
    ("BULLET", '•'),
    ("HORIZONTAL ELLIPSIS", '…'),
    ("ZERO WIDTH SPACE", '\u{200b}'),
    ("ZERO WIDTH JOINER", '\u{200d}'),
    ("EURO SIGN", '€'),
    ("LEFTWARDS ARROW", '←'),
    ("UPWARDS ARROW", '↑'),
    ("RIGHTWARDS ARROW", '→'),
    ("DOWNWARDS ARROW", '↓'),
    ("INFINITY", '∞'),
    ("NOT EQUAL TO", '≠'),
    ("LESS-THAN OR EQUAL TO", '≤'),
    ("GREATER-THAN OR EQUAL TO", '≥'),
    ("FULL BLOCK", '█'),
    ("BLACK SQUARE", '■'),
    ("WHITE SQUARE", '□'),
    ("BLACK CIRCLE", '●'),
    ("WHITE CIRCLE", '○'),
    ("BLACK STAR", '★'),
    ("WHITE STAR", '☆'),
    ("BLACK HEART SUIT", '♥'),
    ("CHECK MARK", '✓'),
    ("HEAVY CHECK MARK", '✔'),
    ("BALLOT X", '✗'),
    ("SNOWMAN", '☃'),
    ("SNAKE", '🐍'),
    ("GRINNING FACE", '😀'),
    ("ROCKET", '🚀'),
    ("SPARKLES", '✨'),
];

/// The Greek letters in the order of the alphabet, from alpha on; the final sigma is skipped.
const GREEK: [&str; 24] = [
    "ALPHA", "BETA", "GAMMA", "DELTA", "EPSILON", "ZETA", "ETA", "THETA", "IOTA", "KAPPA", "LAMDA", "MU", "NU", "XI",
    "OMICRON", "PI", "RHO", "SIGMA", "TAU", "UPSILON", "PHI", "CHI", "PSI", "OMEGA",
];

/// Letters with marks, capital and small.
const MARKED: &[(&str, &str)] = &[
    ("GRAVE", "AÀEÈIÌOÒUÙaàeèiìoòuù"),
    ("ACUTE", "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyý"),
    ("CIRCUMFLEX", "AÂEÊIÎOÔUÛaâeêiîoôuû"),
    ("TILDE", "AÃNÑOÕaãnñoõ"),
    ("DIAERESIS", "AÄEËIÏOÖUÜaäeëiïoöuüyÿ"),
    ("RING ABOVE", "AÅaå"),
    ("CEDILLA", "CÇcç"),
    ("STROKE", "OØoø"),
];

/// The character of a name, if it is known.
pub fn character(name: &str) -> Option<char> {
    let name = name.to_uppercase();
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, char)| *char).or_else(|| letter(&name))
}

fn letter(name: &str) -> Option<char> {
    let (script, rest) = name.split_once(' ')?;
    let (small, letter) = match rest.split_once(" LETTER ")? {
        ("SMALL", letter) => (true, letter),
        ("CAPITAL", letter) => (false, letter),
        _ => return None,
    };
    match script {
        "GREEK" => {
            let place = GREEK.iter().position(|known| *known == letter || letter == "LAMBDA" && *known == "LAMDA")?;
            let skipped = usize::from(place > 16);
            char::from_u32(if small { 0x3b1 } else { 0x391 } + (place + skipped) as u32)
        }
        "LATIN" => {
            let (base, mark) = letter.split_once(" WITH ").map_or((letter, None), |(base, mark)| (base, Some(mark)));
            let base = base.chars().next().filter(|char| base.len() == 1 && char.is_ascii_uppercase())?;
            let base = if small { base.to_ascii_lowercase() } else { base };
            let Some(mark) = mark else { return Some(base) };
            let (_, pairs) = MARKED.iter().find(|(known, _)| *known == mark)?;
            let pairs: Vec<char> = pairs.chars().collect();
            pairs.chunks(2).find(|pair| pair[0] == base).map(|pair| pair[1])
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::character;

    #[test]
    fn names_mean_characters() {
        let known = [("BULLET", '•'), ("greek small letter omega", 'ω'), ("GREEK CAPITAL LETTER SIGMA", 'Σ')];
        known.iter().for_each(|(name, char)| assert_eq!(character(name), Some(*char), "{name}"));
        assert_eq!(character("LATIN SMALL LETTER E WITH ACUTE"), Some('é'));
        assert_eq!(character("NOT A NAME"), None);
    }
}
