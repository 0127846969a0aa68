# Escapes, raw strings, joined literals, bytes.
print("tab\tnew\\n", 'it''s', "a" 'b' """c""", r"\n\t", "\x41\u00e4\N{BULLET}\101\0end".replace("\0", "0"))
print("""two
lines""", '\'', "\"", "cont\
inued")
print(b"a\x00\xff", br"\n", b'"', rb'\'', "\a\b\f\v\r".encode())
print(len("\U0001F600"), "\U0001F600" == "😀", ascii("é😀"))

# expect: tab	new\n its abc \n\t Aä•A0end
# expect: two
# expect: lines ' " continued
# expect: b'a\x00\xff' b'\\n' b'"' b"\\'" b'\x07\x08\x0c\x0b\r'
# expect: 1 True '\xe9\U0001f600'
