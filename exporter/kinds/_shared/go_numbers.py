"""Numbers as text as Go writes them: the provider has some in attributes that are text."""

from __future__ import annotations

from decimal import Decimal


def shortest(number: float) -> str:
    """A number as Go's `strconv.FormatFloat(x, 'g', -1, 64)`: `1e+06` from a million on."""
    sign, digits, exponent = Decimal(repr(number)).normalize().as_tuple()
    assert isinstance(exponent, int)
    ten = exponent + len(digits) - 1
    if -5 < ten < 6:
        return repr(number).removesuffix(".0")
    figures = "".join(map(str, digits))
    point = f"{figures[0]}.{figures[1:]}" if len(figures) > 1 else figures
    return f"{'-' if sign else ''}{point}e{'-' if ten < 0 else '+'}{abs(ten):02d}"
