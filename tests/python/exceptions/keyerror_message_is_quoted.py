# str() of a KeyError is the repr of its argument.
for key in ("text", 5, ("a", 1), None, "it's"):
    try:
        {}[key]
    except KeyError as error:
        print(str(error), "|", error.args[0], "|", repr(error))

# expect: 'text' | text | KeyError('text')
# expect: 5 | 5 | KeyError(5)
# expect: ('a', 1) | ('a', 1) | KeyError(('a', 1))
# expect: None | None | KeyError(None)
# expect: "it's" | it's | KeyError("it's")
