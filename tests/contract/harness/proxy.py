"""Prism as a proxy that validates each request and each answer against
api.yaml, and answers itself what breaks the contract."""

import os
import signal
import socket
import subprocess
import tempfile
import time

from harness.process import ROOT, kill_group

PRISM = ROOT / "tests/node_modules/.bin/prism"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Prism:
    def __init__(self, upstream, seconds=60):
        self.output = tempfile.TemporaryFile("w+b")
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [PRISM, "proxy", ROOT / "api.yaml", upstream, "--errors",
             "--host", "127.0.0.1", "--port", str(port),
             "--multiprocess", "false", "--verboseLevel", "warn"],
            env={**os.environ, "NO_COLOR": "1", "NO_PROXY": "127.0.0.1"},
            stdout=self.output, stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL, start_new_session=True)
        self.wait_until_it_listens(port, time.monotonic() + seconds)

    def wait_until_it_listens(self, port, end):
        while self.process.poll() is None and time.monotonic() < end:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.1)
        log = self.log()
        self.close()
        raise RuntimeError(f"the proxy did not start:\n{log}")

    def log(self):
        self.output.seek(0)
        return self.output.read().decode(errors="replace")

    def close(self):
        kill_group(self.process, signal.SIGTERM)
        kill_group(self.process)
