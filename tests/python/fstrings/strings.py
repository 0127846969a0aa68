# Format specifications of strings.
s = "word"
print(f"[{s:10}] [{s:>10}] [{s:^10}] [{s:*^10}] [{s:.2}] [{s:>6.3}] [{s:s}] [{'':3}] [{s:2}]")
print(f"[{'ä':>3}] [{'日本':>4}] [{s:é<6}]")

# expect: [word      ] [      word] [   word   ] [***word***] [wo] [   wor] [word] [   ] [word]
# expect: [  ä] [  日本] [wordéé]
