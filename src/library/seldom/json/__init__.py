"""JSON: dumps and loads with what programs use of CPython's json."""

from json.encoder import JSONEncoder
from json.decoder import JSONDecodeError, loads


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False):
    encoder = (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, allow_nan=allow_nan, indent=indent,
                                   separators=separators, default=default, sort_keys=sort_keys)
    return encoder.encode(obj)


def dump(obj, fp, **options):
    fp.write(dumps(obj, **options))


def load(fp, **options):
    return loads(fp.read(), **options)
