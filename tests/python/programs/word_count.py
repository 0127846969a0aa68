# Words of a text: counted, sorted, drawn as bars.
TEXT = """
The quick brown fox jumps over the lazy dog. The dog sleeps;
the fox runs, and the dog doesn't care. "Quick," says the fox!
"""


def words(text):
    word = ""
    for character in text.lower():
        if character.isalpha() or character == "'":
            word += character
        elif word:
            yield word
            word = ""
    if word:
        yield word


counts = {}
for word in words(TEXT):
    counts[word] = counts.get(word, 0) + 1

ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
for word, count in ranked[:5]:
    print(f"{word:<8}{count:>3} {'#' * count}")
print(len(counts), "different words,", sum(counts.values()), "in all")
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
for length in sorted(by_length):
    print(length, sorted(by_length[length]))

# expect: the       6 ######
# expect: dog       3 ###
# expect: fox       3 ###
# expect: quick     2 ##
# expect: and       1 #
# expect: 14 different words, 24 in all
# expect: 3 ['and', 'dog', 'fox', 'the']
# expect: 4 ['care', 'lazy', 'over', 'runs', 'says']
# expect: 5 ['brown', 'jumps', 'quick']
# expect: 6 ['sleeps']
# expect: 7 ["doesn't"]
