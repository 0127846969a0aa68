# --- try_except
try:
    a
except ValueError:
    b
# --- try_bare
try:
    a
except:
    b
# --- try_as
try:
    a
except ValueError as e:
    print(e)
# --- try_many
try:
    a
except ValueError:
    b
except (KeyError, TypeError) as e:
    c
except:
    d
else:
    e
finally:
    f
# --- try_unparenthesised
try:
    a
except ValueError, TypeError:
    b
# --- try_finally
try:
    a
finally:
    b
# --- try_finally_return
def f():
    try:
        return a
    finally:
        b
# --- try_finally_overrides
def f():
    try:
        return 1
    finally:
        x = 2
        return x
# --- try_finally_in_loop
def f(a):
    for i in a:
        try:
            if i: break
            if not i: continue
            g(i)
        finally:
            h(i)
# --- try_in_loop
def f(a):
    while True:
        try:
            return int(input())
        except ValueError:
            print('again')
# --- try_nested
def f():
    try:
        try:
            a
        except A:
            b
        finally:
            c
    except B as e:
        raise C from e
# --- try_return_in_except
def f():
    try:
        a
    except ValueError as e:
        return e
    except KeyError as e:
        raise
    return 1
# --- try_else
def f():
    try:
        x = a
    except A:
        return
    else:
        x += 1
    return x
# --- try_continue_in_except
def f(a):
    for i in a:
        try:
            g(i)
        except ValueError as e:
            continue
        except KeyError:
            break
        h(i)
# --- try_star
try:
    a
except* ValueError:
    b
except* (KeyError, TypeError) as e:
    c
# --- try_star_complete
def f():
    try:
        a
    except* ValueError as e:
        b
    else:
        c
    finally:
        d
# --- with_try
def f():
    with a as b:
        try:
            b.c
        except d:
            return
# --- with_suppress_value
def f():
    with a:
        return b
    return c
# --- finally_with_yield
def f():
    with a as b:
        yield b
# --- assert_in_function
def f(x):
    assert x > 0, 'positive'
    return x
# --- raise_in_except
def f():
    try:
        a
    except A:
        raise B('b')
# --- lock_with
def f(lock):
    global counter
    for _ in range(10):
        with lock:
            counter += 1
# --- deep_with
def f(a, b, c, d):
    with a, b, c, d: return 1
# --- finally_pass
try:
    pass
finally:
    pass
# --- except_pass
try:
    f()
except Exception:
    pass
