# Telling "not given" from None.
MISSING = object()
def get(d, key, default=MISSING):
    if key in d:
        return d[key]
    if default is MISSING:
        raise KeyError(key)
    return default
print(get({"a": 1}, "a"), get({}, "a", None), get({}, "a", 0))  # expect: 1 None 0
try:
    get({}, "a")
except KeyError as error:
    print("KeyError", error)  # expect: KeyError 'a'
