from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SyntheticsGlobalVariables(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "synthetics_global_variables")
        self.org = org

    # /synthetics/settings/variables
    # To change that from here: export with --manage synthetics_global_variables.
    @resource(
        "datadog_synthetics_global_variable",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "value": "no answer of the API has it",
        },
    )
    def api_token(self) -> Arguments:
        return {
            "name": "API_TOKEN",
            "description": "Token of the test customer",
            "secure": True,
            "tags": ["team:checkout"],
            "value": self.org.variables.synthetics_global_variable_api_token_value,
        }

    # /synthetics/settings/variables
    @resource("datadog_synthetics_global_variable")
    def region_2(self) -> Arguments:
        return {
            "name": "REGION_2",
            "description": "",
            "secure": False,
            "tags": [],
            "value": "$${region} %%{if eu} 東京",
        }

    # /synthetics/settings/variables
    @resource("datadog_synthetics_global_variable")
    def session_cookie(self) -> Arguments:
        return {
            "name": "SESSION_COOKIE",
            "description": "Taken from the login test",
            "parse_test_id": self.org.variables.synthetics_test_login_api_id,
            "secure": False,
            "tags": [],
            "value": "",
            "parse_test_options": [
                {
                    "type": "http_header",
                    "field": "set-cookie",
                    "parser": [
                        {
                            "type": "regex",
                            "value": "session=([^;]+)",
                        },
                    ],
                },
            ],
        }

    # /synthetics/settings/variables
    @resource("datadog_synthetics_global_variable")
    def shop_url(self) -> Arguments:
        return {
            "name": "SHOP_URL",
            "description": "Where the shop is",
            "secure": False,
            "tags": ["team:checkout"],
            "value": "https://shop.example.com",
        }

    # /synthetics/settings/variables
    # To change that from here: export with --manage synthetics_global_variables.
    @resource(
        "datadog_synthetics_global_variable",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "value": "no answer of the API has it",
        },
    )
    def test_customer_otp(self) -> Arguments:
        return {
            "name": "TEST_CUSTOMER_OTP",
            "description": "Second factor of the test customer",
            "is_totp": True,
            "secure": True,
            "tags": [],
            "value": self.org.variables.synthetics_global_variable_test_customer_otp_value,
            "options": [
                {
                    "totp_parameters": [
                        {
                            "digits": 6,
                            "refresh_interval": 30,
                        },
                    ],
                },
            ],
        }

    # /synthetics/settings/variables
    # To change that from here: export with --manage synthetics_global_variables.
    @resource(
        "datadog_synthetics_global_variable",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "value": "no answer of the API has it",
        },
    )
    def vault_path(self) -> Arguments:
        return {
            "name": "VAULT_PATH",
            "description": "",
            "secure": True,
            "tags": [],
            "value": self.org.variables.synthetics_global_variable_vault_path_value,
        }
