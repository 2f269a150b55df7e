"""A CLI configuration that is made to name a mirror: nothing else in it changes."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import hcl2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.terraform.cli_config import mirrors, with_mirror
from exporter.terraform.hcl1 import FormError
from tests.support.terraform import run

MIRROR = Path("/mirror/of ours")
DDX = "registry.terraform.io/ddexport/ddx"
OURS = "registry.terraform.io/ddexport/*"

EDITED: dict[str, tuple[str, str]] = {
    "nothing": (
        "",
        """\
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
  direct {
    exclude = ["registry.terraform.io/ddexport/*"]
  }
}
""",
    ),
    "no block, no end of line": (
        'disable_checkpoint = true\ncredentials "a.example" {\n  token = "t"\n}',
        """\
disable_checkpoint = true
credentials "a.example" {
  token = "t"
}
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
  direct {
    exclude = ["registry.terraform.io/ddexport/*"]
  }
}
""",
    ),
    "a mirror of Datadog's": (
        """\
provider_installation {
  filesystem_mirror {
    path    = "/srv/mirror"
    include = ["registry.terraform.io/datadog/*"]
  }
  direct {
    exclude = ["registry.terraform.io/datadog/*"]
  }
}
""",
        """\
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
  filesystem_mirror {
    path    = "/srv/mirror"
    include = ["registry.terraform.io/datadog/*"]
  }
  direct {
    exclude = ["registry.terraform.io/datadog/*", "registry.terraform.io/ddexport/*"]
  }
}
""",
    ),
    "open": (
        "provider_installation {\n\tdirect {}\n}\n",
        """\
provider_installation {
\tfilesystem_mirror {
\t  path    = "/mirror/of ours"
\t  include = ["registry.terraform.io/ddexport/*"]
\t}
\tdirect {
\t  exclude = ["registry.terraform.io/ddexport/*"]
\t}
}
""",
    ),
    "closed on purpose": (
        'provider_installation {\n  filesystem_mirror {\n    path = "/m"\n  }\n}\n',
        """\
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
  filesystem_mirror {
    path = "/m"
  }
}
""",
    ),
    "on one line": (
        'provider_installation { direct { include = ["*/*"] } }',
        """\
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
  direct {
    include = ["*/*"]
    exclude = ["registry.terraform.io/ddexport/*"]
  }
}""",
    ),
    "empty": (
        "provider_installation {}\n",
        """\
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
}
""",
    ),
    "comments everywhere": (
        """\
# provider_installation { direct {} }
provider_installation { # ours { "
  /* direct { */
  network_mirror { // "
    url     = "https://mirror.example/" # }
    exclude = [ # of what
      # the first
      "registry.terraform.io/acme/*", # why, though
      // the last, perhaps
    ]
  } # no more
  direct {
    # from the registry
    include = [
      "registry.terraform.io/*/*", "a.example/*/*" /* , */
    ]
    # its end
  }
}
# the end
""",
        """\
# provider_installation { direct {} }
provider_installation { # ours { "
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
  /* direct { */
  network_mirror { // "
    url     = "https://mirror.example/" # }
    exclude = [ # of what
      # the first
      "registry.terraform.io/acme/*", # why, though
      // the last, perhaps
      "registry.terraform.io/ddexport/*",
    ]
  } # no more
  direct {
    # from the registry
    include = [
      "registry.terraform.io/*/*", "a.example/*/*" /* , */
    ]
    # its end
    exclude = ["registry.terraform.io/ddexport/*"]
  }
}
# the end
""",
    ),
    "lists over several lines": (
        """\
provider_installation {
  direct {
    exclude = [
      "a.example/*/*",
      "b.example/*/*"
    ]
    include = ["registry.terraform.io/*/*",
               "b.example/*/*"]
  }
  network_mirror {
    include = ["registry.terraform.io/ddexport/ddx",
    ]
    url = "https://mirror.example/"
    exclude = []
  }
}
""",
        """\
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
  direct {
    exclude = [
      "a.example/*/*",
      "b.example/*/*",
      "registry.terraform.io/ddexport/*"
    ]
    include = ["registry.terraform.io/*/*",
               "b.example/*/*"]
  }
  network_mirror {
    include = ["registry.terraform.io/ddexport/ddx",
    ]
    url = "https://mirror.example/"
    exclude = ["registry.terraform.io/ddexport/*"]
  }
}
""",
    ),
    "others that are not asked": (
        """\
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["a.example/*/*"]
  }
  direct {
    include = ["registry.terraform.io/hashicorp/*", "a.example/*/*"]
  }
}
""",
        """\
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["a.example/*/*", "registry.terraform.io/ddexport/*"]
  }
  direct {
    include = ["registry.terraform.io/hashicorp/*", "a.example/*/*"]
  }
}
""",
    ),
    "development overrides, which come first": (
        """\
provider_installation {
  dev_overrides {
    "datadog/datadog" = "/src/{ datadog"
  } # mine

  direct {}
}
""",
        """\
provider_installation {
  dev_overrides {
    "datadog/datadog" = "/src/{ datadog"
  } # mine
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }

  direct {
    exclude = ["registry.terraform.io/ddexport/*"]
  }
}
""",
    ),
    "braces in texts": (
        """\
credentials "a.example" {
  token = "}\\" ${x} provider_installation { direct {} }"
}
credentials "b.example" {
  token = <<-EOT
    provider_installation {
      direct {}
    EOTX }
    EOT
}
provider_installation {
  direct {}
}
""",
        """\
credentials "a.example" {
  token = "}\\" ${x} provider_installation { direct {} }"
}
credentials "b.example" {
  token = <<-EOT
    provider_installation {
      direct {}
    EOTX }
    EOT
}
provider_installation {
  filesystem_mirror {
    path    = "/mirror/of ours"
    include = ["registry.terraform.io/ddexport/*"]
  }
  direct {
    exclude = ["registry.terraform.io/ddexport/*"]
  }
}
""",
    ),
}
"""Configuration -> what it becomes."""


def same(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("case", EDITED)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_it_names_the_mirror(case: str, end: str) -> None:
    before, after = (text.replace("\n", end) for text in EDITED[case])
    made = with_mirror(before, MIRROR, DDX)
    if "\n" in before or end == "\n":
        assert made == after
    assert with_mirror(made, MIRROR, DDX) == made, "a second time changes nothing"
    assert MIRROR in (mirrors(made, DDX) or ())
    if "dev_overrides" not in made:  # Its names are in quotes, which the second HCL has not.
        [block] = parsed(made)["provider_installation"]
        assert str(MIRROR) in str(block["filesystem_mirror"])
        assert all(OURS in str(m) or "hashicorp" in str(m) for m in block.get("direct", ()))


def parsed(text: str) -> Any:
    """A text as python-hcl2 reads it."""
    return hcl2.load(io.StringIO(text))


REFUSED = {
    "JSON": '\n{"provider_installation": [{"direct": [{}]}]}',
    "no language": "provider_installation {\n  direct {\n}\n",
    "a text without an end": 'a = "b\nprovider_installation {\n}\n',
    "an odd sign": "provider_installation {\n  direct {}\n}\n; a = 1\n",
    "two blocks": "provider_installation {\n}\nprovider_installation {\n}\n",
    "an attribute": "provider_installation = {\n}\n",
    "a label": 'provider_installation "x" {\n}\n',
    "methods that are none": 'provider_installation {\n  direct = "x"\n}\n',
    "no list": 'provider_installation {\n  direct {\n    exclude = "a/b"\n  }\n}\n',
    "what is computed": 'provider_installation {\n  direct {\n    exclude = ["${a}"]\n  }\n}\n',
    "the mirror, closed": (
        'provider_installation {\n  filesystem_mirror {\n    path    = "/mirror/of ours"\n'
        '    exclude = ["registry.terraform.io/ddexport/*"]\n  }\n}\n'
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_edited_safely_is_refused(case: str) -> None:
    with pytest.raises(FormError):
        with_mirror(REFUSED[case], MIRROR, DDX)


# What configurations are made of: methods, each with some of its attributes, in any layout.

COMMENTS = st.sampled_from(["", " # {", " // }", ' /* " */'])
PATTERNS = ["registry.terraform.io/*/*", "datadog/*", OURS, "a.example/b/c", "*/*"]


@st.composite
def lists(draw: st.DrawFn) -> str:
    values = [json.dumps(v) for v in draw(st.lists(st.sampled_from(PATTERNS), max_size=3))]
    if not values or draw(st.booleans()):
        return f"[{', '.join(values)}]"
    last = draw(st.sampled_from(["", ","]))
    inner = f",{draw(COMMENTS)}\n      ".join(values)
    return f"[\n      {inner}{last}{draw(COMMENTS)}\n    ]"


@st.composite
def blocks(draw: st.DrawFn) -> str:
    name = draw(st.sampled_from(["filesystem_mirror", "network_mirror", "direct"]))
    attributes = {"filesystem_mirror": ['path = "/m"'], "network_mirror": ['url = "https://a/"']}
    given = list(attributes.get(name, []))
    for attribute in draw(st.permutations(["include", "exclude"])):
        if draw(st.booleans()):
            given.append(f"{attribute} = {draw(lists())}")
    if len(given) < 2 and draw(st.booleans()) and not any("\n" in g for g in given):
        return f"{name} {{{f' {given[0]} ' if given else ''}}}"
    body = "".join(f"    {g}{draw(COMMENTS)}\n" for g in draw(st.permutations(given)))
    return f"{name} {{{draw(COMMENTS)}\n{body}  }}"


@given(st.lists(blocks(), max_size=4), COMMENTS)
def test_whatever_stands_there_stays(methods: list[str], comment: str) -> None:
    body = "".join(f"  {m}\n" for m in methods)
    text = f"a = 1\nprovider_installation {{{comment}\n{body}}}\n"
    made = with_mirror(text, MIRROR, DDX)
    left = iter(same(made))
    assert all(c in left for c in same(text)), "all that stood there, in its order"
    assert with_mirror(made, MIRROR, DDX) == made
    [before], [after] = (parsed(t)["provider_installation"] for t in (text, made))
    several = after["filesystem_mirror"]
    mine = [m for m in several if str(MIRROR) in m["path"]]
    assert len(mine) == 1
    several.remove(mine[0])
    for name in ("filesystem_mirror", "network_mirror", "direct"):
        for old, new in zip(before.get(name, []), after.get(name, []), strict=True):
            more = [p for p in new.get("exclude", []) if p not in old.get("exclude", [])]
            assert more in ([], [json.dumps(OURS)])
            assert {**new, "exclude": 0} == {**old, "exclude": 0}


@pytest.mark.tofu
@pytest.mark.parametrize("case", EDITED)
def test_terraform_takes_it(case: str, tmp_path: Path) -> None:
    (tmp_path / "mirror").mkdir()
    (tmp_path / "main.tf").touch()
    config = tmp_path / "rc"
    config.write_text(with_mirror(EDITED[case][0], tmp_path / "mirror", DDX))
    done = run(tmp_path, "providers", "schema", "-json", env={"TF_CLI_CONFIG_FILE": str(config)})
    assert done.returncode == 0
    assert "There are some problems with the" not in done.stdout + done.stderr
