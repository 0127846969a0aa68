# A key from a password, slowly on purpose.
# needs: OpenSSL
import hashlib

print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1).hex())
print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 2, 50).hex())
print(hashlib.pbkdf2_hmac("sha512", b"p" * 200, bytearray(b"s" * 200), 100, dklen=10).hex())
for arguments in ((0, None), (-1, None), (1, 0)):
    try:
        hashlib.pbkdf2_hmac("sha256", b"p", b"s", *arguments)
    except ValueError as error:
        print(error)

# expect: 120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b
# expect: ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957cae93136266537a8d7bf4b76c51094cc1ae010b19923ddc4395cd064acb0
# expect: 2bf11cabc1076e9f5116
# expect: iteration value must be greater than 0.
# expect: iteration value must be greater than 0.
# expect: key length must be greater than 0.
