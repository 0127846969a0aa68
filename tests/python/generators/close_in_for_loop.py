# break leaves a generator suspended; close or the last reference ends it.
def g():
    try:
        for i in range(5):
            yield i
    finally:
        print("finally after", i)
it = g()
for x in it:
    if x == 2:
        break
print("left the loop")
print(next(it))
it.close()
print(list(it))

# expect: left the loop
# expect: 3
# expect: finally after 3
# expect: []
