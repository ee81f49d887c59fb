"""The command line: the one door that reads files, terminals and pipes.

In: arguments, files, standard input. Out: tables for people, JSON lines for
programs, and an exit status. Law: nothing is ever written but standard output,
standard error and the picture that was asked for, and no byte of a mail reaches
a terminal unwashed.
``docs/cli.md`` describes it; it needs the extra ``bouncekit[cli]``.
"""
