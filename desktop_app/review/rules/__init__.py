"""One finding kind a file."""
