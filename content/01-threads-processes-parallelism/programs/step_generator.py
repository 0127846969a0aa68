# A generator, and a closure
def counter(step):
    def numbers(n):
        for i in range(n):
            yield i * step
    return numbers

for number in counter(10)(3):
    print(number)
