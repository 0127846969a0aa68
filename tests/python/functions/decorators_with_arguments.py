# Decorators with arguments are factories; several apply from the bottom up.
def wrap(mark):
    def decorate(function):
        return lambda *args: mark + function(*args) + mark
    return decorate

@wrap("*")
@wrap("-")
def word(text):
    return text

print(word("hi"))  # expect: *-hi-*
