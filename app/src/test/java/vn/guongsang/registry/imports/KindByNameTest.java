package vn.guongsang.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as officials write them, and the kinds they speak of. */
class KindByNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phường Hoàng Mai               | WARD
          UBND phường Hoàng Mai          | WARD
          P. Hoàng Mai                   | WARD
          UBND Xã Tân Việt               | COMMUNE
          Đặc khu Côn Đảo                | SPECIAL_ZONE
          Quận Hai Bà Trưng              | DISTRICT
          Sở Nội vụ                      | DEPARTMENT
          Trường Tiểu học Tân Mai        | SCHOOL
          THCS Tân Mai                   | SCHOOL
          Trường Mầm non Hoa Sen         | SCHOOL
          Bệnh viện Đa khoa Xanh Pôn     | HOSPITAL
          Trạm Y tế phường Hoàng Mai     | HOSPITAL
          Tổ dân phố số 5                | RESIDENTIAL_GROUP
          Thôn Đông                      | VILLAGE
          Phòng Tổ chức cán bộ           | OFFICE
          Văn phòng HĐND và UBND         | OFFICE
          Tổ Toán - Tin                  | OFFICE
          Tổng công ty Điện lực          | ENTERPRISE
          HTX Nông nghiệp Đại Thịnh      | COOPERATIVE
          Công đoàn cơ sở Trường THCS A  | UNION_BASE
          Liên đoàn Lao động Thành phố   | UNION
          Hội Cựu chiến binh             | ASSOCIATION
          Công an phường                 | ARMED_FORCES
          Trung tâm Văn hóa              | PUBLIC_SERVICE
          Bộ Nội vụ                      | CENTRAL_BODY
          Ánh Dương                      | ''
          """)
  void a_name_tells_its_kind(String name, String kind) {
    assertThat(KindByName.of(name).map(Enum::name).orElse("")).as(name).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Giáo dục và Đào tạo  | true
          Phường Hoàng Mai        | true
          KHỐI SỞ, BAN, NGÀNH     | false
          Sở, ban, ngành          | false
          CÁC TRƯỜNG HỌC          | false
          Trường tiểu học         | false
          Phường xã               | false
          Khối dân cư khác        | false
          """)
  void a_heading_names_one_unit_or_a_sort_of_them(String heading, boolean one) {
    assertThat(KindByName.namesOneUnit(heading)).as(heading).isEqualTo(one);
  }
}
