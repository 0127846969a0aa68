d = {"b": 1, "a": 2}; d["c"] = 3; d["b"] = 9; print(d, list(d), d.keys(), d.values(), d.items())
del d["a"]; d["a"] = 0; print(d, d.pop("b"), d.popitem(), d.get("z"), d.get("z", 5), d.setdefault("n", []), d)
d.update(x=1, y=2); d.update([("p", 1)]); d |= {"q": 1}; print(d, d | {"q": 2}, {**d, "x": 0})
print(d.keys() & {"x", "zz"}, sorted(d.keys() | {"zz"}), d.keys() - {"c"} , ("x", 1) in d.items(), {1: "a", True: "b", 1.0: "c"})
for bad in (lambda: d["nope"], lambda: {}.popitem(), lambda: {[]: 1}, lambda: dict([1]), lambda: {1: 2} < {}, lambda: d.pop("no"), lambda: dict([(1, 2, 3)]), lambda: dict(5)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
try:
    for k in d: d[k + "x"] = 1
except RuntimeError as e: print(e)
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)
class Miss(dict):
    def __missing__(self, k): return k * 2
print(Miss(a=1)["q"], Miss().get("q"), Miss(a=1))
print({k: v for k, v in zip("abc", range(3))}, dict.fromkeys("ab", 0), dict(zip("xy", (1, 2))), list(reversed({"a": 1, "b": 2})))
s = {3, 1, 2}; s.add(2); s.discard(9); print(s, len(s), s | {5}, s & {1}, s - {1}, s ^ {1, 7}, s <= {1, 2, 3, 4}, s.isdisjoint({9}), frozenset(s))
try: s.remove(99)
except KeyError as e: print("KeyError", e)
try: {[]}
except TypeError as e: print(e)
print({1, 2} == {2, 1}, set("hello") == set("olleh"), sorted({"b", "a"}), set() , {*()}, {*[1, 2], 3})
from collections import Counter, defaultdict, OrderedDict, deque, namedtuple, ChainMap
c = Counter("mississippi"); print(c, c.most_common(2), c["z"], c + Counter("m"), sorted(c.elements()))
dd = defaultdict(list); dd["a"].append(1); print(dd, dd["b"], dict(dd))
od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od)
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); q.rotate(1); print(q)
P = namedtuple("P", "x y"); p = P(1, y=2); print(p, p.x, p._replace(x=5), p._asdict(), P._fields, p == (1, 2), *p)
print(ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])
d2 = {}; d2["self"] = d2; print(d2)
print({(1, 2): "t", frozenset({1}): "f", None: 0, 1.5: "x"}, hash((1, 2)) == hash((1, 2)), {}.keys() == set())
print(len({i: i for i in range(1000)}), sum({i: i for i in range(100)}.values()), {i % 3 for i in range(10)})
