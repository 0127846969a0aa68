# Parameters after a bare star must be given by name.
def connect(host, *, port=80, secure):
    return host, port, secure

print(connect("a", secure=True))
print(connect("b", port=8080, secure=False))
for call in (lambda: connect("c"), lambda: connect("c", 80, True), lambda: connect("c", 80, secure=True)):
    try:
        call()
    except TypeError as error:
        print(error)

# expect: ('a', 80, True)
# expect: ('b', 8080, False)
# expect: connect() missing 1 required keyword-only argument: 'secure'
# expect: connect() takes 1 positional argument but 3 were given
# expect: connect() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
