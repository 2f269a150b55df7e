# /api/v2/actions/app_key_registrations
# the key is a person's, who makes another one in another org
resource "datadog_app_key_registration" "bbb102ba_2fdf_5d6c_9261_c5d74dab57b3" {
  id = "bbb102ba-2fdf-5d6c-9261-c5d74dab57b3"
}
