# What the copy changes is its own; what there was before, both have.
# needs: fork
import os

shared, numbers = ["before"], {"a": [1, 2, 3]}
identity = id(shared)
pid = os.fork()
if pid == 0:
    shared.append("copy")
    numbers["a"][0] = 100
    print(shared, numbers, id(shared) == identity, flush=True)
    os._exit(0)
os.waitpid(pid, 0)
shared.append("parent")
print(shared, numbers, id(shared) == identity)

# expect: ['before', 'copy'] {'a': [100, 2, 3]} True
# expect: ['before', 'parent'] {'a': [1, 2, 3]} True
