# Ciphers with ord, chr, zip and cycle.
from itertools import cycle
from string import ascii_lowercase as letters


def shift(character, by):
    if character.lower() not in letters:
        return character
    base = ord("A" if character.isupper() else "a")
    return chr((ord(character) - base + by) % 26 + base)


def caesar(text, by):
    return "".join(shift(c, by) for c in text)


def vigenere(text, key, sign=1):
    keys = cycle(letters.index(k) for k in key)
    return "".join(shift(c, sign * next(keys)) if c.isalpha() else c for c in text)


def crack(text):
    score = lambda t: sum(t.lower().count(c) for c in "etaoin")
    return max(range(26), key=lambda k: score(caesar(text, -k)))


secret = caesar("Meet me at the station at nine", 7)
print(secret, crack(secret), caesar(secret, -crack(secret)))
coded = vigenere("Attack at dawn!", "lemon")
print(coded, vigenere(coded, "lemon", -1))
print(caesar("xyz XYZ 123", 3), caesar("abc", -29))

# expect: Tlla tl ha aol zahapvu ha upul 7 Meet me at the station at nine
# expect: Lxfopv ef rnhr! Attack at dawn!
# expect: abc ABC 123 xyz
