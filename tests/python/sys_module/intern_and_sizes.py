# intern makes equal strings one object; the sizes of hash and int are told.
import sys
a = sys.intern("".join(["he", "llo world"]))
b = sys.intern("".join(["hello", " world"]))
print(a is b, sys.hash_info.modulus > 2**30, sys.int_info.bits_per_digit in (15, 30), sys.getswitchinterval())

# expect: True True True 0.005
