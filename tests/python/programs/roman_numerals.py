# Both ways, with every number up to 3999 checked.
NUMERALS = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range")
    text = ""
    for value, letters in NUMERALS:
        count, n = divmod(n, value)
        text += letters * count
    return text


def from_roman(text):
    values = {letter: value for value, letter in NUMERALS if len(letter) == 1}
    total = 0
    for letter, after in zip(text, text[1:] + " "):
        value = values[letter]
        total += -value if values.get(after, 0) > value else value
    return total


print(*(to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)))
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
print(max((to_roman(n) for n in range(1, 4000)), key=len))
for bad in (0, 4000):
    try:
        to_roman(bad)
    except ValueError as error:
        print(error)
try:
    from_roman("ABC")
except KeyError as error:
    print("no numeral", error)

# expect: I IV IX XIV XL XC CD MCMXCIV MMXXIV MMMCMXCIX
# expect: True
# expect: MMMDCCCLXXXVIII
# expect: 0 is out of range
# expect: 4000 is out of range
# expect: no numeral 'A'
