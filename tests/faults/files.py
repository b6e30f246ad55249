"""Damaged files: the tenant's own trouble, or no start at all."""
import pathlib

from faults.scene import Scene, refused_start

PAGE = 4096


def damage(path, offset, count):
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(b"\xa5" * count)


def tenants_damage(change):
    """That tenant is 503 and its file stays; the others do not notice."""
    with Scene() as scene:
        owner = scene.new_user()
        bad, good = scene.new_tenant(owner), scene.new_tenant(owner)
        scene.stop()
        change(scene.file(bad))
        before = scene.file(bad).read_bytes()
        scene.server.start()
        for _ in range(2):
            body = scene.expect(503, "GET", f"/tenants/{bad}")
            assert str(scene.data) not in body, body
            scene.expect(200, "GET", f"/tenants/{good}")
        scene.expect(200, "GET", f"/tenants?user_id={owner}")
        scene.new_tenant(owner)
        assert scene.file(bad).read_bytes() == before, "it was changed"
        assert bad in scene.server.log(), "the log does not name it"
        scene.expect(204, "DELETE", f"/tenants/{bad}")
        scene.expect(200, "GET", f"/tenants/{good}")


def damaged_header_of_a_tenants_file_harms_nobody_else():
    tenants_damage(lambda path: damage(path, 0, 100))


def tenants_file_that_was_cut_off_harms_nobody_else():
    tenants_damage(lambda path: path.write_bytes(path.read_bytes()[:60]))


def tenants_file_that_is_empty_harms_nobody_else():
    tenants_damage(lambda path: path.write_bytes(b""))


def users_damage(change, *words):
    """The start is refused in words that help, and nothing is changed."""
    with Scene() as scene:
        for _ in range(50):
            scene.new_tenant(scene.new_user())
        scene.stop()
        path = pathlib.Path(scene.data, "users.db")
        change(path)
        before = path.read_bytes()
        refused_start(scene.data, "users.db", *words)
        assert path.read_bytes() == before, "it was changed"
        left = [entry.name for entry in (scene.tenants / "orphans").iterdir()]
        assert left == [], left


def users_db_with_a_damaged_header_refuses_the_start():
    users_damage(lambda path: damage(path, 0, 100))


def users_db_that_was_cut_off_refuses_the_start():
    users_damage(lambda path: path.write_bytes(path.read_bytes()[:PAGE * 2]))


def users_db_with_damaged_pages_refuses_the_start():
    users_damage(lambda path: damage(
        path, PAGE, path.stat().st_size - PAGE))


def users_db_of_another_program_refuses_the_start():
    users_damage(lambda path: path.write_bytes(b"# Notes\n" * 1000))
