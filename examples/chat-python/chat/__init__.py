"""A small chat with an assistant, over WebSockets."""
