import {
  to = module.org.datadog_action_connection.aws_production
  id = "cbd18467-1ecc-5c6c-ab32-a10be8b55a5f"
}

import {
  to = module.org.datadog_action_connection.courier_api
  id = "5fb42b0e-faf7-56dd-bab8-2ad9118b8039"
}

import {
  to = module.org.datadog_action_connection.datadog_itself
  id = "bdd1058a-cd20-565f-99c2-7b9063f4475f"
}

import {
  to = module.org.datadog_action_connection.git_lab
  id = "d7c52304-23ad-5d94-ab8f-f986437eaa56"
}

import {
  to = module.org.datadog_action_connection.store_desk_service_now
  id = "2b41e070-78e3-54bf-bff1-3f045cd2a34e"
}

import {
  to = module.org.datadog_action_connection.summaries_of_incidents
  id = "8de6903d-23ae-5839-94f5-f7e3607d53d1"
}

import {
  to = module.org.datadog_datastore_item.bei_jian_ji_roasters_kr_07
  id = "63de860e-feba-5876-b08e-e1746c57b9ce:KR-07"
}

import {
  to = module.org.datadog_datastore_item.couriers_jp
  id = "90d3d449-1dca-5e08-8b53-3b267f1f845a:JP"
}

import {
  to = module.org.datadog_datastore_item.couriers_se
  id = "90d3d449-1dca-5e08-8b53-3b267f1f845a:SE"
}

import {
  to = module.org.datadog_datastore_item.flags_of_the_shop_gift_wrap
  id = "ff44eac5-2109-5ffb-af59-dd5c799519be:gift_wrap"
}

import {
  to = module.org.datadog_datastore.bei_jian_ji_roasters
  id = "63de860e-feba-5876-b08e-e1746c57b9ce"
}

import {
  to = module.org.datadog_datastore.couriers
  id = "90d3d449-1dca-5e08-8b53-3b267f1f845a"
}

import {
  to = module.org.datadog_datastore.flags_of_the_shop
  id = "ff44eac5-2109-5ffb-af59-dd5c799519be"
}

import {
  to = module.org.datadog_datastore.refunds_to_approve
  id = "1169d016-5ca5-5962-bac3-c5256a788055"
}

import {
  to = module.org.datadog_agentless_scanning_aws_scan_options.agentless_scanning_aws_scan_options_210987650001
  id = "210987650001"
}

import {
  to = module.org.datadog_agentless_scanning_aws_scan_options.agentless_scanning_aws_scan_options_210987650002
  id = "210987650002"
}

import {
  to = module.org.datadog_agentless_scanning_aws_scan_options.agentless_scanning_aws_scan_options_210987650003
  id = "210987650003"
}

import {
  to = module.org.datadog_agentless_scanning_aws_scan_options.agentless_scanning_aws_scan_options_210987650004
  id = "210987650004"
}

import {
  to = module.org.datadog_agentless_scanning_azure_scan_options.agentless_scanning_azure_scan_options_2a19281f_f60b_5443_9732_ca421bcf153c
  id = "2a19281f-f60b-5443-9732-ca421bcf153c"
}

import {
  to = module.org.datadog_agentless_scanning_azure_scan_options.agentless_scanning_azure_scan_options_7201909c_e0bd_5897_aef6_9c45ea5497ed
  id = "7201909c-e0bd-5897-aef6-9c45ea5497ed"
}

import {
  to = module.org.datadog_agentless_scanning_azure_scan_options.agentless_scanning_azure_scan_options_721ba9d5_6ce3_51ea_8e6e_5f89320ce5fe
  id = "721ba9d5-6ce3-51ea-8e6e-5f89320ce5fe"
}

import {
  to = module.org.datadog_agentless_scanning_azure_scan_options.agentless_scanning_azure_scan_options_8c1c64d6_8af4_5e2c_b9d7_b44bd76fdac0
  id = "8c1c64d6-8af4-5e2c-b9d7-b44bd76fdac0"
}

import {
  to = module.org.datadog_agentless_scanning_gcp_scan_options.kestrel_data
  id = "kestrel-data"
}

import {
  to = module.org.datadog_agentless_scanning_gcp_scan_options.kestrel_labs
  id = "kestrel-labs"
}

import {
  to = module.org.datadog_agentless_scanning_gcp_scan_options.kestrel_shop
  id = "kestrel-shop"
}

import {
  to = module.org.datadog_agentless_scanning_gcp_scan_options.kestrel_staging
  id = "kestrel-staging"
}

import {
  to = module.org.datadog_api_key.agents_in_lisbon
  id = "30495d49-9476-593d-8dd7-18fea7f63770"
}

import {
  to = module.org.datadog_api_key.bei_jian_tills
  id = "2121e37e-8006-5878-8a26-e8e97a83ad37"
}

import {
  to = module.org.datadog_api_key.lambda_forwarder
  id = "13a534f2-a1cd-51ee-852a-c3ef4d524945"
}

import {
  to = module.org.datadog_api_key.terraform_ci
  id = "afc34add-1219-5035-8aa3-c35a215a9689"
}

import {
  to = module.org.datadog_apm_retention_filter.apm_retention_filter_10_of_payments
  id = "TjeYhXvOOP6h39bXnf7_vw"
}

import {
  to = module.org.datadog_apm_retention_filter.every_order
  id = "ILBa82rtK4tnjYz_MAMVIg"
}

import {
  to = module.org.datadog_apm_retention_filter.roaster_drum_spans
  id = "FIzW_awQ7xo1GzMYA3tsng"
}

import {
  to = module.org.datadog_apm_retention_filter.slow_requests
  id = "xtfUuVmcACJ4gqhN2JQRGQ"
}

import {
  to = module.org.datadog_app_builder_app.ask_for_a_bucket
  id = "946d864c-a48c-5498-9053-6f36f46d0145"
}

import {
  to = module.org.datadog_app_builder_app.bei_jian_ji
  id = "15ca580b-05e8-5841-8e75-7995e4422c7e"
}

import {
  to = module.org.datadog_app_builder_app.couriers
  id = "c0f902ca-14f4-5a20-92c9-49160ed6fb1e"
}

import {
  to = module.org.datadog_app_builder_app.refund_desk
  id = "2c473efe-8826-5031-9024-60207993d38e"
}

import {
  to = module.org.datadog_app_key_registration.deploy_bot_dashboards_as_code
  id = "f96eacd4-2407-59b2-8676-a6001ea0a0b6"
}

import {
  to = module.org.datadog_app_key_registration.deploy_bot_deploy_markers
  id = "34b762a0-f09e-573a-851c-ae2358aefa82"
}

import {
  to = module.org.datadog_app_key_registration.deploy_bot_terraform
  id = "e6700c21-6f9a-59c7-bc91-77c6e1cbf521"
}

import {
  to = module.org.datadog_appsec_waf_custom_rule.admin_pages_from_outside
  id = "cdee0570-111f-5684-9dbc-3261f732ba44"
}

import {
  to = module.org.datadog_appsec_waf_custom_rule.jndi_in_the_order_s_note
  id = "10d61682-4dde-5713-a246-9694f4c7326a"
}

import {
  to = module.org.datadog_appsec_waf_custom_rule.loyalty_ids_captured
  id = "b5530f30-8490-5760-83fd-3bc1d9df51eb"
}

import {
  to = module.org.datadog_appsec_waf_custom_rule.promo_codes_by_script
  id = "ee69e37a-8555-518c-935a-b5f581ba6322"
}

import {
  to = module.org.datadog_appsec_waf_exclusion_filter.one_rule_of_datadog_s_off_for_the_tills
  id = "43730c2c-c573-51d1-86bc-707198d1f6f3"
}

import {
  to = module.org.datadog_appsec_waf_exclusion_filter.partners_may_try_promo_codes
  id = "24535939-a5b5-5aa3-bbd0-0e00bcb6174d"
}

import {
  to = module.org.datadog_appsec_waf_exclusion_filter.recipes_quote_sql_on_purpose
  id = "4d0a7b1d-040d-5f36-a07f-720dd37f5715"
}

import {
  to = module.org.datadog_appsec_waf_exclusion_filter.search_boxes
  id = "9c418778-a663-5acf-a25d-4f5e8763c1e2"
}

import {
  to = module.org.datadog_authn_mapping.department_audit
  id = "fbb03f19-04ca-5139-ae0c-6db888d052f9"
}

import {
  to = module.org.datadog_authn_mapping.member_of_everyone
  id = "36162998-7c98-52e1-9b85-da2a26736f39"
}

import {
  to = module.org.datadog_authn_mapping.member_of_payments
  id = "352084fc-ac27-563d-9ebf-071d0bbb2443"
}

import {
  to = module.org.datadog_authn_mapping.member_of_sre
  id = "d6b2c9c9-e2a8-51b9-8cb0-3a1d76f7b68a"
}

import {
  to = module.org.datadog_aws_cur_config.aws_cur_config_210987650001_daily
  id = "2101"
}

import {
  to = module.org.datadog_aws_cur_config.aws_cur_config_210987650002_daily
  id = "2102"
}

import {
  to = module.org.datadog_aws_cur_config.aws_cur_config_210987650003_hourly
  id = "2103"
}

import {
  to = module.org.datadog_aws_cur_config.aws_cur_config_210987650004_lab
  id = "2104"
}

import {
  to = module.org.datadog_azure_uc_config.providers_microsoft_billing_billing_accounts_kestrel
  id = "2203"
}

import {
  to = module.org.datadog_azure_uc_config.subscriptions_34c6b4f3_3d61_5989_8f56_1859d81d200b
  id = "2202"
}

import {
  to = module.org.datadog_azure_uc_config.subscriptions_6e7085dd_227d_55b7_9e18_c57543a8b8f5
  id = "2204"
}

import {
  to = module.org.datadog_azure_uc_config.subscriptions_ac3d2936_3a82_5ffd_8067_afc695ea09f4
  id = "2201"
}

import {
  to = module.org.datadog_compliance_resource_evaluation_filter.aws_210987650001
  id = "aws:210987650001"
}

import {
  to = module.org.datadog_compliance_resource_evaluation_filter.aws_210987650004
  id = "aws:210987650004"
}

import {
  to = module.org.datadog_compliance_resource_evaluation_filter.azure_ac3d2936_3a82_5ffd_8067_afc695ea09f4
  id = "azure:ac3d2936-3a82-5ffd-8067-afc695ea09f4"
}

import {
  to = module.org.datadog_compliance_resource_evaluation_filter.gcp_kestrel_roastery
  id = "gcp:kestrel-roastery"
}

import {
  to = module.org.datadog_cost_budget.aws_2026
  id = "840a0922-63e2-53e1-88eb-00e75c77421f"
}

import {
  to = module.org.datadog_cost_budget.bei_jian
  id = "30f0e6b4-f821-50b6-80d1-632ad913ef8f"
}

import {
  to = module.org.datadog_cost_budget.by_team
  id = "1d36f511-d944-50ca-a670-4b1ecc7bfd29"
}

import {
  to = module.org.datadog_cost_budget.staging_must_stay_small
  id = "cec8a9fd-878b-595e-ab5e-38154279b338"
}

import {
  to = module.org.datadog_cost_custom_forecast.aws_2026
  id = "840a0922-63e2-53e1-88eb-00e75c77421f"
}

import {
  to = module.org.datadog_cost_custom_forecast.bei_jian
  id = "30f0e6b4-f821-50b6-80d1-632ad913ef8f"
}

import {
  to = module.org.datadog_cost_custom_forecast.by_team
  id = "1d36f511-d944-50ca-a670-4b1ecc7bfd29"
}

import {
  to = module.org.datadog_cost_custom_forecast.staging_must_stay_small
  id = "cec8a9fd-878b-595e-ab5e-38154279b338"
}

import {
  to = module.org.datadog_csm_threats_agent_rule.card_export_written
  id = "kst-pay-pci:kst-crd-fil"
}

import {
  to = module.org.datadog_csm_threats_agent_rule.roaster_profile_changed
  id = "kst-roa-ste:kst-dru-cfg"
}

import {
  to = module.org.datadog_csm_threats_agent_rule.shell_beside_payments
  id = "kst-pay-pci:kst-shl-pay"
}

import {
  to = module.org.datadog_csm_threats_agent_rule.till_mounted_usb
  id = "kst-til-lsx:kst-til-usb"
}

import {
  to = module.org.datadog_csm_threats_policy.all_hosts
  id = "kst-all-hst"
}

import {
  to = module.org.datadog_csm_threats_policy.bei_jian_ji_roasters
  id = "kst-roa-ste"
}

import {
  to = module.org.datadog_csm_threats_policy.payments_hosts_pci
  id = "kst-pay-pci"
}

import {
  to = module.org.datadog_csm_threats_policy.tills_not_yet_rolled_out
  id = "kst-til-lsx"
}

import {
  to = module.org.datadog_custom_allocation_rule.by_cpu
  id = "3104"
}

import {
  to = module.org.datadog_custom_allocation_rule.roasters_share
  id = "3103"
}

import {
  to = module.org.datadog_custom_allocation_rule.shared_clusters_evenly
  id = "3101"
}

import {
  to = module.org.datadog_custom_allocation_rule.support_by_what_teams_spend
  id = "3102"
}

import {
  to = module.org.datadog_custom_allocation_rules.order
  id = "order"
}

import {
  to = module.org.datadog_dashboard_list.empty_list
  id = "310204"
}

import {
  to = module.org.datadog_dashboard_list.finance_reports_2026
  id = "310203"
}

import {
  to = module.org.datadog_dashboard_list.on_call
  id = "310201"
}

import {
  to = module.org.datadog_dashboard_list.shop_floor
  id = "310202"
}

import {
  to = module.org.datadog_dashboard_json.bei_jian_suo
  id = "wrp-mqb-c6i"
}

import {
  to = module.org.datadog_dashboard_json.checkout_overview
  id = "756-8eh-imu"
}

import {
  to = module.org.datadog_dashboard_json.checkout_overview_2
  id = "hcp-4n3-fyd"
}

import {
  to = module.org.datadog_dashboard_json.dashboard_json_3_experiments
  id = "hha-6ua-bat"
}

import {
  to = module.org.datadog_dashboard_json.delivery_wall
  id = "x9n-yxn-cby"
}

import {
  to = module.org.datadog_dashboard_json.every_roaster_every_sensor
  id = "yaa-jk6-sth"
}

import {
  to = module.org.datadog_dashboard_json.margin_per_bag_finance_only
  id = "dxd-ixr-eaj"
}

import {
  to = module.org.datadog_dashboard_json.payments_health
  id = "ze6-emz-4js"
}

import {
  to = module.org.datadog_dashboard_json.platform_agents_hosts
  id = "ej2-36g-msu"
}

import {
  to = module.org.datadog_dataset.bei_jian_recipes
  id = "a2482a04-3085-569e-8335-cb74edb74427"
}

import {
  to = module.org.datadog_dataset.card_data
  id = "a44ca399-9445-5c10-a8d8-3daa75ae4c14"
}

import {
  to = module.org.datadog_dataset.customers_on_the_web
  id = "e2fd314b-21c3-595f-8d12-9a9d6dfacdbc"
}

import {
  to = module.org.datadog_dataset.margins
  id = "345e443a-d6d9-5506-834a-f9cf04f5df2e"
}

import {
  to = module.org.datadog_deployment_gate.checkout_production_default
  id = "c9ca7b82-ab50-53e4-9cda-dc4bbb9d57ab"
}

import {
  to = module.org.datadog_deployment_gate.payments_production_pci
  id = "18f65c3b-ca76-5a80-afa7-70c65b2d6c00"
}

import {
  to = module.org.datadog_deployment_gate.stock_production_default
  id = "df0b7629-293a-534f-a328-e1635e1265ea"
}

import {
  to = module.org.datadog_deployment_gate.stock_staging_default
  id = "f884b135-66c1-5282-8b60-377e9a8c7cc7"
}

import {
  to = module.org.datadog_downtime_schedule.env_staging_or_preview
  id = "0e9151ec-1b17-5e20-9e8b-84a688ccbdb3"
}

import {
  to = module.org.datadog_downtime_schedule.warehouse_north
  id = "924a6249-c767-5cf0-968d-b2b6b5876161"
}

import {
  to = module.org.datadog_gcp_uc_config.kestrel_beans_lab_lab
  id = "2303"
}

import {
  to = module.org.datadog_gcp_uc_config.kestrel_legacy_archive
  id = "2304"
}

import {
  to = module.org.datadog_gcp_uc_config.kestrel_orders_billing
  id = "2301"
}

import {
  to = module.org.datadog_gcp_uc_config.kestrel_roastery_billing_eu
  id = "2302"
}

import {
  to = module.org.datadog_governance_control.unused_api_keys
  id = "unused_api_keys"
}

import {
  to = module.org.datadog_governance_control.unused_application_keys
  id = "unused_app_keys"
}

import {
  to = module.org.datadog_incident_notification_rule.roastery_safety_incident_created_trigger
  id = "1dd5a71e-4b9f-5c89-b711-7a43a19ba2e7"
}

import {
  to = module.org.datadog_incident_notification_rule.security_incident_incident_created_trigger
  id = "51ae5f9b-265b-56f0-84a7-8231d64406e8"
}

import {
  to = module.org.datadog_incident_notification_rule.shop_outage_incident_created_trigger
  id = "c4c7087d-d07f-58f4-9ab2-63c58030fc80"
}

import {
  to = module.org.datadog_incident_notification_rule.shop_outage_incident_saved_trigger
  id = "bcd085ca-92e5-56d1-bcb6-8efda31c2529"
}

import {
  to = module.org.datadog_incident_notification_template.bei_jian_suo_no_jing_bao
  id = "57913d38-c532-559f-adf7-13a06bafeee3"
}

import {
  to = module.org.datadog_incident_notification_template.outage_declared
  id = "9263381c-91b0-5938-b7a7-99eb73cfc12a"
}

import {
  to = module.org.datadog_incident_notification_template.outage_update
  id = "8b0feab0-6ec9-588f-a224-d1facb2af0ef"
}

import {
  to = module.org.datadog_incident_notification_template.security_incident_closed
  id = "e77b5f11-41c3-559d-b7a4-edfabeae3411"
}

import {
  to = module.org.datadog_incident_postmortem_template.outage_review
  id = "087c5a5e-8bb0-5eac-a6eb-f400284791bb"
}

import {
  to = module.org.datadog_incident_postmortem_template.roastery_review
  id = "bc5dd002-7dfc-56ce-9faa-6d5fc6110124"
}

import {
  to = module.org.datadog_incident_postmortem_template.security_review
  id = "45c1c1b9-1072-57f1-90ae-7015d2b1d873"
}

import {
  to = module.org.datadog_incident_postmortem_template.short_review
  id = "3ac3b281-dd47-56c7-97cc-a78423caead8"
}

import {
  to = module.org.datadog_incident_type.roastery_safety
  id = "dafec0b5-84ba-5356-8b37-7f1b6265369c"
}

import {
  to = module.org.datadog_incident_type.security_incident
  id = "59fc04f8-2c28-542b-859c-79adb2dd7f3c"
}

import {
  to = module.org.datadog_incident_type.shop_outage
  id = "3fcb1e8d-c3e1-5db7-963b-afd4d4098a7b"
}

import {
  to = module.org.datadog_incident_user_defined_field.lawyer_note
  id = "c33c87db-70c9-540c-8e77-222851382733"
}

import {
  to = module.org.datadog_incident_user_defined_field.orders_lost
  id = "e47c36ff-0d62-5414-8ff6-5044f1088610"
}

import {
  to = module.org.datadog_incident_user_defined_field.roaster
  id = "d8dde073-ce1d-5874-b36f-aae82b26cddf"
}

import {
  to = module.org.datadog_incident_user_defined_field.sales_channel
  id = "a079c868-8d33-52b7-af05-17f97b98d03b"
}

import {
  to = module.org.datadog_incident_user_defined_field.stores
  id = "7bbed474-6b1b-5785-b70b-001839d13f10"
}

import {
  to = module.org.datadog_incident_user_defined_role.duty_manager
  id = "bb90c255-6ddd-56f3-88b8-3d33034e8608"
}

import {
  to = module.org.datadog_incident_user_defined_role.fire_marshal
  id = "f2e7b656-9266-5736-b7a4-72ac03b944f4"
}

import {
  to = module.org.datadog_incident_user_defined_role.lawyer
  id = "e12b470f-dcc0-56f6-b2e9-c52c8458bd04"
}

import {
  to = module.org.datadog_incident_user_defined_role.scribe
  id = "941f19a1-173a-542d-b2b2-ecac5592b6c4"
}

import {
  to = module.org.datadog_integration_aws_account_ccm_config.integration_aws_account_ccm_config_210987650001
  id = "2772fc6a-fabe-5584-a0f1-2ead30363177"
}

import {
  to = module.org.datadog_integration_aws_account_ccm_config.integration_aws_account_ccm_config_210987650002
  id = "890adf4f-e8a7-515b-9f7b-036a2b1a16d8"
}

import {
  to = module.org.datadog_integration_aws_account_ccm_config.integration_aws_account_ccm_config_210987650003
  id = "771a97a3-5574-5163-ac35-37dc12939416"
}

import {
  to = module.org.datadog_integration_aws_account_ccm_config.integration_aws_account_ccm_config_210987650004
  id = "09e759a8-45e5-5895-870d-2adc563c11b3"
}

import {
  to = module.org.datadog_integration_aws_account.integration_aws_account_210987650001
  id = "2772fc6a-fabe-5584-a0f1-2ead30363177"
}

import {
  to = module.org.datadog_integration_aws_account.integration_aws_account_210987650002
  id = "890adf4f-e8a7-515b-9f7b-036a2b1a16d8"
}

import {
  to = module.org.datadog_integration_aws_account.integration_aws_account_210987650003
  id = "771a97a3-5574-5163-ac35-37dc12939416"
}

import {
  to = module.org.datadog_integration_aws_account.integration_aws_account_210987650004
  id = "09e759a8-45e5-5895-870d-2adc563c11b3"
}

import {
  to = module.org.datadog_integration_azure.aac94307_0d09_5593_90ea_2d639097e05a
  id = "cf5cc77b-ebdc-5bb9-a6a6-9cbca13e6227:aac94307-0d09-5593-90ea-2d639097e05a"
}

import {
  to = module.org.datadog_integration_azure.e4c838ae_573c_5953_8f0b_308e00b27bf8
  id = "4d4527a6-f226-50ab-a1e4-ecb3ababb161:e4c838ae-573c-5953-8f0b-308e00b27bf8"
}

import {
  to = module.org.datadog_integration_azure.integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0
  id = "cf5cc77b-ebdc-5bb9-a6a6-9cbca13e6227:1e33a2eb-0382-5bac-92e7-04ee4c4762b0"
}

import {
  to = module.org.datadog_integration_azure.integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995
  id = "4d4527a6-f226-50ab-a1e4-ecb3ababb161:73628482-f95c-5bb2-a4f5-4562e7425995"
}

import {
  to = module.org.datadog_integration_cloudflare_account.kestrel_lab
  id = "299a7686f0d85bb1985883eb4739814d"
}

import {
  to = module.org.datadog_integration_cloudflare_account.kestrel_shop
  id = "29b65d07c92656abb23fd5fc85230b0d"
}

import {
  to = module.org.datadog_integration_cloudflare_account.kestrel_status
  id = "6fb436fc10a5514f85ef4b3e6a7437b6"
}

import {
  to = module.org.datadog_integration_cloudflare_account.kestrel_token
  id = "2e263a605ba85439ae94df625225a597"
}

import {
  to = module.org.datadog_integration_confluent_account.courierskey00002
  id = "67e34b5aee79572c82d7dbd9354fe4ae"
}

import {
  to = module.org.datadog_integration_confluent_account.labkey0000000004
  id = "b600f0b736ab596dbeafa5df05e6f3ea"
}

import {
  to = module.org.datadog_integration_confluent_account.orderskey0000001
  id = "e8324114edad54cea4d555450b10212f"
}

import {
  to = module.org.datadog_integration_confluent_account.roasterykey00003
  id = "11d4c71db1e155b39636d6521f5034f2"
}

import {
  to = module.org.datadog_integration_confluent_resource.connector_lcc_9beans
  id = "e8324114edad54cea4d555450b10212f:lcc-9beans"
}

import {
  to = module.org.datadog_integration_confluent_resource.kafka_lkc_2kestr
  id = "e8324114edad54cea4d555450b10212f:lkc-2kestr"
}

import {
  to = module.org.datadog_integration_confluent_resource.kafka_lkc_7couri
  id = "67e34b5aee79572c82d7dbd9354fe4ae:lkc-7couri"
}

import {
  to = module.org.datadog_integration_confluent_resource.ksql_lksqlc_1roast
  id = "11d4c71db1e155b39636d6521f5034f2:lksqlc-1roast"
}

import {
  to = module.org.datadog_integration_confluent_resource.schema_registry_lsrc_5roast
  id = "11d4c71db1e155b39636d6521f5034f2:lsrc-5roast"
}

import {
  to = module.org.datadog_integration_fastly_account.kestrel_blog
  id = "83c789c192065ec8a28011c6a3e33799"
}

import {
  to = module.org.datadog_integration_fastly_account.kestrel_shop
  id = "a1987b12894c50efae97fbbf070efda7"
}

import {
  to = module.org.datadog_integration_fastly_account.kestrel_staging
  id = "3ab0dabe5535539f95e42a685790f5f5"
}

import {
  to = module.org.datadog_integration_fastly_account.kestrel_unused
  id = "c3b6d0c081665999b5814576e783a1c7"
}

import {
  to = module.org.datadog_integration_fastly_service.integration_fastly_service_6p_kestrel_shop0000000_aa
  id = "a1987b12894c50efae97fbbf070efda7:6pKestrelShop0000000Aa"
}

import {
  to = module.org.datadog_integration_fastly_service.integration_fastly_service_7q_kestrel_images000000_bb
  id = "a1987b12894c50efae97fbbf070efda7:7qKestrelImages000000Bb"
}

import {
  to = module.org.datadog_integration_fastly_service.integration_fastly_service_8r_kestrel_blog00000000_cc
  id = "83c789c192065ec8a28011c6a3e33799:8rKestrelBlog00000000Cc"
}

import {
  to = module.org.datadog_integration_fastly_service.integration_fastly_service_9s_kestrel_stage0000000_dd
  id = "3ab0dabe5535539f95e42a685790f5f5:9sKestrelStage0000000Dd"
}

import {
  to = module.org.datadog_integration_gcp_sts.archive_kestrel_legacy_example_com
  id = "4c127494-f525-577b-9b3b-6fe52e1da9de"
}

import {
  to = module.org.datadog_integration_gcp_sts.datadog_kestrel_beans_lab_example_com
  id = "c211d7f4-0e57-5fe0-95c6-992a7c343bed"
}

import {
  to = module.org.datadog_integration_gcp_sts.datadog_kestrel_orders_example_com
  id = "f8a92b86-4f48-5038-81bb-5809d602d9eb"
}

import {
  to = module.org.datadog_integration_gcp_sts.datadog_kestrel_roastery_example_com
  id = "ea664aeb-e815-5f94-b758-3816b8d71462"
}

import {
  to = module.org.datadog_integration_ms_teams_tenant_based_handle.courier_desk
  id = "03193905-cf50-5642-8903-2f2b72b72564"
}

import {
  to = module.org.datadog_integration_ms_teams_tenant_based_handle.platform_alerts
  id = "accb021c-fb4c-5dc1-ac86-dddb74f2c9a1"
}

import {
  to = module.org.datadog_integration_ms_teams_tenant_based_handle.roasters
  id = "fad30390-a6ca-50ed-85e3-99e08debad99"
}

import {
  to = module.org.datadog_integration_ms_teams_tenant_based_handle.security_desk
  id = "c7ba2cc1-97ba-51b8-b860-c54a74e6e012"
}

import {
  to = module.org.datadog_integration_ms_teams_workflows_webhook_handle.lisbon_office
  id = "5677cbc3-e579-5036-ae11-4ad66793f449"
}

import {
  to = module.org.datadog_integration_ms_teams_workflows_webhook_handle.night_shift
  id = "30a88f85-94ba-5850-90dd-138cfdd29ac3"
}

import {
  to = module.org.datadog_integration_ms_teams_workflows_webhook_handle.shop_floor
  id = "ba109963-2c4d-5627-b8b7-85587695a423"
}

import {
  to = module.org.datadog_integration_ms_teams_workflows_webhook_handle.stock_count
  id = "ad5ffa91-a3ea-5b3b-83ed-3c8cf53f80b6"
}

import {
  to = module.org.datadog_integration_opsgenie_service_object.delivery_desk
  id = "2379d6f3-656b-5dca-8220-4c3037541e78"
}

import {
  to = module.org.datadog_integration_opsgenie_service_object.returns
  id = "dd596f63-febf-5b1f-ac05-2f258150eea4"
}

import {
  to = module.org.datadog_integration_opsgenie_service_object.roastery_jp
  id = "63c08411-e31f-593a-bd07-1547423f5908"
}

import {
  to = module.org.datadog_integration_opsgenie_service_object.shops_night
  id = "c60d1107-2ac0-5181-b241-8210ec98297f"
}

import {
  to = module.org.datadog_integration_pagerduty.pagerduty
  id = "kestrel-coffee"
}

import {
  to = module.org.datadog_integration_pagerduty_service_object.integration_pagerduty_service_object_12345
  id = "12345"
}

import {
  to = module.org.datadog_integration_pagerduty_service_object.kestrel_checkout
  id = "kestrel-checkout"
}

import {
  to = module.org.datadog_integration_pagerduty_service_object.kestrel_payments
  id = "kestrel_payments"
}

import {
  to = module.org.datadog_integration_pagerduty_service_object.roastery_fire
  id = "Roastery.fire"
}

import {
  to = module.org.datadog_integration_slack_channel.kestrel_alerts
  id = "Kestrel:#alerts"
}

import {
  to = module.org.datadog_integration_slack_channel.kestrel_alerts_2
  id = "kestrel:#alerts"
}

import {
  to = module.org.datadog_integration_slack_channel.kestrel_checkout
  id = "Kestrel:#checkout"
}

import {
  to = module.org.datadog_integration_slack_channel.kestrel_parcels
  id = "kestrel:#parcels"
}

import {
  to = module.org.datadog_logs_archive.everything_else_cold
  id = "nzHohx_ZaB23k7dDzBS_cw"
}

import {
  to = module.org.datadog_logs_archive.logs_archive_2019_shop_lisbon_bucket
  id = "A3n3LoyxO6caiwsamdFnBA"
}

import {
  to = module.org.datadog_logs_archive_order.logs_archives_order
  id = "archiveOrderID"
}

import {
  to = module.org.datadog_logs_custom_destination.auditors_elasticsearch
  id = "6a5bbe40-3e0e-5e8c-8020-0dd47d1ecca3"
}

import {
  to = module.org.datadog_logs_custom_destination.sentinel
  id = "9a8638ae-8797-516a-9df1-2ecbff5203f4"
}

import {
  to = module.org.datadog_logs_custom_destination.siem_of_the_insurer
  id = "1edb82b8-5b47-55fe-aeb0-74ca1954ed3f"
}

import {
  to = module.org.datadog_logs_custom_destination.warehouse_partner
  id = "54f63cf1-3e1e-59f2-9022-c2dfac5d9032"
}

import {
  to = module.org.datadog_logs_custom_pipeline.checkout
  id = "3WPbqlB9kJQMZYRD4j4cfQ"
}

import {
  to = module.org.datadog_logs_custom_pipeline.delivery_etiquettes_colis
  id = "0NngkaWcG4B7NvkcDs1Veg"
}

import {
  to = module.org.datadog_logs_custom_pipeline.logs_custom_pipeline_404_hunting_switched_off
  id = "9GESgRfE4Tjx7-Y01kFtiA"
}

import {
  to = module.org.datadog_logs_custom_pipeline.payments_pci
  id = "6Pn99lFEUIaNUrgT0a8uzw"
}

import {
  to = module.org.datadog_logs_custom_pipeline.rosuta
  id = "IvHtMtYxPh9HF_R5Ee5xQQ"
}

import {
  to = module.org.datadog_logs_index.checkout
  id = "checkout"
}

import {
  to = module.org.datadog_logs_index.debug_7_days
  id = "debug-7-days"
}

import {
  to = module.org.datadog_logs_index.payments_audit
  id = "payments-audit"
}

import {
  to = module.org.datadog_logs_index_order.logs_indexes_order
  id = "main"
}

import {
  to = module.org.datadog_logs_metric.kestrel_labels_duration
  id = "kestrel.labels.duration"
}

import {
  to = module.org.datadog_logs_metric.kestrel_orders_placed
  id = "kestrel.orders.placed"
}

import {
  to = module.org.datadog_logs_metric.kestrel_payments_amount
  id = "kestrel.payments.amount"
}

import {
  to = module.org.datadog_logs_metric.kestrel_roaster_errors
  id = "kestrel.roaster.errors"
}

import {
  to = module.org.datadog_logs_pipeline_order.main
  id = "main"
}

import {
  to = module.org.datadog_logs_restriction_query.index_debug_7_days
  id = "ecb190da-1bb4-535e-8e97-e1add8e7f99d"
}

import {
  to = module.org.datadog_logs_restriction_query.service_payments_env_prod
  id = "e774baf9-4052-5629-a6c8-710747161758"
}

import {
  to = module.org.datadog_logs_restriction_query.source_payroll
  id = "5d6ef339-e24a-5a28-8292-9e072bf47a18"
}

import {
  to = module.org.datadog_logs_restriction_query.team_checkout_or_delivery_http_status_code_500
  id = "b76b070a-c376-581e-975f-01a9c2f8b142"
}

import {
  to = module.org.datadog_metric_tag_configuration.kestrel_basket_value
  id = "kestrel.basket.value"
}

import {
  to = module.org.datadog_metric_tag_configuration.kestrel_label_duration
  id = "kestrel.label.duration"
}

import {
  to = module.org.datadog_metric_tag_configuration.kestrel_orders_placed
  id = "kestrel.orders.placed"
}

import {
  to = module.org.datadog_metric_tag_configuration.kestrel_roaster_drum_temperature
  id = "kestrel.roaster.drum_temperature"
}

import {
  to = module.org.datadog_metric_tag_configuration.kestrel_till_queue
  id = "kestrel.till.queue"
}

import {
  to = module.org.datadog_metric_metadata.kestrel_basket_value
  id = "kestrel.basket.value"
}

import {
  to = module.org.datadog_metric_metadata.kestrel_beans_left
  id = "kestrel.beans.left"
}

import {
  to = module.org.datadog_metric_metadata.kestrel_courier_distance
  id = "kestrel.courier.distance"
}

import {
  to = module.org.datadog_metric_metadata.kestrel_orders_placed
  id = "kestrel.orders.placed"
}

import {
  to = module.org.datadog_monitor_config_policy.tag_env
  id = "1deff2a8-b0fd-5098-ab23-91fc9eb0e237"
}

import {
  to = module.org.datadog_monitor_config_policy.tag_pci
  id = "907d4b8d-0ee2-5e34-99c8-2c1c82f0eecc"
}

import {
  to = module.org.datadog_monitor_config_policy.tag_team
  id = "659a1659-d82c-5ff5-81bc-6a999cac4372"
}

import {
  to = module.org.datadog_monitor_notification_rule.bei_jian_suo
  id = "476d020a-4cdd-5740-8251-3e6b3ede6ba0"
}

import {
  to = module.org.datadog_monitor_notification_rule.everything_of_delivery
  id = "fac03d18-63d6-53aa-b16a-83c7b0cce598"
}

import {
  to = module.org.datadog_monitor_notification_rule.payments_by_day_and_night
  id = "1207f577-88fd-5666-b37a-284a6854e3a9"
}

import {
  to = module.org.datadog_monitor_notification_rule.staging_nobody_is_woken
  id = "b70efc0b-fbbb-5fc8-83e4-1ead8975dfe9"
}

import {
  to = module.org.datadog_monitor.checkout_error_budget
  id = "21400107"
}

import {
  to = module.org.datadog_monitor.checkout_latency_p95
  id = "21400102"
}

import {
  to = module.org.datadog_monitor.courier_gateway_heartbeat
  id = "21400105"
}

import {
  to = module.org.datadog_monitor.failed_deployments
  id = "21400115"
}

import {
  to = module.org.datadog_monitor.label_printers_in_the_northern_warehouse_that_are_attached
  id = "21400113"
}

import {
  to = module.org.datadog_monitor.monitor
  id = "21400112"
}

import {
  to = module.org.datadog_monitor.monitor_5xx_rate_on_checkout
  id = "21400101"
}

import {
  to = module.org.datadog_monitor.nightly_stock_count_finished
  id = "21400117"
}

import {
  to = module.org.datadog_monitor.nobody_can_order
  id = "21400106"
}

import {
  to = module.org.datadog_monitor.orders_per_minute_look_wrong
  id = "21400109"
}

import {
  to = module.org.datadog_monitor.payments_burn_rate
  id = "21400108"
}

import {
  to = module.org.datadog_monitor.refunds_this_month
  id = "21400116"
}

import {
  to = module.org.datadog_monitor.ri_ben_yu
  id = "21400111"
}

import {
  to = module.org.datadog_monitor.roaster_fire_alarm_bei_jian
  id = "21400110"
}

import {
  to = module.org.datadog_monitor.stock_is_stale_in_production_but_not_in_staging
  id = "21400104"
}

import {
  to = module.org.datadog_monitor.stock_sync_lag
  id = "123456"
}

import {
  to = module.org.datadog_monitor.stock_sync_lag_2
  id = "1234567"
}

import {
  to = module.org.datadog_monitor_json.card_declines_above_normal
  id = "21400103"
}

import {
  to = module.org.datadog_monitor_json.forecast_beans_run_out
  id = "21400114"
}

import {
  to = module.org.datadog_observability_pipeline.bei_jian_suo_syslog_s3
  id = "02dde7db-1465-5290-964e-e13cf1ca8c79"
}

import {
  to = module.org.datadog_observability_pipeline.payments_to_the_auditors
  id = "a283e3e5-954a-5264-85a2-88e2d9b42ac5"
}

import {
  to = module.org.datadog_observability_pipeline.roaster_metrics
  id = "c9f21b77-d476-5e4a-8b9f-186525fd5e2d"
}

import {
  to = module.org.datadog_observability_pipeline.store_logs_cleaned
  id = "57734e9c-3bce-553b-899b-d67e2d252ae9"
}

import {
  to = module.org.datadog_on_call_escalation_policy.bei_jian_suo
  id = "20aa8f6c-cba0-5499-b97b-b725ecf78153"
}

import {
  to = module.org.datadog_on_call_escalation_policy.payments_pci
  id = "9a4e5a61-8b34-5040-8035-7b3d1ba7b275"
}

import {
  to = module.org.datadog_on_call_escalation_policy.platform
  id = "196a2794-2023-5730-8b30-6afee1bc1ae9"
}

import {
  to = module.org.datadog_on_call_escalation_policy.shop
  id = "dd891a72-7ed4-5960-88b5-6bbb50cd2e1f"
}

import {
  to = module.org.datadog_on_call_schedule.bei_jian_suo
  id = "bcc28b5f-466c-58eb-8422-e57492e76c71"
}

import {
  to = module.org.datadog_on_call_schedule.payments
  id = "65ab355a-1395-5cc7-94ea-21d527400e58"
}

import {
  to = module.org.datadog_on_call_schedule.platform
  id = "74c205c1-4959-5a20-ad38-1521dcb676f7"
}

import {
  to = module.org.datadog_on_call_schedule.shop_day_and_night
  id = "4e0a7976-988e-5f63-be38-f931ecbbf362"
}

import {
  to = module.org.datadog_on_call_team_routing_rules.checkout
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c"
}

import {
  to = module.org.datadog_on_call_team_routing_rules.payments
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca"
}

import {
  to = module.org.datadog_on_call_team_routing_rules.platform
  id = "b70ead5e-2db8-5264-adfa-fe376c070c0c"
}

import {
  to = module.org.datadog_on_call_team_routing_rules.roastery_jp
  id = "4de59568-3abd-507a-87ac-7ffb8f3f3849"
}

import {
  to = module.org.datadog_on_call_user_notification_channel.jun_takeda_example_com_email
  id = "a4953ee4-aee5-5547-8b97-8ea41138e82a,0933333f-d2c7-5523-ad2b-98c162013c43"
}

import {
  to = module.org.datadog_on_call_user_notification_channel.jun_takeda_example_com_phone
  id = "a4953ee4-aee5-5547-8b97-8ea41138e82a,b39d21b6-404b-532f-9b4b-150a9a3252f3"
}

import {
  to = module.org.datadog_on_call_user_notification_channel.mira_okafor_example_com_email
  id = "4fe31eb4-33dd-59e3-a782-23529a58f42d,8974f9a7-3414-52d8-bf74-6ddf330ff3de"
}

import {
  to = module.org.datadog_on_call_user_notification_channel.mira_okafor_example_com_phone
  id = "4fe31eb4-33dd-59e3-a782-23529a58f42d,30c0058f-177a-58de-b2d9-057b852fa4a7"
}

import {
  to = module.org.datadog_on_call_user_notification_channel.tomas_lindqvist_example_com_email
  id = "ae17b67b-04b8-52dd-97ca-5d8558bf794e,0e039a7c-7ba9-5ffa-8551-e9b768c8512e"
}

import {
  to = module.org.datadog_on_call_user_notification_rule.jun_takeda_example_com_high_urgency_10
  id = "a4953ee4-aee5-5547-8b97-8ea41138e82a,d05ea31f-67a5-5193-b7aa-1c6691c0cf28"
}

import {
  to = module.org.datadog_on_call_user_notification_rule.jun_takeda_example_com_low_urgency_30
  id = "a4953ee4-aee5-5547-8b97-8ea41138e82a,13239a34-61c8-5e0a-9de2-b91b4090fdd7"
}

import {
  to = module.org.datadog_on_call_user_notification_rule.mira_okafor_example_com_high_urgency_0
  id = "4fe31eb4-33dd-59e3-a782-23529a58f42d,a3307924-038f-535c-81ba-ca5e68b2d14e"
}

import {
  to = module.org.datadog_on_call_user_notification_rule.mira_okafor_example_com_high_urgency_5
  id = "4fe31eb4-33dd-59e3-a782-23529a58f42d,b5c1f144-7717-5116-89b0-50ca1ec1be03"
}

import {
  to = module.org.datadog_on_call_user_notification_rule.tomas_lindqvist_example_com_low_urgency_0
  id = "ae17b67b-04b8-52dd-97ca-5d8558bf794e,83082dc3-aeec-5d97-b5b1-98fe38f066cd"
}

import {
  to = module.org.datadog_org_group_policy.asia_default_timezone
  id = "698b8a45-10d7-587f-abe0-da42b1a8417f"
}

import {
  to = module.org.datadog_org_group_policy.production_is_public_sharing_enabled
  id = "30864149-10cd-53c3-9464-8ee31ff9293f"
}

import {
  to = module.org.datadog_org_group_policy.production_is_widget_copy_paste_enabled
  id = "b2d0003f-e1ae-5a5b-b256-94c1f024b0f0"
}

import {
  to = module.org.datadog_org_group_policy.trials_is_widget_copy_paste_enabled
  id = "1ef94afc-3bc3-59c0-8c59-2ab27d634efd"
}

import {
  to = module.org.datadog_org_group.archive
  id = "2c5c91b6-beff-55bf-8ab0-27081a7724c1"
}

import {
  to = module.org.datadog_org_group.asia
  id = "6a18e81f-cc44-59d3-aa4d-46d3d4ed77f2"
}

import {
  to = module.org.datadog_org_group.production
  id = "5eb72402-7dfe-5664-bd02-d63586ee8c81"
}

import {
  to = module.org.datadog_org_group.trials
  id = "481e0d64-6b1d-5bd2-b881-64faa2451b4e"
}

import {
  to = module.org.datadog_powerpack.empty
  id = "432e9e79-f8ae-580f-b409-052b09eff08c"
}

import {
  to = module.org.datadog_powerpack.notes_and_pictures
  id = "46cea6a1-6bc9-5806-ad32-542549606098"
}

import {
  to = module.org.datadog_powerpack.service_health
  id = "009a93fb-cb88-51e6-b900-c8064b6dd2ad"
}

import {
  to = module.org.datadog_powerpack.tables
  id = "b8b8dc92-561f-5fd2-94ae-df51aac3de4b"
}

import {
  to = module.org.datadog_powerpack_v2.what_datadog_powerpack_has_no_block_for
  id = "769bfac4-eba7-5774-8f9d-800640cb296a"
}

import {
  to = module.org.datadog_reference_table.kestrel_couriers
  id = "0b0e28f0-0333-5cba-8b89-ee2bb7a6cd60"
}

import {
  to = module.org.datadog_reference_table.kestrel_margins
  id = "1518f216-ce99-587a-8cdf-43d98e829f6a"
}

import {
  to = module.org.datadog_reference_table.kestrel_stores
  id = "b6d66c79-4a60-59f3-a0af-6cd05f9a5f42"
}

import {
  to = module.org.datadog_restriction_policy.dashboard_payments_health
  id = "dashboard:ze6-emz-4js"
}

import {
  to = module.org.datadog_restriction_policy.monitor_card_declines_above_normal
  id = "monitor:21400103"
}

import {
  to = module.org.datadog_restriction_policy.slo_payments_accepted
  id = "slo:28d0740cb87e52579dbe30f2c1dae6eb"
}

import {
  to = module.org.datadog_restriction_policy.synthetics_test_login_api
  id = "synthetics-test:s3p-e4s-tm3"
}

import {
  to = module.org.datadog_role.auditor_read_if_only
  id = "4438cc4c-bc8e-52ae-a50f-ce1683e7e5bc"
}

import {
  to = module.org.datadog_role.finance_margins_only
  id = "4f1853f7-4912-5479-9b8c-038c273bcde4"
}

import {
  to = module.org.datadog_role.payments_pci_scope
  id = "364c5510-9bb0-5074-9c4f-c86af016cfb7"
}

import {
  to = module.org.datadog_role.role_2nd_line_store_support
  id = "c9ff8eb7-ff50-5f95-ad43-8caf42d367c3"
}

import {
  to = module.org.datadog_role.sre_on_call
  id = "b21a53fa-2c61-5856-b695-730861f306e4"
}

import {
  to = module.org.datadog_rum_application.kestrel_for_android
  id = "1cea1571-e05d-5988-a8c3-c14926cd5c8e"
}

import {
  to = module.org.datadog_rum_application.kestrel_for_ios
  id = "d86151e6-a68e-5b45-a181-faefaed1cf88"
}

import {
  to = module.org.datadog_rum_application.kestrel_web_shop
  id = "a2575ad9-40c9-5907-b05f-faec4ff5c212"
}

import {
  to = module.org.datadog_rum_application.till_bei_jian_suo
  id = "a7fe93ee-3fd9-513e-b14d-2a76eed28a98"
}

import {
  to = module.org.datadog_rum_metric.kestrel_shop_basket_time
  id = "kestrel.shop.basket_time"
}

import {
  to = module.org.datadog_rum_metric.kestrel_shop_errors
  id = "kestrel.shop.errors"
}

import {
  to = module.org.datadog_rum_metric.kestrel_shop_sessions
  id = "kestrel.shop.sessions"
}

import {
  to = module.org.datadog_rum_metric.kestrel_shop_vitals
  id = "kestrel.shop.vitals"
}

import {
  to = module.org.datadog_rum_retention_filter.kestrel_for_ios_slow_starts
  id = "d86151e6-a68e-5b45-a181-faefaed1cf88:638a42f0-abd2-5ffe-8f79-bdd7edfd0968"
}

import {
  to = module.org.datadog_rum_retention_filter.kestrel_web_shop_errors_at_checkout
  id = "a2575ad9-40c9-5907-b05f-faec4ff5c212:dc2ede53-f942-5a0e-9701-7f794b7d0ade"
}

import {
  to = module.org.datadog_rum_retention_filter.kestrel_web_shop_sessions_with_an_order
  id = "a2575ad9-40c9-5907-b05f-faec4ff5c212:6580dbf2-cf82-5291-a65a-eae87a697d0f"
}

import {
  to = module.org.datadog_rum_retention_filter.till_bei_jian_suo_everything_at_the_till
  id = "a7fe93ee-3fd9-513e-b14d-2a76eed28a98:2321c8ee-1846-5dc0-b7c9-1082af57c951"
}

import {
  to = module.org.datadog_rum_retention_filters_order.kestrel_for_android
  id = "1cea1571-e05d-5988-a8c3-c14926cd5c8e"
}

import {
  to = module.org.datadog_rum_retention_filters_order.kestrel_for_ios
  id = "d86151e6-a68e-5b45-a181-faefaed1cf88"
}

import {
  to = module.org.datadog_rum_retention_filters_order.kestrel_web_shop
  id = "a2575ad9-40c9-5907-b05f-faec4ff5c212"
}

import {
  to = module.org.datadog_rum_retention_filters_order.till_bei_jian_suo
  id = "a7fe93ee-3fd9-513e-b14d-2a76eed28a98"
}

import {
  to = module.org.datadog_secure_embed_dashboard.bei_jian_suo
  id = "wrp-mqb-c6i:KestrelEmbedRoastery1"
}

import {
  to = module.org.datadog_secure_embed_dashboard.checkout_for_the_shops
  id = "756-8eh-imu:KestrelEmbedCheckout1"
}

import {
  to = module.org.datadog_secure_embed_dashboard.checkout_on_the_wall
  id = "756-8eh-imu:KestrelEmbedCheckout2"
}

import {
  to = module.org.datadog_secure_embed_dashboard.payments_month
  id = "ze6-emz-4js:KestrelEmbedPayments1"
}

import {
  to = module.org.datadog_security_findings_due_date_rule.bei_jian_trial
  id = "d99e548a-ab74-50ab-b140-bbe873589214"
}

import {
  to = module.org.datadog_security_findings_due_date_rule.everything_else
  id = "348dff0a-ace4-557b-93cf-570081a5fd7f"
}

import {
  to = module.org.datadog_security_findings_due_date_rule.payments_first
  id = "b11243ba-3cce-56d6-b17d-aae634f2adb1"
}

import {
  to = module.org.datadog_security_findings_due_date_rule.secrets_at_once
  id = "7d607273-b9a7-561c-b280-cbd6a166fcd7"
}

import {
  to = module.org.datadog_security_findings_due_date_rules_order.order
  id = "order"
}

import {
  to = module.org.datadog_security_findings_mute_rule.duplicates_of_the_scanner
  id = "1a467b62-f68c-5ee8-9d76-13f1eaf61afc"
}

import {
  to = module.org.datadog_security_findings_mute_rule.old_tills
  id = "b706fb1e-a6c3-5f3d-a516-7bab7977b990"
}

import {
  to = module.org.datadog_security_findings_mute_rule.sandbox_is_ours_to_break
  id = "f8c1762a-3352-50b7-a796-7c6dc057888e"
}

import {
  to = module.org.datadog_security_findings_mute_rule.test_keys_in_fixtures
  id = "94b0a00f-43ba-51a1-8c08-9f9bcc8d4eec"
}

import {
  to = module.org.datadog_security_findings_mute_rules_order.order
  id = "order"
}

import {
  to = module.org.datadog_security_findings_ticket_creation_rule.critical_ones_to_security
  id = "677ce4ad-415a-5de9-9648-51e61a408822"
}

import {
  to = module.org.datadog_security_findings_ticket_creation_rule.delivery
  id = "dcad10aa-eb28-5424-b716-c8787d5c3c36"
}

import {
  to = module.org.datadog_security_findings_ticket_creation_rule.jira_for_payments
  id = "260e5b36-c901-5014-9797-60c0fbc655fc"
}

import {
  to = module.org.datadog_security_findings_ticket_creation_rule.paused_by_us
  id = "f2c75787-c331-55be-b68a-56747b243db8"
}

import {
  to = module.org.datadog_security_findings_ticket_creation_rules_order.order
  id = "order"
}

import {
  to = module.org.datadog_security_monitoring_critical_asset.account_id_210987650002
  id = "6bd18d58-8b58-5bc1-9631-a24b71d762e1"
}

import {
  to = module.org.datadog_security_monitoring_critical_asset.env_staging
  id = "4449d00d-d6eb-507f-a1d5-6365b850df4e"
}

import {
  to = module.org.datadog_security_monitoring_critical_asset.host_payments
  id = "72619777-07a3-51ed-b370-da3ebd56720c"
}

import {
  to = module.org.datadog_security_monitoring_critical_asset.service_label_printer
  id = "492ca4cd-f7ea-5ba9-b77c-c88316250cff"
}

import {
  to = module.org.datadog_security_monitoring_filter.kubernetes_audit
  id = "kst-k8s-a03"
}

import {
  to = module.org.datadog_security_monitoring_filter.payments_every_environment
  id = "kst-pay-m02"
}

import {
  to = module.org.datadog_security_monitoring_filter.sign_ins
  id = "kst-aut-h01"
}

import {
  to = module.org.datadog_security_monitoring_filter.tills_quoted
  id = "kst-til-l04"
}

import {
  to = module.org.datadog_cloud_configuration_rule.order_archives_keep_versions
  id = "i7k-avs-ryg"
}

import {
  to = module.org.datadog_security_notification_rule.cloud_posture_daily
  id = "k1s-sig-002"
}

import {
  to = module.org.datadog_security_notification_rule.critical_at_once
  id = "k1s-sig-001"
}

import {
  to = module.org.datadog_security_notification_rule.off_old
  id = "k1s-sig-004"
}

import {
  to = module.org.datadog_security_notification_rule.payments_pci
  id = "k1s-sig-003"
}

import {
  to = module.org.datadog_security_notification_rule.bei_jian_suo_no_ji_xie
  id = "k1s-vul-004"
}

import {
  to = module.org.datadog_security_notification_rule.containers
  id = "k1s-vul-002"
}

import {
  to = module.org.datadog_security_notification_rule.libraries
  id = "k1s-vul-001"
}

import {
  to = module.org.datadog_security_notification_rule.secrets_in_code
  id = "k1s-vul-003"
}

import {
  to = module.org.datadog_sensitive_data_scanner_group.cards
  id = "e5d58484-b064-5821-bcbd-4432e7938d66"
}

import {
  to = module.org.datadog_sensitive_data_scanner_group.customers
  id = "e72f8d7a-dcec-5331-bfef-bf74ffca7d9e"
}

import {
  to = module.org.datadog_sensitive_data_scanner_group.empty_wholesale_pilot
  id = "e0069d50-2b66-560a-80ca-1791fbffa931"
}

import {
  to = module.org.datadog_sensitive_data_scanner_group.secrets_in_anything
  id = "4d5c0785-8d12-51e7-b422-391f461e5909"
}

import {
  to = module.org.datadog_sensitive_data_scanner_group_order.sensitive_data_scanner_groups_order
  id = "order"
}

import {
  to = module.org.datadog_sensitive_data_scanner_rule.aws_access_key_id_scanner
  id = "7219a2b4-3fc4-599f-89ce-165be319b799"
}

import {
  to = module.org.datadog_sensitive_data_scanner_rule.loyalty_number
  id = "61974c95-cc6b-58b1-8aa7-2ad8dac975c0"
}

import {
  to = module.org.datadog_sensitive_data_scanner_rule.standard_email_address_scanner
  id = "9d0e7056-3448-53f3-a281-74b311182246"
}

import {
  to = module.org.datadog_sensitive_data_scanner_rule.till_pairing_code
  id = "c3539837-97af-5852-b2a1-d7b3ef100d5f"
}

import {
  to = module.org.datadog_sensitive_data_scanner_rule.visa_card_scanner_4x4_digits
  id = "f3d75861-6c3f-5388-8733-d2c09a230346"
}

import {
  to = module.org.datadog_service_access_token.deploy_bot_catalogue
  id = "203b0b06-ff08-5847-8bdd-0a166588ebdd:076a9825-9d39-580c-8dcb-e60f725fc8a3"
}

import {
  to = module.org.datadog_service_access_token.deploy_bot_nightly_report
  id = "203b0b06-ff08-5847-8bdd-0a166588ebdd:c1eb1723-6645-56b6-8c5f-9b462eaae8bb"
}

import {
  to = module.org.datadog_service_access_token.deploy_bot_status_page
  id = "203b0b06-ff08-5847-8bdd-0a166588ebdd:7b12b395-1da3-5a83-9312-22171a967a4a"
}

import {
  to = module.org.datadog_service_account_application_key.deploy_bot_dashboards_as_code
  id = "203b0b06-ff08-5847-8bdd-0a166588ebdd:f96eacd4-2407-59b2-8676-a6001ea0a0b6"
}

import {
  to = module.org.datadog_service_account_application_key.deploy_bot_deploy_markers
  id = "203b0b06-ff08-5847-8bdd-0a166588ebdd:34b762a0-f09e-573a-851c-ae2358aefa82"
}

import {
  to = module.org.datadog_service_account_application_key.deploy_bot_monitors_as_code
  id = "203b0b06-ff08-5847-8bdd-0a166588ebdd:66429698-d1eb-52d8-87da-74c37faccb61"
}

import {
  to = module.org.datadog_service_account_application_key.deploy_bot_terraform
  id = "203b0b06-ff08-5847-8bdd-0a166588ebdd:e6700c21-6f9a-59c7-bc91-77c6e1cbf521"
}

import {
  to = module.org.datadog_service_account.deploy_bot
  id = "203b0b06-ff08-5847-8bdd-0a166588ebdd"
}

import {
  to = module.org.datadog_service_definition_yaml.checkout
  id = "checkout"
}

import {
  to = module.org.datadog_service_definition_yaml.payments
  id = "payments"
}

import {
  to = module.org.datadog_service_definition_yaml.roaster_bei_jian
  id = "roaster-焙煎"
}

import {
  to = module.org.datadog_service_definition_yaml.stock
  id = "stock"
}

import {
  to = module.org.datadog_service_level_objective.checkout_availability
  id = "85c4e6bffde75102becea36bdf67cb05"
}

import {
  to = module.org.datadog_service_level_objective.checkout_availability_2
  id = "9c006501e8105d329e191394ef561b75"
}

import {
  to = module.org.datadog_service_level_objective.customers_can_order
  id = "6f296756cb365ff598bba5c14b83a6a5"
}

import {
  to = module.org.datadog_service_level_objective.parcels_labelled_in_time
  id = "f03a0f2cbc6953baa1e844c21d0edd16"
}

import {
  to = module.org.datadog_service_level_objective.payments_accepted
  id = "28d0740cb87e52579dbe30f2c1dae6eb"
}

import {
  to = module.org.datadog_service_level_objective.stock_is_fresh
  id = "abebedafbf7d58ae959c90174c996044"
}

import {
  to = module.org.datadog_slo_correction.deployment_2026_11_18
  id = "0943934d-ffea-5532-bee9-ce9deadc4507"
}

import {
  to = module.org.datadog_slo_correction.label_printers_are_cleaned_every_monday
  id = "8258a7c2-d48f-5b22-9ce1-1f22eeff72f8"
}

import {
  to = module.org.datadog_slo_correction.move_of_the_basket_store
  id = "ceabb6b7-4276-5b9d-81f3-77d80f44f210"
}

import {
  to = module.org.datadog_slo_correction.slo_correction
  id = "06f96319-8ba2-5b5b-89a7-01e39166af86"
}

import {
  to = module.org.datadog_software_catalog.datastore_beans
  id = "datastore:default/beans"
}

import {
  to = module.org.datadog_software_catalog.queue_orders
  id = "queue:default/orders"
}

import {
  to = module.org.datadog_software_catalog.service_recommender
  id = "service:default/recommender"
}

import {
  to = module.org.datadog_software_catalog.system_shop
  id = "system:shop/shop"
}

import {
  to = module.org.datadog_spans_metric.kestrel_checkout_requests
  id = "kestrel.checkout.requests"
}

import {
  to = module.org.datadog_spans_metric.kestrel_payments_duration
  id = "kestrel.payments.duration"
}

import {
  to = module.org.datadog_spans_metric.kestrel_roaster_drum_errors
  id = "kestrel_roaster_drum_errors"
}

import {
  to = module.org.datadog_spans_metric.kestrel_stock_batch_size
  id = "kestrel.stock.batch_size"
}

import {
  to = module.org.datadog_synthetics_global_variable.api_token
  id = "40499641-f606-5c28-91d2-32045f1f61bc"
}

import {
  to = module.org.datadog_synthetics_global_variable.region_2
  id = "e7381909-371c-5cd7-a722-77c395335812"
}

import {
  to = module.org.datadog_synthetics_global_variable.session_cookie
  id = "9cd00551-d889-54a8-add4-2f5391bbba21"
}

import {
  to = module.org.datadog_synthetics_global_variable.shop_url
  id = "82b3f78c-5921-554f-a24f-fabb9b66bc8b"
}

import {
  to = module.org.datadog_synthetics_global_variable.test_customer_otp
  id = "2ad6caf4-a80e-5341-8a1f-c053fb9205ca"
}

import {
  to = module.org.datadog_synthetics_global_variable.vault_path
  id = "424290d1-bb7d-54f6-acc8-11848d921a1e"
}

import {
  to = module.org.datadog_synthetics_private_location.flagship_store
  id = "pl:flagship-store-627fcdb6cc9a5e16d657ca6cdef0a6bb"
}

import {
  to = module.org.datadog_synthetics_private_location.roastery_lan
  id = "pl:roastery-lan-ca25d6c1c1e6113f54f23f5be7e149a9"
}

import {
  to = module.org.datadog_synthetics_private_location.synthetics_private_location_3d_lab
  id = "pl:3d-lab-f9664ea1803311b35f81d07d8c9e072d"
}

import {
  to = module.org.datadog_synthetics_private_location.warehouse_north
  id = "pl:warehouse-north-6148bbf9dee45483f94f992b0b7c7a9d"
}

import {
  to = module.org.datadog_synthetics_suite.customers_can_order
  id = "sui-te1-ord"
}

import {
  to = module.org.datadog_synthetics_suite.network
  id = "sui-te2-net"
}

import {
  to = module.org.datadog_synthetics_suite.stock
  id = "sui-te3-stk"
}

import {
  to = module.org.datadog_synthetics_suite.to_be_filled
  id = "sui-te4-new"
}

import {
  to = module.org.datadog_synthetics_test.basket_api
  id = "zi9-kre-xnh"
}

import {
  to = module.org.datadog_synthetics_test.certificate_of_the_shop
  id = "yqk-qz6-ym7"
}

import {
  to = module.org.datadog_synthetics_test.dns_of_the_shop
  id = "hmd-wq6-rje"
}

import {
  to = module.org.datadog_synthetics_test.log_in
  id = "dzu-w8q-4up"
}

import {
  to = module.org.datadog_synthetics_test.login_api
  id = "s3p-e4s-tm3"
}

import {
  to = module.org.datadog_synthetics_test.order_a_bag_of_beans
  id = "62m-jsh-sf7"
}

import {
  to = module.org.datadog_synthetics_test.order_by_api
  id = "wij-99q-g6m"
}

import {
  to = module.org.datadog_synthetics_test.order_in_the_app
  id = "m4k-7ta-w2p"
}

import {
  to = module.org.datadog_synthetics_test.path_to_the_payment_provider
  id = "2yi-sne-ghz"
}

import {
  to = module.org.datadog_synthetics_test.stock_service_answers
  id = "f7k-2id-58q"
}

import {
  to = module.org.datadog_tag_indexing_rule.bei_jian_site
  id = "5f8bb1b9-2083-5121-b998-c45e89ad0b3b"
}

import {
  to = module.org.datadog_tag_indexing_rule.never_by_customer
  id = "ef89557a-391a-5d42-9b9c-109c1871c467"
}

import {
  to = module.org.datadog_tag_indexing_rule.roasters_by_site
  id = "e4f0e4bf-12a9-512d-adbc-e20faba0f88f"
}

import {
  to = module.org.datadog_tag_indexing_rule.unused_tags_of_the_shop
  id = "4eec2121-1fc8-5c6d-a58d-122a5e055d50"
}

import {
  to = module.org.datadog_tag_indexing_rule_order.order
  id = "order"
}

import {
  to = module.org.datadog_tag_pipeline_ruleset.before_2024
  id = "38dc64ca-5aa3-5261-adda-24c149b815b2"
}

import {
  to = module.org.datadog_tag_pipeline_ruleset.bei_jian
  id = "64e5b1ce-4eaf-5e81-ac92-23bbe03c8d01"
}

import {
  to = module.org.datadog_tag_pipeline_ruleset.stores_by_account
  id = "b3c907f1-ab53-572e-8acf-d21f0fe3d1f3"
}

import {
  to = module.org.datadog_tag_pipeline_ruleset.teams_of_services
  id = "b30aa2b8-d76d-5c28-8884-b65ee7a5b3c7"
}

import {
  to = module.org.datadog_tag_pipeline_rulesets.order
  id = "order"
}

import {
  to = module.org.datadog_authn_mapping.department_checkout
  id = "bca21b02-e62f-58b4-8e9e-6b3f2275c99e"
}

import {
  to = module.org.datadog_authn_mapping.department_payments
  id = "ed6cb418-965c-52ca-9151-4bc848fe4627"
}

import {
  to = module.org.datadog_authn_mapping.department_stock_and_labels
  id = "e2169024-90fb-5b71-8478-d46a0ae625b3"
}

import {
  to = module.org.datadog_authn_mapping.site_bei_jian_suo
  id = "e314846c-52b2-5087-9f64-dd2f6d1e4942"
}

import {
  to = module.org.datadog_team_connection.checkout_github
  id = "764ba9c6-8a78-5050-8c37-c99f983d3026"
}

import {
  to = module.org.datadog_team_connection.payments_github
  id = "95d569e9-df28-5083-88b8-c89a5d5420b9"
}

import {
  to = module.org.datadog_team_connection.roastery_jp_github
  id = "4747b899-1dc1-5207-bfb0-22490948447a"
}

import {
  to = module.org.datadog_team_hierarchy_links.checkout_payments
  id = "f45c061d-b23b-53b6-b856-05d299f7b13b"
}

import {
  to = module.org.datadog_team_hierarchy_links.inventory_delivery
  id = "bbaca2f9-679e-5c5f-9c78-e9782fcd5d62"
}

import {
  to = module.org.datadog_team_hierarchy_links.inventory_roastery_jp
  id = "12b88c42-7b7d-55d4-b9b9-2fdef58bb93e"
}

import {
  to = module.org.datadog_team_hierarchy_links.platform_security
  id = "d1599a47-2cc0-519d-8b98-bbc1e05c3bcb"
}

import {
  to = module.org.datadog_team_link.checkout_overview
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c:cd64faa1-1572-53df-88a5-a580311987e8"
}

import {
  to = module.org.datadog_team_link.checkout_runbooks
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c:939006f9-9dd9-5b58-a441-9af639720cc8"
}

import {
  to = module.org.datadog_team_link.payments_slo
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca:fa5f5c88-6f83-587a-9f3c-3eb45a507218"
}

import {
  to = module.org.datadog_team_link.roastery_jp_shou_yin_ki
  id = "4de59568-3abd-507a-87ac-7ffb8f3f3849:dcf4c6fb-1272-53a5-9e5b-eae25e15b61e"
}

import {
  to = module.org.datadog_team_membership.checkout_mira_okafor_example_com
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c:4fe31eb4-33dd-59e3-a782-23529a58f42d"
}

import {
  to = module.org.datadog_team_membership.checkout_tomas_lindqvist_example_com
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c:ae17b67b-04b8-52dd-97ca-5d8558bf794e"
}

import {
  to = module.org.datadog_team_membership.delivery_barista_110_example_com
  id = "b4ab3245-2e52-587e-a4f8-80a6a96fc5d9:5e7a0000-0000-4000-8000-000000000110"
}

import {
  to = module.org.datadog_team_membership.delivery_callum_wren_example_com
  id = "b4ab3245-2e52-587e-a4f8-80a6a96fc5d9:72d2d2c7-2427-5b80-9c64-14a15a86fd6e"
}

import {
  to = module.org.datadog_team_membership.delivery_jun_takeda_example_com
  id = "b4ab3245-2e52-587e-a4f8-80a6a96fc5d9:a4953ee4-aee5-5547-8b97-8ea41138e82a"
}

import {
  to = module.org.datadog_team_membership.inventory_jun_takeda_example_com
  id = "e37e7ee6-6ab5-5fb9-8fbf-5b3f7f8c3bf7:a4953ee4-aee5-5547-8b97-8ea41138e82a"
}

import {
  to = module.org.datadog_team_membership.inventory_piotr_zielony_example_com
  id = "e37e7ee6-6ab5-5fb9-8fbf-5b3f7f8c3bf7:74a3dcfe-10a4-52f5-9bec-46dd27d6c70a"
}

import {
  to = module.org.datadog_team_membership.payments_ayesha_rahman_example_com
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca:bd852578-fb7e-59d3-9e4c-cacb64e5fe0f"
}

import {
  to = module.org.datadog_team_membership.payments_tomas_lindqvist_example_com
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca:ae17b67b-04b8-52dd-97ca-5d8558bf794e"
}

import {
  to = module.org.datadog_team_membership.platform_mira_okafor_example_com
  id = "b70ead5e-2db8-5264-adfa-fe376c070c0c:4fe31eb4-33dd-59e3-a782-23529a58f42d"
}

import {
  to = module.org.datadog_team_membership.roastery_jp_jun_takeda_example_com
  id = "4de59568-3abd-507a-87ac-7ffb8f3f3849:a4953ee4-aee5-5547-8b97-8ea41138e82a"
}

import {
  to = module.org.datadog_team_membership.security_noa_benami_example_com
  id = "172d64b0-8762-5708-9296-a301eafe4e40:901559e5-af1b-59e6-b89d-ec870a30a1fc"
}

import {
  to = module.org.datadog_team_notification_rule.checkout
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c:1e4ca258-8c9d-5a7c-9f32-6e0ffb13774b"
}

import {
  to = module.org.datadog_team_notification_rule.delivery
  id = "b4ab3245-2e52-587e-a4f8-80a6a96fc5d9:a7141cca-ad04-5d64-b4ec-690468cb0f50"
}

import {
  to = module.org.datadog_team_notification_rule.payments
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca:d6491e9c-c0fe-56e6-8587-2b171bc2c4e7"
}

import {
  to = module.org.datadog_team_notification_rule.roastery_jp
  id = "4de59568-3abd-507a-87ac-7ffb8f3f3849:2a47f363-f57b-5450-b6c4-3838b2acb203"
}

import {
  to = module.org.datadog_team_permission_setting.checkout_edit
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c:edit"
}

import {
  to = module.org.datadog_team_permission_setting.checkout_manage_membership
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c:manage_membership"
}

import {
  to = module.org.datadog_team_permission_setting.payments_edit
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca:edit"
}

import {
  to = module.org.datadog_team_permission_setting.payments_manage_membership
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca:manage_membership"
}

import {
  to = module.org.datadog_team_permission_setting.security_edit
  id = "172d64b0-8762-5708-9296-a301eafe4e40:edit"
}

import {
  to = module.org.datadog_team_sync.github
  id = "github"
}

import {
  to = module.org.datadog_team.checkout
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c"
}

import {
  to = module.org.datadog_team.delivery
  id = "b4ab3245-2e52-587e-a4f8-80a6a96fc5d9"
}

import {
  to = module.org.datadog_team.inventory
  id = "e37e7ee6-6ab5-5fb9-8fbf-5b3f7f8c3bf7"
}

import {
  to = module.org.datadog_team.payments
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca"
}

import {
  to = module.org.datadog_team.platform
  id = "b70ead5e-2db8-5264-adfa-fe376c070c0c"
}

import {
  to = module.org.datadog_team.roastery_jp
  id = "4de59568-3abd-507a-87ac-7ffb8f3f3849"
}

import {
  to = module.org.datadog_team.security
  id = "172d64b0-8762-5708-9296-a301eafe4e40"
}

import {
  to = module.org.datadog_user.ayesha_rahman_example_com
  id = "bd852578-fb7e-59d3-9e4c-cacb64e5fe0f"
}

import {
  to = module.org.datadog_user.barista_012_example_com
  id = "5e7a0000-0000-4000-8000-000000000012"
}

import {
  to = module.org.datadog_user.barista_013_example_com
  id = "5e7a0000-0000-4000-8000-000000000013"
}

import {
  to = module.org.datadog_user.barista_014_example_com
  id = "5e7a0000-0000-4000-8000-000000000014"
}

import {
  to = module.org.datadog_user.barista_015_example_com
  id = "5e7a0000-0000-4000-8000-000000000015"
}

import {
  to = module.org.datadog_user.barista_016_example_com
  id = "5e7a0000-0000-4000-8000-000000000016"
}

import {
  to = module.org.datadog_user.barista_017_example_com
  id = "5e7a0000-0000-4000-8000-000000000017"
}

import {
  to = module.org.datadog_user.barista_018_example_com
  id = "5e7a0000-0000-4000-8000-000000000018"
}

import {
  to = module.org.datadog_user.barista_019_example_com
  id = "5e7a0000-0000-4000-8000-000000000019"
}

import {
  to = module.org.datadog_user.barista_020_example_com
  id = "5e7a0000-0000-4000-8000-000000000020"
}

import {
  to = module.org.datadog_user.barista_021_example_com
  id = "5e7a0000-0000-4000-8000-000000000021"
}

import {
  to = module.org.datadog_user.barista_022_example_com
  id = "5e7a0000-0000-4000-8000-000000000022"
}

import {
  to = module.org.datadog_user.barista_023_example_com
  id = "5e7a0000-0000-4000-8000-000000000023"
}

import {
  to = module.org.datadog_user.barista_024_example_com
  id = "5e7a0000-0000-4000-8000-000000000024"
}

import {
  to = module.org.datadog_user.barista_025_example_com
  id = "5e7a0000-0000-4000-8000-000000000025"
}

import {
  to = module.org.datadog_user.barista_026_example_com
  id = "5e7a0000-0000-4000-8000-000000000026"
}

import {
  to = module.org.datadog_user.barista_027_example_com
  id = "5e7a0000-0000-4000-8000-000000000027"
}

import {
  to = module.org.datadog_user.barista_028_example_com
  id = "5e7a0000-0000-4000-8000-000000000028"
}

import {
  to = module.org.datadog_user.barista_029_example_com
  id = "5e7a0000-0000-4000-8000-000000000029"
}

import {
  to = module.org.datadog_user.barista_030_example_com
  id = "5e7a0000-0000-4000-8000-000000000030"
}

import {
  to = module.org.datadog_user.barista_031_example_com
  id = "5e7a0000-0000-4000-8000-000000000031"
}

import {
  to = module.org.datadog_user.barista_032_example_com
  id = "5e7a0000-0000-4000-8000-000000000032"
}

import {
  to = module.org.datadog_user.barista_033_example_com
  id = "5e7a0000-0000-4000-8000-000000000033"
}

import {
  to = module.org.datadog_user.barista_034_example_com
  id = "5e7a0000-0000-4000-8000-000000000034"
}

import {
  to = module.org.datadog_user.barista_035_example_com
  id = "5e7a0000-0000-4000-8000-000000000035"
}

import {
  to = module.org.datadog_user.barista_036_example_com
  id = "5e7a0000-0000-4000-8000-000000000036"
}

import {
  to = module.org.datadog_user.barista_037_example_com
  id = "5e7a0000-0000-4000-8000-000000000037"
}

import {
  to = module.org.datadog_user.barista_038_example_com
  id = "5e7a0000-0000-4000-8000-000000000038"
}

import {
  to = module.org.datadog_user.barista_039_example_com
  id = "5e7a0000-0000-4000-8000-000000000039"
}

import {
  to = module.org.datadog_user.barista_040_example_com
  id = "5e7a0000-0000-4000-8000-000000000040"
}

import {
  to = module.org.datadog_user.barista_041_example_com
  id = "5e7a0000-0000-4000-8000-000000000041"
}

import {
  to = module.org.datadog_user.barista_042_example_com
  id = "5e7a0000-0000-4000-8000-000000000042"
}

import {
  to = module.org.datadog_user.barista_043_example_com
  id = "5e7a0000-0000-4000-8000-000000000043"
}

import {
  to = module.org.datadog_user.barista_044_example_com
  id = "5e7a0000-0000-4000-8000-000000000044"
}

import {
  to = module.org.datadog_user.barista_045_example_com
  id = "5e7a0000-0000-4000-8000-000000000045"
}

import {
  to = module.org.datadog_user.barista_046_example_com
  id = "5e7a0000-0000-4000-8000-000000000046"
}

import {
  to = module.org.datadog_user.barista_047_example_com
  id = "5e7a0000-0000-4000-8000-000000000047"
}

import {
  to = module.org.datadog_user.barista_048_example_com
  id = "5e7a0000-0000-4000-8000-000000000048"
}

import {
  to = module.org.datadog_user.barista_049_example_com
  id = "5e7a0000-0000-4000-8000-000000000049"
}

import {
  to = module.org.datadog_user.barista_050_example_com
  id = "5e7a0000-0000-4000-8000-000000000050"
}

import {
  to = module.org.datadog_user.barista_051_example_com
  id = "5e7a0000-0000-4000-8000-000000000051"
}

import {
  to = module.org.datadog_user.barista_052_example_com
  id = "5e7a0000-0000-4000-8000-000000000052"
}

import {
  to = module.org.datadog_user.barista_053_example_com
  id = "5e7a0000-0000-4000-8000-000000000053"
}

import {
  to = module.org.datadog_user.barista_054_example_com
  id = "5e7a0000-0000-4000-8000-000000000054"
}

import {
  to = module.org.datadog_user.barista_055_example_com
  id = "5e7a0000-0000-4000-8000-000000000055"
}

import {
  to = module.org.datadog_user.barista_056_example_com
  id = "5e7a0000-0000-4000-8000-000000000056"
}

import {
  to = module.org.datadog_user.barista_057_example_com
  id = "5e7a0000-0000-4000-8000-000000000057"
}

import {
  to = module.org.datadog_user.barista_058_example_com
  id = "5e7a0000-0000-4000-8000-000000000058"
}

import {
  to = module.org.datadog_user.barista_059_example_com
  id = "5e7a0000-0000-4000-8000-000000000059"
}

import {
  to = module.org.datadog_user.barista_060_example_com
  id = "5e7a0000-0000-4000-8000-000000000060"
}

import {
  to = module.org.datadog_user.barista_061_example_com
  id = "5e7a0000-0000-4000-8000-000000000061"
}

import {
  to = module.org.datadog_user.barista_062_example_com
  id = "5e7a0000-0000-4000-8000-000000000062"
}

import {
  to = module.org.datadog_user.barista_063_example_com
  id = "5e7a0000-0000-4000-8000-000000000063"
}

import {
  to = module.org.datadog_user.barista_064_example_com
  id = "5e7a0000-0000-4000-8000-000000000064"
}

import {
  to = module.org.datadog_user.barista_065_example_com
  id = "5e7a0000-0000-4000-8000-000000000065"
}

import {
  to = module.org.datadog_user.barista_066_example_com
  id = "5e7a0000-0000-4000-8000-000000000066"
}

import {
  to = module.org.datadog_user.barista_067_example_com
  id = "5e7a0000-0000-4000-8000-000000000067"
}

import {
  to = module.org.datadog_user.barista_068_example_com
  id = "5e7a0000-0000-4000-8000-000000000068"
}

import {
  to = module.org.datadog_user.barista_069_example_com
  id = "5e7a0000-0000-4000-8000-000000000069"
}

import {
  to = module.org.datadog_user.barista_070_example_com
  id = "5e7a0000-0000-4000-8000-000000000070"
}

import {
  to = module.org.datadog_user.barista_071_example_com
  id = "5e7a0000-0000-4000-8000-000000000071"
}

import {
  to = module.org.datadog_user.barista_072_example_com
  id = "5e7a0000-0000-4000-8000-000000000072"
}

import {
  to = module.org.datadog_user.barista_073_example_com
  id = "5e7a0000-0000-4000-8000-000000000073"
}

import {
  to = module.org.datadog_user.barista_074_example_com
  id = "5e7a0000-0000-4000-8000-000000000074"
}

import {
  to = module.org.datadog_user.barista_075_example_com
  id = "5e7a0000-0000-4000-8000-000000000075"
}

import {
  to = module.org.datadog_user.barista_076_example_com
  id = "5e7a0000-0000-4000-8000-000000000076"
}

import {
  to = module.org.datadog_user.barista_077_example_com
  id = "5e7a0000-0000-4000-8000-000000000077"
}

import {
  to = module.org.datadog_user.barista_078_example_com
  id = "5e7a0000-0000-4000-8000-000000000078"
}

import {
  to = module.org.datadog_user.barista_079_example_com
  id = "5e7a0000-0000-4000-8000-000000000079"
}

import {
  to = module.org.datadog_user.barista_080_example_com
  id = "5e7a0000-0000-4000-8000-000000000080"
}

import {
  to = module.org.datadog_user.barista_081_example_com
  id = "5e7a0000-0000-4000-8000-000000000081"
}

import {
  to = module.org.datadog_user.barista_082_example_com
  id = "5e7a0000-0000-4000-8000-000000000082"
}

import {
  to = module.org.datadog_user.barista_083_example_com
  id = "5e7a0000-0000-4000-8000-000000000083"
}

import {
  to = module.org.datadog_user.barista_084_example_com
  id = "5e7a0000-0000-4000-8000-000000000084"
}

import {
  to = module.org.datadog_user.barista_085_example_com
  id = "5e7a0000-0000-4000-8000-000000000085"
}

import {
  to = module.org.datadog_user.barista_086_example_com
  id = "5e7a0000-0000-4000-8000-000000000086"
}

import {
  to = module.org.datadog_user.barista_087_example_com
  id = "5e7a0000-0000-4000-8000-000000000087"
}

import {
  to = module.org.datadog_user.barista_088_example_com
  id = "5e7a0000-0000-4000-8000-000000000088"
}

import {
  to = module.org.datadog_user.barista_089_example_com
  id = "5e7a0000-0000-4000-8000-000000000089"
}

import {
  to = module.org.datadog_user.barista_090_example_com
  id = "5e7a0000-0000-4000-8000-000000000090"
}

import {
  to = module.org.datadog_user.barista_091_example_com
  id = "5e7a0000-0000-4000-8000-000000000091"
}

import {
  to = module.org.datadog_user.barista_092_example_com
  id = "5e7a0000-0000-4000-8000-000000000092"
}

import {
  to = module.org.datadog_user.barista_093_example_com
  id = "5e7a0000-0000-4000-8000-000000000093"
}

import {
  to = module.org.datadog_user.barista_094_example_com
  id = "5e7a0000-0000-4000-8000-000000000094"
}

import {
  to = module.org.datadog_user.barista_095_example_com
  id = "5e7a0000-0000-4000-8000-000000000095"
}

import {
  to = module.org.datadog_user.barista_096_example_com
  id = "5e7a0000-0000-4000-8000-000000000096"
}

import {
  to = module.org.datadog_user.barista_097_example_com
  id = "5e7a0000-0000-4000-8000-000000000097"
}

import {
  to = module.org.datadog_user.barista_098_example_com
  id = "5e7a0000-0000-4000-8000-000000000098"
}

import {
  to = module.org.datadog_user.barista_099_example_com
  id = "5e7a0000-0000-4000-8000-000000000099"
}

import {
  to = module.org.datadog_user.barista_100_example_com
  id = "5e7a0000-0000-4000-8000-000000000100"
}

import {
  to = module.org.datadog_user.barista_101_example_com
  id = "5e7a0000-0000-4000-8000-000000000101"
}

import {
  to = module.org.datadog_user.barista_102_example_com
  id = "5e7a0000-0000-4000-8000-000000000102"
}

import {
  to = module.org.datadog_user.barista_103_example_com
  id = "5e7a0000-0000-4000-8000-000000000103"
}

import {
  to = module.org.datadog_user.barista_104_example_com
  id = "5e7a0000-0000-4000-8000-000000000104"
}

import {
  to = module.org.datadog_user.barista_105_example_com
  id = "5e7a0000-0000-4000-8000-000000000105"
}

import {
  to = module.org.datadog_user.barista_106_example_com
  id = "5e7a0000-0000-4000-8000-000000000106"
}

import {
  to = module.org.datadog_user.barista_107_example_com
  id = "5e7a0000-0000-4000-8000-000000000107"
}

import {
  to = module.org.datadog_user.barista_108_example_com
  id = "5e7a0000-0000-4000-8000-000000000108"
}

import {
  to = module.org.datadog_user.barista_109_example_com
  id = "5e7a0000-0000-4000-8000-000000000109"
}

import {
  to = module.org.datadog_user.barista_110_example_com
  id = "5e7a0000-0000-4000-8000-000000000110"
}

import {
  to = module.org.datadog_user.callum_wren_example_com
  id = "72d2d2c7-2427-5b80-9c64-14a15a86fd6e"
}

import {
  to = module.org.datadog_user.ines_duarte_example_com
  id = "248b2ccd-d8e8-53bf-b591-ec7354ea6af9"
}

import {
  to = module.org.datadog_user.jun_takeda_example_com
  id = "a4953ee4-aee5-5547-8b97-8ea41138e82a"
}

import {
  to = module.org.datadog_user.mira_okafor_example_com
  id = "4fe31eb4-33dd-59e3-a782-23529a58f42d"
}

import {
  to = module.org.datadog_user.new_hire_example_com
  id = "56c03ea5-5367-51fd-a02b-9086117335ad"
}

import {
  to = module.org.datadog_user.noa_benami_example_com
  id = "901559e5-af1b-59e6-b89d-ec870a30a1fc"
}

import {
  to = module.org.datadog_user.piotr_zielony_example_com
  id = "74a3dcfe-10a4-52f5-9bec-46dd27d6c70a"
}

import {
  to = module.org.datadog_user.tomas_lindqvist_example_com
  id = "ae17b67b-04b8-52dd-97ca-5d8558bf794e"
}

import {
  to = module.org.datadog_webhook_oauth2_client_credentials.audit_sink
  id = "51a4c926-14cb-51a3-b5d3-7816ba2e5166"
}

import {
  to = module.org.datadog_webhook_oauth2_client_credentials.courier_bus
  id = "098b5008-6d28-5dd1-84f4-94ffc9524f8c"
}

import {
  to = module.org.datadog_webhook_oauth2_client_credentials.order_desk
  id = "c2cbd34b-e46d-5982-9ba8-39875a1ed02b"
}

import {
  to = module.org.datadog_webhook_oauth2_client_credentials.pager_sign_in
  id = "0dda6507-6e1a-5b92-b57b-636d597afa5a"
}

import {
  to = module.org.datadog_webhook.audit_sink
  id = "audit-sink"
}

import {
  to = module.org.datadog_webhook.kestrel_pager
  id = "kestrel-pager"
}

import {
  to = module.org.datadog_webhook.legacy_bus_2
  id = "legacy.bus-2"
}

import {
  to = module.org.datadog_webhook.order_desk
  id = "order-desk"
}

import {
  to = module.org.datadog_workflow_automation.ask_before_a_refund
  id = "dca7a41c-b020-5f12-9595-7c56050c5e44"
}

import {
  to = module.org.datadog_workflow_automation.on_deploy_note_it
  id = "9398d492-58f6-5e46-b3e9-9507ab17bcd7"
}

import {
  to = module.org.datadog_workflow_automation.restart_a_stuck_roaster
  id = "e90e9dff-3651-5e73-8ff1-dd0cdade27fa"
}

import {
  to = module.org.datadog_workflow_automation.weekly_stock_report
  id = "b1224081-b7b0-5dd0-9c38-ee0cd4061f1f"
}

import {
  to = module.adoptable.datadog_apm_retention_filter_order.apm_retention_filters_order
  id = "filtersOrderID"
}

import {
  to = module.adoptable.datadog_app_key_registration.bbb102ba_2fdf_5d6c_9261_c5d74dab57b3
  id = "bbb102ba-2fdf-5d6c-9261-c5d74dab57b3"
}

import {
  to = module.adoptable.datadog_domain_allowlist.domain_allowlist
  id = "domain_allowlist"
}

import {
  to = module.adoptable.datadog_incident_type.default
  id = "c2e151a1-75c6-59de-81ac-dd07144418fc"
}

import {
  to = module.adoptable.datadog_logs_index.main
  id = "main"
}

import {
  to = module.adoptable.datadog_logs_integration_pipeline.aws_elb
  id = "TjOfzHGdIWpZarMS9-vfyA"
}

import {
  to = module.adoptable.datadog_logs_integration_pipeline.nginx
  id = "TfqBodHoa1jSk8UJVrBGVg"
}

import {
  to = module.adoptable.datadog_logs_integration_pipeline.postgresql
  id = "FTwSnC4rIi9RpATD6CPiXA"
}

import {
  to = module.adoptable.datadog_logs_integration_pipeline.redis
  id = "LpZgVarMwviDb3L9Aq2YiA"
}

import {
  to = module.adoptable.datadog_org_group_membership.kestrel_2019
  id = "1adab7f9-5345-5cc4-82a9-b6453a794c13"
}

import {
  to = module.adoptable.datadog_org_group_membership.kestrel_coffee
  id = "bbe63fe0-7a79-550f-8530-4c7595ba7ae7"
}

import {
  to = module.adoptable.datadog_org_group_membership.kestrel_coffee_japan
  id = "46fb7228-5384-5e88-9371-4ce78bc82f73"
}

import {
  to = module.adoptable.datadog_org_group_membership.kestrel_trials
  id = "981f278b-0479-5cd8-bbfa-eb31d4b84849"
}

import {
  to = module.adoptable.datadog_org_group_policy_override.asia_default_timezone_8e23357b_83ee_548b_863a_a3004173b319
  id = "2ac8055f-a8fe-5ef9-93a6-44593b18b89f"
}

import {
  to = module.adoptable.datadog_org_group_policy_override.production_is_public_sharing_enabled_8e0a4d2a_d656_571c_a8cf
  id = "510d4ea0-6425-5d22-bb54-d92948139871"
}

import {
  to = module.adoptable.datadog_org_group_policy_override.production_is_widget_copy_paste_enabled_8e0a4d2a_d656_571c
  id = "1fa14a24-34a9-5957-a84c-6cbe26109d5a"
}

import {
  to = module.adoptable.datadog_org_group_policy_override.trials_is_widget_copy_paste_enabled_45b561f9_091d_5096_8ba5
  id = "0415d0fd-c062-5ff1-8850-62b096628a59"
}

import {
  to = module.adoptable.datadog_security_monitoring_default_rule.root_account_used
  id = "def-000-k02"
}

import {
  to = module.adoptable.datadog_synthetics_concurrency_cap.synthetics_concurrency_cap
  id = "synthetics-concurrency-cap"
}

import {
  to = module.guarded.datadog_downtime_schedule.service_sandbox_and_not_env_prod
  id = "439ec99c-fee1-58a2-a8a3-2882aaf585f6"
}

import {
  to = module.guarded.datadog_ip_allowlist.ip_allowlist
  id = "ip_allowlist"
}

import {
  to = module.guarded.datadog_logs_archive.audit
  id = "BH8UgXxmTudC2zV8s5sPtQ"
}

import {
  to = module.guarded.datadog_logs_archive.orders_seven_years
  id = "W9kSHdCAeujfbHHawBklgQ"
}

import {
  to = module.guarded.datadog_org_connection.kestrel_auditors
  id = "5cb9f10b-0c79-551f-9a46-23983e290c96"
}

import {
  to = module.guarded.datadog_org_connection.kestrel_coffee_japan
  id = "432596ad-9d8b-5c3c-a6ed-5ef5bdc2e020"
}

import {
  to = module.guarded.datadog_org_connection.kestrel_trials
  id = "25cfe3e8-7249-532e-a477-2371ca5d671b"
}

import {
  to = module.guarded.datadog_organization_settings.kestrel_coffee
  id = "kestrelc0ffee001"
}
