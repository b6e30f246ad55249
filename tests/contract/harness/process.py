"""The server as a process: started as a person would start it, watched
through what it prints, and ended with Ctrl-C."""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
FLAVOR = os.environ.get("FLAVOR", "release")
SERVE = ROOT / "build" / FLAVOR / "serve"
SLOW = 1 if FLAVOR == "release" else 4      # sanitizers take their time
START_SECONDS = 15 * SLOW
STOP_SECONDS = 10 * SLOW
FAULTS = ("AddressSanitizer", "LeakSanitizer", "runtime error:",
          "Segmentation fault", "seccomp violation")


def environment(settings):
    """Ours without its FINWISE_ variables, and the settings of a test. What
    Kore itself leaves behind at its end is no leak of the server."""
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith("FINWISE_")}
    kept.setdefault("ASAN_OPTIONS", "detect_leaks=0")
    kept.update({name: str(value) for name, value in settings.items()})
    return kept


def run_to_the_end(settings, seconds=START_SECONDS):
    """Starts a server that should refuse to start: (exit code, output)."""
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(
            [SERVE], cwd=ROOT, env=environment(settings), stdout=output,
            stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            start_new_session=True)
        try:
            process.wait(seconds)
        finally:
            kill_group(process)
        output.seek(0)
        return process.returncode, output.read()


def kill_group(process, signal_number=signal.SIGKILL):
    """Signals a process and all its children; they may be gone."""
    try:
        os.killpg(process.pid, signal_number)
    except ProcessLookupError:
        pass
    if signal_number == signal.SIGKILL:
        process.wait()


class Server:
    """One running server with a data folder of its own."""

    def __init__(self, data=None, **settings):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="finwise-"))
        self.data = pathlib.Path(data) if data else self.folder / "data"
        self.data.mkdir(exist_ok=True)
        self.settings = {"FINWISE_PORT": 0, "FINWISE_DATA_DIR": self.data}
        self.settings.update(settings)
        self.process = None

    def start(self):
        self.asked_to_end = False
        self.log_path = self.folder / f"log-{time.monotonic_ns()}"
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                [SERVE], cwd=ROOT, env=environment(self.settings),
                stdout=log, stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL, start_new_session=True)
        line = self.wait_for_line(
            r"listening on http://([0-9.]+):(\d+)", START_SECONDS)
        if line is None:
            kill_group(self.process)
            raise RuntimeError(f"the server did not start:\n{self.log()}")
        self.host, self.port = line[1], int(line[2])
        return self

    @property
    def url(self):
        return f"http://{self.host}:{self.port}"

    def log(self):
        return self.log_path.read_text(errors="backslashreplace")

    def wait_for_line(self, pattern, seconds=5 * SLOW):
        """The match in the first line of the log that has one, or None."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            dead = self.process.poll() is not None
            for line in self.log().splitlines():
                match = re.search(pattern, line)
                if match:
                    return match
            if dead:
                return None
            time.sleep(0.01)
        return None

    def tenant_file(self, tenant):
        name = f"tenant_{str(tenant).lower()}.db"
        return self.data / "tenant_databases" / name

    def send_signal(self, number):
        """As a terminal does it: to the whole group of processes."""
        kill_group(self.process, number)

    def stop(self, number=signal.SIGINT):
        """Ends the server and returns its exit code."""
        self.asked_to_end = True
        self.send_signal(number)
        try:
            return self.process.wait(STOP_SECONDS)
        finally:
            kill_group(self.process)

    def listens(self):
        """Whether anything still takes connections where it listened."""
        with socket.socket() as probe:
            probe.settimeout(1)
            return probe.connect_ex((self.host, self.port)) == 0

    def close(self):
        """Ends it if it runs, and tells what went wrong in its life."""
        if self.process is None:
            return
        try:
            code = self.process.poll()
            if code is None:
                code = self.stop()
            elif not self.asked_to_end:
                code = f"{code}, unasked"
        finally:
            kill_group(self.process)
            output = self.log()
            shutil.rmtree(self.folder, ignore_errors=True)
        faults = [line for line in output.splitlines()
                  if any(fault in line for fault in FAULTS)]
        assert not faults, "\n".join(faults) + "\n" + output[-4000:]
        assert code == 0, f"the server ended with {code}:\n{output[-4000:]}"
