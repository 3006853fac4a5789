from twisted.trial import unittest

from app import set as setting
from app import spied, trial


def fake(ctx):
    return ctx


class FormsTest(unittest.TestCase):
    # 2: forms that are no patches here name what others replace
    def test_trial(self):
        self.patch(trial, "create_x_sync", fake)
        self.assertEqual(trial.make(1), 1)

    def test_set(self):
        setattr(setting, "create_x_sync", fake)
        self.assertEqual(setting.make(1), 1)


def test_spied(mocker):
    spy = mocker.spy(spied, "create_x_sync")
    spied.make(1)
    spy.assert_called_once()
