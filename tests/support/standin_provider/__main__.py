"""Serves the stand-in as Terraform starts a plugin: SCHEMA ANSWERS are the files it reads."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from providers.companion.plugin_server import main

from .provider import Provider

main(lambda: Provider(*(json.loads(Path(path).read_text()) for path in sys.argv[1:])))
