# A class can build upon its base's __format__.
class Money(float):
    def __format__(self, spec):
        return "$" + super().__format__(spec)


class Number(int):
    def __format__(self, spec):
        return "#" + super().__format__(spec or "03")


print(f"{Money(3.14159):.2f} {Number(7)} {Number(7):x} {(255).__format__('x')} {(0.5).__format__('.0%')}")

# expect: $3.14 #007 #7 ff 50%
