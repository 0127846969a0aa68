# close raises GeneratorExit inside, so that finally runs.
def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit seen")
        raise
    finally:
        print("cleaned")

a = g()
print(next(a))
a.close()
a.close()
print(list(a))
fresh = g()
fresh.close()
print("never started")

# expect: 1
# expect: exit seen
# expect: cleaned
# expect: []
# expect: never started
