from __future__ import annotations

from stacks.guarded.downtime_schedules import DowntimeSchedules
from stacks.guarded.ip_allowlist import IpAllowlist
from stacks.guarded.logs_archives import LogsArchives
from stacks.terraform import DatadogStack, Module


class Guarded(Module):
    def __init__(self, stack: DatadogStack) -> None:
        super().__init__(stack, "guarded")
        self.downtime_schedules = DowntimeSchedules(self)
        self.ip_allowlist = IpAllowlist(self)
        self.logs_archives = LogsArchives(self)
