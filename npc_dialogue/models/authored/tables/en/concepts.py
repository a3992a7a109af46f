"""English: which everyday words speak of the same thing.

One concept a line, `name: words`; a name may come again. `high_water` is an expression of several words, written out
(`what_is`, not `what's`), and `word~` is only near the concept. A word may stand in several. Concepts are shared with the
other languages by name.
"""

from .doings import CONCEPTS as DOINGS
from .home import CONCEPTS as HOME
from .land import CONCEPTS as LAND
from .mind import CONCEPTS as MIND
from .people import CONCEPTS as PEOPLE
from .space import CONCEPTS as SPACE
from .things import CONCEPTS as THINGS
from .work import CONCEPTS as WORK

CONCEPTS = "".join((PEOPLE, HOME, WORK, LAND, MIND, SPACE, THINGS, DOINGS))
