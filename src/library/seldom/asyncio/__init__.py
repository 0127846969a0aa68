"""Tasks that take turns in one thread; what needs sockets or processes of the system is not here."""

from asyncio.events import *
from asyncio.exceptions import *
from asyncio.futures import *
from asyncio.locks import *
from asyncio.queues import *
from asyncio.runners import *
from asyncio.taskgroups import *
from asyncio.tasks import *
from asyncio.timeouts import *

_MISSING = ("open_connection", "start_server", "open_unix_connection", "start_unix_server", "StreamReader",
            "StreamWriter", "create_subprocess_exec", "create_subprocess_shell", "subprocess", "Protocol", "Transport")


def __getattr__(name):
    if name in _MISSING:
        raise NotImplementedError(f"not supported by this page's interpreter: asyncio.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
