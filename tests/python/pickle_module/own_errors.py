# The errors of pickle can be pickled: a process hands them over.
import pickle
for kind in (pickle.PickleError, pickle.PicklingError, pickle.UnpicklingError):
    print(pickle.loads(pickle.dumps(kind)) is kind, repr(pickle.loads(pickle.dumps(kind("a", 1)))))

# expect: True PickleError('a', 1)
# expect: True PicklingError('a', 1)
# expect: True UnpicklingError('a', 1)
