"""Writes each stack as JSON for Terraform: cdktf.out/stacks/<name>/cdk.tf.json."""

from stacks.destination.stack import Destination
from stacks.source.stack import Source
from stacks.terraform import App

app = App()
Destination(app, "destination")
Source(app, "source")
app.synth()
