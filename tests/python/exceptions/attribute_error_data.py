# AttributeError and NameError remember name and object, ImportError the module.
class Box: pass
try:
    Box().size
except AttributeError as error:
    print(error.name, type(error.obj).__name__)
try:
    missing
except NameError as error:
    print(error.name)
try:
    import no_such_module
except ImportError as error:
    print(error.name, "-", error, "-", type(error).__name__)

# expect: size Box
# expect: missing
# expect: no_such_module - No module named 'no_such_module' - ModuleNotFoundError
