# A decorator for a class adds to it or replaces it.
def registered(cls):
    registry[cls.__name__] = cls
    cls.label = cls.__name__.lower()
    return cls
def singleton(cls):
    return cls()
registry = {}
@registered
class Alpha: pass
@singleton
class config:
    debug = True
print(registry["Alpha"] is Alpha, Alpha.label, config.debug, type(config).__name__)

# expect: True alpha True config
