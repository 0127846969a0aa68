"""JSON: dumps and loads with what programs use of CPython's json."""

from json.encoder import JSONEncoder
from json.decoder import JSONDecodeError, JSONDecoder, loads


def dumps(obj, *, cls=None, **options):
    return (cls or JSONEncoder)(**options).encode(obj)


def dump(obj, fp, **options):
    fp.write(dumps(obj, **options))


def load(fp, **options):
    return loads(fp.read(), **options)
