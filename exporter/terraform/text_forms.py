"""Forms of texts that a provider's validators may ask for; which of them do, probing.py finds out.

A form that is narrower than what a validator takes would have what is valid refused: each has texts
just beside it, and counts only where all of these are refused.
"""

from __future__ import annotations

PATTERNS = {
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.,]\d+)?": (
        ("2024-08-25T17:00:05", "2031-01-02T00:00:00", "2024-08-25T17:00:05.123"),
        ("2024-08-25T17:00", "2024-08-25T17:00:05Z", "2024-08-25", "2024-08-25 17:00:05"),
    ),
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.,]\d+)?Z": (
        ("2024-08-25T17:00:05Z", "2024-08-25T17:00:05.123Z"),
        ("2024-08-25T17:00:05", "2024-08-25T17:00Z", "2024-08-25T17:00:05+00:00"),
    ),
    r"\d{4}-\d\d-\d\dT\d\d?:\d\d:\d\d([.,]\d+)?(Z|[+-]\d\d:\d\d)": (
        ("2024-08-25T17:00:05Z", "2024-08-25T17:00:05+02:00", "2024-08-25T17:00:05.123Z"),
        (
            "2024-08-25T17:00:05",
            "2024-08-25T17:00Z",
            "2024-08-25 17:00:05Z",
            "2024-08-25T17:00:05+0200",
            "2024-08-25t17:00:05z",
        ),
    ),
    r"\d{4}-\d\d-\d\d": (
        ("2024-08-25",),
        ("2024-08-25T17:00:05Z", "25.08.2024", "2024-8-5", "2024/08/25", "2024-08"),
    ),
    r"[^:]+:.+": (("team:shop", "a:b", "Ä b:c", "0-/.:*"), ("team", ":", "a:", ":b")),
    r"\d\d:\d\d": (("17:00", "23:59"), ("17:00:05", "1700", "a:b", "7:00", "17:0")),
    r"\d\d:00": (("17:00", "23:00"), ("17:05", "17", "7:00", "17:00:00")),
    r"[+-]\d\d:00": (("+05:00", "-12:00"), ("05:00", "+05:30", "+5:00", "Z", "+0500")),
    r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}": (
        ("9ca7b82a-ab50-53e4-9cda-dc4bbb9d57ab", "9CA7B82A-AB50-53E4-9CDA-DC4BBB9D57AB"),
        (
            "9ca7b82a",
            "9ca7b82a-ab50-53e4-9cda-dc4bbb9d57a",
            "9ca7b82aab5053e49cdadc4bbb9d57ab",
            "{9ca7b82a-ab50-53e4-9cda-dc4bbb9d57ab}",
            "gca7b82a-ab50-53e4-9cda-dc4bbb9d57ab",
        ),
    ),
    r"\d{12}": (
        ("123456789012",),
        ("12345678901", "1234567890123", "12345678901a", "1234-5678-9012"),
    ),
    r"[A-Z][A-Z0-9_]*": (("AB_C2", "X"), ("ab", "A-B", "_A", "1A", "Ab", "A.B", "Ä")),
    r"\d+[mhdw]": (
        ("5m", "28h", "1w", "2d"),
        ("5", "m", "5s", "1.5h", "1h30m", "5M", "-5m", "5 m"),
    ),
    r"[^@]+@[^@]+\.[^@.]+": (
        ("a@example.com", "a+b.c@b-c.example.com"),
        ("a", "a@b", "@example.com", "a@b@example.com", "a@"),
    ),
    r"-?\d+(\.\d+)?": (
        ("5", "0.5", "-5"),
        ("five", "1 2", "{}", "", "1e5", "+5", ".5", "5.", "0x10", "NaN", "1_000", "{{x}}"),
    ),
    r"-?\d+": (
        ("5", "120", "-5"),
        ("five", "0.5", "{}", "", "+5", "0x10", "1e3", "1_000", "{{x}}"),
    ),
    r"\d+": (
        ("5", "120"),
        ("five", "0.5", "{}", "", "+5", "-5", "0x10", "1e3", "1_000", "{{x}}"),
    ),
    r"https?://.+": (
        ("https://example.com/x", "http://example.com"),
        ("example.com", "ftp://example.com", "//example.com", "HTTPS://example.com"),
    ),
}
"""A form of texts, which all of a text must match -> texts that have it, and texts that don't."""
