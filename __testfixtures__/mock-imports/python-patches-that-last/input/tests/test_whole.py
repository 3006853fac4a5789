from unittest import TestCase, mock

from app import whole


class WholeTest(TestCase):
    def setUp(self):
        patch = mock.patch.object(whole, "create_x_sync", autospec=True)
        patch.start()
        self.addCleanup(patch.stop)

    # 1: what setUp replaces is read in other functions
    def test_read(self):
        whole.make(1)
        whole.create_x_sync.assert_called_once_with(1)
