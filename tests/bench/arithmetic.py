"""A loop of integer arithmetic."""


def mix(count):
    total = 0
    i = 0
    while i < count:
        total = (total * 3 + i) & 0xFFFF
        if total > 30_000:
            total -= 7
        i += 1
    return total


print(mix(3_000_000))
