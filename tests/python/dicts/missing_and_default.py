# Counting and grouping without a special class.
text = "the cat and the dog and the bird"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
groups = {}
for word in counts:
    groups.setdefault(len(word), []).append(word)
print(groups, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))

# expect: {'the': 3, 'cat': 1, 'and': 2, 'dog': 1, 'bird': 1}
# expect: {3: ['the', 'cat', 'and', 'dog'], 4: ['bird']} [('the', 3), ('and', 2), ('bird', 1), ('cat', 1), ('dog', 1)]
