"""Constants of characters, capwords and templates: what programs use of CPython's string."""

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    """A text with places like `$name`."""

    delimiter, idpattern, braceidpattern, flags, pattern = "$", r"(?a:[_a-z][_a-z0-9]*)", None, None, None

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile(cls.__dict__.get("pattern"))

    @classmethod
    def _compile(cls, pattern):
        import re
        if pattern is None:
            sign = re.escape(cls.delimiter)
            pattern = (f"{sign}(?:(?P<escaped>{sign})|(?P<named>{cls.idpattern})|"
                       f"{{(?P<braced>{cls.braceidpattern or cls.idpattern})}}|(?P<invalid>))")
        cls.pattern = re.compile(pattern, (re.IGNORECASE if cls.flags is None else cls.flags) | re.VERBOSE)

    def __init__(self, template):
        self.template = template
        if self.pattern is None:
            Template._compile(None)

    def _filled(self, mapping, kws, safe):
        if kws:
            from collections import ChainMap
            mapping = ChainMap(kws, mapping)

        def fill(match):
            name = match["named"] or match["braced"]
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    if not safe:
                        raise
            elif match["escaped"] is not None:
                return self.delimiter
            elif not safe:
                lines = self.template[:match.start("invalid")].splitlines(keepends=True) or [""]
                place = f"line {len(lines)}, col {len(lines[-1]) or 1}"
                raise ValueError(f"Invalid placeholder in string: {place}")
            return match[0]
        return self.pattern.sub(fill, self.template)

    def substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, True)

    def is_valid(self):
        return all(match["invalid"] is None for match in self.pattern.finditer(self.template))

    def get_identifiers(self):
        names = [match["named"] or match["braced"] for match in self.pattern.finditer(self.template)]
        return list(dict.fromkeys(name for name in names if name is not None))
