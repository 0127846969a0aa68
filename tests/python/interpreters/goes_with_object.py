# An interpreter ends with the last object that stands for it.
# needs: interpreters
# since: 3.14
from concurrent import interpreters

interp = interpreters.create()
print(len(interpreters.list_all()))  # expect: 2
del interp
print(len(interpreters.list_all()))  # expect: 1
