"""How fast the library is, apart from the tests: see README.md."""
