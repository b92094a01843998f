"""Runs the tests of a build that is there: run.py [units] [endtoend], both when none is named.

What `swift test` prints is passed on as it comes. At the end stands what a person needs then: every test that failed
and every one that did not run, with the reason; what was left behind; and as the last line how many passed, failed and
were skipped. Fails when a test failed, when the runner came to no end, or when a process or a file was left behind.

Every process that a test starts is a descendant of this one, also when its own parent is gone (PR_SET_CHILD_SUBREAPER),
and TMPDIR is a folder of this run: so both can be counted, whoever else uses the machine.
"""

import collections
import contextlib
import ctypes
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SUITES = {"units": ["--skip", "EndToEndTests"], "endtoend": ["--filter", "EndToEndTests"]}
PR_SET_CHILD_SUBREAPER = 36
# A run that hangs is ended, and the test it hangs in is named.
LIMIT_SECONDS = 3600
# What SwiftPM itself leaves in the temporary directory.
OF_SWIFTPM = ["TemporaryDirectory.*", "*.lock"]
# What a process may take to end after it was asked to.
GRACE_SECONDS = 5


class Report:
    """What the event stream of Swift Testing told about one suite of tests."""

    def __init__(self) -> None:
        self.running: dict[str, None] = {}
        self.passed: list[str] = []
        self.failed: list[str] = []
        self.skipped: dict[str, str] = {}
        self.has_ended = False

    def read(self, stream: pathlib.Path) -> None:
        """Takes in the records of a stream, of which the last may be cut."""
        functions = set()
        for line in stream.read_text(errors="replace").splitlines():
            try:
                record = json.loads(line)
            except ValueError:
                continue
            payload = record["payload"]
            if record["kind"] == "test":
                if payload["kind"] == "function":
                    functions.add(payload["id"])
                continue
            identifier = payload.get("testID")
            self.has_ended |= payload["kind"] == "runEnded"
            if identifier in functions:
                self.take(payload, self.name(identifier))

    def take(self, payload: dict, name: str) -> None:
        """One event of the test of that name."""
        symbols = [message["symbol"] for message in payload.get("messages", [])]
        words = " ".join(message["text"] for message in payload.get("messages", []))
        match payload["kind"]:
            case "testStarted":
                self.running[name] = None
            case "testSkipped" | "testCancelled" | "testCaseCancelled":
                self.skipped.setdefault(name, words)
                self.running.pop(name, None)
            case "testEnded":
                self.running.pop(name, None)
                if "fail" in symbols:
                    self.failed.append(name)
                    self.skipped.pop(name, None)
                elif name not in self.skipped:
                    self.passed.append(name)

    @staticmethod
    def name(identifier: str) -> str:
        """`Target.Suite/function()` without the file it stands in."""
        return "/".join(part for part in identifier.split("/") if not part.partition(":")[0].endswith(".swift"))


def descendants() -> dict[int, str]:
    """The processes under this one that have not ended, and their command lines."""
    children = collections.defaultdict(list)
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = status.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if state != "Z":
            children[int(parent)].append(int(status.parent.name))
    found: dict[int, str] = {}
    waiting = [os.getpid()]
    while waiting:
        for child in children[waiting.pop()]:
            waiting.append(child)
            try:
                words = pathlib.Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            found[child] = b" ".join(words).decode(errors="replace").strip()
    return found


def reap() -> None:
    """Collects those that have ended."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def left_behind(folder: pathlib.Path) -> list[str]:
    """What a run has left: processes, which are ended now, and files, which are removed with their folder."""
    end = time.monotonic() + GRACE_SECONDS
    while (processes := descendants()) and time.monotonic() < end:
        reap()
        time.sleep(0.1)
    for process in processes:
        with contextlib.suppress(OSError):
            os.kill(process, signal.SIGKILL)
    found = [f"process {number}: {words[:160]}" for number, words in processes.items()]
    for path in sorted(folder.iterdir()):
        if not any(path.match(name) for name in OF_SWIFTPM):
            inside = ", ".join(sorted(entry.name for entry in path.iterdir())[:5]) if path.is_dir() else ""
            found.append(f"in the temporary directory: {path.name} ({inside})")
    return found


def run(suite: str, folder: pathlib.Path) -> tuple[Report, int]:
    """Runs one suite; what it told, and the exit status of `swift test`."""
    stream = folder.with_name(folder.name + "-events")
    own = folder / "tmp"
    own.mkdir(mode=0o755, exist_ok=True)
    command = ["swift", "test", "--skip-build", "--disable-xctest", "--no-parallel", *SUITES[suite]]
    process = subprocess.Popen(
        [*command, "--event-stream-output-path", str(stream)],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(own)},
        stdin=subprocess.DEVNULL,
    )
    try:
        status = process.wait(LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        for number in descendants():
            os.kill(number, signal.SIGKILL)
        status = process.wait()
    report = Report()
    if stream.exists():
        report.read(stream)
        stream.unlink()
    return report, status


def main(suites: list[str]) -> int:
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    # Short, because paths of unix sockets are; open, because servers drop to users of their own.
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sg-"))
    folder.chmod(0o755)
    passed, failed, complaints = 0, 0, []
    skipped: dict[str, str] = {}
    try:
        for suite in suites:
            report, status = run(suite, folder)
            passed += len(report.passed)
            failed += len(report.failed)
            skipped |= report.skipped
            complaints += [f"failed: {name}" for name in report.failed]
            if not report.has_ended:
                failed += max(1, len(report.running))
                complaints += [
                    f"the run ended here ({status}): {name}" for name in report.running or ["before any test"]
                ]
            elif status != 0 and not report.failed:
                failed += 1
                complaints.append(f"{suite}: swift test ended with {status}")
            for thing in left_behind(folder / "tmp"):
                failed += 1
                complaints.append(f"left behind by the {suite} tests: {thing}")
            shutil.rmtree(folder / "tmp", ignore_errors=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print()
    for name, reason in skipped.items():
        print(f"not run: {name}: {reason}")
    for complaint in complaints:
        print(complaint)
    print(f"{passed} passed, {failed} failed, {len(skipped)} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main([name for name in SUITES if name in sys.argv[1:]] or list(SUITES)))
