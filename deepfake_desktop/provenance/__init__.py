"""What a file says of its own origin: Content Credentials and container metadata. Beside the verdict, never in it."""
