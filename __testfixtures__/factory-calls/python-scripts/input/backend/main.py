"""The folder is run as it is."""

from factory import create_backend

backend = create_backend({})
