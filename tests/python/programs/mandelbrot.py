# A picture in text by complex arithmetic done by hand.
def escapes(a, b, limit=30):
    x = y = 0.0
    for i in range(limit):
        x, y = x * x - y * y + a, 2 * x * y + b
        if x * x + y * y > 4:
            return i
    return limit


for row in range(11):
    b = 1.2 - row * 0.24
    line = ""
    for column in range(38):
        a = -2.2 + column * 0.08
        n = escapes(a, b)
        line += "#" if n == 30 else "+" if n > 6 else "." if n > 2 else "-"
    print(line)

# expect: --------------------------------------
# expect: -------------------......+++....------
# expect: ---------------........++###+.....----
# expect: -----------........++##########++..---
# expect: ----........+####++##############+..--
# expect: ---############################++....-
# expect: ----........+####++##############+..--
# expect: -----------........++##########++..---
# expect: ---------------........++###+.....----
# expect: -------------------......+++....------
# expect: --------------------------------------
