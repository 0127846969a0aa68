# throw raises at the yield that waits; the generator may go on.
def patient():
    while True:
        try:
            yield "waiting"
        except ValueError as error:
            print("handled", error)
        except KeyError:
            return "enough"

g = patient()
print(next(g))
print(g.throw(ValueError("one")))
print(g.throw(ValueError("two")))
try:
    g.throw(KeyError())
except StopIteration as stop:
    print("value", stop.value)
try:
    g.throw(IndexError("late"))
except IndexError as error:
    print("raised", error)

# expect: waiting
# expect: handled one
# expect: waiting
# expect: handled two
# expect: waiting
# expect: value enough
# expect: raised late
