"""Reads repositories as JSON from standard input, and prints what the language reference says of each."""

import json
import sys

from resolve import Repository
from runs import failures


def answer(request):
    before = Repository(request["texts"], request["legacy"]).places()
    if not request["after"]:
        return {"before": before, "after": None, "broken": []}
    after = Repository(request["after"]["texts"], request["legacy"]).places()
    if not request["after"]["is_imported"]:
        return {"before": before, "after": after, "broken": []}
    failed = failures(request["after"]["root_before"], request["texts"])
    fails = failures(request["after"]["root"], request["after"]["texts"])
    broken = [[path, error] for path, error in fails.items() if path not in failed]
    return {"before": before, "after": after, "broken": broken}


if __name__ == "__main__":
    print(json.dumps([answer(request) for request in json.load(sys.stdin)]))
