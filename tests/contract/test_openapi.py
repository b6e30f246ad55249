"""The server serves its own contract."""


def test_the_served_contract_is_api_yaml(api, contract):
    answer = api.get("/openapi.json")
    assert answer.status == 200
    assert answer.media_type == "application/json"
    assert answer.json() == contract.document


def test_every_operation_of_the_contract_is_there(api, contract):
    """A path that the router did not know would be 404 or 405."""
    for path, item in contract.document["paths"].items():
        target = path.replace("{", "").replace("}", "")
        for method in item:
            answer = api.request(method.upper(), target, invalid=True,
                                 body=b"" if method == "post" else None)
            assert answer.status not in (404, 405, 500, 501), path
