# athrow() raises where the generator waits; what it then yields is the result.
def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


async def stubborn():
    while True:
        try:
            yield "item"
        except ValueError as error:
            yield f"handled {error}"


generator = stubborn()
print(run(generator.__anext__()))
print(run(generator.athrow(ValueError("one"))))
print(run(generator.__anext__()))
print(run(generator.athrow(ValueError("three"))))
try:
    run(generator.athrow(KeyError("no")))
except KeyError as error:
    print("through:", error)
try:
    run(generator.__anext__())
except StopAsyncIteration:
    print("over")
print(run(generator.athrow(ValueError("late"))))
fresh = stubborn()
try:
    run(fresh.athrow(LookupError("before it began")))
except LookupError as error:
    print(error)

# expect: item
# expect: handled one
# expect: item
# expect: handled three
# expect: through: 'no'
# expect: over
# expect: None
# expect: before it began
