# Python to JSON.
import json
print(json.dumps({"a": [1, 2.5, None, True, "é\n\""], "b": {}}), json.dumps([]), json.dumps("x"))
print(json.dumps({1: 2, None: 3, True: 4}), json.dumps((1, 2)))
print(json.dumps({"b": 1, "a": [1, {"c": 2}]}, indent=2, sort_keys=True))
print(json.dumps("é", ensure_ascii=False), json.dumps([1, 2], separators=(",", ":")))
print(json.dumps(float("inf")), json.dumps(1e100), json.dumps({1, 2}, default=list))
print(json.dumps([], indent=2))
for thing in ({1}, object, {(1,): 2}, b"x"):
    try:
        json.dumps(thing)
    except TypeError as error:
        print(error)
a = []
a.append(a)
try:
    json.dumps(a)
except ValueError as error:
    print(error)

# expect: {"a": [1, 2.5, null, true, "\u00e9\n\""], "b": {}} [] "x"
# expect: {"1": 4, "null": 3} [1, 2]
# expect: {
# expect:   "a": [
# expect:     1,
# expect:     {
# expect:       "c": 2
# expect:     }
# expect:   ],
# expect:   "b": 1
# expect: }
# expect: "é" [1,2]
# expect: Infinity 1e+100 [1, 2]
# expect: []
# expect: Object of type set is not JSON serializable
# expect: Object of type type is not JSON serializable
# expect: keys must be str, int, float, bool or None, not tuple
# expect: Object of type bytes is not JSON serializable
# expect: Circular reference detected
