# A coroutine can be awaited once.
async def five():
    return 5


async def main():
    coroutine = five()
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)


coroutine = main()
try:
    coroutine.send(None)
except StopIteration:
    print("over")
for again in (lambda: coroutine.send(None), lambda: coroutine.throw(ValueError("late"))):
    try:
        again()
    except RuntimeError as error:
        print(error)
coroutine.close()

# expect: 5
# expect: cannot reuse already awaited coroutine
# expect: over
# expect: cannot reuse already awaited coroutine
# expect: cannot reuse already awaited coroutine
