"""One kept connection. An answer is whole, or the connection is broken."""
import asyncio
import json


class Broken(Exception):
    """No answer came. partial: some bytes of one did."""

    def __init__(self, why, partial=False):
        super().__init__(why)
        self.partial = partial


class Connection:
    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer

    @classmethod
    async def open(cls, port):
        try:
            return cls(*await asyncio.open_connection("127.0.0.1", port))
        except OSError as error:
            raise Broken(f"no connection: {error}") from None

    def close(self):
        self.writer.transport.abort()

    async def ask(self, method, path, body=None, seconds=30):
        """The status and the body, which is parsed when it is JSON."""
        try:
            self.writer.write(request(method, path, body))
            return await asyncio.wait_for(self.answer(), seconds)
        except asyncio.TimeoutError:
            raise Broken(f"{method} {path}: no answer in {seconds} s") from None
        except asyncio.IncompleteReadError as error:
            raise Broken("closed", bool(error.partial)) from None
        except OSError as error:
            raise Broken(str(error)) from None

    async def answer(self):
        head = await self.reader.readuntil(b"\r\n\r\n")
        lowered = head.lower()
        length = value_of(lowered, b"\r\ncontent-length: ")
        body = b""
        if length is not None:
            try:
                body = await self.reader.readexactly(int(length))
            except asyncio.IncompleteReadError:
                raise Broken("closed in a body", partial=True) from None
        if b"json" in (value_of(lowered, b"\r\ncontent-type: ") or b""):
            body = json.loads(body)
        return int(head[9:12]), body


def request(method, path, body):
    if body is None:
        return f"{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    text = json.dumps(body)
    return (f"{method} {path} HTTP/1.1\r\nHost: x\r\n"
            f"Content-Type: application/json\r\n"
            f"Content-Length: {len(text)}\r\n\r\n{text}").encode()


def value_of(head, name):
    begin = head.find(name)
    if begin == -1:
        return None
    begin += len(name)
    return head[begin:head.index(b"\r\n", begin)]
