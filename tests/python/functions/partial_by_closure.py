# Currying through nested functions with keyword arguments.
def partial(function, *fixed, **named):
    def call(*rest, **more):
        return function(*fixed, *rest, **{**named, **more})
    return call

def volume(a, b, c=1, unit="m"):
    return f"{a * b * c}{unit}"

print(partial(volume, 2)(3))  # expect: 6m
print(partial(volume, 2, c=5)(3))  # expect: 30m
print(partial(volume, 2, unit="cm")(3, unit="mm"))  # expect: 6mm
