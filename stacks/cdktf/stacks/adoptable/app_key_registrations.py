from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class AppKeyRegistrations(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "app_key_registrations")
        self.adoptable = adoptable

    # /api/v2/actions/app_key_registrations
    # the key is a person's, who makes another one in another org
    @resource("datadog_app_key_registration")
    def bbb102ba_2fdf_5d6c_9261_c5d74dab57b3(self) -> Arguments:
        return {
            "id": "bbb102ba-2fdf-5d6c-9261-c5d74dab57b3",
        }
