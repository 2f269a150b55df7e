# /api/v2/users
resource "datadog_user" "ayesha_rahman_example_com" {
  name     = "Ayesha Rahman"
  disabled = false
  email    = "ayesha.rahman@example.com"
  roles    = [local.role_datadog_standard_role, datadog_role.payments_pci_scope.id]
}

# /api/v2/users
resource "datadog_user" "barista_012_example_com" {
  name     = "Barista 012"
  disabled = false
  email    = "barista-012@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_013_example_com" {
  name     = "Barista 013"
  disabled = false
  email    = "barista-013@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_014_example_com" {
  name     = "Barista 014"
  disabled = false
  email    = "barista-014@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_015_example_com" {
  name     = "Barista 015"
  disabled = false
  email    = "barista-015@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_016_example_com" {
  name     = "Barista 016"
  disabled = false
  email    = "barista-016@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_017_example_com" {
  name     = "Barista 017"
  disabled = false
  email    = "barista-017@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_018_example_com" {
  name     = "Barista 018"
  disabled = false
  email    = "barista-018@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_019_example_com" {
  name     = "Barista 019"
  disabled = false
  email    = "barista-019@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_020_example_com" {
  name     = "Barista 020"
  disabled = false
  email    = "barista-020@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_021_example_com" {
  name     = "Barista 021"
  disabled = false
  email    = "barista-021@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_022_example_com" {
  name     = "Barista 022"
  disabled = false
  email    = "barista-022@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_023_example_com" {
  name     = "Barista 023"
  disabled = false
  email    = "barista-023@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_024_example_com" {
  name     = "Barista 024"
  disabled = false
  email    = "barista-024@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_025_example_com" {
  name     = "Barista 025"
  disabled = false
  email    = "barista-025@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_026_example_com" {
  name     = "Barista 026"
  disabled = false
  email    = "barista-026@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_027_example_com" {
  name     = "Barista 027"
  disabled = false
  email    = "barista-027@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_028_example_com" {
  name     = "Barista 028"
  disabled = false
  email    = "barista-028@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_029_example_com" {
  name     = "Barista 029"
  disabled = false
  email    = "barista-029@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_030_example_com" {
  name     = "Barista 030"
  disabled = false
  email    = "barista-030@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_031_example_com" {
  name     = "Barista 031"
  disabled = false
  email    = "barista-031@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_032_example_com" {
  name     = "Barista 032"
  disabled = false
  email    = "barista-032@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_033_example_com" {
  name     = "Barista 033"
  disabled = false
  email    = "barista-033@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_034_example_com" {
  name     = "Barista 034"
  disabled = false
  email    = "barista-034@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_035_example_com" {
  name     = "Barista 035"
  disabled = false
  email    = "barista-035@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_036_example_com" {
  name     = "Barista 036"
  disabled = false
  email    = "barista-036@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_037_example_com" {
  name     = "Barista 037"
  disabled = false
  email    = "barista-037@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_038_example_com" {
  name     = "Barista 038"
  disabled = false
  email    = "barista-038@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_039_example_com" {
  name     = "Barista 039"
  disabled = false
  email    = "barista-039@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_040_example_com" {
  name     = "Barista 040"
  disabled = false
  email    = "barista-040@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_041_example_com" {
  name     = "Barista 041"
  disabled = false
  email    = "barista-041@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_042_example_com" {
  name     = "Barista 042"
  disabled = false
  email    = "barista-042@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_043_example_com" {
  name     = "Barista 043"
  disabled = false
  email    = "barista-043@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_044_example_com" {
  name     = "Barista 044"
  disabled = false
  email    = "barista-044@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_045_example_com" {
  name     = "Barista 045"
  disabled = false
  email    = "barista-045@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_046_example_com" {
  name     = "Barista 046"
  disabled = false
  email    = "barista-046@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_047_example_com" {
  name     = "Barista 047"
  disabled = false
  email    = "barista-047@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_048_example_com" {
  name     = "Barista 048"
  disabled = false
  email    = "barista-048@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_049_example_com" {
  name     = "Barista 049"
  disabled = false
  email    = "barista-049@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_050_example_com" {
  name     = "Barista 050"
  disabled = false
  email    = "barista-050@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_051_example_com" {
  name     = "Barista 051"
  disabled = false
  email    = "barista-051@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_052_example_com" {
  name     = "Barista 052"
  disabled = false
  email    = "barista-052@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_053_example_com" {
  name     = "Barista 053"
  disabled = false
  email    = "barista-053@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_054_example_com" {
  name     = "Barista 054"
  disabled = false
  email    = "barista-054@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_055_example_com" {
  name     = "Barista 055"
  disabled = false
  email    = "barista-055@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_056_example_com" {
  name     = "Barista 056"
  disabled = false
  email    = "barista-056@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_057_example_com" {
  name     = "Barista 057"
  disabled = false
  email    = "barista-057@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_058_example_com" {
  name     = "Barista 058"
  disabled = false
  email    = "barista-058@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_059_example_com" {
  name     = "Barista 059"
  disabled = false
  email    = "barista-059@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_060_example_com" {
  name     = "Barista 060"
  disabled = false
  email    = "barista-060@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_061_example_com" {
  name     = "Barista 061"
  disabled = false
  email    = "barista-061@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_062_example_com" {
  name     = "Barista 062"
  disabled = false
  email    = "barista-062@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_063_example_com" {
  name     = "Barista 063"
  disabled = false
  email    = "barista-063@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_064_example_com" {
  name     = "Barista 064"
  disabled = false
  email    = "barista-064@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_065_example_com" {
  name     = "Barista 065"
  disabled = false
  email    = "barista-065@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_066_example_com" {
  name     = "Barista 066"
  disabled = false
  email    = "barista-066@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_067_example_com" {
  name     = "Barista 067"
  disabled = false
  email    = "barista-067@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_068_example_com" {
  name     = "Barista 068"
  disabled = false
  email    = "barista-068@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_069_example_com" {
  name     = "Barista 069"
  disabled = false
  email    = "barista-069@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_070_example_com" {
  name     = "Barista 070"
  disabled = false
  email    = "barista-070@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_071_example_com" {
  name     = "Barista 071"
  disabled = false
  email    = "barista-071@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_072_example_com" {
  name     = "Barista 072"
  disabled = false
  email    = "barista-072@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_073_example_com" {
  name     = "Barista 073"
  disabled = false
  email    = "barista-073@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_074_example_com" {
  name     = "Barista 074"
  disabled = false
  email    = "barista-074@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_075_example_com" {
  name     = "Barista 075"
  disabled = false
  email    = "barista-075@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_076_example_com" {
  name     = "Barista 076"
  disabled = false
  email    = "barista-076@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_077_example_com" {
  name     = "Barista 077"
  disabled = false
  email    = "barista-077@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_078_example_com" {
  name     = "Barista 078"
  disabled = false
  email    = "barista-078@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_079_example_com" {
  name     = "Barista 079"
  disabled = false
  email    = "barista-079@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_080_example_com" {
  name     = "Barista 080"
  disabled = false
  email    = "barista-080@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_081_example_com" {
  name     = "Barista 081"
  disabled = false
  email    = "barista-081@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_082_example_com" {
  name     = "Barista 082"
  disabled = false
  email    = "barista-082@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_083_example_com" {
  name     = "Barista 083"
  disabled = false
  email    = "barista-083@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_084_example_com" {
  name     = "Barista 084"
  disabled = false
  email    = "barista-084@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_085_example_com" {
  name     = "Barista 085"
  disabled = false
  email    = "barista-085@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_086_example_com" {
  name     = "Barista 086"
  disabled = false
  email    = "barista-086@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_087_example_com" {
  name     = "Barista 087"
  disabled = false
  email    = "barista-087@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_088_example_com" {
  name     = "Barista 088"
  disabled = false
  email    = "barista-088@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_089_example_com" {
  name     = "Barista 089"
  disabled = false
  email    = "barista-089@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_090_example_com" {
  name     = "Barista 090"
  disabled = false
  email    = "barista-090@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_091_example_com" {
  name     = "Barista 091"
  disabled = false
  email    = "barista-091@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_092_example_com" {
  name     = "Barista 092"
  disabled = false
  email    = "barista-092@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_093_example_com" {
  name     = "Barista 093"
  disabled = false
  email    = "barista-093@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_094_example_com" {
  name     = "Barista 094"
  disabled = false
  email    = "barista-094@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_095_example_com" {
  name     = "Barista 095"
  disabled = false
  email    = "barista-095@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_096_example_com" {
  name     = "Barista 096"
  disabled = false
  email    = "barista-096@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_097_example_com" {
  name     = "Barista 097"
  disabled = false
  email    = "barista-097@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_098_example_com" {
  name     = "Barista 098"
  disabled = false
  email    = "barista-098@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_099_example_com" {
  name     = "Barista 099"
  disabled = false
  email    = "barista-099@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_100_example_com" {
  name     = "Barista 100"
  disabled = false
  email    = "barista-100@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_101_example_com" {
  name     = "Barista 101"
  disabled = false
  email    = "barista-101@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_102_example_com" {
  name     = "Barista 102"
  disabled = false
  email    = "barista-102@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_103_example_com" {
  name     = "Barista 103"
  disabled = false
  email    = "barista-103@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_104_example_com" {
  name     = "Barista 104"
  disabled = false
  email    = "barista-104@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_105_example_com" {
  name     = "Barista 105"
  disabled = false
  email    = "barista-105@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_106_example_com" {
  name     = "Barista 106"
  disabled = false
  email    = "barista-106@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_107_example_com" {
  name     = "Barista 107"
  disabled = false
  email    = "barista-107@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_108_example_com" {
  name     = "Barista 108"
  disabled = false
  email    = "barista-108@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_109_example_com" {
  name     = "Barista 109"
  disabled = false
  email    = "barista-109@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "barista_110_example_com" {
  name     = "Barista 110"
  disabled = false
  email    = "barista-110@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "callum_wren_example_com" {
  name     = "Callum Wren"
  disabled = false
  email    = "callum.wren@example.com"
  roles    = [local.role_datadog_standard_role, datadog_role.sre_on_call.id]
}

# /api/v2/users
resource "datadog_user" "ines_duarte_example_com" {
  name     = "Inês Duarte"
  disabled = false
  email    = "ines.duarte@example.com"
  roles    = [datadog_role.finance_margins_only.id]
}

# /api/v2/users
resource "datadog_user" "jun_takeda_example_com" {
  name     = "武田 淳"
  disabled = false
  email    = "jun.takeda@example.com"
  roles    = [local.role_datadog_standard_role]
}

# /api/v2/users
resource "datadog_user" "mira_okafor_example_com" {
  name     = "Mira Okafor"
  disabled = false
  email    = "mira.okafor@example.com"
  roles    = [local.role_datadog_admin_role, datadog_role.sre_on_call.id]
}

# /api/v2/users
resource "datadog_user" "new_hire_example_com" {
  disabled = false
  email    = "new.hire@example.com"
  roles    = [local.role_datadog_read_only_role]
}

# /api/v2/users
resource "datadog_user" "noa_benami_example_com" {
  name     = "Noa Ben-Ami (נועה)"
  disabled = false
  email    = "noa.benami@example.com"
  roles    = [local.role_datadog_read_only_role, datadog_role.auditor_read_if_only.id]
}

# /api/v2/users
resource "datadog_user" "piotr_zielony_example_com" {
  name     = "Piotr Zielony"
  disabled = false
  email    = "piotr.zielony@example.com"
}

# /api/v2/users
resource "datadog_user" "tomas_lindqvist_example_com" {
  name     = "Tomás Lindqvist"
  disabled = false
  email    = "tomas.lindqvist@example.com"
  roles    = [local.role_datadog_standard_role]
}
