"""What the writers' page does, point by point. Each voice's test module plays all of it: classes of tests to inherit from.

A test takes `voice`, a fixture of the module. `Voice` says what is true of a voice alone; a point that means less on one
of them says so.
"""

from .for_all import ForAllPoints
from .keep import EditPoints, KeepPoints
from .talk import TalkPoints
from .views import AuditionPoints, WhatIfPoints, WhyPoints

__all__ = ["AuditionPoints", "EditPoints", "ForAllPoints", "KeepPoints", "TalkPoints", "WhatIfPoints", "WhyPoints"]
