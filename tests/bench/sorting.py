"""Lists built, sorted and taken apart."""


def numbers(count, seed):
    state = seed
    values = []
    for _ in range(count):
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        values.append(state)
    return values


def run(rounds):
    total = 0
    for seed in range(rounds):
        values = numbers(20_000, seed)
        values.sort()
        by_digit = sorted(values, key=lambda value: value % 1000, reverse=True)
        evens = [value // 2 for value in by_digit if value % 2 == 0]
        total += values[len(values) // 2] + evens[0] + evens[-1] + sum(values[::100])
    return total


print(run(30))
