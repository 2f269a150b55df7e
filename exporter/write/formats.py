"""The forms that an export can have."""

from enum import Enum


class Format(Enum):
    """What `--format` takes."""

    HCL = "hcl"
    CDKTF = "cdktf"


class FilePer(Enum):
    """What `--files` takes: what stands in a file of its own."""

    KIND = "kind"
    OBJECT = "object"


class CdkPackage(Enum):
    """What a CDKTF app imports: HashiCorp's last release, or the fork that is maintained."""

    CDKTF = "cdktf"
    CDKTN = "cdktn"
