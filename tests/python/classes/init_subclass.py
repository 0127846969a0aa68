# __init_subclass__ hears of every subclass, with the keywords of its class statement.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.registry[key or cls.__name__] = cls

class Csv(Plugin, key="csv"): pass
class Json(Plugin): pass

print({k: v.__name__ for k, v in Plugin.registry.items()})  # expect: {'csv': 'Csv', 'Json': 'Json'}
try:
    class Bad(Plugin, colour="red"): pass
except TypeError as error:
    print(error)  # expect: Bad.__init_subclass__() takes no keyword arguments
