# /api/v2/on-call/users/a4953ee4-aee5-5547-8b97-8ea41138e82a/notification-channels
resource "datadog_on_call_user_notification_channel" "jun_takeda_example_com_email" {
  user_id = datadog_user.jun_takeda_example_com.id

  email {
    address = "jun.takeda@example.com"
    formats = ["html", "text"]
  }
}

# /api/v2/on-call/users/a4953ee4-aee5-5547-8b97-8ea41138e82a/notification-channels
resource "datadog_on_call_user_notification_channel" "jun_takeda_example_com_phone" {
  user_id = datadog_user.jun_takeda_example_com.id

  phone {
    number = "+15555550102"
  }
}

# /api/v2/on-call/users/4fe31eb4-33dd-59e3-a782-23529a58f42d/notification-channels
resource "datadog_on_call_user_notification_channel" "mira_okafor_example_com_email" {
  user_id = datadog_user.mira_okafor_example_com.id

  email {
    address = "mira.okafor@example.com"
    formats = ["html"]
  }
}

# /api/v2/on-call/users/4fe31eb4-33dd-59e3-a782-23529a58f42d/notification-channels
resource "datadog_on_call_user_notification_channel" "mira_okafor_example_com_phone" {
  user_id = datadog_user.mira_okafor_example_com.id

  phone {
    number = "+15555550101"
  }
}

# /api/v2/on-call/users/ae17b67b-04b8-52dd-97ca-5d8558bf794e/notification-channels
resource "datadog_on_call_user_notification_channel" "tomas_lindqvist_example_com_email" {
  user_id = datadog_user.tomas_lindqvist_example_com.id

  email {
    address = "tomas.lindqvist@example.com"
    formats = ["text"]
  }
}
