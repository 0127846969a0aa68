# __traceback__ leads through the frames with their lines.
def inner():
    raise ValueError("x")

def outer():
    inner()

try:
    outer()
except ValueError as error:
    trace = error.__traceback__
    while trace:
        print(trace.tb_frame.f_code.co_name, trace.tb_lineno)
        trace = trace.tb_next

# expect: <module> 9
# expect: outer 6
# expect: inner 3
