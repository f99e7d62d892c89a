package vn.guongsang.generate;

import java.time.LocalDate;

/**
 * When in the course of one year's emulation things are decided: offices from November to spring,
 * schools, whose year 2023 is 2023–2024, from May to September.
 */
record Calendar(int year, boolean school) {

  LocalDate recognised(Chance chance) {
    return school
        ? chance.day(LocalDate.of(year + 1, 5, 1), LocalDate.of(year + 1, 5, 15))
        : chance.day(LocalDate.of(year, 11, 16), LocalDate.of(year, 12, 1));
  }

  LocalDate rated(Chance chance) {
    return school
        ? chance.day(LocalDate.of(year + 1, 5, 20), LocalDate.of(year + 1, 6, 1))
        : chance.day(LocalDate.of(year, 12, 3), LocalDate.of(year, 12, 15));
  }

  LocalDate atBase(Chance chance) {
    return school
        ? chance.day(LocalDate.of(year + 1, 6, 5), LocalDate.of(year + 1, 7, 20))
        : chance.day(LocalDate.of(year, 12, 16), LocalDate.of(year + 1, 1, 31));
  }

  LocalDate inProvince(Chance chance) {
    return school
        ? chance.day(LocalDate.of(year + 1, 8, 15), LocalDate.of(year + 1, 9, 20))
        : chance.day(LocalDate.of(year + 1, 3, 1), LocalDate.of(year + 1, 4, 30));
  }

  LocalDate atTop(Chance chance) {
    return school
        ? chance.day(LocalDate.of(year + 1, 9, 21), LocalDate.of(year + 1, 9, 30))
        : chance.day(LocalDate.of(year + 1, 7, 1), LocalDate.of(year + 1, 9, 20));
  }

  String words() {
    return school ? "năm học %d–%d".formatted(year, year + 1) : "năm " + year;
  }
}
