"""In what the export of a destination differs from that of its source, and why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from tests.support.roundtrip import differences

EMPTY = "the provider's older SDK takes zero, false and nothing for one"
FILLED = "the source has none, and the export says what the provider writes for it"
HIDDEN = "only a secret of a webhook names it, and the destination's secrets are others"
GIVEN = "the provider gives it a value where the configuration has none"
UPLOADED = "no version goes there without its file: the destination was given its id"
ABSENT = "the id of nothing that a list of the source holds is left out of a destination"
OWN = {
    re.compile(r"[+-] type = datadog_synthetics_private_location\.\w+\.id == "): (
        "a test waits for the location that the API names first; the provider sorts them by ids"
    ),
    re.compile(r"[+-] event_generator_name = "): "the API ends the name with a word of its own",
    re.compile(r"- default_variant_key = "): (
        "only its environments tell what a flag's default is: it shows where they were made first"
    ),
    re.compile(
        r"[+-] (jira_account\.id|llm_provider\.integration_account_id) = "
        r"|[+-] account_id = (var\.llm_obs_integration_accounts_|\"7ce25b01-)"
    ): "connected in the app: the destination was given its id",
    re.compile(
        r"- recurring_schedule\.recurrence\.start = lookup\(var\.occurrences, "
        r'|\+ recurring_schedule\.recurrence\.start = "'
    ): "a downtime that has begun begins in a destination at its next time",
}
"""Lines that no two orgs share, and why."""
EXPECTED: Mapping[str, Mapping[str, str]] = {
    "datadog_csm_threats_agent_rule": {"+ silent = false": GIVEN},
    "datadog_csm_threats_policy": {'+ description = ""': GIVEN},
    "datadog_dashboard_list.on_call": {
        '- dynamic "dash_item"': ABSENT,
        '- dynamic.for_each = compact([lookup(var.absent, "dashboards/30338", "")])': ABSENT,
        "- dynamic.content": ABSENT,
        '- dynamic.content.type = "integration_timeboard"': ABSENT,
        '- dynamic.content.dash_id = lookup(var.absent, "dashboards/30338", "")': ABSENT,
    },
    "datadog_logs_archive": {"- rehydration_max_scan_size_in_gb = 0": EMPTY},
    "datadog_monitor": {
        "- timeout_h = 0": EMPTY,
        "- no_data_timeframe = 0": EMPTY,
        "+ enable_samples = false": EMPTY,
        "- lifecycle": FILLED,
        "- lifecycle.ignore_changes = [notify_no_data]": FILLED,
    },
    "datadog_monitor.monitor_5xx_rate_on_checkout": {
        "+ validate = false": "its message still names the source's id where a reference would go "
        "round, which names nothing there",
    },
    "datadog_sensitive_data_scanner_rule": {
        "- text_replacement.should_save_match = false": EMPTY,
    },
    "datadog_service_level_objective.stock_is_fresh": {
        '- monitor_ids = compact([lookup(var.absent, "monitors/21400999", ""), '
        "datadog_monitor.stock_sync_lag.id])": ABSENT,
        "+ monitor_ids = [datadog_monitor.stock_sync_lag.id]": ABSENT,
        "- validate = false": ABSENT,
    },
    "datadog_synthetics_global_variable": {
        "+ is_fido = false": EMPTY,
        "+ is_totp = false": EMPTY,
    },
    "datadog_synthetics_test": {
        "- options_list.allow_insecure = false": EMPTY,
        "- request_definition.timeout = 0": EMPTY,
        "- options_list.accept_self_signed = false": EMPTY,
        "+ browser_step.params.append_to_content = false": EMPTY,
        "+ browser_step.params.click_with_javascript = false": EMPTY,
        "+ browser_step.params.delay = 0": EMPTY,
        "- options_list.disable_cors = false": EMPTY,
        "- options_list.disable_csp = false": EMPTY,
        "- options_list.ignore_server_certificate_error = false": EMPTY,
        "- options_list.no_screenshot = false": EMPTY,
        "- options_list.monitor_options.renotify_occurrences = 0": EMPTY,
        "+ api_step.request_definition.no_saving_response_body = false": EMPTY,
        "+ api_step.request_definition.persist_cookies = false": EMPTY,
        '+ api_step.request_definition.http_version = "any"': FILLED,
        '+ assertion.targetjsonpath.elementsoperator = "firstElementMatches"': FILLED,
        "- lifecycle": FILLED,
        "- lifecycle.ignore_changes = [api_step[3].request_definition[0].http_version]": FILLED,
    },
    "datadog_synthetics_test.order_in_the_app": {
        "- mobile_options_list.mobile_application.reference_id = "
        "var.synthetics_mobile_application_version_kestrel_7_4_1_id": UPLOADED,
        "+ mobile_options_list.mobile_application.reference_id = "
        '"7a0f9d52-3b6c-5b5b-9c55-6f0c2a9e4d12"': UPLOADED,
    },
    "datadog_tag_pipeline_ruleset.stores_by_account": {
        "- rules.reference_table.if_not_exists = false": "the API answers what replaced it, too",
        '+ rules.reference_table.if_tag_exists = "replace"': "see above",
    },
    "datadog_team": {"- lifecycle": FILLED, "- lifecycle.ignore_changes = [description]": FILLED},
    "datadog_user.first_example_net": {"+": "the destination's own admin"},
    "ddx_static_analysis_custom_rule": {"+ tags = []": "a revision must have them, if only none"},
    "ddx_webhook_custom_variable.audit_key": {"-": HIDDEN},
    "ddx_webhook_custom_variable.order_desk_token": {"-": HIDDEN},
}
"""By resource type or address: lines of the first export (-) or the second (+) alone, and why."""


def unexplained(
    source: Path, copy: Path, expected: Mapping[str, Mapping[str, str]] = EXPECTED
) -> tuple[list[str], set[tuple[str, str]]]:
    """Where two exports differ without a known reason, and the (entry, line) that explained."""
    found, used = [], set()
    for module in ("org", "unadoptable"):
        for header, lines in differences(source / module, copy / module).items():
            if header.startswith(("output ", "variable ")):
                # They serve what one of the two doesn't hold, and there they have other objects.
                continue
            _, type, name = (*header.replace('"', "").split(" "), "")[:3]
            for line in (text for text in lines if not any(p.match(text) for p in OWN)):
                known = [k for k in (type, f"{type}.{name}") if line in expected.get(k, ())]
                used |= {(k, line) for k in known}
                if not known:
                    found.append(f"{header}: {line}")
    return found, used
