package vn.guongsang.registry.people.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.registry.people.FormerName;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.NationalIds.Masked;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.posts.Post;

/**
 * One person as their page shows them.
 *
 * @param unitName empty text where there never was a unit
 * @param held whether something stops an award today
 * @param numbers masked; empty for those who may not edit
 * @param moved the transfer of this year, where there was one
 * @param years the latest first
 */
public record PersonView(
    Person person,
    String unitName,
    boolean held,
    List<FormerName> formerNames,
    List<Masked> numbers,
    int entries,
    List<PostLine> posts,
    Optional<Moved> moved,
    List<Year> years,
    List<Part> parts) {

  /**
   * @param unitName as the unit was called when the post began
   */
  public record PostLine(Post post, String unitName) {}

  /** From then on the one considers, the other comments. */
  public record Moved(java.time.LocalDate day, String considers, String comments) {}

  public record Year(int year, List<Moment> moments) {}

  /** What another module adds. */
  public record Part(String headingKey, @Nullable Content content) {}
}
