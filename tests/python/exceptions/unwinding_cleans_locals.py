# Frames that an exception leaves release their objects in order.
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("released", self.name)

def inner():
    a = Noisy("inner")
    raise ValueError("up")

def outer():
    b = Noisy("outer")
    inner()

try:
    outer()
except ValueError as error:
    print("caught", error)
print("after")

# expect: caught up
# expect: released inner
# expect: released outer
# expect: after
