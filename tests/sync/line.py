"""The way to a server that may be killed at any time: kept connections, and
patience."""
import http.client
import json
import threading
import time

CONNECTIONS = 4                 # so that each worker is met
KILL_SECONDS = 0.004            # the longest a kill waits into a request
PATIENCE_SECONDS = 30


class Line:
    def __init__(self, server, random):
        self.server, self.random = server, random
        self.kept = {}                  # open connections, by number
        self.requests = self.restarts = 0

    def persist(self, method, path, body=None, kill=False):
        """(status, value), through the server's deaths; where one left no
        answer, that to the same request again."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            killer = self.kill_soon() if kill else None
            try:
                answer = self.exchange(method, path, body)
            except (OSError, http.client.HTTPException):
                answer = None
            if killer is not None:
                killer.join()
                self.start_server()
                kill = False
            if answer is not None and answer[0] != 503:
                return answer
            if answer is None and not self.server.running():
                self.start_server()
        raise AssertionError(f"{method} {path}: no answer")

    def kill_soon(self):
        def kill():
            time.sleep(delay)
            self.server.kill()

        delay = self.random.uniform(0, KILL_SECONDS)
        killer = threading.Thread(target=kill)
        killer.start()
        return killer

    def start_server(self):
        self.restarts += 1
        for connection in self.kept.values():
            connection.close()
        self.kept.clear()
        self.server.start()

    def exchange(self, method, path, body=None):
        """(status, value) over one of the connections."""
        self.requests += 1
        number = self.random.randrange(CONNECTIONS)
        connection = self.kept.pop(number, None) or http.client.HTTPConnection(
            "127.0.0.1", self.server.port, timeout=PATIENCE_SECONDS)
        headers = {"Content-Type": "application/json"} if body else {}
        text = None if body is None else json.dumps(body)
        connection.request(method, path, text, headers)
        answer = connection.getresponse()
        value = json.loads(answer.read())
        self.kept[number] = connection
        return answer.status, value
