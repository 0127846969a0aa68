# Missing keys, unhashable keys, and changes during iteration.
d = {"a": 1}
def delete(): del d["z"]
def grow():
    for k in d: d[k + "x"] = 1
def shrink():
    e = {1: 1, 2: 2}
    for k in e: del e[k]
def values():
    e = {1: 1}
    for v in e.values(): e[v + 1] = 2
for attempt in (
    lambda: d["z"], lambda: d[1, 2], delete, lambda: d.pop("z"), lambda: {}.popitem(), lambda: d[[]],
    lambda: [] in d, lambda: d.get({}), grow, shrink, values, lambda: d + d, lambda: d < d, lambda: hash(d),
    lambda: d.update(5), lambda: d.has_key("a"), lambda: d | 5, lambda: d["a"]["b"],
):
    try:
        attempt()
    except (KeyError, TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, "-", error)

# expect: KeyError - 'z'
# expect: KeyError - (1, 2)
# expect: KeyError - 'z'
# expect: KeyError - 'z'
# expect: KeyError - 'popitem(): dictionary is empty'
# expect: TypeError - cannot use 'list' as a dict key (unhashable type: 'list')
# expect: TypeError - cannot use 'list' as a dict key (unhashable type: 'list')
# expect: TypeError - cannot use 'dict' as a dict key (unhashable type: 'dict')
# expect: RuntimeError - dictionary changed size during iteration
# expect: RuntimeError - dictionary changed size during iteration
# expect: RuntimeError - dictionary changed size during iteration
# expect: TypeError - unsupported operand type(s) for +: 'dict' and 'dict'
# expect: TypeError - '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError - unhashable type: 'dict'
# expect: TypeError - 'int' object is not iterable
# expect: AttributeError - 'dict' object has no attribute 'has_key'
# expect: TypeError - unsupported operand type(s) for |: 'dict' and 'int'
# expect: TypeError - 'int' object is not subscriptable
# since: 3.14
