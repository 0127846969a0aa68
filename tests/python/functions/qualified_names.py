# __qualname__ tells where a function was defined.
def outer():
    def inner():
        pass
    class Local:
        def method(self):
            pass
    return inner, Local.method, lambda: 0

class Box:
    def open(self):
        pass

for f in (*outer(), Box.open, Box().open):
    print(f.__qualname__)

# expect: outer.<locals>.inner
# expect: outer.<locals>.Local.method
# expect: outer.<locals>.<lambda>
# expect: Box.open
# expect: Box.open
