# What was pickled is let go of, as soon as its bytes are there.
import io
import pickle
from sys import getrefcount

items = [[1], {"a": 2}]
before = getrefcount(items), getrefcount(items[0])
pickle.dumps(items)
pickle.dump(items, io.BytesIO())
print(getrefcount(items) - before[0], getrefcount(items[0]) - before[1])
try:
    pickle.dumps([items, lambda: 0])
except (AttributeError, pickle.PicklingError) as error:
    del error
print(getrefcount(items) - before[0])

# expect: 0 0
# expect: 0
