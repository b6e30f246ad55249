"""Settings, start and end: one clear line when it cannot start, and a
clean end when it is asked to end."""

import os
import signal
import socket
import time

import pytest

from harness import make
from harness.process import SLOW, Server, run_to_the_end
from harness.wire import request

pytestmark = pytest.mark.direct


def refused_settings(tmp_path, **settings):
    """Starts with bad settings; nothing may be opened, and it ends with 2."""
    folder = tmp_path / "data"
    folder.mkdir()
    settings = {"FINWISE_PORT": 0, "FINWISE_DATA_DIR": folder, **settings}
    code, output = run_to_the_end(settings)
    assert code == 2, f"ended with {code}:\n{output}"
    assert list(folder.iterdir()) == []
    assert "listening on" not in output
    return output


@pytest.mark.parametrize("name,value", [
    ("PORT", "abc"), ("PORT", "-1"), ("PORT", "65536"), ("PORT", ""),
    ("PORT", "80 "), ("PORT", "0x50"), ("PORT", "9" * 30),
    ("WORKERS", "0"), ("WORKERS", "-1"), ("WORKERS", "x"),
    ("WORKERS", "100000"), ("HOST", ""), ("HOST", "not an address"),
    ("HOST", "256.0.0.1"), ("DATA_DIR", ""), ("MAX_BODY_BYTES", "0"),
    ("MAX_BODY_BYTES", "1M"), ("MAX_TENANT_HANDLES", "0"),
    ("MAX_TENANT_HANDLES", "-5"), ("REQUEST_TIMEOUT_SECONDS", "0"),
    ("REQUEST_TIMEOUT_SECONDS", "soon"), ("SYNCHRONOUS", "off"),
    ("SYNCHRONOUS", ""), ("SYNCHRONOUS", "FULLY"), ("TRASH_SECONDS", "-1"),
    ("DRAIN_SECONDS", "-1"), ("DRAIN_SECONDS", "1.5"),
])
def test_a_bad_value_is_named_with_what_would_be_right(
        tmp_path, name, value):
    output = refused_settings(tmp_path, **{f"FINWISE_{name}": value})
    lines = [line for line in output.splitlines()
             if f"FINWISE_{name}" in line]
    assert len(lines) == 1, output
    assert value in lines[0]


@pytest.mark.parametrize("name", ["FINWISE_", "FINWISE_PROT", "FINWISE_port",
                                  "FINWISE_PORT_"])
def test_a_setting_that_nobody_knows_is_named(tmp_path, name):
    assert name in refused_settings(tmp_path, **{name: "1"})


def test_all_bad_settings_are_named_at_once(tmp_path):
    output = refused_settings(
        tmp_path, FINWISE_PORT="x", FINWISE_WORKERS="0",
        FINWISE_SYNCHRONOUS="maybe", FINWISE_COLOUR="blue")
    for name in ("FINWISE_PORT", "FINWISE_WORKERS", "FINWISE_SYNCHRONOUS",
                 "FINWISE_COLOUR"):
        assert name in output


def one_clear_line(settings, *words):
    """A start that fails for what it finds, not for its settings."""
    code, output = run_to_the_end(settings)
    assert code not in (0, None), output
    lines = [line for line in output.splitlines()
             if all(word in line for word in words)]
    assert len(lines) == 1, output
    assert "listening on" not in output
    return output


def test_a_port_in_use_is_one_clear_line(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        one_clear_line({"FINWISE_PORT": port, "FINWISE_DATA_DIR": tmp_path},
                       str(port))


def test_a_second_server_on_the_same_port_is_refused(start, tmp_path):
    server = start()
    one_clear_line({"FINWISE_PORT": server.port,
                    "FINWISE_DATA_DIR": tmp_path}, str(server.port))
    assert server.listens()


def test_a_data_folder_that_is_a_file_is_one_clear_line(tmp_path):
    file = tmp_path / "file"
    file.write_text("not a folder")
    one_clear_line({"FINWISE_PORT": 0, "FINWISE_DATA_DIR": file}, str(file))
    assert file.read_text() == "not a folder"


def test_a_tenants_folder_that_is_a_file_is_one_clear_line(tmp_path):
    (tmp_path / "tenant_databases").write_text("not a folder")
    one_clear_line({"FINWISE_PORT": 0, "FINWISE_DATA_DIR": tmp_path},
                   "tenant_databases")


def test_a_users_db_that_is_no_database_is_refused_and_kept(tmp_path):
    content = b"not a database" * 100
    (tmp_path / "users.db").write_bytes(content)
    one_clear_line({"FINWISE_PORT": 0, "FINWISE_DATA_DIR": tmp_path},
                   "users.db")
    assert (tmp_path / "users.db").read_bytes() == content


def test_the_terminal_shows_where_it_listens_and_where_data_lie(start):
    server = start()
    assert server.wait_for_line(
        rf"^finwise 0\.1\.0 listening on http://127\.0\.0\.1:{server.port}$")
    assert server.wait_for_line(rf"^finwise data in {server.data}/?$")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_when_asked(start, number):
    server = start(FINWISE_WORKERS=2)
    began = time.monotonic()
    assert server.stop(number) == 0
    assert time.monotonic() - began < 5 * SLOW
    assert not server.listens()


def test_a_signal_to_the_main_process_alone_ends_it_too(start):
    server = start(FINWISE_WORKERS=2)
    server.asked_to_end = True
    os.kill(server.process.pid, signal.SIGTERM)
    assert server.process.wait(10 * SLOW) == 0
    assert not server.listens()


def test_it_ends_though_clients_are_connected(start, wire):
    server = start(FINWISE_DRAIN_SECONDS=1)
    idle, busy = wire(server), wire(server)
    assert idle.is_open()
    busy.send(b"POST /users HTTP/1.1\r\nHost: x\r\n")
    assert server.stop() == 0
    assert not server.listens()


def test_a_request_under_way_is_answered_before_the_end(start, wire):
    server = start(FINWISE_DRAIN_SECONDS=10)
    user = make.user()
    whole = request("POST", "/users", body=make.as_json(user))
    busy, later = wire(server), wire(server)
    assert busy.is_open() and later.is_open()
    busy.send(whole[:-5])
    time.sleep(0.1)
    server.asked_to_end = True
    server.send_signal(signal.SIGTERM)
    assert later.is_closed()
    busy.send(whole[-5:])
    assert busy.answer().status == 201
    assert busy.is_closed()
    assert server.process.wait(10 * SLOW) == 0


def test_what_was_acknowledged_is_there_after_a_restart(start, client_of):
    server = start()
    user = make.user(hashed_password="x")
    kept, gone = make.tenant(user), make.tenant(user)
    api = client_of(server)
    assert api.post("/users", user).status == 201
    for tenant in (kept, gone):
        assert api.post("/tenants", tenant).status == 201
    assert api.delete(f"/tenants/{gone['uuid']}").status == 204
    assert server.stop() == 0
    api = client_of(server.start())
    assert api.post("/users", user).status == 200
    assert api.get("/tenants").json() == [kept]
    assert api.get(f"/tenants/{kept['uuid']}").status == 200
    assert api.get(f"/tenants/{gone['uuid']}").status == 404
    assert api.post("/tenants", gone).status == 409


def test_the_host_is_a_setting(start, client_of):
    server = start(FINWISE_HOST="127.0.0.2")
    assert server.host == "127.0.0.2"
    assert client_of(server).get("/health").status == 200
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", server.port)) != 0


@pytest.mark.parametrize("value", ["full", "normal"])
def test_either_durability_serves(start, client_of, value):
    api = client_of(start(FINWISE_SYNCHRONOUS=value))
    user = make.user()
    assert api.post("/users", user).status == 201
    assert api.post("/tenants", make.tenant(user)).status == 201


def test_it_starts_where_the_data_folder_has_odd_characters(
        client_of, tmp_path):
    folder = tmp_path / "a folder? with #50%41 & 'quotes'"
    server = Server(data=folder).start()
    try:
        api, user = client_of(server), make.user()
        assert api.post("/users", user).status == 201
        tenant = make.tenant(user)
        assert api.post("/tenants", tenant).status == 201
        assert server.tenant_file(tenant["uuid"]).exists()
        assert (folder / "users.db").exists()
    finally:
        server.close()
