package vn.guongsang.decisions.papers;

import java.util.List;

/**
 * The words of a paper that an office may change.
 *
 * @param articles the pieces of the body, without "Điều 1." before them; {@link #AWARDS} stands for
 *     the sentence made from the list, so that it is right after the list changed
 * @param version 0 while they are as proposed
 */
public record PaperWords(
    String extract,
    List<String> grounds,
    List<String> articles,
    List<String> recipients,
    int version) {

  /** What is put in when the paper is made. */
  public static final String AWARDS = "{khen}";

  public PaperWords {
    grounds = List.copyOf(grounds);
    articles = List.copyOf(articles);
    recipients = List.copyOf(recipients);
  }

  boolean says(PaperWords other) {
    return extract.equals(other.extract)
        && grounds.equals(other.grounds)
        && articles.equals(other.articles)
        && recipients.equals(other.recipients);
  }
}
