package vn.guongsang.eligibility.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.dated.Votes;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.shell.page.Page;

/**
 * The council's vote as the last line of a checklist. The facts cannot say how it ends, so it is a
 * question to people and changes nothing in the outcome; but who reads a checklist must see what
 * still lies ahead. Where no text sets a share there is no line.
 */
final class CouncilVote {

  private CouncilVote() {}

  static Optional<Row> line(Rulebook law, Asked asked, Page page, Words words) {
    var votes = votes(law, asked, 1);
    return votes
        .percent()
        .map(
            percent ->
                new Row(
                    Tone.ASK,
                    page.t("eligibility.vote", percent),
                    List.of(),
                    page.t("eligibility.vote.why", examples(law, asked, page)),
                    List.of(),
                    words.basis(votes.basis()),
                    votes.basis().verified(),
                    List.of()));
  }

  private static Votes.Needed votes(Rulebook law, Asked asked, int members) {
    return law.votes(asked.type().code(), members, asked.receivedOn());
  }

  /** A share is hard to read, a number of hands is not. */
  private static String examples(Rulebook law, Asked asked, Page page) {
    return IntStream.of(9, 11, 15)
        .mapToObj(
            members ->
                page.t(
                    "eligibility.vote.example",
                    members,
                    votes(law, asked, members).needed().orElseThrow()))
        .collect(Collectors.joining("; "));
  }
}
