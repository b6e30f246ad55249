"""What the black box tests stand on: a server, two ways to talk to it, and
the contract that every answer is held against."""
