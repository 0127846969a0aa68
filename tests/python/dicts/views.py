# keys, values and items are live views; keys and items act like sets.
d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items)
print(len(keys), "a" in keys, 3 in values, ("b", 2) in items, list(items)[0])
print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), keys - {"a", "b"}, keys == {"a", "b", "c"})
print(keys.isdisjoint({"q"}))
print(list(reversed(keys)), items & {("a", 1)}, keys >= {"a"}, keys.mapping["a"])
for attempt in (lambda: keys[0], lambda: values + values, lambda: d.items().add(1)):
    try:
        attempt()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, "-", error)

# expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)])
# expect: 3 True True True ('a', 1)
# expect: ['a'] ['a', 'b', 'c', 'z'] {'c'} True
# expect: True
# expect: ['c', 'b', 'a'] {('a', 1)} True 1
# expect: TypeError - 'dict_keys' object is not subscriptable
# expect: TypeError - unsupported operand type(s) for +: 'dict_values' and 'dict_values'
# expect: AttributeError - 'dict_items' object has no attribute 'add'
