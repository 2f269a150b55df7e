"""Objects of Datadog's that no kind reads, declared as kinds are: their routes and no more.

Downtimes of version 1 are those of version 2 in an older form; here they are objects of their own.
Application keys of a person go with the person.
"""

from datadog_api_client.v1.api.downtimes_api import DowntimesApi
from datadog_api_client.v2.api.key_management_api import KeyManagementApi

from exporter.model.declaration import Kind

UNREAD = {
    kind.name: kind
    for kind in (
        Kind(
            name="downtimes",
            resource_type="",
            list=DowntimesApi.list_downtimes,
            get=DowntimesApi.get_downtime,
            create=DowntimesApi.create_downtime,
            update=DowntimesApi.update_downtime,
            delete=DowntimesApi.cancel_downtime,
            items="",
        ),
        Kind(
            name="application_keys",
            resource_type="",
            list=KeyManagementApi.list_current_user_application_keys,
            get=KeyManagementApi.get_current_user_application_key,
            create=KeyManagementApi.create_current_user_application_key,
            update=KeyManagementApi.update_current_user_application_key,
            delete=KeyManagementApi.delete_current_user_application_key,
            items="data",
        ),
    )
}
