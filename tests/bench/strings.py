"""Strings made, joined, split and looked through."""


def run(rounds):
    total = 0
    for n in range(rounds):
        parts = []
        for i in range(50):
            parts.append(f"{i}:{n % 97:03d}")
        line = ",".join(parts)
        fields = line.split(",")
        total += len(line) + len(fields)
        text = ""
        for field in fields:
            text += field[0]
            if field.startswith("4"):
                total += 1
        total += text.count("1") + len(text.upper().replace("1", "one"))
    return total


print(run(15_000))
