def fact(n):
    if n < 0:
        raise ValueError(f"negative: {n}")
    return 1 if n == 0 else n * fact(n - 1)
data = {"a": [1, 2, {"b": (fact,)}]}
try:
    fact(-1)
except ValueError:
    x = data["a"][2]["b"][0](3) + undefined_name
