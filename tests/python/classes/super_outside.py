# super() without arguments needs a method.
def free():
    return super().x

def with_argument(self):
    return super().x

for call in (free, lambda: with_argument(1)):
    try:
        call()
    except RuntimeError as error:
        print(error)

# expect: super(): no arguments
# expect: super(): __class__ cell not found
