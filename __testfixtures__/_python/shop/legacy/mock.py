"""A mock that drifted."""


class MockManager:
    pass


__all__ = ["MockManager"]
