package vn.guongsang.registry.people.personal;

/**
 * One column that says something of a person.
 *
 * @param years how long after the person left it is kept; 0 while the register is kept
 * @param show how its value is put into words on a data sheet
 */
public record PersonalField(
    String column,
    String labelKey,
    DataCategory category,
    DataPurpose purpose,
    int years,
    Show show) {

  /** How a value is put into words. */
  public sealed interface Show {
    /** As it stands: text, days, numbers. */
    Show PLAIN = new Plain();

    /** It is there, but never written out. */
    Show SEALED = new Sealed();

    /** The law lets only others read it. */
    Show WITHHELD = new Withheld();

    /** Technical: not on the sheet. */
    Show NOT_SHOWN = new NotShown();

    record Plain() implements Show {}

    record Sealed() implements Show {}

    record Withheld() implements Show {}

    record NotShown() implements Show {}

    /** A constant of this enum, in words. */
    record Words(String type) implements Show {}

    /** The id of a thing with a name. */
    record Named(String kind) implements Show {}
  }
}
