# A dict of functions, and dispatch with a default.
actions = {"add": lambda a, b: a + b, "neg": lambda a: -a, "max": max}
def run(name, *args):
    return actions.get(name, lambda *a: f"no {name}")(*args)
print(run("add", 2, 3), run("neg", 5), run("max", 1, 9, 3), run("jump", 1))
try:
    run("add", 1)
except TypeError as error:
    print(error)

# expect: 5 -5 9 no jump
# expect: <lambda>() missing 1 required positional argument: 'b'
