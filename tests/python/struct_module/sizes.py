# Native formats align their values; standard ones don't.
import struct

for format in ("b", "h", "i", "q", "f", "d", "?", "c", "5s", "bh", "bi", "bd", "hbi", "3b", "2hb", "i0q", "3x", "x?"):
    print(format, struct.calcsize(format), struct.calcsize("=" + format))
print(struct.calcsize("<l"), struct.calcsize(">L"), struct.calcsize(" 2i 1h "))

# expect: b 1 1
# expect: h 2 2
# expect: i 4 4
# expect: q 8 8
# expect: f 4 4
# expect: d 8 8
# expect: ? 1 1
# expect: c 1 1
# expect: 5s 5 5
# expect: bh 4 3
# expect: bi 8 5
# expect: bd 16 9
# expect: hbi 8 7
# expect: 3b 3 3
# expect: 2hb 5 5
# expect: i0q 8 4
# expect: 3x 3 3
# expect: x? 2 2
# expect: 4 4 10
