"""An S3-compatible server on loopback, and the environment in which its clients find it."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import boto3
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

KEY, SECRET = "AKIALOOPBACKONLY0001", "never-to-be-seen-0123456789abcdef"
BUCKET = "logs"


@dataclass
class S3:
    """A server: its requests are counted, and the next ones can be made to fail."""

    environment: dict[str, str] = field(default_factory=dict)
    requests: Counter[str] = field(default_factory=Counter)
    failures: int = 0  # so many of the next requests for `failing` answer 503
    failing: str = ""

    def client(self) -> Any:
        return boto3.client(
            "s3",
            endpoint_url=self.environment["AWS_ENDPOINT_URL"],
            aws_access_key_id=KEY,
            aws_secret_access_key=SECRET,
            region_name="us-east-1",
        )

    def put(self, key: str, data: bytes) -> str:
        self.client().put_object(Bucket=BUCKET, Key=key, Body=data)
        return f"s3://{BUCKET}/{key}"

    def objects(self, prefix: str) -> dict[str, bytes]:
        """Return the objects below a prefix, by name."""
        client = self.client()
        found = client.list_objects_v2(Bucket=BUCKET, Prefix=f"{prefix}/").get("Contents", [])
        return {
            entry["Key"].removeprefix(f"{prefix}/"): client.get_object(Bucket=BUCKET, Key=entry["Key"])["Body"].read()
            for entry in found
        }

    def written(self) -> Counter[str]:
        """Return the writes since the last call: PUT and POST (of a multipart upload) and DELETE, by kind and path."""
        found, self.requests = self.requests, Counter()
        return Counter({key: n for key, n in found.items() if not key.startswith(("GET", "HEAD"))})


@contextmanager
def serve() -> Iterator[S3]:
    """Serve until the block ends."""
    server = S3()
    backend = DomainDispatcherApplication(create_backend_app)

    def app(environ: dict[str, Any], start: Any) -> Any:
        path = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
        kind = "?uploads" if environ["QUERY_STRING"].startswith("uploads") else ""
        server.requests[path + kind] += 1
        if server.failures and server.failing in path:
            server.failures -= 1
            environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            start("503 Slow Down", [("Content-Type", "text/xml")])
            return [b"<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>"]
        return backend(environ, start)

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    listener = make_server("127.0.0.1", 0, app, threaded=True)
    import threading

    thread = threading.Thread(target=listener.serve_forever, daemon=True)
    thread.start()
    server.environment = {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{listener.port}",
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    try:
        server.client().create_bucket(Bucket=BUCKET)
        yield server
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()
