"""Playlists of session replays. The recordings in them are telemetry, and stay in their org."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_rum_replay_playlist",
    path="/api/v2/rum/replay/playlists",
    # The client has one model for requests and answers.
    ignore=("created_at", "created_by", "session_count", "updated_at"),
    url="/rum/replay/playlists/{id}",
    adoptable="its recordings stay in their org: elsewhere it would be empty",
)
