"""What the writers' page does, point by point: classes of tests, which the module of each voice takes over.

A test takes `voice`, a fixture of the module. `Voice` says what is true of a voice alone; a point that means less on
one of them says so.
"""

from .for_all import TestForAll
from .keep import TestEdit, TestKeep
from .talk import TestTalk
from .views import TestAudition, TestWhatIf, TestWhy

__all__ = ["TestAudition", "TestEdit", "TestForAll", "TestKeep", "TestTalk", "TestWhatIf", "TestWhy"]
