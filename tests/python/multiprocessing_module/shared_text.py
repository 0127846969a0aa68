# Characters in shared memory are seen as one text, up to the first that is zero.
# needs: processes
from multiprocessing import Array, Process


def change(text):
    text.value = b"bye"


if __name__ == "__main__":
    text = Array("c", b"hello")
    print(text.value, text.raw, len(text), text[1], text[1:3])
    child = Process(target=change, args=(text,))
    child.start()
    child.join()
    print(text.value, text.raw)
    text[0] = b"B"
    text.raw = b"12345"
    print(text.value, text[:])
    try:
        text.value = b"too long"
    except ValueError as error:
        print(error)

# expect: b'hello' b'hello' 5 b'e' b'el'
# expect: b'bye' b'bye\x00o'
# expect: b'12345' b'12345'
# expect: byte string too long
