# Fields within the format specification.
value, width, digits = 3.14159, 10, 2
print(f"[{value:{width}.{digits}f}]")
print(f"[{value:>{width}}] [{'x':{'*'}^{width}}] [{value:{'.3f'}}]")
for w in (4, 6):
    print(f"{'ab':-^{w}}")

# expect: [      3.14]
# expect: [   3.14159] [****x*****] [3.142]
# expect: -ab-
# expect: --ab--
