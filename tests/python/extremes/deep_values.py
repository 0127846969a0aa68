# Looking at values nested deep ends in RecursionError, not in a broken interpreter.
import copy, json, pickle

def nested(wrap):
    value = wrap(())
    for _ in range(100_000):
        value = wrap(value)
    return value

in_list, in_tuple, in_dict = nested(lambda x: [x]), nested(lambda x: (x,)), nested(lambda x: {1: x})
attempts = {
    "repr of lists": lambda: repr(in_list), "repr of tuples": lambda: repr(in_tuple),
    "repr of dicts": lambda: repr(in_dict), "equal lists": lambda: in_list == nested(lambda x: [x]),
    "ordered lists": lambda: in_list < nested(lambda x: [x]), "equal dicts": lambda: in_dict == nested(lambda x: {1: x}),
    "deepcopy": lambda: copy.deepcopy(in_list), "json": lambda: json.dumps(in_list),
    "json read": lambda: json.loads("[" * 100_000), "pickle": lambda: pickle.dumps(in_list),
}
for name, attempt in attempts.items():
    try:
        attempt()
        print(name, "done")
    except RecursionError:
        print(name, "RecursionError")
circle, ring = [], {}
circle.append(circle)
ring[1] = ring
print(circle, ring)

# expect: repr of lists RecursionError
# expect: repr of tuples RecursionError
# expect: repr of dicts RecursionError
# expect: equal lists RecursionError
# expect: ordered lists RecursionError
# expect: equal dicts RecursionError
# expect: deepcopy RecursionError
# expect: json RecursionError
# expect: json read RecursionError
# expect: pickle RecursionError
# expect: [[...]] {1: {...}}
