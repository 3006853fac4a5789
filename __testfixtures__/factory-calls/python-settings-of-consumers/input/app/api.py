from app.cli import create_x_sync
