# /on-call/schedules/bcc28b5f-466c-58eb-8422-e57492e76c71
resource "datadog_on_call_schedule" "bei_jian_suo" {
  name      = "焙煎所"
  teams     = [datadog_team.roastery_jp.id]
  time_zone = "Asia/Tokyo"

  layer {
    name           = "昼"
    effective_date = "2025-01-06T08:00:00Z"
    rotation_start = "2025-01-06T08:00:00Z"
    users          = [datadog_user.jun_takeda_example_com.id]

    interval {
      days = 1
    }

    restriction {
      end_day    = "monday"
      end_time   = "18:00:00"
      start_day  = "monday"
      start_time = "08:00:00"
    }

    restriction {
      end_day    = "tuesday"
      end_time   = "18:00:00"
      start_day  = "tuesday"
      start_time = "08:00:00"
    }

    restriction {
      end_day    = "wednesday"
      end_time   = "18:00:00"
      start_day  = "wednesday"
      start_time = "08:00:00"
    }

    restriction {
      end_day    = "thursday"
      end_time   = "18:00:00"
      start_day  = "thursday"
      start_time = "08:00:00"
    }

    restriction {
      end_day    = "friday"
      end_time   = "18:00:00"
      start_day  = "friday"
      start_time = "08:00:00"
    }
  }
}

# /on-call/schedules/65ab355a-1395-5cc7-94ea-21d527400e58
resource "datadog_on_call_schedule" "payments" {
  name      = "Payments"
  teams     = [datadog_team.payments.id]
  time_zone = "Europe/Stockholm"

  layer {
    name           = "All day"
    effective_date = "2025-01-06T08:00:00Z"
    rotation_start = "2025-01-06T08:00:00Z"
    users          = [datadog_user.ayesha_rahman_example_com.id]

    interval {
      days = 7
    }
  }
}

# /on-call/schedules/74c205c1-4959-5a20-ad38-1521dcb676f7
resource "datadog_on_call_schedule" "platform" {
  name      = "Platform ☕"
  teams     = [datadog_team.platform.id]
  time_zone = "Europe/Stockholm"

  layer {
    name           = "All day"
    effective_date = "2025-01-06T08:00:00Z"
    rotation_start = "2025-01-06T08:00:00Z"
    users          = [datadog_user.tomas_lindqvist_example_com.id, datadog_user.mira_okafor_example_com.id]

    interval {
      days = 3
    }
  }
}

# /on-call/schedules/4e0a7976-988e-5f63-be38-f931ecbbf362
resource "datadog_on_call_schedule" "shop_day_and_night" {
  name      = "Shop, day and night"
  teams     = [datadog_team.checkout.id]
  time_zone = "Europe/Stockholm"

  layer {
    name           = "Day"
    effective_date = "2025-01-06T08:00:00Z"
    rotation_start = "2025-01-06T08:00:00Z"
    users          = [datadog_user.mira_okafor_example_com.id, datadog_user.tomas_lindqvist_example_com.id]

    interval {
      days = 7
    }

    restriction {
      end_day    = "monday"
      end_time   = "18:00:00"
      start_day  = "monday"
      start_time = "08:00:00"
    }

    restriction {
      end_day    = "tuesday"
      end_time   = "18:00:00"
      start_day  = "tuesday"
      start_time = "08:00:00"
    }

    restriction {
      end_day    = "wednesday"
      end_time   = "18:00:00"
      start_day  = "wednesday"
      start_time = "08:00:00"
    }

    restriction {
      end_day    = "thursday"
      end_time   = "18:00:00"
      start_day  = "thursday"
      start_time = "08:00:00"
    }

    restriction {
      end_day    = "friday"
      end_time   = "18:00:00"
      start_day  = "friday"
      start_time = "08:00:00"
    }
  }

  layer {
    name           = "Night"
    effective_date = "2025-01-06T08:00:00Z"
    end_date       = "2026-12-31T00:00:00Z"
    rotation_start = "2025-01-06T08:00:00Z"
    time_zone      = "Asia/Tokyo"
    users          = [datadog_user.ayesha_rahman_example_com.id, null]

    interval {
      days    = 1
      seconds = 43200
    }
  }
}
