# A tokenizer, a recursive-descent parser and an evaluator for arithmetic.
import operator

OPERATORS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow,
}


class ParseError(Exception):
    pass


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            yield "number", text[start:i]
        elif c in "+-*/^()":
            i += 1
            yield c, c
        else:
            raise ParseError(f"unexpected {c!r} at {i}")
    yield "end", ""


class Parser:
    levels = [("+", "-"), ("*", "/")]

    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.at = 0

    def take(self, *kinds):
        kind, text = self.tokens[self.at]
        if kind in kinds:
            self.at += 1
            return text
        return None

    def expression(self, level=0):
        if level == len(self.levels):
            return self.power()
        left = self.expression(level + 1)
        while op := self.take(*self.levels[level]):
            left = (op, left, self.expression(level + 1))
        return left

    def power(self):
        base = self.atom()
        return ("^", base, self.power()) if self.take("^") else base

    def atom(self):
        if self.take("-"):
            return ("neg", self.atom())
        if text := self.take("number"):
            return float(text) if "." in text else int(text)
        if self.take("("):
            inside = self.expression()
            if self.take(")") is None:
                raise ParseError("missing )")
            return inside
        raise ParseError(f"unexpected {self.tokens[self.at][0]}")


def evaluate(tree):
    match tree:
        case int() | float():
            return tree
        case ("neg", x):
            return -evaluate(x)
        case (op, a, b):
            return OPERATORS[op](evaluate(a), evaluate(b))


for text in (
    "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "-(3 - 5) * 2.5", "1 +", "2 * (3", "4 $ 4",
    "1 / 0",
):
    try:
        parser = Parser(text)
        tree = parser.expression()
        print(text, "=", evaluate(tree), tree)
    except (ParseError, ZeroDivisionError) as error:
        print(text, "->", type(error).__name__, error)

# expect: 1 + 2 * 3 = 7 ('+', 1, ('*', 2, 3))
# expect: (1 + 2) * 3 = 9 ('*', ('+', 1, 2), 3)
# expect: 2 ^ 3 ^ 2 = 512 ('^', 2, ('^', 3, 2))
# expect: 10 / 4 - 1 = 1.5 ('-', ('/', 10, 4), 1)
# expect: -(3 - 5) * 2.5 = 5.0 ('*', ('neg', ('-', 3, 5)), 2.5)
# expect: 1 + -> ParseError unexpected end
# expect: 2 * (3 -> ParseError missing )
# expect: 4 $ 4 -> ParseError unexpected '$' at 2
# expect: 1 / 0 -> ZeroDivisionError division by zero
