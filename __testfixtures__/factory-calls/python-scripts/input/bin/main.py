"""What it takes now comes from there."""

from bin_factory import create_bin

made = create_bin({})
