"""`python -m pressfacts`: the command."""

from pressfacts.outputs.command import main

if __name__ == "__main__":
    main()
