# A dictionary tells which future was which.
# needs: threads
from concurrent.futures import ThreadPoolExecutor, as_completed


def size(text):
    if not text:
        raise ValueError("nothing")
    return len(text)


with ThreadPoolExecutor(3) as executor:
    texts = {executor.submit(size, text): text for text in ("one", "", "three")}
    lines = []
    for future in as_completed(texts):
        try:
            lines.append(f"{texts[future]!r}: {future.result()}")
        except ValueError as error:
            lines.append(f"{texts[future]!r}: {error}")
print(*sorted(lines), sep="\n")

# expect: '': nothing
# expect: 'one': 3
# expect: 'three': 5
