# Filters know warnings by regular expressions, and check what they are given.
import warnings
rules = ("error", "sp.*l$", ""), ("ignore", ".*dep", ""), ("error", "x", "__main"), ("error", "", "other")
for action, message, module in rules:
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        warnings.filterwarnings(action, message, module=module)
        for text in ("Special", "is dep", "X"):
            try:
                warnings.warn(text)
            except UserWarning as error:
                print(repr(error), end=" ")
        print([str(found.message) for found in log])
with warnings.catch_warnings(record=True) as log:
    warnings.warn("shown")
    print(repr(log[0]).split(", filename")[0])
for wrong in ({"category": int}, {"message": 5}, {"lineno": -1}, {"module": None}):
    try:
        warnings.filterwarnings("error", **wrong)
    except (TypeError, ValueError) as error:
        print(error)

# expect: UserWarning('Special') ['is dep', 'X']
# expect: ['Special', 'X']
# expect: UserWarning('X') ['Special', 'is dep']
# expect: ['Special', 'is dep', 'X']
# expect: <WarningMessage {message : UserWarning('shown'), category : 'UserWarning'
# expect: category must be a Warning subclass
# expect: message must be a string
# expect: lineno must be an int >= 0
# expect: module must be a string
# since: 3.14
