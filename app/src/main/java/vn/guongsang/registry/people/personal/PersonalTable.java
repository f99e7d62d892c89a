package vn.guongsang.registry.people.personal;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.registry.people.personal.PersonalField.Show;

/**
 * A table that says something of people, described by the module that owns it; a data sheet reads
 * it as described.
 *
 * @param name with its schema: {@code registry.rating}
 * @param person the column with the person's id; empty text where rows are not found by person
 */
public record PersonalTable(
    String name, String person, String titleKey, List<PersonalField> fields) {

  public static PersonalTable of(String name, String person, String titleKey) {
    return new PersonalTable(name, person, titleKey, List.of());
  }

  public PersonalTable with(
      String column,
      String labelKey,
      DataCategory category,
      DataPurpose purpose,
      int years,
      Show show) {
    var all = new ArrayList<>(fields);
    all.add(new PersonalField(column, labelKey, category, purpose, years, show));
    return new PersonalTable(name, person, titleKey, List.copyOf(all));
  }

  /** Columns that say nothing by themselves. */
  public PersonalTable technical(String... columns) {
    var out = this;
    for (var column : columns) {
      out =
          out.with(
              column,
              "personal.technical",
              DataCategory.TECHNICAL,
              DataPurpose.ACCOUNT_FOR,
              0,
              Show.NOT_SHOWN);
    }
    return out;
  }
}
