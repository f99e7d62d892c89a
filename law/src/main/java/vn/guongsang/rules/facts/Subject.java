package vn.guongsang.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be honoured, as far as the law asks.
 *
 * @param leader holds a leading post (chức vụ lãnh đạo, quản lý)
 * @param diedOn the award would be posthumous (truy tặng)
 * @param dissolvedOn the day a body ceased to exist after a reorganisation
 */
public record Subject(
    Kind kind,
    @Nullable Group group,
    @Nullable Gender gender,
    boolean leader,
    @Nullable LocalDate diedOn,
    @Nullable LocalDate dissolvedOn) {

  public enum Kind {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
  }

  public enum Gender {
    FEMALE,
    MALE
  }

  /** What a person is, in the one list that law, statistics and forms share. */
  public enum Group {
    LEADER,
    PROFESSIONAL,
    DIRECT_WORKER,
    CIVIL_SERVANT,
    PUBLIC_EMPLOYEE,
    COMMUNE_STAFF,
    CONTRACT,
    ARMED_FORCES,
    WORKER,
    FARMER,
    BUSINESS_PERSON,
    INTELLECTUAL,
    RETIRED,
    OTHER;

    /** Workers, farmers and others whom no office rates each year (khoản 2 Điều 24). */
    public boolean outsidePayroll() {
      return switch (this) {
        case WORKER, FARMER, BUSINESS_PERSON, RETIRED, OTHER -> true;
        default -> false;
      };
    }
  }

  public static Subject individual() {
    return new Subject(Kind.INDIVIDUAL, null, null, false, null, null);
  }

  public static Subject individual(Group group) {
    return new Subject(Kind.INDIVIDUAL, group, null, false, null, null);
  }

  public static Subject collective() {
    return new Subject(Kind.COLLECTIVE, null, null, false, null, null);
  }

  public static Subject household() {
    return new Subject(Kind.HOUSEHOLD, null, null, false, null, null);
  }

  public Subject withGender(Gender gender) {
    return new Subject(kind, group, gender, leader, diedOn, dissolvedOn);
  }

  public Subject asLeader() {
    return new Subject(kind, group, gender, true, diedOn, dissolvedOn);
  }

  public Subject diedOn(LocalDate day) {
    return new Subject(kind, group, gender, leader, day, dissolvedOn);
  }

  public Subject dissolvedOn(LocalDate day) {
    return new Subject(kind, group, gender, leader, diedOn, day);
  }
}
