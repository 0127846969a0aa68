//! What Unicode says of single characters, where the standard library doesn't say it or says something else.

use super::letters::LETTERS;

/// The zeros of each set of ten decimal digits.
#[rustfmt::skip]
const ZEROS: &[u32] = &[
    48, 1632, 1776, 1984, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240,
    6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 42528, 43216, 43264, 43472, 43504, 43600, 44016, 65296,
    66720, 68912, 68928, 69734, 69872, 69942, 70096, 70384, 70736, 70864, 71248, 71360, 71376, 71386, 71472, 71904,
    72016, 72688, 72784, 73040, 73120, 73552, 90416, 92768, 92864, 93008, 93552, 118000, 120782, 120792, 120802,
    120812, 120822, 123200, 123632, 124144, 124401, 125264, 130032,
];

/// Digits that are not decimal: superscripts, circled digits and the like.
#[rustfmt::skip]
const OTHER_DIGITS: &[(u32, u32)] = &[
    (178, 179), (185, 185), (4969, 4977), (6618, 6618), (8304, 8304), (8308, 8313), (8320, 8329), (9312, 9320),
    (9332, 9340), (9352, 9360), (9450, 9450), (9461, 9469), (9471, 9471), (10102, 10110), (10112, 10120),
    (10122, 10130), (68160, 68163), (69216, 69224), (69714, 69722), (127232, 127242),
];

/// Ideographs that are numbers.
#[rustfmt::skip]
const NUMERALS: &[u32] = &[
    13317, 13443, 14378, 15181, 19968, 19971, 19975, 19977, 20004, 20061, 20108, 20116, 20118, 20140, 20159, 20160,
    20191, 20200, 20237, 20336, 20457, 20486, 20740, 20806, 20841, 20843, 20845, 21313, 21315, 21316, 21317, 21324,
    21441, 21442, 21443, 21444, 22235, 22769, 22777, 24186, 24318, 24319, 24332, 24333, 24334, 24336, 25296, 25342,
    25420, 26578, 27934, 28422, 29590, 30334, 30357, 31213, 32902, 33836, 36014, 36019, 36144, 37390, 38057, 38433,
    38470, 38476, 38520, 38646, 63851, 63859, 63864, 63922, 63953, 63955, 63997, 131073, 131172, 131298, 131361,
    133418, 133507, 133516, 133532, 133866, 133885, 133913, 140176, 141720, 146203, 156269, 194704,
];

fn within(ranges: &[(u32, u32)], char: char) -> bool {
    let code = u32::from(char);
    let after = ranges.partition_point(|&(first, _)| first <= code);
    after > 0 && code <= ranges[after - 1].1
}

/// `str.isalpha` of a character.
pub fn is_letter(char: char) -> bool {
    if char.is_ascii() { char.is_ascii_alphabetic() } else { within(LETTERS, char) }
}

/// The value of a decimal digit of any script.
pub fn decimal_digit(char: char) -> Option<u32> {
    let code = u32::from(char);
    let after = ZEROS.partition_point(|&zero| zero <= code);
    let zero = ZEROS.get(after.checked_sub(1)?)?;
    Some(code - zero).filter(|&digit| digit < 10)
}

/// `str.isdigit` of a character.
pub fn is_digit(char: char) -> bool {
    decimal_digit(char).is_some() || within(OTHER_DIGITS, char)
}

/// `str.isnumeric` of a character.
pub fn is_numeric(char: char) -> bool {
    char.is_numeric() || NUMERALS.binary_search(&u32::from(char)).is_ok()
}

/// `str.isspace` of a character.
pub fn is_space(char: char) -> bool {
    char.is_whitespace() || ('\x1c'..='\x1f').contains(&char)
}

/// Whether a character is a title-case letter: `ǅ`.
pub fn is_title(char: char) -> bool {
    matches!(char, 'ǅ' | 'ǈ' | 'ǋ' | 'ǲ' | '\u{1f88}'..='\u{1f8f}' | '\u{1f98}'..='\u{1f9f}' | '\u{1fa8}'..='\u{1faf}'
        | '\u{1fbc}' | '\u{1fcc}' | '\u{1ffc}')
}

/// Whether a character has a case.
pub fn is_cased(char: char) -> bool {
    char.is_lowercase() || char.is_uppercase() || is_title(char)
}

/// A character as the first of a word.
pub fn title(char: char) -> String {
    let code = u32::from(char);
    let one = |code| char::from_u32(code).map(String::from).unwrap_or_default();
    match code {
        ..=0x7f => char.to_ascii_uppercase().to_string(),
        0x1c4..=0x1c6 => one(0x1c5),
        0x1c7..=0x1c9 => one(0x1c8),
        0x1ca..=0x1cc => one(0x1cb),
        0x1f1..=0x1f3 => one(0x1f2),
        0x10d0..=0x10ff => one(code),
        0x1f80..=0x1faf => one(code | 8),
        0x1fb3 | 0x1fbc | 0x1fc3 | 0x1fcc | 0x1ff3 | 0x1ffc => one(code | 8 | if code & 0xf == 3 { 0xc } else { 0 }),
        0x149 => char.to_uppercase().collect(),
        // An iota below the letter stays below it.
        0x1fb0..=0x1fff => char.to_uppercase().map(|part| if part == 'Ι' { '\u{345}' } else { part }).collect(),
        _ => {
            let mut upper = char.to_uppercase();
            upper.next().into_iter().chain(upper.flat_map(char::to_lowercase)).collect()
        }
    }
}

/// A character as it is compared without regard to case.
pub fn fold(char: char) -> String {
    match u32::from(char) {
        ..=0x7f => char.to_ascii_lowercase().to_string(),
        0x131 | 0x13a0..=0x13f5 => char.to_string(),
        0x13f8..=0x13fd | 0xab70..=0xabbf => char.to_uppercase().collect(),
        0x1e9e => "ss".to_owned(),
        _ => char.to_uppercase().flat_map(char::to_lowercase).collect(),
    }
}
