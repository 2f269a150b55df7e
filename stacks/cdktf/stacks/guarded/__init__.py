from __future__ import annotations

from stacks.guarded.downtime_schedules import DowntimeSchedules
from stacks.guarded.ip_allowlist import IpAllowlist
from stacks.guarded.logs_archives import LogsArchives
from stacks.guarded.org_connections import OrgConnections
from stacks.guarded.organization_settings import OrganizationSettings
from stacks.guarded.variables import GuardedVariables
from stacks.terraform import DatadogStack, Module


class Guarded(Module):
    variables: GuardedVariables

    def __init__(self, stack: DatadogStack) -> None:
        super().__init__(stack, "guarded")
        self.downtime_schedules = DowntimeSchedules(self)
        self.ip_allowlist = IpAllowlist(self)
        self.logs_archives = LogsArchives(self)
        self.org_connections = OrgConnections(self)
        self.organization_settings = OrganizationSettings(self)
