# __del__ runs when the last reference goes.
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("gone:", self.name)

a = Noisy("a")
b = a
del a
print("still there")
b = Noisy("b")
print("rebound")
def local():
    Noisy("temporary")
    kept = Noisy("local")
    print("leaving")
local()
del b
print("end")

# expect: still there
# expect: gone: a
# expect: rebound
# expect: gone: temporary
# expect: leaving
# expect: gone: local
# expect: gone: b
# expect: end
