"""The folder is run as it is."""

from manager import Backend

backend = Backend({})
