# __getattribute__ sees every access through the instance.
class Spy:
    def __init__(self): self.value = 1
    def __getattribute__(self, name):
        print("asked for", name)
        return super().__getattribute__(name)
    def method(self): return self.value

s = Spy()
print(s.value)
print(s.method())

# expect: asked for value
# expect: 1
# expect: asked for method
# expect: asked for value
# expect: 1
