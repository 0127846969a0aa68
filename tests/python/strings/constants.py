# The constants of the module string.
import string
print(string.ascii_lowercase, string.ascii_uppercase)
print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase)
print(string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace))
print(string.capwords("hello  big world"), len(string.printable))

# expect: abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ
# expect: True
# expect: 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c'
# expect: Hello Big World 100
