"""Runs the unittest suites in `tests` of the folder in which it is started, and prints them as JSON: one object a
file, with the titles of its passed and failed tests. The exit code is 1 only where tests could not be run."""

import json
import sys
import unittest

loader = unittest.TestLoader()
tests = loader.discover("tests", top_level_dir=".")
if loader.errors:
    sys.exit("\n".join(loader.errors))


class Record(unittest.TestResult):
    """A test that does not succeed has failed, whatever the reason, and one that is skipped, too."""

    def __init__(self):
        super().__init__()
        self.suites = {}
        self.succeeded = set()

    def startTest(self, test):
        super().startTest(test)
        self.suites.setdefault(type(test).__module__, []).append(test.id())

    def addSuccess(self, test):
        super().addSuccess(test)
        self.succeeded.add(test.id())


record = Record()
tests.run(record)
outside = [trace for test, trace in record.errors if not isinstance(test, unittest.TestCase)]
if outside:
    sys.exit("\n".join(outside))


def titles(ids, succeeded):
    names = [name.rpartition(".")[2] for name in ids if (name in record.succeeded) is succeeded]
    return [name.replace("test_", "", 1).replace("_", " ") for name in names]


json.dump(
    [
        {
            "file": module.replace(".", "/") + ".py",
            "passed": titles(ids, True),
            "failed": titles(ids, False),
        }
        for module, ids in sorted(record.suites.items())
    ],
    sys.stdout,
)
