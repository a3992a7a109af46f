"""What the writers' page does, point by point: classes of tests, which the module of each voice inherits.

A test takes `voice`, a fixture of the module. `Voice` says what is true of a voice alone; a point that means less on
one of them says so.
"""

from .for_all import ForAllPoints
from .keep import EditPoints, KeepPoints
from .talk import TalkPoints
from .views import AuditionPoints, WhatIfPoints, WhyPoints

__all__ = ["AuditionPoints", "EditPoints", "ForAllPoints", "KeepPoints", "TalkPoints", "WhatIfPoints", "WhyPoints"]
