"""Listeners of tenants' streams: a hint must never be earlier than what a pull
shows, and never of what a crash takes back."""
import asyncio
import contextlib
import json

from load.client import Broken, Connection, request


class Hints:
    """The streams of some tenants, over as many servers as they see."""

    def __init__(self, surprise):
        self.surprise = surprise
        self.told = {}                  # tenant -> the greatest seq
        self.stopping = False

    @contextlib.asynccontextmanager
    async def against(self, port, tenants):
        """Listens to each for as long as the block does. tenants: uuid ->
        epoch."""
        self.stopping = False
        listeners = [asyncio.create_task(self.listen(port, *tenant))
                     for tenant in tenants.items()]
        try:
            yield self
        finally:
            self.stopping = True        # wait_for may swallow a cancel
            for listener in listeners:
                listener.cancel()
            await asyncio.gather(*listeners, return_exceptions=True)

    async def listen(self, port, tenant, epoch):
        while not self.stopping:
            try:
                stream = await Connection.open(port)
                puller = await Connection.open(port)
            except Broken:
                await asyncio.sleep(0.02)
                continue
            try:
                await self.hear(stream, puller, tenant, epoch)
            except (Broken, OSError):
                pass                    # its server goes; it comes again
            finally:
                stream.close()
                puller.close()

    async def hear(self, stream, puller, tenant, epoch):
        where = f"/tenants/{tenant}/changes"
        stream.writer.write(request("GET", f"{where}/stream", None))
        while line := await stream.reader.readline():
            if not line.startswith(b"data: "):
                continue
            seq = json.loads(line[6:])["seq"]
            self.told[tenant] = max(self.told.get(tenant, 0), seq)
            status, page = await puller.ask(
                "GET", f"{where}?limit=1&cursor={epoch}.{seq}")
            if status not in (200, 503):
                self.surprise(f"a hint of {seq} in {tenant}, and a pull from "
                              f"there is answered {status} {page}")
            if self.stopping:
                return
