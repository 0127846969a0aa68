"""Words and numbers counted in dictionaries."""

WORDS = "the quick brown fox jumps over the lazy dog while the other dog sleeps in the sun".split()


def words(rounds):
    counts = {}
    for _ in range(rounds):
        for word in WORDS:
            counts[word] = counts.get(word, 0) + 1
    return counts


def remainders(count):
    seen = {}
    for n in range(count):
        key = n * n % 1009
        if key in seen:
            seen[key] += 1
        else:
            seen[key] = 1
    return seen


counts = words(50_000)
print(counts["the"], len(counts), sum(counts.values()))
seen = remainders(700_000)
print(len(seen), max(seen.values()), sum(key * value for key, value in seen.items()))
