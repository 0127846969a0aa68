# Since 3.12 the same quotes may be used inside, and f-strings nest freely.
d = {"a": 1}
print(f"{d["a"]} {f"{f"{1 + 1}"}"}")
print(f"{"\n".join(["x", "y"])}")
print(f"{
    d["a"]  # a comment
    + 1
}")

# expect: 1 2
# expect: x
# expect: y
# expect: 2
# since: 3.14
