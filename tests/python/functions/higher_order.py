# Functions as arguments, results and values in a dict.
def compose(*functions):
    def run(x):
        for function in functions:
            x = function(x)
        return x
    return run

table = {"inc": lambda x: x + 1, "sqr": lambda x: x * x}
print(compose(table["inc"], table["sqr"], str)(4))  # expect: 25
print(list(map(compose(table["sqr"], table["inc"]), range(4))))  # expect: [1, 2, 5, 10]
