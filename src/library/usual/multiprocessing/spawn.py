"""How a fresh interpreter becomes the process that its parent wanted."""

import os
import sys
from _process import enter, preparation, run_main
from multiprocessing import get_start_method, process, set_start_method
from multiprocessing.reduction import pickle
from types import ModuleType

__all__ = ["_main", "freeze_support", "get_preparation_data", "import_main_path"]


def freeze_support():
    """For executables of their own; there are none here."""


def spawn_main():
    sys.exit(_main(preparation()))


def _main(data):
    """What a child does with what it was told."""
    process.current_process()._inheriting = True
    try:
        enter("unpickle")
        needed, plan = pickle.loads(data)
        enter("import", len(data) - len(plan))
        prepare(needed)
        enter("unpickle")
        child = pickle.loads(plan)
        enter("run", len(plan), child.name)
    finally:
        del process.current_process()._inheriting
    return child._bootstrap(_parent_sentinel(needed["parent"]))


def _parent_sentinel(parent):
    """Becomes readable when the parent ends; at once, if it has. Who forked a child in its place is not the parent."""
    try:
        return os.pidfd_open(parent)
    except ProcessLookupError:
        reader, writer = os.pipe()
        os.close(writer)
        return reader


def _check_not_importing_main():
    if getattr(process.current_process(), "_inheriting", False):
        raise RuntimeError('''
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        ''')


def get_preparation_data(name, **changes):
    """What a child has to know before it can read what it is."""
    _check_not_importing_main()
    shared_memory = sys.modules.get("multiprocessing.shared_memory")
    return {"name": name, "authkey": process.current_process().authkey, "sys_path": sys.path.copy(),
            "sys_argv": sys.argv, "parent": os.getpid(), "start_method": get_start_method(),
            "shared_memory": shared_memory and shared_memory._blocks,
            "init_main_from_path": getattr(sys.modules["__main__"], "__file__", None), **changes}


def prepare(data):
    current = process.current_process()
    current.name, current.authkey = data["name"], data["authkey"]
    sys.path, sys.argv = data["sys_path"], data["sys_argv"]
    set_start_method(data["start_method"], force=True)
    if data["shared_memory"]:
        from multiprocessing.shared_memory import _blocks
        _blocks.update(data["shared_memory"])
    # A helper that forks others goes without, unless it is told to import it for all of them.
    if data["init_main_from_path"] is not False and sys.modules["__main__"].__name__ != "__mp_main__":
        import_main_path(data["init_main_from_path"])


def import_main_path(main_path):
    """Has the main program run once more, as a module whose guard is not fulfilled."""
    module = ModuleType("__mp_main__")
    if main_path is not None:
        module.__file__ = main_path
    sys.modules["__mp_main__"] = module
    run_main(module)
    sys.modules["__main__"] = module
