"""Numbers as bytes and back: the formats of single C values."""

import pickle
from math import copysign, frexp, inf, isinf, isnan, ldexp, nan

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    __module__ = "struct"


_NATIVE = {"b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "n": 8, "N": 8, "P": 8,
           "f": 4, "d": 8, "e": 2, "?": 1, "c": 1, "s": 1, "p": 1, "x": 1}
_STANDARD = {**{code: size for code, size in _NATIVE.items() if code not in "nNP"}, "l": 4, "L": 4}
_UNSIGNED = "BHILQNP"
# Bits of the exponent and of the fraction.
_FLOATS = {"e": (5, 10), "f": (8, 23)}


def _parts(format):
    """The byte order of a format, whether it is native, its parts as (code, size, place), and its size."""
    if isinstance(format, bytes):
        format = format.decode("latin-1")
    if not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    order, native = "little", True
    if format[:1] and format[0] in "@=<>!":
        order, native = "big" if format[0] in ">!" else "little", format[0] == "@"
        format = format[1:]
    sizes = _NATIVE if native else _STANDARD
    parts, place, digits = [], 0, ""
    for char in format:
        if char.isdigit():
            digits += char
        elif char.isspace() and not digits:
            continue
        elif char not in sizes:
            raise error("bad char in struct format")
        else:
            size, count = sizes[char], int(digits or "1")
            digits = ""
            if native:
                place += -place % size
            if char in "sp":
                parts.append((char, count, place))
            elif char != "x":
                parts += [(char, size, place + size * each) for each in range(count)]
            place += size * count
    if digits:
        raise error("repeat count given without format specifier")
    return order, native, parts, place


def _float_bits(value, exponent_bits, fraction_bits, native):
    """A float in fewer bits, to the nearest, half to even."""
    bias = (1 << exponent_bits - 1) - 1
    sign = int(copysign(1, value) < 0) << exponent_bits + fraction_bits
    top = (1 << exponent_bits) - 1 << fraction_bits
    if isnan(value):
        return sign | top | 1 << fraction_bits - 1
    if isinf(value):
        return sign | top
    exponent = max(frexp(value)[1] - 1, 1 - bias) if value else 1 - bias
    # Rounding may carry into the exponent, as it should.
    bits = round(ldexp(abs(value), fraction_bits - exponent)) + (exponent + bias - 1 << fraction_bits)
    if bits >= top:
        if native and exponent_bits == 8:
            return sign | top
        raise OverflowError(f"float too large to pack with {'e' if exponent_bits == 5 else 'f'} format")
    return sign | bits


def _bits_float(bits, exponent_bits, fraction_bits):
    bias = (1 << exponent_bits - 1) - 1
    fraction = bits & (1 << fraction_bits) - 1
    exponent = bits >> fraction_bits & (1 << exponent_bits) - 1
    if exponent == (1 << exponent_bits) - 1:
        value = nan if fraction else inf
    elif exponent:
        value = ldexp(fraction | 1 << fraction_bits, exponent - bias - fraction_bits)
    else:
        value = ldexp(fraction, 1 - bias - fraction_bits)
    return -value if bits >> exponent_bits + fraction_bits else value


def _encode(code, size, order, native, value):
    if code in "sp":
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for '{code}' must be a bytes object")
        data = bytes(value)
        if code == "p":
            data = bytes([min(len(data), size - 1, 255)]) + data if size else b""
        return data[:size].ljust(size, b"\0")
    if code == "c":
        if not isinstance(value, bytes) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return value
    if code == "?":
        return b"\1" if value else b"\0"
    if code in "def":
        if not hasattr(value, "__float__") and not hasattr(value, "__index__"):
            raise error("required argument is not a float")
        value = float(value)
        if code == "d":
            data = pickle.dumps(value, 3)[3:11]
            return data if order == "big" else data[::-1]
        return _float_bits(value, *_FLOATS[code], native).to_bytes(size, order)
    if not hasattr(value, "__index__"):
        raise error("required argument is not an integer")
    value, signed = value.__index__(), code not in _UNSIGNED
    least, most = (-1 << 8 * size - 1, (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
    if not least <= value <= most:
        raise error(f"'{code}' format requires {least} <= number <= {most}" if size < 8 or code in "qQ" else
                    "int too large to convert" if value > most or signed else "argument out of range")
    return value.to_bytes(size, order, signed=signed)


def _decode(code, order, data):
    if code == "s" or code == "c":
        return data
    if code == "p":
        return data[1:1 + min(data[0], len(data) - 1)] if data else b""
    if code == "?":
        return data != b"\0"
    if code == "d":
        return pickle.loads(b"G" + (data if order == "big" else data[::-1]) + b".")
    if code in _FLOATS:
        return _bits_float(int.from_bytes(data, order), *_FLOATS[code])
    return int.from_bytes(data, order, signed=code not in _UNSIGNED)


class Struct:
    def __init__(self, format):
        self._order, self._native, self._parts, self.size = _parts(format)
        self.format = format.decode("latin-1") if isinstance(format, bytes) else format

    def __repr__(self):
        return f"_struct.Struct({self.format!r})"

    def _check(self, values):
        if len(values) != len(self._parts):
            raise error(f"pack expected {len(self._parts)} items for packing (got {len(values)})")

    def pack(self, *values):
        self._check(values)
        data = bytearray(self.size)
        for (code, size, place), value in zip(self._parts, values):
            data[place:place + size] = _encode(code, size, self._order, self._native, value)
        return bytes(data)

    def pack_into(self, buffer, offset, *values):
        if offset < 0:
            offset += len(buffer)
        if not 0 <= offset <= len(buffer) - self.size:
            raise error(f"pack_into requires a buffer of at least {offset + self.size} bytes for packing {self.size} "
                        f"bytes at offset {offset} (actual buffer size is {len(buffer)})")
        buffer[offset:offset + self.size] = self.pack(*values)

    def unpack(self, buffer):
        if len(buffer) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        data = bytes(buffer)
        return tuple(_decode(code, self._order, data[place:place + size]) for code, size, place in self._parts)

    def unpack_from(self, buffer, offset=0):
        if offset < 0:
            offset += len(buffer)
        if not 0 <= offset <= len(buffer) - self.size:
            raise error(f"unpack_from requires a buffer of at least {offset + self.size} bytes for unpacking "
                        f"{self.size} bytes at offset {offset} (actual buffer size is {len(buffer)})")
        return self.unpack(buffer[offset:offset + self.size])

    def iter_unpack(self, buffer):
        if not self.size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(buffer) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return (self.unpack_from(buffer, place) for place in range(0, len(buffer), self.size))


_known = {}


def _struct(format):
    if (found := _known.get(format)) is None:
        if len(_known) > 100:
            _known.clear()
        found = _known[format] = Struct(format)
    return found


def calcsize(format, /):
    return _struct(format).size


def pack(format, /, *values):
    return _struct(format).pack(*values)


def pack_into(format, buffer, offset, /, *values):
    _struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _struct(format).iter_unpack(buffer)
