from setuptools import setup

setup(name="x", entry_points={"console_scripts": ["make = app.entries:create_x_sync"]})
