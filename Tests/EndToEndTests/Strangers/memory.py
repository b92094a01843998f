"""Counts occurrences of texts in a process's memory, as root: memory.py PID; a text a line in, a number a line out."""

import sys

texts = [line.rstrip("\n").encode() for line in sys.stdin]
counts = [0] * len(texts)
with open(f"/proc/{sys.argv[1]}/maps") as maps, open(f"/proc/{sys.argv[1]}/mem", "rb", 0) as memory:
    for line in maps:
        place, permissions = line.split()[:2]
        start, end = (int(address, 16) for address in place.split("-"))
        if "r" not in permissions or "[v" in line:
            continue
        memory.seek(start)
        data = memory.read(end - start)
        for index, text in enumerate(texts):
            counts[index] += data.count(text)
print(*counts, sep="\n")
