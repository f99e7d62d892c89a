package vn.guongsang.movements.web;

import gg.jte.Content;
import java.time.LocalDate;
import vn.guongsang.movements.Movement;
import vn.guongsang.shell.Said;

/** What templates need of movements beyond the movements themselves. */
public final class MovementView {

  private MovementView() {}

  /** A section of a movement's page, as another part of the house fills it. */
  public record Section(String headingKey, Content content) {}

  /** Something that happens on a day of the year. */
  public record OnADay(LocalDate day, Said what, Movement movement) {}
}
