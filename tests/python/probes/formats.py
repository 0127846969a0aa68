# Many small questions about format specifications.
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

# expect: 3.14|     3.142|3.1       |3.14159265|+3.14159265|3.141593e+00|3.14159|314.159265%|0000003.14
# expect: 11111111 377 ff FF 0xff 0b11111111 11111111 255 255 +255 ÿ
# expect:      'bob'|***bob****|bob-------|BOB|b
# expect: 1,234,567.89 1,234,567 dead_beef 100,000,000,000,000,000,000
# expect: n=255 x=3.1 name=bob n + 1 = 256 1
# expect: nested        255!        3.1
# expect: {} {255} 255 ab [0, 1, 2] 8
# expect: None     1 True  1.0 1e+100 1e+16 123456789012345678 -0.0 inf nan
# expect: a    |    a|    5|5    |abc|abc     |
# expect: 2 1 3     ab     2 5
# expect: s 5  1.50 'r' ff 10 1.234568e+04 c % 3    | 00042 +7
# expect: 1 002 1 a [1]
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Unknown format code 's' for object of type 'float'
# expect: 1.5
# expect: ValueError Unknown conversion specifier x
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: ValueError Cannot specify ',' with 'b'.
# expect: d 5 '5'
# expect: d 't' Unknown format code 'd' for object of type 'str'
# expect: d 2.5 Unknown format code 'd' for object of type 'float'
# expect: s 5 Unknown format code 's' for object of type 'int'
# expect: s 't' 't'
# expect: s 2.5 Unknown format code 's' for object of type 'float'
# expect: x 5 '5'
# expect: x 't' Unknown format code 'x' for object of type 'str'
# expect: x 2.5 Unknown format code 'x' for object of type 'float'
# expect: c 5 '\x05'
# expect: c 't' Unknown format code 'c' for object of type 'str'
# expect: c 2.5 Unknown format code 'c' for object of type 'float'
# expect: e 5 '5.000000e+00'
# expect: e 't' Unknown format code 'e' for object of type 'str'
# expect: e 2.5 '2.500000e+00'
# expect: =10 5 '         5'
# expect: =10 't' '=' alignment not allowed in string format specifier
# expect: =10 2.5 '       2.5'
# expect: ^+8 5 '   +5   '
# expect: ^+8 't' Sign not allowed in string format specifier
# expect: ^+8 2.5 '  +2.5  '
# expect:   5 ' 5'
# expect:   't' Space not allowed in string format specifier
# expect:   2.5 ' 2.5'
# expect: # 5 '5'
# expect: # 't' Alternate form (#) not allowed in string format specifier
# expect: # 2.5 '2.5'
# expect: 0 5 '5'
# expect: 0 't' 't'
# expect: 0 2.5 '2.5'
# expect: , 5 '5'
# expect: , 't' Cannot specify ',' with 's'.
# expect: , 2.5 '2.5'
# expect: .3 5 Precision not allowed in integer format specifier
# expect: .3 't' 't'
# expect: .3 2.5 '2.5'
# expect: <> <abc> str   repr repr <q> <zz>
# expect:        255   255
# expect: 3.142 2.718281828459045 0.3333333333333333 0.66666666666666663 0.30000000000000004 1e-05 0.0001 123456789.0
# expect: multi
# expect: line 256
# expect: a
# expect: b same quotes
# expect: 1e+22 1e+21 1e+23 5e-324 1.7976931348623157e+308 0.1 100.0 1000000000000000.0 123456789.12345679
# expect: 2 4 -2 2.67 1200 1e+300 5.01 0 2
# expect: 31 42 1000 -7 35 5 1000.0 -inf 10.5
# since: 3.14
