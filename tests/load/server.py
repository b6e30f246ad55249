"""The server as a process under watch: its workers, what they hold, and
killing one or all of them."""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import time

from contract.harness.process import Server

WORKER_SECONDS = 10


class WatchedServer(Server):
    """A server that may be killed, and started again on the same folder."""

    def workers(self):
        """The pids of its workers; none when it has ended."""
        parent = self.process.pid
        with contextlib.suppress(OSError):
            return [int(pid) for pid in pathlib.Path(
                f"/proc/{parent}/task/{parent}/children").read_text().split()]
        return []

    def running(self):
        return self.process is not None and self.process.poll() is None

    def kill(self):
        """The whole server at once, as the system would do it."""
        self.send_signal(signal.SIGKILL)

    def kill_worker(self, pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    def wait_for_workers(self, count, seconds=WORKER_SECONDS):
        """True once it has that many workers, False when it ended or has
        not got them in time."""
        end = time.monotonic() + seconds
        while self.running() and time.monotonic() < end:
            if len(self.workers()) == count:
                return True
            time.sleep(0.02)
        return False

    def wait_for_end(self, seconds):
        end = time.monotonic() + seconds
        while self.running() and time.monotonic() < end:
            time.sleep(0.02)
        return not self.running()

    def logs(self):
        """All logs since the first start, as one text."""
        return "".join(path.read_text(errors="backslashreplace")
                       for path in sorted(self.folder.glob("log-*")))

    def remove(self):
        """Ends what is left of it, and removes its folder."""
        if self.process is not None:
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def resident(pid):
    """Bytes of memory, or 0 when the process has gone."""
    with contextlib.suppress(OSError, AttributeError):
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) * 1024
    return 0


def descriptors(pid):
    with contextlib.suppress(OSError):
        return len(os.listdir(f"/proc/{pid}/fd"))
    return 0


def size(path):
    with contextlib.suppress(OSError):
        return path.stat().st_size
    return 0
