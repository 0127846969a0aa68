# Signals have names and numbers; what is done about them unasked can be looked up.
import signal

print(repr(signal.SIGTERM), int(signal.SIGKILL), signal.Signals(2), signal.SIGINT.name)
print(isinstance(signal.SIGTERM, int), signal.SIGTERM == 15, signal.Signals["SIGHUP"].value)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.getsignal(signal.SIGTERM)))
print(len(signal.Signals), signal.NSIG)

# expect: <Signals.SIGTERM: 15> 9 2 SIGINT
# expect: True True 1
# expect: True <Handlers.SIG_DFL: 0>
# expect: 33 65
