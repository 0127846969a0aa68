# Local, enclosing, global, built-in: the nearest wins.
x = "global"

def outer():
    x = "enclosing"
    def local():
        x = "local"
        return x
    def enclosing():
        return x
    return local(), enclosing()

def plain():
    return x

print(outer(), plain())  # expect: ('local', 'enclosing') global
