"""The forms by the names that the catalogue and the command line have for them."""

from __future__ import annotations

from .aion import aion
from .alpaca import alpaca
from .alternating import alternating
from .leading import leading
from .llama3 import llama3
from .metharme import metharme
from .own_roles import own_roles
from .rendered import Form

ROLES: dict[str, Form] = {"alternating": alternating, "leading": leading, "own-roles": own_roles}
"""Messages with roles, for servers that know the model's template."""
TEMPLATES: dict[str, Form] = {"metharme": metharme, "alpaca": alpaca, "llama3": llama3, "aion": aion}
"""One text, for servers that continue it."""
