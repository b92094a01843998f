"""What the drills share: processes that are stopped again, and what the kernel says of them."""

import contextlib
import http.client
import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TICKS = os.sysconf("SC_CLK_TCK")
KEY, PASSWORD = "a-key-for-drills", "a-password-for-drills"


def spotgate():
    """The release build's executable, or the one that SPOTGATE names."""
    return os.environ.get("SPOTGATE") or str(ROOT / ".build/release/spotgate")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Process:
    """A process and its descendants, measured together."""

    def __init__(self, command, log, env=None):
        self.log = log
        self.begun = time.monotonic()
        environment = {"PATH": os.environ["PATH"], "HOME": tempfile.gettempdir(), **(env or {})}
        with open(log, "wb") as output:
            self.process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )

    def pids(self):
        found = [self.process.pid]
        for pid in found:
            children = pathlib.Path(f"/proc/{pid}/task/{pid}/children")
            with contextlib.suppress(OSError):
                found += [int(child) for child in children.read_text().split()]
        return found

    def cpu(self):
        """Seconds of user and system time so far, of all of them."""
        total = 0
        for pid in self.pids():
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def _status(self, field):
        total = 0
        for pid in self.pids():
            text = pathlib.Path(f"/proc/{pid}/status").read_text()
            total += int(re.search(rf"^{field}:\s+(\d+)", text, re.M).group(1))
        return total

    def memory(self):
        """Resident MiB; what processes share is counted for each."""
        return self._status("VmRSS") / 1024

    def threads(self):
        return self._status("Threads")

    def descriptors(self):
        return sum(self._descriptors(pid) for pid in self.pids())

    @staticmethod
    def _descriptors(pid):
        """Of one process; those of a process that is not dumpable only root may count."""
        folder = f"/proc/{pid}/fd"
        try:
            return len(os.listdir(folder))
        except PermissionError:
            command = ["sudo", "--non-interactive", "ls", folder]
            return len(subprocess.run(command, capture_output=True, check=True, text=True).stdout.split())

    def wait_for(self, port, seconds=20):
        """Seconds from the start until the port accepts."""
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                return time.monotonic() - self.begun
            if self.process.poll() is not None or time.monotonic() - self.begun > seconds:
                raise RuntimeError(f"not ready: {pathlib.Path(self.log).read_text()[-2000:]}")
            time.sleep(0.001)

    def signal(self, number):
        self.process.send_signal(number)

    def halt(self):
        """SIGSTOP, and until every thread stands still: the signal alone is only the wish."""
        self.signal(signal.SIGSTOP)
        threads = pathlib.Path(f"/proc/{self.process.pid}/task")
        while not all(" T " in (thread / "stat").read_text().rsplit(")", 1)[1][:3] for thread in threads.iterdir()):
            time.sleep(0.001)

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class Machine(contextlib.ExitStack):
    """A directory for files and logs, and every process of one drill; all gone at the end."""

    def __init__(self):
        super().__init__()
        self.directory = pathlib.Path(self.enter_context(tempfile.TemporaryDirectory(prefix="spotgate-")))
        self.directory.chmod(0o755)
        self.count = 0

    def write(self, name, text):
        path = self.directory / name
        path.write_text(text)
        return str(path)

    def start(self, command, env=None):
        self.count += 1
        log = self.directory / f"{self.count}-{pathlib.Path(command[0]).name}.log"
        process = Process(command, log, env)
        self.callback(process.stop)
        return process

    def certificate(self, name="localhost"):
        """A self-signed certificate for that name and 127.0.0.1, and its key."""
        certificate, key = self.directory / f"{name}.pem", self.directory / f"{name}.key"
        subprocess.run(
            [
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                "2",
                "-subj",
                f"/CN={name}",
                "-addext",
                f"subjectAltName=DNS:{name},IP:127.0.0.1",
                # Python 3.13 takes no authority without it, and this certificate is its own.
                "-addext",
                "keyUsage=critical,digitalSignature,keyCertSign",
                "-keyout",
                key,
                "-out",
                certificate,
            ],
            check=True,
            capture_output=True,
        )
        return str(certificate), str(key)

    def nginx(self, port, body, workers=2, top="", under=(), patience=20):
        """nginx with the given http block; `under` is a command to run it by."""
        file = self.write(
            f"nginx-{port}.conf",
            f"""
            daemon off; worker_processes {workers}; pid {self.directory}/nginx-{port}.pid; error_log stderr crit;
            worker_rlimit_nofile 60000; {top}
            events {{ worker_connections 20000; }}
            http {{ access_log off; keepalive_requests 1000000000; {body} }}
        """,
        )
        process = self.start([*under, "nginx", "-e", "stderr", "-c", file])
        process.wait_for(port, patience)
        return process

    def service(self, url, port, admin, under=(), patience=20, **settings):
        """`spotgate serve` with everything on: identity, policy, audit lines, metrics, groups.

        `under` is a command to run it by, `patience` for how many seconds it may take to start.
        """
        process = self.start(
            [*under, spotgate(), "serve"],
            {
                "THOUGHTSPOT_URL": url,
                "THOUGHTSPOT_USERNAME": "service",
                "THOUGHTSPOT_PASSWORD": PASSWORD,
                "THOUGHTSPOT_SECRET_KEY": KEY,
                "SPOTGATE_LISTEN": f"127.0.0.1:{port}",
                "SPOTGATE_ADMIN_LISTEN": f"127.0.0.1:{admin}",
                "SPOTGATE_IDENTITY_TRUSTED_PEERS": "127.0.0.1",
                "SPOTGATE_RATE_LIMIT_PER_USER_PER_MINUTE": "0",
                "SPOTGATE_LIMITS_MAX_CONNECTIONS": "20000",
                "SPOTGATE_LIMITS_MAX_CONNECTIONS_PER_PEER": "20000",
                # An installed configuration is the machine's, not the drill's.
                "SPOTGATE_CONFIG": self.write("no-settings.jsonc", "{}"),
                **settings,
            },
        )
        process.ready_after = process.wait_for(port, patience)
        return process

    def sandbox(self, port, *arguments):
        """`spotgate sandbox`, the stand-in ThoughtSpot."""
        process = self.start(
            [spotgate(), "sandbox", "--listen", f"127.0.0.1:{port}", *arguments],
            {
                "THOUGHTSPOT_USERNAME": "service",
                "THOUGHTSPOT_PASSWORD": PASSWORD,
                "THOUGHTSPOT_SECRET_KEY": KEY,
            },
        )
        process.wait_for(port)
        return process


def ask(port, user, path="/token", headers=None, timeout=20):
    """One request, for a user or for nobody in particular: status, body and fields."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request("GET", path, headers={**({"X-Forwarded-User": user} if user else {}), **(headers or {})})
        answer = connection.getresponse()
        return answer.status, answer.read(), answer.headers
    finally:
        connection.close()
