# The % operator with every usual conversion.
print("%s %d %r %5.2f|%-5d|%05d|%+d" % ("s", 3, "r", 2.5, 4, 5, 6))
print("%x %X %o %e %g %c %%" % (255, 255, 8, 12345.678, 0.0001, "c"))
print("%(name)s is %(age)03d" % {"name": "ada", "age": 36}, "%s" % (1,), "%s" % [1, 2])
print("%5s|%-5s|%.2s" % ("a", "b", "cdef"))
print("%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%#x %#o % d %i %u" % (255, 8, 5, 6.9, 7))
print("%c%c" % (65, "b"), "%a" % "ä")
for template, values in (
    ("%d", "x"), ("%s %s", 1), ("%s", (1, 2)), ("%d", None), ("%q", 1), ("%(a)s", 5), ("%(a)s", {}),
    ("%", 1), ("%c", "ab"), ("plain", 1), ("%x", 1.5),
):
    try:
        print(template % values)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        print(type(error).__name__, "-", error)

# expect: s 3 'r'  2.50|4    |00005|+6
# expect: ff FF 10 1.234568e+04 0.0001 c %
# expect: ada is 036 1 [1, 2]
# expect:     a|b    |cd
# expect:     1|2    |3.14 0xff 0o10  5 6 7
# expect: Ab '\xe4'
# expect: TypeError - %d format: a real number is required, not str
# expect: TypeError - not enough arguments for format string
# expect: TypeError - not all arguments converted during string formatting
# expect: TypeError - %d format: a real number is required, not NoneType
# expect: ValueError - unsupported format character 'q' (0x71) at index 1
# expect: TypeError - format requires a mapping
# expect: KeyError - 'a'
# expect: ValueError - incomplete format
# expect: TypeError - %c requires an int or a unicode character, not a string of length 2
# expect: TypeError - not all arguments converted during string formatting
# expect: TypeError - %x format: an integer is required, not float
# since: 3.14
