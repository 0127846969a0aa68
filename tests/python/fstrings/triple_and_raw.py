# Triple-quoted and raw f-strings.
x = 5
print(f"""a {x}
  b "{x}" """ + "|")
print(rf"\d{x}\n", fr'{x}\t')

# expect: a 5
# expect:   b "5" |
# expect: \d5\n 5\t
