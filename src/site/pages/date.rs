//! Dates as people read them.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `2026-03-09` as `9 March 2026`; anything else as it stands.
pub(super) fn spoken(date: &str) -> String {
    parts(date).map_or_else(|| date.to_owned(), |(year, month, day)| format!("{day} {month} {year}"))
}

fn parts(date: &str) -> Option<(u32, &'static str, u32)> {
    let mut numbers = date.splitn(3, '-').map(|part| part.parse::<u32>().ok());
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    Some((year, MONTHS.get(month.checked_sub(1)? as usize)?, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_spoken_and_nonsense_left_alone() {
        assert_eq!(spoken("2026-03-09"), "9 March 2026");
        assert_eq!(spoken("2026-00-09"), "2026-00-09");
        assert_eq!(spoken("soon"), "soon");
    }
}
