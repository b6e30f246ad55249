"""Limits of the system that a worker runs into while it serves."""
import asyncio
import contextlib
import json
import pathlib
import resource
import socket
import uuid

from faults.scene import Scene, tenant
from load import traffic
from load.audit import audit
from load.client import Broken, Connection
from load.ledger import Ledger
from load.server import descriptors

CRASH_SECONDS = 20


def limit_of(scene, what, value):
    """Sets a soft limit of its one worker; what it was."""
    [pid] = scene.server.workers()
    soft, hard = resource.prlimit(pid, what)
    resource.prlimit(pid, what, (value, hard))
    return soft


def ask(connection, method, path, body=None):
    """The answer on a connection that is kept: nothing has to be accepted."""
    text = json.dumps(body) if body else ""
    connection.sendall(
        f"{method} {path} HTTP/1.1\r\nHost: a\r\nContent-Type: "
        f"application/json\r\nContent-Length: {len(text)}\r\n\r\n{text}"
        .encode() if body else
        f"{method} {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
    return connection.recv(65536).decode()


def no_descriptor_left_is_503_and_passes():
    with Scene(FINWISE_MAX_TENANT_HANDLES=64) as scene:
        owner = scene.new_user()
        names = [scene.new_tenant(owner) for _ in range(5)]
        with contextlib.closing(socket.create_connection(
                ("127.0.0.1", scene.server.port), 20)) as kept:
            ask(kept, "GET", "/health")
            [pid] = scene.server.workers()
            before = limit_of(scene, resource.RLIMIT_NOFILE, 16)
            for name in names:
                answer = ask(kept, "GET", f"/tenants/{name}")
                assert " 503 " in answer.splitlines()[0], answer
            unmade = str(uuid.uuid4())
            answer = ask(kept, "POST", "/tenants", tenant(unmade, owner))
            assert " 503 " in answer.splitlines()[0], answer
            answer = ask(kept, "GET", f"/users/{owner}")
            assert " 200 " in answer.splitlines()[0], answer
            # one who comes now waits until there is a descriptor
            with contextlib.closing(socket.create_connection(
                    ("127.0.0.1", scene.server.port), 20)) as waiting:
                ask(kept, "GET", "/health")
                limit_of(scene, resource.RLIMIT_NOFILE, before)
                assert " 200 " in ask(waiting, "GET", f"/users/{owner}")
            assert scene.server.workers() == [pid], "it did not live through"
        for name in names:
            scene.expect(200, "GET", f"/tenants/{name}")
        scene.expect(404, "GET", f"/tenants/{unmade}")
        scene.expect(201, "POST", "/tenants", tenant(unmade, owner))
        assert descriptors(pid) < before


async def write_until_it_dies(scene, ledger):
    """Writes go on; bodies that are half there take what memory is left."""
    await traffic.begin(ledger, scene.server.port)
    [pid] = scene.server.workers()
    pages = int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[0])
    limit_of(scene, resource.RLIMIT_AS,
             pages * resource.getpagesize() + 4 * 1024 * 1024)
    clients = traffic.Traffic(ledger, traffic.WRITES, ledger.seed)
    async with clients.against(scene.server.port):
        hungry = []
        with contextlib.suppress(Broken, OSError):
            for _ in range(40):
                one = await Connection.open(scene.server.port)
                hungry.append(one)
                one.writer.write(
                    b"POST /users HTTP/1.1\r\nHost: a\r\nContent-Type: "
                    b"application/json\r\nContent-Length: 1000000\r\n\r\n"
                    + bytes(500_000))
                await one.writer.drain()
        for _ in range(CRASH_SECONDS * 10):
            if scene.server.workers() not in ([pid], []):
                break
            await asyncio.sleep(0.1)
        await asyncio.sleep(0.5)
        for one in hungry:
            one.close()
    assert scene.server.workers() not in ([pid], []), scene.server.log()[-2000:]


def no_memory_left_ends_the_worker_and_loses_nothing():
    ledger = Ledger(2)
    with Scene() as scene:
        asyncio.run(write_until_it_dies(scene, ledger))
        assert "worker crash 1 within a minute" in scene.server.log()
        asyncio.run(traffic.settle(ledger, scene.server.port))
        scene.server.stop()
        scene.server.start()
        scene.stop()
        assert ledger.surprises == [], ledger.surprises
        assert ledger.acknowledged > 10
        assert audit(scene.data, ledger) == []
