"""Runs a command beside a fresh server: python -m harness.with_server
[--proxy] [FINWISE_NAME=VALUE ...] COMMAND... The command finds the server in
SERVER_URL, or the validating proxy before it in BASE_URL. Exits as the
command did."""

import itertools
import os
import subprocess
import sys

from harness.process import Server
from harness.proxy import Prism


def main(arguments):
    through_proxy = arguments[:1] == ["--proxy"]
    rest = arguments[1:] if through_proxy else arguments
    settings = list(itertools.takewhile(
        lambda word: word.startswith("FINWISE_"), rest))
    command = rest[len(settings):]
    server = Server(**dict(one.split("=", 1) for one in settings)).start()
    prism = None
    try:
        environment = {**os.environ, "SERVER_URL": server.url}
        if through_proxy:
            prism = Prism(server.url)
            environment["BASE_URL"] = prism.url
        return subprocess.run(command, env=environment).returncode
    finally:
        if prism is not None:
            prism.close()
        server.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
