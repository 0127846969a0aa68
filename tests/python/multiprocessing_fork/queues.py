# A queue that was there before the fork serves both sides, whoever has fed it.
# needs: fork
from multiprocessing import get_context

context = get_context("fork")
questions, answers = context.Queue(), context.Queue()
questions.put("before")


def answer():
    while (question := questions.get()) is not None:
        answers.put(question.upper())


workers = [context.Process(target=answer) for _ in range(2)]
for worker in workers:
    worker.start()
for word in ("one", "two", "three"):
    questions.put(word)
print(sorted(answers.get() for _ in range(4)))
for _ in workers:
    questions.put(None)
for worker in workers:
    worker.join()
print([worker.exitcode for worker in workers])

# expect: ['BEFORE', 'ONE', 'THREE', 'TWO']
# expect: [0, 0]
