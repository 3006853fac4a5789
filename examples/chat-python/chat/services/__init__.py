"""What the chat does for its users, besides answering."""
