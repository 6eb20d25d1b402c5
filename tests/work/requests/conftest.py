"""A workspace for requests: the thirteen municipalities and short words to ask them."""

import pytest
from asked_requests import Requests


@pytest.fixture
def asking(store):
    return Requests(store)
