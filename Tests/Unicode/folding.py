"""The table by which names compare, from Python's unicodedata.

    python3 Tests/Unicode/folding.py            writes Sources/TokenService/Identity/FoldingTable.swift
    python3 Tests/Unicode/folding.py --list     prints every code point that changes, and what it becomes

A code point becomes its compatibility decomposition, case-folded, until neither changes anything (Unicode section 3.13,
D146). Hangul syllables are left to arithmetic (section 3.12).
"""

import pathlib
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
# What runs of code points have in common: the distance of neighbours, and that of what they become.
STEPS = {(1, 1): "+", (1, 0): "=", (2, 2): "%"}


def folded(text: str) -> str:
    """The compatibility caseless form of a text, decomposed."""
    while True:
        once = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", text).casefold())
        again = unicodedata.normalize("NFKD", once.casefold())
        if again == text:
            return text
        text = again


def entries() -> list[tuple[int, list[int]]]:
    """Every code point beyond ASCII that changes, with what it becomes."""
    found = []
    for point in range(0x80, 0x110000):
        if 0xD800 <= point <= 0xDFFF or 0xAC00 <= point <= 0xD7A3:
            continue
        becomes = [ord(letter) for letter in folded(chr(point))]
        if becomes != [point]:
            found.append((point, becomes))
    return found


def number(value: int) -> str:
    """A number to the base of 36."""
    text = ""
    while True:
        value, digit = divmod(value, 36)
        text = DIGITS[digit] + text
        if value == 0:
            return text


def run_length(found: list[tuple[int, list[int]]], start: int, stride: int, step: int) -> int:
    """How many entries from that one on go on with these distances, in the first letter of what they become."""
    point, becomes = found[start]
    count = 1
    while start + count < len(found):
        wanted = (point + stride * count, [becomes[0] + step * count, *becomes[1:]])
        if found[start + count] != wanted:
            break
        count += 1
    return count


def words() -> list[str]:
    """The runs as `DISTANCE[STEPS COUNT]:LETTER[.LETTER]...`, the distance being that from the last run's start."""
    found = entries()
    texts = []
    last = 0
    index = 0
    while index < len(found):
        point, becomes = found[index]
        count, steps = max((run_length(found, index, *steps), steps) for steps in STEPS)
        run = "" if count == 1 else STEPS[steps] + number(count)
        texts.append(f"{number(point - last)}{run}:{'.'.join(number(letter) for letter in becomes)}")
        last = point
        index += count
    return texts


def swift() -> str:
    """The table as a Swift file."""
    lines = [""]
    for word in words():
        if len(lines[-1]) + len(word) > 110:
            lines.append("")
        lines[-1] += word + " "
    text = "\n".join(f"        {line.strip()}" for line in lines)
    return f'''// Made by Tests/Unicode/folding.py from Unicode {unicodedata.unidata_version}; not to be edited by hand.

/// What code points become when names are compared, as text: `Folding` reads it.
///
/// Each word is a run of code points: the distance from the last run's start; `+`, `=` or `%` and a count if there are
/// several (neighbours become neighbours, neighbours become the same, every second becomes every second); a colon; what
/// the first becomes, letters parted by dots. All numbers are to the base of 36.
enum FoldingTable {{
    /// The major version of Unicode that the table knows.
    static let unicodeVersion = {unicodedata.unidata_version.split(".")[0]}

    /// The runs, in the order of code points.
    static let runs: StaticString = """
{text}
        """
}}
'''


if sys.argv[1:] == ["--list"]:
    for point, becomes in entries():
        print(f"{point:X} {' '.join(f'{letter:X}' for letter in becomes)}")
else:
    (ROOT / "Sources/TokenService/Identity/FoldingTable.swift").write_text(swift())
