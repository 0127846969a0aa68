# SEND + MORE = MONEY by permutations of the digits, pruned.
def solve(words, total):
    letters = sorted(set("".join(words) + total))
    leading = {w[0] for w in (*words, total)}
    weights = {c: 0 for c in letters}
    for word, sign in [*((w, 1) for w in words), (total, -1)]:
        for power, letter in enumerate(reversed(word)):
            weights[letter] += sign * 10**power
    order = sorted(letters, key=lambda c: -abs(weights[c]))

    def search(i, rest, used, digits):
        if i == len(order):
            if rest == 0:
                yield dict(digits)
            return
        room = sum(abs(weights[c]) * 9 for c in order[i:])
        if abs(rest) > room:
            return
        for digit in range(10):
            if digit not in used and not (digit == 0 and order[i] in leading):
                digits[order[i]] = digit
                yield from search(i + 1, rest + weights[order[i]] * digit, used | {digit}, digits)

    return list(search(0, 0, frozenset(), {}))


for words, total in ((["AB", "BA"], "CBC"), (["SEND", "MORE"], "MONEY")):
    for solution in solve(words, total):
        value = lambda w: int("".join(str(solution[c]) for c in w))
        print(" + ".join(f"{w}={value(w)}" for w in words), f"= {total}={value(total)}")

# expect: AB=92 + BA=29 = CBC=121
# expect: SEND=9567 + MORE=1085 = MONEY=10652
