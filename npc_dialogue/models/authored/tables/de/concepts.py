"""German: which everyday words speak of the same thing.

Written as the English ones and with the same names for the same concepts, so that a German question finds an English
topic. Umlauts may also be typed as ae, oe, ue; compounds are taken apart by the words here.
"""

from .doings import CONCEPTS as DOINGS
from .gesellschaft import CONCEPTS as GESELLSCHAFT
from .home import CONCEPTS as HOME
from .land import CONCEPTS as LAND
from .mind import CONCEPTS as MIND
from .people import CONCEPTS as PEOPLE
from .space import CONCEPTS as SPACE
from .things import CONCEPTS as THINGS
from .welt import CONCEPTS as WELT
from .work import CONCEPTS as WORK

CONCEPTS = "".join((PEOPLE, HOME, WORK, LAND, MIND, SPACE, THINGS, DOINGS, GESELLSCHAFT, WELT))
