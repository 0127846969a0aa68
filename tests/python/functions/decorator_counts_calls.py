# A decorator may keep state on the function object.
def counted(function):
    def wrapper(n):
        wrapper.calls += 1
        return function(n)
    wrapper.calls = 0
    return wrapper

@counted
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(10), fib.calls)  # expect: 55 177
