# stdout.write returns the number of characters.
import sys
n = sys.stdout.write("hello\n")
print(n, sys.stdout.write("") , hasattr(sys.stdin, "read"))
sys.stdout.writelines(["a\n", "b\n"])
sys.stdout.flush()

# expect: hello
# expect: 6 0 True
# expect: a
# expect: b
