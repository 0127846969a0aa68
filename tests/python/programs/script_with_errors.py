# A small language that runs line by line and reports its own errors with causes.
class ScriptError(Exception):
    def __init__(self, line, text):
        super().__init__(f"line {line}: {text}")


def run(script):
    variables, output = {}, []
    for number, line in enumerate(script.splitlines(), 1):
        try:
            match line.split():
                case []:
                    continue
                case ["let", name, "=", value]:
                    variables[name] = int(value)
                case ["add", name, value]:
                    variables[name] += variables[value] if value.isalpha() else int(value)
                case ["print", *names]:
                    output.append(" ".join(str(variables[n]) for n in names))
                case [word, *_]:
                    raise NameError(word)
        except (KeyError, ValueError, NameError) as error:
            raise ScriptError(number, type(error).__name__) from error
    return output


print(run("let a = 5\nlet b = 7\nadd a b\nadd a 1\n\nprint a b"))
for bad in ("let a = x", "print z", "jump 5", "let a = 1\nadd a q"):
    try:
        run(bad)
    except ScriptError as error:
        print(error, "| because of", repr(error.__cause__))

# expect: ['13 7']
# expect: line 1: ValueError | because of ValueError("invalid literal for int() with base 10: 'x'")
# expect: line 1: KeyError | because of KeyError('z')
# expect: line 1: NameError | because of NameError('jump')
# expect: line 2: KeyError | because of KeyError('q')
