# Dicts in dicts, walked recursively.
tree = {"a": {"b": 1, "c": {"d": 2}}, "e": 3}
def walk(node, path=()):
    for key, value in node.items():
        if isinstance(value, dict):
            yield from walk(value, path + (key,))
        else:
            yield ".".join(path + (key,)), value
print(dict(walk(tree)))  # expect: {'a.b': 1, 'a.c.d': 2, 'e': 3}
tree["a"]["c"]["d"] += 1
print(tree["a"]["c"], tree)  # expect: {'d': 3} {'a': {'b': 1, 'c': {'d': 3}}, 'e': 3}
