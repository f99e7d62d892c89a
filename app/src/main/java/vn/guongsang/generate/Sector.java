package vn.guongsang.generate;

import java.util.List;
import vn.guongsang.registry.people.StaffGroup;

/** A kind of employer: how many work in such places, as what, and who signs there. */
enum Sector {
  SCHOOL(0.45, 33, 1, "QĐ-TH", "Hiệu trưởng"),
  COMMUNE(0.20, 40, 3, "QĐ-UBND", "Chủ tịch Ủy ban nhân dân"),
  HOSPITAL(0.12, 110, 6, "QĐ-BV", "Giám đốc"),
  ENTERPRISE(0.14, 140, 5, "QĐ-CT", "Giám đốc"),
  DEPARTMENT(0.09, 90, 5, "QĐ-S", "Giám đốc");

  /** A post with the share of people who hold it; the first is the head's. */
  record Job(String title, StaffGroup group, boolean deputyHeadUp, boolean direct, double share) {}

  private static final List<Job> SCHOOL_JOBS =
      List.of(
          new Job("Hiệu trưởng", StaffGroup.LEADER, true, false, 0),
          new Job("Phó Hiệu trưởng", StaffGroup.LEADER, true, false, 0.05),
          new Job("Tổ trưởng chuyên môn", StaffGroup.PUBLIC_EMPLOYEE, false, true, 0.12),
          new Job("Giáo viên", StaffGroup.PUBLIC_EMPLOYEE, false, true, 0.72),
          new Job("Nhân viên", StaffGroup.CONTRACT, false, true, 0.11));
  private static final List<Job> COMMUNE_JOBS =
      List.of(
          new Job("Chủ tịch Ủy ban nhân dân", StaffGroup.LEADER, true, false, 0),
          new Job("Phó Chủ tịch Ủy ban nhân dân", StaffGroup.LEADER, true, false, 0.05),
          new Job("Trưởng phòng", StaffGroup.LEADER, true, false, 0.07),
          new Job("Chuyên viên", StaffGroup.CIVIL_SERVANT, false, true, 0.58),
          new Job(
              "Người hoạt động không chuyên trách", StaffGroup.COMMUNE_STAFF, false, true, 0.30));
  private static final List<Job> HOSPITAL_JOBS =
      List.of(
          new Job("Giám đốc", StaffGroup.LEADER, true, false, 0),
          new Job("Trưởng khoa", StaffGroup.LEADER, true, false, 0.06),
          new Job("Bác sĩ", StaffGroup.PUBLIC_EMPLOYEE, false, true, 0.27),
          new Job("Điều dưỡng", StaffGroup.PUBLIC_EMPLOYEE, false, true, 0.50),
          new Job("Hộ lý", StaffGroup.CONTRACT, false, true, 0.17));
  private static final List<Job> ENTERPRISE_JOBS =
      List.of(
          new Job("Giám đốc", StaffGroup.LEADER, true, false, 0),
          new Job("Trưởng phòng", StaffGroup.LEADER, true, false, 0.05),
          new Job("Kỹ sư", StaffGroup.WORKER, false, true, 0.15),
          new Job("Công nhân", StaffGroup.WORKER, false, true, 0.80));
  private static final List<Job> DEPARTMENT_JOBS =
      List.of(
          new Job("Giám đốc Sở", StaffGroup.LEADER, true, false, 0),
          new Job("Phó Giám đốc Sở", StaffGroup.LEADER, true, false, 0.03),
          new Job("Trưởng phòng", StaffGroup.LEADER, true, false, 0.08),
          new Job("Phó Trưởng phòng", StaffGroup.LEADER, true, false, 0.12),
          new Job("Chuyên viên", StaffGroup.CIVIL_SERVANT, false, true, 0.67),
          new Job("Nhân viên", StaffGroup.CONTRACT, false, true, 0.10));

  /** Of all people. */
  final double share;

  /** Whom an employer has on average. */
  final int size;

  final int offices;
  final String symbol;
  final String head;

  Sector(double share, int size, int offices, String symbol, String head) {
    this.share = share;
    this.size = size;
    this.offices = offices;
    this.symbol = symbol;
    this.head = head;
  }

  List<Job> jobs() {
    return switch (this) {
      case SCHOOL -> SCHOOL_JOBS;
      case COMMUNE -> COMMUNE_JOBS;
      case HOSPITAL -> HOSPITAL_JOBS;
      case ENTERPRISE -> ENTERPRISE_JOBS;
      case DEPARTMENT -> DEPARTMENT_JOBS;
    };
  }

  /** Schools count by school years, all others by calendar years. */
  boolean bySchoolYear() {
    return this == SCHOOL;
  }
}
