"""Text in lines of a width."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_WHITESPACE = "\t\n\x0b\x0c\r "


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        if fix_sentence_endings:
            raise NotImplementedError("not supported by this page's interpreter: fix_sentence_endings of textwrap")
        self.width, self.initial_indent, self.subsequent_indent = width, initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace, self.break_long_words = (expand_tabs, replace_whitespace,
                                                                            break_long_words)
        self.drop_whitespace, self.break_on_hyphens, self.tabsize = drop_whitespace, break_on_hyphens, tabsize
        self.max_lines, self.placeholder = max_lines, placeholder

    def _chunks(self, text):
        """Words and the blanks between them; a word may end behind a hyphen."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join([" " if char in _WHITESPACE else char for char in text])
        chunks, start = [], 0
        for place in range(1, len(text) + 1):
            if place == len(text) or (text[place] in _WHITESPACE) != (text[place - 1] in _WHITESPACE):
                chunk = text[start:place]
                chunks += [chunk] if chunk[0] in _WHITESPACE or not self.break_on_hyphens else self._parts(chunk)
                start = place
        return chunks

    def _parts(self, word):
        parts, start, place = [], 0, 1
        while place < len(word) - 1:
            if word[place:place + 2] == "--" and word[place - 1] not in "-":
                end = place
                while end < len(word) and word[end] == "-":
                    end += 1
                if end < len(word):
                    parts += [part for part in (word[start:place], word[place:end]) if part]
                    start = place = end
            elif word[place] == "-" and self._may_break(word, place):
                parts.append(word[start:place + 1])
                start = place + 1
            place += 1
        return [*parts, word[start:]]

    def _may_break(self, word, place):
        """Whether a line may end behind a hyphen: there are letters around it, and not a single one."""
        def letter(at):
            return 0 <= at < len(word) and word[at].isalpha()
        before = letter(place - 1) and letter(place - 2) or letter(place - 3) and word[place - 2] == "-"
        behind = word[place + 2:place + 3] == "-" and letter(place + 3) or letter(place + 2)
        return before and letter(place + 1) and behind

    def _break(self, chunks, current, length, width):
        room = 1 if width < 1 else width - length
        if self.break_long_words and room > 0:
            current.append(chunks[-1][:room])
            chunks[-1] = chunks[-1][room:]
        elif not current:
            current.append(chunks.pop())

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks, lines = self._chunks(text)[::-1], []
        while chunks:
            current, length = [], 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                del chunks[-1]
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                current.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._break(chunks, current, length, width)
                length = sum(map(len, current))
            if self.drop_whitespace and current and current[-1].strip() == "":
                length -= len(current[-1])
                del current[-1]
            if not current:
                continue
            if self.max_lines is None or len(lines) + 1 < self.max_lines or length <= width and (
                    not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()):
                lines.append(indent + "".join(current))
                continue
            self._shorten(lines, current, length, width, indent)
            break
        return lines

    def _shorten(self, lines, current, length, width, indent):
        while current:
            if current[-1].strip() and length + len(self.placeholder) <= width:
                current.append(self.placeholder)
                lines.append(indent + "".join(current))
                return
            length -= len(current[-1])
            del current[-1]
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    lines = text.split("\n")
    filled = [line for line in lines if line and not line.isspace()]
    low, high = min(filled, default=""), max(filled, default="")
    margin = 0
    for margin, char in enumerate(low):
        if char != high[margin] or char not in " \t":
            break
    return "\n".join([line[margin:] if line and not line.isspace() else "" for line in lines])


def indent(text, prefix, predicate=None):
    wanted = predicate or (lambda line: line and not line.isspace())
    return "".join([prefix + line if wanted(line) else line for line in text.splitlines(True)])
