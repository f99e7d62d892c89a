package vn.guongsang.movements.registrations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.guongsang.shell.InBoth;

/** The catalogue of awards that can be registered; filled in by the module that keeps awards. */
public interface Titles {

  /**
   * @param title a danh hiệu thi đua; otherwise a form of commendation
   */
  record Title(
      String code, InBoth name, boolean title, boolean forPeople, boolean forCollectives) {}

  /** The lines of that day, titles before forms. */
  List<Title> on(LocalDate day);

  /**
   * What was understood of written words.
   *
   * @param offered what may be meant where it is not certain, likeliest first
   */
  record Read(Optional<Title> certain, List<Title> offered) {}

  Read read(String typed, LocalDate day);

  /** Its name on that day, else the latest; an unknown code speaks for itself. */
  InBoth name(String code, LocalDate day);
}
