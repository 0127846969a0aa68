# finally runs before the function's value is handed over.
def f():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("finally", x)

def g():
    for i in range(3):
        try:
            continue
        finally:
            print("round", i)
    while True:
        try:
            break
        finally:
            print("break")
    return "end"

print(f())
print(g())

# expect: finally 2
# expect: 1
# expect: round 0
# expect: round 1
# expect: round 2
# expect: break
# expect: end
