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


class BackendType(Enum):
    """What keeps the states of stacks; HCP Terraform is `remote`."""

    AZURERM = "azurerm"
    GCS = "gcs"
    HTTP = "http"
    LOCAL = "local"
    REMOTE = "remote"
    S3 = "s3"
