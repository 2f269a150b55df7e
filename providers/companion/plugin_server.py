# ruff: noqa: N802 - the protocol names the methods.
"""Serves a provider to the Terraform that started it.

The handshake is go-plugin's, with a certificate for AutoMTLS:
https://github.com/hashicorp/go-plugin/blob/main/docs/internals.md
"""

from __future__ import annotations

import base64
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from tf.gen import (
    grpc_controller_pb2,
    grpc_controller_pb2_grpc,
    grpc_stdio_pb2_grpc,
)
from tf.gen import tfplugin_pb2_grpc as rpc

THREADS = 16
"""More than the ten resources that Terraform works on at a time."""


class Controller(grpc_controller_pb2_grpc.GRPCControllerServicer):  # type: ignore[misc]
    """Ends the process when Terraform says so."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def Shutdown(self, request: Any, context: Any) -> grpc_controller_pb2.Empty:
        self.ended.set()
        return grpc_controller_pb2.Empty()


class Stdio(grpc_stdio_pb2_grpc.GRPCStdioServicer):  # type: ignore[misc]
    """Has nothing to tell: go-plugin asks every plugin for its output."""

    def StreamStdio(self, request: Any, context: Any) -> Any:
        return iter(())


def certificate() -> tuple[bytes, bytes, bytes]:
    """A new key and certificate for localhost: key as PEM, certificate as PEM and as DER."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    encoding = serialization.Encoding
    return secret, made.public_bytes(encoding.PEM), made.public_bytes(encoding.DER)


def serve(provider: Any) -> bool:
    """Serves until Terraform ends it, or is gone itself: then it gives False."""
    controller = Controller()
    server = grpc.server(ThreadPoolExecutor(THREADS))
    rpc.add_ProviderServicer_to_server(provider, server)
    grpc_controller_pb2_grpc.add_GRPCControllerServicer_to_server(controller, server)
    grpc_stdio_pb2_grpc.add_GRPCStdioServicer_to_server(Stdio(), server)
    key, pem, der = certificate()
    parent = os.getppid()
    with tempfile.TemporaryDirectory() as folder:
        socket = f"{folder}/provider.sock"
        server.add_secure_port(f"unix:{socket}", grpc.ssl_server_credentials([(key, pem)]))
        server.start()
        # go-plugin decodes without padding.
        shown = base64.b64encode(der).decode().rstrip("=")
        print(f"1|6|unix|{socket}|grpc|{shown}", flush=True)
        while not controller.ended.wait(5) and os.getppid() == parent:
            pass
        server.stop(grace=1).wait()
    return controller.ended.is_set()


def main(provider: Callable[[], Any], ended: Callable[[Any], None] = lambda provider: None) -> None:
    """Serves what `provider` makes, if Terraform started the process. ended: what is done with it
    when Terraform has ended it."""
    if "TF_PLUGIN_MAGIC_COOKIE" not in os.environ:
        sys.exit("A Terraform provider: Terraform starts it.")
    # Ctrl-C reaches the whole group of processes; Terraform then ends its plugins in its own time.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    made = provider()
    if serve(made):
        ended(made)
