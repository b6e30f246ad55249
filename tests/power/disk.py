"""What a disk holds after a power cut, by the journal of what was done to it:
all that was synced, and of the rest nothing, all, a beginning, or any part."""
import itertools
import pathlib
import struct

HEAD = struct.Struct("=qQqIc3x")
SECTOR = 512
FATES = ("nothing", "all", "a beginning", "any part")


def records(path):
    """(time, inode, offset, what, bytes) of each record, in their order."""
    text = pathlib.Path(path).read_bytes()
    at = 0
    while at + HEAD.size <= len(text):
        time, inode, offset, length, what = HEAD.unpack_from(text, at)
        at += HEAD.size
        if at + length > len(text):
            return
        yield time, inode, offset, what.decode(), text[at:at + length]
        at += length


class File:
    """What is on the disk of a file, and what is not, by its number."""

    def __init__(self, inode):
        self.inode = inode
        self.durable = bytearray()
        self.pending = []               # (number, offset, bytes or None)


def apply(content, offset, data):
    """A write, or (None) a truncate."""
    if data is None:
        del content[offset:]
        content.extend(bytes(offset - len(content)))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset:offset + len(data)] = data


class Disk:
    def __init__(self):
        self.numbers = itertools.count()
        self.current = {}               # {path: File}, as programs see it
        self.durable = {}               # the same, as it is on disk
        self.pending = []               # (number, folders, {path: File|None})
        self.begun = {}                 # syncs: {(inode, who): (number, path)}

    def play(self, journal, end):
        for time, inode, offset, what, data in journal:
            if time > end:
                break
            getattr(self, "do_" + what)(inode, offset, data)
        return self

    def link(self, changes):
        """Names that change together; None: one that goes."""
        for path, file in changes.items():
            if file is None:
                self.current.pop(path, None)
            else:
                self.current[path] = file
        folders = {path.rpartition("/")[0] for path in changes}
        if len(folders) == 1:
            self.pending.append((next(self.numbers), folders.pop(), changes))
            return
        for path, file in changes.items():  # folders are not synced together
            self.link({path: file})

    def by_inode(self, inode):
        """Open files without a name any more are nobody's business."""
        for file in self.current.values():
            if file.inode == inode:
                return file
        return File(inode)

    def do_N(self, inode, _, data):
        path = data.decode()
        known = self.current.get(path)
        if known is None or known.inode != inode:
            self.link({path: File(inode)})

    def do_W(self, inode, offset, data):
        self.by_inode(inode).pending.append(
            (next(self.numbers), offset, data))

    def do_T(self, inode, offset, _):
        self.by_inode(inode).pending.append(
            (next(self.numbers), offset, None))

    def do_R(self, _inode, _offset, data):
        old, new = data.decode().split("\0")
        self.link({new: self.current.get(old), old: None})

    def do_U(self, _inode, _offset, data):
        self.link({data.decode(): None})

    def do_B(self, inode, who, data):
        self.begun[inode, who] = next(self.numbers), data.decode()

    def do_E(self, inode, who, _):
        number, path = self.begun.pop((inode, who))
        file = self.by_inode(inode)
        for op in file.pending:
            if op[0] < number:
                apply(file.durable, *op[1:])
        file.pending = [op for op in file.pending if op[0] > number]
        for op in self.pending:
            if op[0] < number and op[1] == path:
                self.rename(op[2])
        self.pending = [op for op in self.pending
                        if op[0] > number or op[1] != path]

    def rename(self, changes):
        for path, file in changes.items():
            if file is None:
                self.durable.pop(path, None)
            else:
                self.durable[path] = file

    def cut(self, random, fate):
        """The power goes: of what was not synced, that much is on disk."""
        last = random.randrange(next(self.numbers) + 1)
        lasts = {"nothing": lambda number: False, "all": lambda number: True,
                 "a beginning": lambda number: number < last,
                 "any part": lambda number: random.random() < 0.5}[fate]
        for number, _, changes in self.pending:
            if lasts(number):
                self.rename(changes)
        for file in set(self.durable.values()):
            for number, offset, data in file.pending:
                for op in sectors(offset, data):
                    if lasts(number):
                        apply(file.durable, *op)

    def leave(self, root, folder):
        """What is under the root goes into a folder, but shared indexes:
        nobody who used them lives."""
        for path, file in self.durable.items():
            if path.endswith("-shm"):
                continue
            copy = pathlib.Path(folder, pathlib.Path(path).relative_to(root))
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.durable)


def sectors(offset, data):
    if data is None:
        yield offset, None
        return
    end = offset + len(data)
    while offset < end:
        stop = min(end, offset - offset % SECTOR + SECTOR)
        yield offset, data[len(data) - (end - offset):len(data) - (end - stop)]
        offset = stop
