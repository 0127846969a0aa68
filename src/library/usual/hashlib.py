"""Digests; they are computed natively, those of much data with the GIL released."""

from _hashlib import new, pbkdf2_hmac

_HERE = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")
_ELSEWHERE = ("sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256", "blake2b", "blake2s")
algorithms_guaranteed = {*_HERE, *_ELSEWHERE}
algorithms_available = {*_HERE}

__all__ = [*_HERE, "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac"]


def _constructor(algorithm):
    def construct(string=b"", *, usedforsecurity=True):
        return new(algorithm, string)
    construct.__name__ = construct.__qualname__ = f"openssl_{algorithm}"
    return construct


md5, sha1, sha224, sha256, sha384, sha512 = map(_constructor, _HERE)


def __getattr__(name):
    if name in _ELSEWHERE or name in ("scrypt", "file_digest"):
        raise NotImplementedError(f"not supported by this page's interpreter: hashlib.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
