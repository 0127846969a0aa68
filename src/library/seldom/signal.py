"""The names of signals. They end processes; no handler hears them here."""

from enum import IntEnum


class Signals(IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


globals().update(Signals.__members__)
globals().update(Handlers.__members__)
SIGCLD, SIGPOLL, SIGIOT = SIGCHLD, SIGIO, SIGABRT
NSIG = 65


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


def getsignal(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return default_int_handler if signalnum == SIGINT else SIG_IGN if signalnum == SIGPIPE else SIG_DFL


def signal(signalnum, handler):
    """Leaves what holds anyway as it is."""
    if handler != getsignal(signalnum):
        raise NotImplementedError("not supported by this page's interpreter: signal.signal: a handler of one's own")
    return handler


def raise_signal(signalnum, /):
    import os
    os.kill(os.getpid(), signalnum)


def strsignal(signalnum, /):
    raise NotImplementedError("not supported by this page's interpreter: signal.strsignal")


def valid_signals():
    return {*Signals, *range(35, 64)}
