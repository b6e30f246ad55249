"""A disk that gets full, and one that may only be read. (What a disk does that
becomes read-only under a running server is shown in ../src/faults: a mount
with open files cannot be made so.)"""
import json
import pathlib
import uuid

from faults.scene import Scene, mounted, refused_start, remount, tenant, user

DISK = 4 * 1024                 # KiB
BALLAST = 2 * 1024 * 1024
MANY = 4000                     # users of 200 characters: more than a disk
CLIENT = "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a02"


def ballast(folder):
    path = pathlib.Path(folder, "ballast")
    path.write_bytes(bytes(BALLAST))
    return path


def fill(scene):
    """Users until the disk is full: all that were acknowledged."""
    names = []
    for _ in range(MANY):
        name = str(uuid.uuid4())
        status, body = scene.ask("POST", "/users", user(name, 200))
        if status != 201:
            assert status == 507, f"{status}: {body}"
            assert '"code":"insufficient_storage"' in body, body
            return names
        names.append(name)
    raise AssertionError("the disk does not get full")


def full_disk_refuses_writes_and_answers_reads_and_recovers_by_itself():
    with mounted(DISK) as folder:
        weight = ballast(folder)
        with Scene(folder) as scene:
            owner = scene.new_user()
            known, unopened = (scene.new_tenant(owner) for _ in range(2))
            scene.expect(200, "GET", f"/tenants/{known}")
            names = fill(scene)
            for name in names:
                scene.expect(200, "GET", f"/users/{name}")
            scene.expect(200, "GET", "/users?limit=50")
            scene.expect(200, "GET", f"/tenants/{known}")
            for _ in range(2):
                scene.expect(200, "GET", f"/tenants/{unopened}")
            weight.unlink()
            scene.expect(200, "GET", f"/tenants/{unopened}")
            fresh = scene.new_tenant(owner)
            scene.new_user()
            scene.expect(204, "DELETE", f"/tenants/{known}")
            scene.stop()
            scene.server.start()
            for name in names:
                scene.expect(200, "GET", f"/users/{name}")
            scene.expect(200, "GET", f"/tenants/{fresh}")


def full_disk_leaves_nothing_of_a_refused_tenant():
    with mounted(DISK) as folder:
        weight = ballast(folder)
        with Scene(folder) as scene:
            owner = scene.new_user()
            fill(scene)
            name = str(uuid.uuid4())
            body = scene.expect(507, "POST", "/tenants", tenant(name, owner))
            assert "insufficient_storage" in body, body
            scene.expect(404, "GET", f"/tenants/{name}")
            traces = list(scene.data.rglob(f"*{name}*"))
            assert traces == [], traces
            weight.unlink()
            scene.expect(201, "POST", "/tenants", tenant(name, owner))


def full_disk_does_not_keep_the_server_from_starting_later():
    with mounted(DISK) as folder:
        weight = ballast(folder)
        with Scene(folder) as scene:
            names = fill(scene)
            scene.server.kill()
            weight.unlink()
            scene.server.start()
            for name in names:
                scene.expect(200, "GET", f"/users/{name}")


def read_only_disk_refuses_the_start():
    with mounted(2 * DISK) as folder:
        with Scene(folder) as scene:
            scene.new_user()
            scene.stop()
        remount(folder, "ro")
        refused_start(folder, folder)


def push(number):
    """A batch of ten rows of 4 KB."""
    return {"client_id": CLIENT, "batch_id": str(number), "changes": [
        {"collection": "notes", "id": str(uuid.uuid4()), "op": "put",
         "updated_at": "2026-01-01T00:00:00.000Z",
         "data": {"batch": number, "text": "A" * 4096}} for _ in range(10)]}


def push_until_full(scene, where):
    """The bodies that were acknowledged, and the one that was refused."""
    sent = []
    for number in range(MANY):
        body = push(number)
        status, answer = scene.ask("POST", f"{where}/changes", body)
        if status != 200:
            assert status == 507, f"{status}: {answer}"
            assert '"code":"insufficient_storage"' in answer, answer
            return sent, body
        sent.append(body)
    raise AssertionError("the disk does not get full")


def pulled(scene, where):
    """The id and the number of each row that the feed has, in its order."""
    rows, cursor, more = [], "", True
    while more:
        page = json.loads(scene.expect(
            200, "GET", f"{where}/changes?limit=500{cursor}"))
        rows += [(row["id"], row["data"]) for row in page["changes"]]
        cursor, more = f"&cursor={page['cursor']}", page["has_more"]
    return rows


def rows_of(bodies):
    return [(change["id"], change["data"])
            for body in bodies for change in body["changes"]]


def full_disk_refuses_pushes_whole_and_pulls_go_on_and_it_recovers():
    with mounted(DISK) as folder:
        weight = ballast(folder)
        with Scene(folder) as scene:
            where = f"/tenants/{scene.new_tenant(scene.new_user())}"
            sent, refused = push_until_full(scene, where)
            assert len(sent) > 5, len(sent)
            assert pulled(scene, where) == rows_of(sent)
            state = json.loads(scene.expect(200, "GET", f"{where}/sync"))
            assert state["head"] == 10 * len(sent), state
            scene.expect(507, "POST", f"{where}/changes", refused)
            assert pulled(scene, where) == rows_of(sent)
            weight.unlink()
            answer = json.loads(scene.expect(
                200, "POST", f"{where}/changes", refused))
            assert answer["replayed"] is False, answer
            sent.append(refused)
            assert pulled(scene, where) == rows_of(sent)
            scene.stop()
            scene.server.start()
            assert pulled(scene, where) == rows_of(sent)


def full_disk_and_a_kill_lose_no_push():
    with mounted(DISK) as folder:
        weight = ballast(folder)
        with Scene(folder) as scene:
            where = f"/tenants/{scene.new_tenant(scene.new_user())}"
            sent, _ = push_until_full(scene, where)
            scene.server.kill()
            weight.unlink()
            scene.server.start()
            assert pulled(scene, where) == rows_of(sent)
