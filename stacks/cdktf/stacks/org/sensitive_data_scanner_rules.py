from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SensitiveDataScannerRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "sensitive_data_scanner_rules")
        self.org = org

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_rule")
    def aws_access_key_id_scanner(self) -> Arguments:
        return {
            "name": "AWS Access Key ID Scanner",
            "is_enabled": False,
            "group_id": self.org.sensitive_data_scanner_groups.secrets_in_anything.id,
            "standard_pattern_id": self.org.lookups.sensitive_data_scanner_standard_pattern_aws_access_key_id_scanner,
            "text_replacement": [
                {
                    "type": "none",
                },
            ],
        }

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_rule")
    def loyalty_number(self) -> Arguments:
        return {
            "name": "Loyalty number",
            "is_enabled": True,
            "description": "As printed on the cup.",
            "group_id": self.org.sensitive_data_scanner_groups.customers.id,
            "namespaces": ["customer", "order.note"],
            "pattern": "KC-\\d{4}-\\d{6}",
            "priority": 2,
            "tags": ["sensitive_data:loyalty"],
            "suppressions": [
                {
                    "starts_with": ["KC-0000"],
                },
            ],
            "text_replacement": [
                {
                    "type": "replacement_string",
                    "replacement_string": "[loyalty]",
                    "should_save_match": False,
                },
            ],
        }

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_rule")
    def standard_email_address_scanner(self) -> Arguments:
        return {
            "name": "Standard Email Address Scanner",
            "is_enabled": True,
            "excluded_namespaces": ["usr.email"],
            "group_id": self.org.sensitive_data_scanner_groups.customers.id,
            "priority": 3,
            "standard_pattern_id": self.org.lookups.sensitive_data_scanner_standard_pattern_standard_email_address_scanner,
            "tags": ["sensitive_data:email"],
            "included_keyword_configuration": [
                {
                    "character_count": 20,
                    "keywords": ["mail", "to:"],
                },
            ],
            "text_replacement": [
                {
                    "type": "hash",
                },
            ],
        }

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_rule")
    def till_pairing_code(self) -> Arguments:
        return {
            "name": "Till pairing code",
            "is_enabled": True,
            "group_id": self.org.sensitive_data_scanner_groups.secrets_in_anything.id,
            "pattern": "(?i)pair[- ]?code: ?[0-9a-f]{8}",
            "tags": ["team:platform"],
            "included_keyword_configuration": [
                {
                    "character_count": 15,
                    "keywords": ["till", "pair"],
                },
            ],
            "text_replacement": [
                {
                    "type": "partial_replacement_from_end",
                    "number_of_chars": 4,
                },
            ],
        }

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_rule")
    def visa_card_scanner_4x4_digits(self) -> Arguments:
        return {
            "name": "Visa Card Scanner (4x4 digits)",
            "is_enabled": True,
            "group_id": self.org.sensitive_data_scanner_groups.cards.id,
            "priority": 1,
            "standard_pattern_id": self.org.lookups.sensitive_data_scanner_standard_pattern_visa_card_scanner_4x4_digits,
            "tags": ["sensitive_data:card"],
            "text_replacement": [
                {
                    "type": "partial_replacement_from_beginning",
                    "number_of_chars": 12,
                },
            ],
        }
