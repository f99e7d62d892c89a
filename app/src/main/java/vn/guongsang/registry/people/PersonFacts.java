package vn.guongsang.registry.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;

/** What is true of a person whatever the post. Cleaned on the way in. */
public record PersonFacts(String name, Born born, @Nullable Sex sex, @Nullable LocalDate diedOn) {

  static final int LONGEST_NAME = 120;
  private static final int OLDEST = 130;

  public PersonFacts {
    name = VietnameseText.clean(name);
  }

  public static PersonFacts of(String name, Born born, @Nullable Sex sex) {
    return new PersonFacts(name, born, sex, null);
  }

  public String folded() {
    return VietnameseText.fold(name);
  }

  public String sortKey() {
    return VietnameseName.sortKey(name);
  }

  public PersonFacts named(String other) {
    return new PersonFacts(other, born, sex, diedOn);
  }

  /** What cannot be so; the same for forms and sheets. */
  public List<Reason> faults(LocalDate today) {
    var out = new ArrayList<Reason>();
    if (folded().isEmpty()) {
      out.add(new Reason("name", Said.of("people.fault.no-name")));
    } else if (name.length() > LONGEST_NAME) {
      out.add(new Reason("name", Said.of("form.too-long", LONGEST_NAME, name.length())));
    }
    var day = born.day();
    var year = born.year();
    if ((day != null && day.isAfter(today)) || (year != null && year > today.getYear())) {
      out.add(new Reason("born", Said.of("people.fault.born-later")));
    } else if (year != null && year < today.getYear() - OLDEST) {
      out.add(new Reason("born", Said.of("people.fault.born-too-early", OLDEST)));
    }
    if (diedOn != null) {
      if (diedOn.isAfter(today)) {
        out.add(new Reason("died_on", Said.of("people.fault.dies-later")));
      } else if (year != null && diedOn.getYear() < year) {
        out.add(new Reason("died_on", Said.of("people.fault.died-before-born")));
      }
    }
    return out;
  }
}
