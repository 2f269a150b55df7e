import {
  to = module.adopted.datadog_logs_integration_pipeline.nginx
  id = "there-TfqBodHoa1jSk8UJVrBGVg"
}

import {
  to = module.adopted.datadog_logs_integration_pipeline.postgresql
  id = "there-FTwSnC4rIi9RpATD6CPiXA"
}
