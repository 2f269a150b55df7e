# /api/v2/on-call/users/a4953ee4-aee5-5547-8b97-8ea41138e82a/notification-rules
resource "datadog_on_call_user_notification_rule" "jun_takeda_example_com_high_urgency_10" {
  category      = "high_urgency"
  channel_id    = datadog_on_call_user_notification_channel.jun_takeda_example_com_phone.id
  delay_minutes = 10
  user_id       = datadog_user.jun_takeda_example_com.id

  phone {
    method = "sms"
  }
}

# /api/v2/on-call/users/a4953ee4-aee5-5547-8b97-8ea41138e82a/notification-rules
resource "datadog_on_call_user_notification_rule" "jun_takeda_example_com_low_urgency_30" {
  category      = "low_urgency"
  channel_id    = datadog_on_call_user_notification_channel.jun_takeda_example_com_email.id
  delay_minutes = 30
  user_id       = datadog_user.jun_takeda_example_com.id
}

# /api/v2/on-call/users/4fe31eb4-33dd-59e3-a782-23529a58f42d/notification-rules
resource "datadog_on_call_user_notification_rule" "mira_okafor_example_com_high_urgency_0" {
  category      = "high_urgency"
  channel_id    = datadog_on_call_user_notification_channel.mira_okafor_example_com_phone.id
  delay_minutes = 0
  user_id       = datadog_user.mira_okafor_example_com.id

  phone {
    method = "voice"
  }
}

# /api/v2/on-call/users/4fe31eb4-33dd-59e3-a782-23529a58f42d/notification-rules
resource "datadog_on_call_user_notification_rule" "mira_okafor_example_com_high_urgency_5" {
  category      = "high_urgency"
  channel_id    = datadog_on_call_user_notification_channel.mira_okafor_example_com_email.id
  delay_minutes = 5
  user_id       = datadog_user.mira_okafor_example_com.id
}

# /api/v2/on-call/users/ae17b67b-04b8-52dd-97ca-5d8558bf794e/notification-rules
resource "datadog_on_call_user_notification_rule" "tomas_lindqvist_example_com_low_urgency_0" {
  category      = "low_urgency"
  channel_id    = datadog_on_call_user_notification_channel.tomas_lindqvist_example_com_email.id
  delay_minutes = 0
  user_id       = datadog_user.tomas_lindqvist_example_com.id
}
