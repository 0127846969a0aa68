# What can't be pickled.
import pickle
def outer():
    def inner(): pass
    class Local: pass
    return inner, Local()
gen = (x for x in [1])
for thing in (gen, [gen], {"k": gen}):
    try:
        pickle.dumps(thing)
    except TypeError as error:
        print(error, getattr(error, "__notes__", []))
for thing in (lambda: 0, *outer()):
    try:
        pickle.dumps(thing)
    except (pickle.PicklingError, AttributeError) as error:
        print(type(error).__name__, "-", str(error).split(" at 0x")[0])
for data in (b"", b"nonsense", b"\x80\x04", pickle.dumps([1, 2])[:-1]):
    try:
        pickle.loads(data)
    except (pickle.UnpicklingError, EOFError) as error:
        print(type(error).__name__, "-", error)

# expect: cannot pickle 'generator' object []
# expect: cannot pickle 'generator' object ['when serializing list item 0']
# expect: cannot pickle 'generator' object ["when serializing dict item 'k'"]
# expect: PicklingError - Can't pickle <function <lambda>
# expect: PicklingError - Can't pickle local object <function outer.<locals>.inner
# expect: PicklingError - Can't pickle local object <class '__main__.outer.<locals>.Local'>
# expect: EOFError - Ran out of input
# expect: UnpicklingError - invalid load key, 'n'.
# expect: EOFError - Ran out of input
# expect: UnpicklingError - pickle data was truncated
# since: 3.14
