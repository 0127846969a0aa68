# Anything with a write method will do as a file.
class Shout:
    def write(self, text):
        if text.strip():
            print("wrote", repr(text))
print("hello", "you", file=Shout())
try:
    print("x", file=5)
except AttributeError as error:
    print(error)

# expect: wrote 'hello'
# expect: wrote 'you'
# expect: 'int' object has no attribute 'write'
