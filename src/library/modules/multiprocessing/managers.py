"""Managers serve objects to other processes over sockets, of which there are none here."""

__all__ = ["BaseManager", "SyncManager", "SharedMemoryManager"]


class BaseManager:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("not supported by this page's interpreter: multiprocessing.Manager: there are no "
                                  "sockets to serve its objects")


class SyncManager(BaseManager):
    pass


class SharedMemoryManager(BaseManager):
    pass
