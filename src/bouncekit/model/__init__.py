"""The vocabulary: frozen dataclasses and enums, no logic and no I/O."""
