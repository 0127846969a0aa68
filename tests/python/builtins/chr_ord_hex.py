# chr, ord, hex, oct, bin, ascii.
print(chr(65), ord("A"), chr(8364), ord("€"), hex(255), oct(64), bin(5), ascii("é"))
print(ascii([1, "ü"]), chr(0) == "\0", ord(b"a"))

# expect: A 65 € 8364 0xff 0o100 0b101 '\xe9'
# expect: [1, '\xfc'] True 97
