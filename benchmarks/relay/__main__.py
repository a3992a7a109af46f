"""`python benchmarks/relay` from anywhere: the package is found from this file."""

import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[2])

if __name__ == "__main__":
    from benchmarks.relay.run import main  # the path comes first

    main()
