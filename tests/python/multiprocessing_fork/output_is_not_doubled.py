# What was printed before is the parent's, and comes once.
# needs: fork
import os
import sys

print("before", end=" ", flush=True)
pid = os.fork()
if pid == 0:
    sys.exit()
os.waitpid(pid, 0)
print("after")

# expect: before after
