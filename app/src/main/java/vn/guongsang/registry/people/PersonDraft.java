package vn.guongsang.registry.people;

import java.util.List;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.posts.PostFacts;

/** Somebody to be entered. */
public record PersonDraft(
    PersonId id,
    PersonFacts facts,
    List<NationalNumber> numbers,
    List<PostFacts> posts,
    List<FormerName> formerNames) {

  public PersonDraft {
    numbers = List.copyOf(numbers);
    posts = List.copyOf(posts);
    formerNames = List.copyOf(formerNames);
  }

  public PersonDraft(
      PersonId id, PersonFacts facts, List<NationalNumber> numbers, List<PostFacts> posts) {
    this(id, facts, numbers, posts, List.of());
  }
}
