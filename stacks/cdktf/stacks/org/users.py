from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Users(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "users")
        self.org = org

    # /api/v2/users
    @resource("datadog_user")
    def ayesha_rahman_example_com(self) -> Arguments:
        return {
            "name": "Ayesha Rahman",
            "disabled": False,
            "email": "ayesha.rahman@example.com",
            "roles": [
                self.org.lookups.role_datadog_standard_role,
                self.org.roles.payments_pci_scope.id,
            ],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_012_example_com(self) -> Arguments:
        return {
            "name": "Barista 012",
            "disabled": False,
            "email": "barista-012@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_013_example_com(self) -> Arguments:
        return {
            "name": "Barista 013",
            "disabled": False,
            "email": "barista-013@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_014_example_com(self) -> Arguments:
        return {
            "name": "Barista 014",
            "disabled": False,
            "email": "barista-014@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_015_example_com(self) -> Arguments:
        return {
            "name": "Barista 015",
            "disabled": False,
            "email": "barista-015@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_016_example_com(self) -> Arguments:
        return {
            "name": "Barista 016",
            "disabled": False,
            "email": "barista-016@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_017_example_com(self) -> Arguments:
        return {
            "name": "Barista 017",
            "disabled": False,
            "email": "barista-017@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_018_example_com(self) -> Arguments:
        return {
            "name": "Barista 018",
            "disabled": False,
            "email": "barista-018@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_019_example_com(self) -> Arguments:
        return {
            "name": "Barista 019",
            "disabled": False,
            "email": "barista-019@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_020_example_com(self) -> Arguments:
        return {
            "name": "Barista 020",
            "disabled": False,
            "email": "barista-020@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_021_example_com(self) -> Arguments:
        return {
            "name": "Barista 021",
            "disabled": False,
            "email": "barista-021@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_022_example_com(self) -> Arguments:
        return {
            "name": "Barista 022",
            "disabled": False,
            "email": "barista-022@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_023_example_com(self) -> Arguments:
        return {
            "name": "Barista 023",
            "disabled": False,
            "email": "barista-023@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_024_example_com(self) -> Arguments:
        return {
            "name": "Barista 024",
            "disabled": False,
            "email": "barista-024@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_025_example_com(self) -> Arguments:
        return {
            "name": "Barista 025",
            "disabled": False,
            "email": "barista-025@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_026_example_com(self) -> Arguments:
        return {
            "name": "Barista 026",
            "disabled": False,
            "email": "barista-026@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_027_example_com(self) -> Arguments:
        return {
            "name": "Barista 027",
            "disabled": False,
            "email": "barista-027@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_028_example_com(self) -> Arguments:
        return {
            "name": "Barista 028",
            "disabled": False,
            "email": "barista-028@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_029_example_com(self) -> Arguments:
        return {
            "name": "Barista 029",
            "disabled": False,
            "email": "barista-029@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_030_example_com(self) -> Arguments:
        return {
            "name": "Barista 030",
            "disabled": False,
            "email": "barista-030@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_031_example_com(self) -> Arguments:
        return {
            "name": "Barista 031",
            "disabled": False,
            "email": "barista-031@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_032_example_com(self) -> Arguments:
        return {
            "name": "Barista 032",
            "disabled": False,
            "email": "barista-032@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_033_example_com(self) -> Arguments:
        return {
            "name": "Barista 033",
            "disabled": False,
            "email": "barista-033@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_034_example_com(self) -> Arguments:
        return {
            "name": "Barista 034",
            "disabled": False,
            "email": "barista-034@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_035_example_com(self) -> Arguments:
        return {
            "name": "Barista 035",
            "disabled": False,
            "email": "barista-035@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_036_example_com(self) -> Arguments:
        return {
            "name": "Barista 036",
            "disabled": False,
            "email": "barista-036@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_037_example_com(self) -> Arguments:
        return {
            "name": "Barista 037",
            "disabled": False,
            "email": "barista-037@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_038_example_com(self) -> Arguments:
        return {
            "name": "Barista 038",
            "disabled": False,
            "email": "barista-038@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_039_example_com(self) -> Arguments:
        return {
            "name": "Barista 039",
            "disabled": False,
            "email": "barista-039@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_040_example_com(self) -> Arguments:
        return {
            "name": "Barista 040",
            "disabled": False,
            "email": "barista-040@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_041_example_com(self) -> Arguments:
        return {
            "name": "Barista 041",
            "disabled": False,
            "email": "barista-041@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_042_example_com(self) -> Arguments:
        return {
            "name": "Barista 042",
            "disabled": False,
            "email": "barista-042@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_043_example_com(self) -> Arguments:
        return {
            "name": "Barista 043",
            "disabled": False,
            "email": "barista-043@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_044_example_com(self) -> Arguments:
        return {
            "name": "Barista 044",
            "disabled": False,
            "email": "barista-044@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_045_example_com(self) -> Arguments:
        return {
            "name": "Barista 045",
            "disabled": False,
            "email": "barista-045@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_046_example_com(self) -> Arguments:
        return {
            "name": "Barista 046",
            "disabled": False,
            "email": "barista-046@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_047_example_com(self) -> Arguments:
        return {
            "name": "Barista 047",
            "disabled": False,
            "email": "barista-047@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_048_example_com(self) -> Arguments:
        return {
            "name": "Barista 048",
            "disabled": False,
            "email": "barista-048@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_049_example_com(self) -> Arguments:
        return {
            "name": "Barista 049",
            "disabled": False,
            "email": "barista-049@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_050_example_com(self) -> Arguments:
        return {
            "name": "Barista 050",
            "disabled": False,
            "email": "barista-050@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_051_example_com(self) -> Arguments:
        return {
            "name": "Barista 051",
            "disabled": False,
            "email": "barista-051@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_052_example_com(self) -> Arguments:
        return {
            "name": "Barista 052",
            "disabled": False,
            "email": "barista-052@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_053_example_com(self) -> Arguments:
        return {
            "name": "Barista 053",
            "disabled": False,
            "email": "barista-053@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_054_example_com(self) -> Arguments:
        return {
            "name": "Barista 054",
            "disabled": False,
            "email": "barista-054@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_055_example_com(self) -> Arguments:
        return {
            "name": "Barista 055",
            "disabled": False,
            "email": "barista-055@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_056_example_com(self) -> Arguments:
        return {
            "name": "Barista 056",
            "disabled": False,
            "email": "barista-056@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_057_example_com(self) -> Arguments:
        return {
            "name": "Barista 057",
            "disabled": False,
            "email": "barista-057@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_058_example_com(self) -> Arguments:
        return {
            "name": "Barista 058",
            "disabled": False,
            "email": "barista-058@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_059_example_com(self) -> Arguments:
        return {
            "name": "Barista 059",
            "disabled": False,
            "email": "barista-059@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_060_example_com(self) -> Arguments:
        return {
            "name": "Barista 060",
            "disabled": False,
            "email": "barista-060@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_061_example_com(self) -> Arguments:
        return {
            "name": "Barista 061",
            "disabled": False,
            "email": "barista-061@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_062_example_com(self) -> Arguments:
        return {
            "name": "Barista 062",
            "disabled": False,
            "email": "barista-062@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_063_example_com(self) -> Arguments:
        return {
            "name": "Barista 063",
            "disabled": False,
            "email": "barista-063@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_064_example_com(self) -> Arguments:
        return {
            "name": "Barista 064",
            "disabled": False,
            "email": "barista-064@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_065_example_com(self) -> Arguments:
        return {
            "name": "Barista 065",
            "disabled": False,
            "email": "barista-065@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_066_example_com(self) -> Arguments:
        return {
            "name": "Barista 066",
            "disabled": False,
            "email": "barista-066@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_067_example_com(self) -> Arguments:
        return {
            "name": "Barista 067",
            "disabled": False,
            "email": "barista-067@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_068_example_com(self) -> Arguments:
        return {
            "name": "Barista 068",
            "disabled": False,
            "email": "barista-068@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_069_example_com(self) -> Arguments:
        return {
            "name": "Barista 069",
            "disabled": False,
            "email": "barista-069@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_070_example_com(self) -> Arguments:
        return {
            "name": "Barista 070",
            "disabled": False,
            "email": "barista-070@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_071_example_com(self) -> Arguments:
        return {
            "name": "Barista 071",
            "disabled": False,
            "email": "barista-071@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_072_example_com(self) -> Arguments:
        return {
            "name": "Barista 072",
            "disabled": False,
            "email": "barista-072@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_073_example_com(self) -> Arguments:
        return {
            "name": "Barista 073",
            "disabled": False,
            "email": "barista-073@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_074_example_com(self) -> Arguments:
        return {
            "name": "Barista 074",
            "disabled": False,
            "email": "barista-074@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_075_example_com(self) -> Arguments:
        return {
            "name": "Barista 075",
            "disabled": False,
            "email": "barista-075@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_076_example_com(self) -> Arguments:
        return {
            "name": "Barista 076",
            "disabled": False,
            "email": "barista-076@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_077_example_com(self) -> Arguments:
        return {
            "name": "Barista 077",
            "disabled": False,
            "email": "barista-077@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_078_example_com(self) -> Arguments:
        return {
            "name": "Barista 078",
            "disabled": False,
            "email": "barista-078@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_079_example_com(self) -> Arguments:
        return {
            "name": "Barista 079",
            "disabled": False,
            "email": "barista-079@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_080_example_com(self) -> Arguments:
        return {
            "name": "Barista 080",
            "disabled": False,
            "email": "barista-080@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_081_example_com(self) -> Arguments:
        return {
            "name": "Barista 081",
            "disabled": False,
            "email": "barista-081@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_082_example_com(self) -> Arguments:
        return {
            "name": "Barista 082",
            "disabled": False,
            "email": "barista-082@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_083_example_com(self) -> Arguments:
        return {
            "name": "Barista 083",
            "disabled": False,
            "email": "barista-083@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_084_example_com(self) -> Arguments:
        return {
            "name": "Barista 084",
            "disabled": False,
            "email": "barista-084@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_085_example_com(self) -> Arguments:
        return {
            "name": "Barista 085",
            "disabled": False,
            "email": "barista-085@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_086_example_com(self) -> Arguments:
        return {
            "name": "Barista 086",
            "disabled": False,
            "email": "barista-086@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_087_example_com(self) -> Arguments:
        return {
            "name": "Barista 087",
            "disabled": False,
            "email": "barista-087@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_088_example_com(self) -> Arguments:
        return {
            "name": "Barista 088",
            "disabled": False,
            "email": "barista-088@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_089_example_com(self) -> Arguments:
        return {
            "name": "Barista 089",
            "disabled": False,
            "email": "barista-089@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_090_example_com(self) -> Arguments:
        return {
            "name": "Barista 090",
            "disabled": False,
            "email": "barista-090@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_091_example_com(self) -> Arguments:
        return {
            "name": "Barista 091",
            "disabled": False,
            "email": "barista-091@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_092_example_com(self) -> Arguments:
        return {
            "name": "Barista 092",
            "disabled": False,
            "email": "barista-092@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_093_example_com(self) -> Arguments:
        return {
            "name": "Barista 093",
            "disabled": False,
            "email": "barista-093@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_094_example_com(self) -> Arguments:
        return {
            "name": "Barista 094",
            "disabled": False,
            "email": "barista-094@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_095_example_com(self) -> Arguments:
        return {
            "name": "Barista 095",
            "disabled": False,
            "email": "barista-095@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_096_example_com(self) -> Arguments:
        return {
            "name": "Barista 096",
            "disabled": False,
            "email": "barista-096@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_097_example_com(self) -> Arguments:
        return {
            "name": "Barista 097",
            "disabled": False,
            "email": "barista-097@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_098_example_com(self) -> Arguments:
        return {
            "name": "Barista 098",
            "disabled": False,
            "email": "barista-098@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_099_example_com(self) -> Arguments:
        return {
            "name": "Barista 099",
            "disabled": False,
            "email": "barista-099@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_100_example_com(self) -> Arguments:
        return {
            "name": "Barista 100",
            "disabled": False,
            "email": "barista-100@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_101_example_com(self) -> Arguments:
        return {
            "name": "Barista 101",
            "disabled": False,
            "email": "barista-101@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_102_example_com(self) -> Arguments:
        return {
            "name": "Barista 102",
            "disabled": False,
            "email": "barista-102@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_103_example_com(self) -> Arguments:
        return {
            "name": "Barista 103",
            "disabled": False,
            "email": "barista-103@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_104_example_com(self) -> Arguments:
        return {
            "name": "Barista 104",
            "disabled": False,
            "email": "barista-104@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_105_example_com(self) -> Arguments:
        return {
            "name": "Barista 105",
            "disabled": False,
            "email": "barista-105@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_106_example_com(self) -> Arguments:
        return {
            "name": "Barista 106",
            "disabled": False,
            "email": "barista-106@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_107_example_com(self) -> Arguments:
        return {
            "name": "Barista 107",
            "disabled": False,
            "email": "barista-107@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_108_example_com(self) -> Arguments:
        return {
            "name": "Barista 108",
            "disabled": False,
            "email": "barista-108@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_109_example_com(self) -> Arguments:
        return {
            "name": "Barista 109",
            "disabled": False,
            "email": "barista-109@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def barista_110_example_com(self) -> Arguments:
        return {
            "name": "Barista 110",
            "disabled": False,
            "email": "barista-110@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def callum_wren_example_com(self) -> Arguments:
        return {
            "name": "Callum Wren",
            "disabled": False,
            "email": "callum.wren@example.com",
            "roles": [
                self.org.lookups.role_datadog_standard_role,
                self.org.roles.sre_on_call.id,
            ],
        }

    # /api/v2/users
    @resource("datadog_user")
    def ines_duarte_example_com(self) -> Arguments:
        return {
            "name": "Inês Duarte",
            "disabled": False,
            "email": "ines.duarte@example.com",
            "roles": [self.org.roles.finance_margins_only.id],
        }

    # /api/v2/users
    @resource("datadog_user")
    def jun_takeda_example_com(self) -> Arguments:
        return {
            "name": "武田 淳",
            "disabled": False,
            "email": "jun.takeda@example.com",
            "roles": [self.org.lookups.role_datadog_standard_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def mira_okafor_example_com(self) -> Arguments:
        return {
            "name": "Mira Okafor",
            "disabled": False,
            "email": "mira.okafor@example.com",
            "roles": [
                self.org.lookups.role_datadog_admin_role,
                self.org.roles.sre_on_call.id,
            ],
        }

    # /api/v2/users
    @resource("datadog_user")
    def new_hire_example_com(self) -> Arguments:
        return {
            "disabled": False,
            "email": "new.hire@example.com",
            "roles": [self.org.lookups.role_datadog_read_only_role],
        }

    # /api/v2/users
    @resource("datadog_user")
    def noa_benami_example_com(self) -> Arguments:
        return {
            "name": "Noa Ben-Ami (נועה)",
            "disabled": False,
            "email": "noa.benami@example.com",
            "roles": [
                self.org.lookups.role_datadog_read_only_role,
                self.org.roles.auditor_read_if_only.id,
            ],
        }

    # /api/v2/users
    @resource("datadog_user")
    def piotr_zielony_example_com(self) -> Arguments:
        return {
            "name": "Piotr Zielony",
            "disabled": False,
            "email": "piotr.zielony@example.com",
        }

    # /api/v2/users
    @resource("datadog_user")
    def tomas_lindqvist_example_com(self) -> Arguments:
        return {
            "name": "Tomás Lindqvist",
            "disabled": False,
            "email": "tomas.lindqvist@example.com",
            "roles": [self.org.lookups.role_datadog_standard_role],
        }
