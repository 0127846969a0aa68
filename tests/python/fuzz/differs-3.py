# Found by the fuzzer.
import traceback
try:
    d = c if (lambda p, q=(complex(5, -1) ** 0): [p, q, [*[[1, 2], [3]], (-((a if a else a) * 1))]])([(2, "b"), (1, "a")][::-2][-2:-2:7]) else [[(lambda *args, **kw: (args, kw))((a[a] or (a and a)), b, r="%s" % (0,)) for b in reversed([3, 1, 2, 10, -5]) if ({**{"k": 1}, (1, 2): ()} <= () == sum((0).bit_length() for i in {"b": 2, "a": 1, "k": [3]}.items()))] for c in zip([(2, "b"), (1, "a")], {1: "a", 2.0: "b", True: "c"}.items())]
except Exception:
    print(traceback.format_exc())

# expect: Traceback (most recent call last):
# expect:   File "differs-3.py", line 4, in <module>
# expect:     d = c if (lambda p, q=(complex(5, -1) ** 0): [p, q, [*[[1, 2], [3]], (-((a if a else a) * 1))]])([(2, "b"), (1, "a")][::-2][-2:-2:7]) else [[(lambda *args, **kw: (args, kw))((a[a] or (a and a)), b, r="%s" % (0,)) for b in reversed([3, 1, 2, 10, -5]) if ({**{"k": 1}, (1, 2): ()} <= () == sum((0).bit_length() for i in {"b": 2, "a": 1, "k": [3]}.items()))] for c in zip([(2, "b"), (1, "a")], {1: "a", 2.0: "b", True: "c"}.items())]
# expect:              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "differs-3.py", line 4, in <lambda>
# expect:     d = c if (lambda p, q=(complex(5, -1) ** 0): [p, q, [*[[1, 2], [3]], (-((a if a else a) * 1))]])([(2, "b"), (1, "a")][::-2][-2:-2:7]) else [[(lambda *args, **kw: (args, kw))((a[a] or (a and a)), b, r="%s" % (0,)) for b in reversed([3, 1, 2, 10, -5]) if ({**{"k": 1}, (1, 2): ()} <= () == sum((0).bit_length() for i in {"b": 2, "a": 1, "k": [3]}.items()))] for c in zip([(2, "b"), (1, "a")], {1: "a", 2.0: "b", True: "c"}.items())]
# expect:                                                                                   ^
# expect: NameError: name 'a' is not defined
# expect:
