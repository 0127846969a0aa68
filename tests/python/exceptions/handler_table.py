# A handler table made of classes and functions.
handlers = {
    ZeroDivisionError: lambda e: "div",
    KeyError: lambda e: f"key {e}",
    Exception: lambda e: f"other {type(e).__name__}",
}
def handle(action):
    try:
        return action()
    except Exception as error:
        for kind in type(error).__mro__:
            if kind in handlers:
                return handlers[kind](error)
print(handle(lambda: 1 / 0), handle(lambda: {}["k"]), handle(lambda: [][1]), handle(lambda: "fine"))

# expect: div key 'k' other IndexError fine
