"""Paths as text; there are no files."""

sep = "/"
curdir = "."
pardir = ".."
extsep = "."


def isabs(path):
    return path.startswith("/")


def join(path, *paths):
    for part in paths:
        if part.startswith("/") or not path:
            path = part
        elif path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def split(path):
    cut = path.rfind("/") + 1
    head, tail = path[:cut], path[cut:]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return head, tail


def basename(path):
    return path[path.rfind("/") + 1:]


def dirname(path):
    return split(path)[0]


def splitext(path):
    dot, start = path.rfind("."), path.rfind("/") + 1
    if dot > start and path[start:dot].strip("."):
        return path[:dot], path[dot:]
    return path, ""


def normpath(path):
    if not path:
        return "."
    rooted = path.startswith("/")
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not rooted and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return ("/" if rooted else "") + "/".join(parts) or "."


def commonprefix(paths):
    if not paths:
        return ""
    least, most = min(paths), max(paths)
    for place, char in enumerate(least):
        if char != most[place]:
            return least[:place]
    return least


def exists(path):
    return False


isfile = isdir = islink = exists
