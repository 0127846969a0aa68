x, n, name, w = 3.14159265, 255, "bob", 10
print(f"{x:.2f}|{x:10.3f}|{x:<10.1f}|{x:^10}|{x:+}|{x:e}|{x:g}|{x:%}|{x:010.2f}")
print(f"{n:b} {n:o} {n:x} {n:X} {n:#x} {n:#b} {n:08b} {n:,} {n:_} {n:+d} {n:c}")
print(f"{name!r:>{w}}|{name:*^{w}}|{name!s:-<{w}}|{name.upper()}|{name[0]}")
print(f"{1234567.891:,.2f} {1234567:,} {0xdeadbeef:_x} {10**20:,}")
print(f"{n=} {x=:.1f} {name=!s} {n + 1 = } { {'a': 1}['a'] }")
print(f"{'nested ' + f'{n:{w}}' + '!'} {f'{x:{w}.{2}}'}")
print(f"{{}} {{{n}}} {n!r} {'a' 'b'} {[i for i in range(3)]} {(lambda q: q * 2)(4)}")
print(f"{None} {True:5} {True!s:5} {1.0} {1e100} {1e16} {123456789012345678} {-0.0} {float('inf')} {float('nan')}")
print(f"{'a':5}|{'a':>5}|{5:5}|{5:<5}|{'abcdef':.3}|{'abcdef':8.3}|")
print("{} {} {0}".format(1, 2) if 0 else "{1} {0} {x}".format(1, 2, x=3), "{:>5}{:<5}".format("a", "b"), "{0[1]} {1.real}".format([1, 2], 5))
print("%s %d %5.2f %r %x %o %e %c %% %-5d| %05d %+d" % ("s", 5, 1.5, "r", 255, 8, 12345.678, "c", 3, 42, 7))
print("%(a)s %(b)03d" % {"a": 1, "b": 2}, "%s" % (1,), "%s %s" % ("a", [1]))
for bad in ("{:d}", "{:.2s}", "{:z}", "{!x}", "{", "}", "{:,b}"):
    try: print(bad.format(1.5))
    except (ValueError, KeyError, IndexError) as e: print(type(e).__name__, e)
for s in ("d", "s", "x", "c", "e", "=10", "^+8", " ", "#", "0", ",", ".3"):
    for v in (5, "t", 2.5):
        try: print(s, repr(v), repr(format(v, s)))
        except (ValueError, OverflowError) as e: print(s, repr(v), e)
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
f = F()
print(f"{f} {f:abc} {f!s} {f!r:>6} {f!a}", format(f, "q"), "{:zz}".format(f))
print(f"{n:>{w}{'d'}} {'%d' % n:>{len('xxxxx')}}")
import math
print(f"{math.pi:.{3}f} {math.e!r} {1/3} {2/3:.17g} {0.1 + 0.2} {1e-5} {1e-4} {123456.789e3}")
print(f'''multi
line {
  n
  + 1
}''')
print(f"{'\n'.join(['a', 'b'])}", f"{"same quotes"}")
print(repr(1e22), repr(1e21), 1e23, 5e-324, 1.7976931348623157e308, 0.1, 100.0, 1e15, 123456789.123456789)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1e300, 2), round(5.015, 2), round(0.5), round(1.5))
print(int("0x1f", 16), int("  42 "), int("1_000"), int("-7"), int("z", 36), int("0b101", 0), float("1e3"), float(" -inf "), float("1_0.5"))
