package vn.guongsang.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.guongsang.rules.dated.Component;
import vn.guongsang.rules.dated.Deadline;
import vn.guongsang.rules.dated.LocalOpinion;
import vn.guongsang.rules.dated.PublicComment;
import vn.guongsang.rules.dated.Votes;
import vn.guongsang.rules.decree152_2025.Art33Votes;
import vn.guongsang.rules.decree152_2025.Art42Dossiers;
import vn.guongsang.rules.decree152_2025.Decree152;
import vn.guongsang.rules.decree91_2017.Art45Votes;
import vn.guongsang.rules.decree91_2017.Decree91;
import vn.guongsang.rules.decree98_2023.Art30Votes;
import vn.guongsang.rules.decree98_2023.Art31LocalOpinion;
import vn.guongsang.rules.decree98_2023.Art32Deadlines;
import vn.guongsang.rules.decree98_2023.Art46PublicComment;
import vn.guongsang.rules.decree98_2023.Decree98;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.rules.texts.Timeline;

/**
 * Votes, papers, deadlines, opinions and public comment by day. What the decree of 2025 says of
 * them itself is mostly not known: its predecessor's values go on, flagged.
 */
public final class Procedure {

  private static final String FROM_2017 = "2017-10-01";
  private static final String FROM_2024 = "2024-01-01";
  private static final String FROM_2025 = "2025-07-01";

  public static final Timeline<Votes> VOTES =
      Timeline.<Votes>of("votes needed")
          .from(FROM_2017, Art45Votes.VOTES, Art45Votes.VOTES.basis())
          .from(FROM_2024, Art30Votes.VOTES, Art30Votes.VOTES.basis())
          .from(FROM_2025, Art33Votes.VOTES, Art33Votes.VOTES.basis());

  public static final Timeline<List<Deadline>> DEADLINES =
      Timeline.<List<Deadline>>of("deadlines")
          .from(
              FROM_2017, Art32Deadlines.under(Decree91.TEXT.somewhere()), Decree91.TEXT.somewhere())
          .from(FROM_2024, Art32Deadlines.DEADLINES, Decree98.TEXT.article(32))
          .from(
              FROM_2025,
              Art32Deadlines.under(Decree152.TEXT.somewhere()),
              Decree152.TEXT.somewhere());

  public static final Timeline<LocalOpinion> LOCAL_OPINION =
      Timeline.<LocalOpinion>of("hiệp y")
          .from(
              FROM_2017,
              Art31LocalOpinion.under(Decree91.TEXT.somewhere()),
              Decree91.TEXT.somewhere())
          .from(FROM_2024, Art31LocalOpinion.RULE, Art31LocalOpinion.RULE.basis())
          .from(
              FROM_2025,
              Art31LocalOpinion.under(Decree152.TEXT.somewhere()),
              Decree152.TEXT.somewhere());

  public static final Timeline<PublicComment> PUBLIC_COMMENT =
      Timeline.<PublicComment>of("lấy ý kiến nhân dân")
          .from(
              FROM_2017,
              new PublicComment(
                  Art46PublicComment.AWARDS, null, Decree91.TEXT.article(45).clause(10)),
              Decree91.TEXT.article(45).clause(10))
          .from(FROM_2024, Art46PublicComment.RULE, Art46PublicComment.RULE.basis())
          .from(
              FROM_2025,
              new PublicComment(Art46PublicComment.AWARDS, 10, Decree152.TEXT.somewhere()),
              Decree152.TEXT.somewhere());

  private Procedure() {}

  public static Votes.Needed votes(AwardCode award, int members, LocalDate meeting) {
    return VOTES.on(meeting).value().of(award, members);
  }

  /**
   * Empty where nothing is known of the papers, as for everything before 2024. A text that is not
   * in force on the day, because it has gone or has not yet come, is a hint and no source: flagged.
   */
  public static List<Component> papers(AwardCode award, Track track, LocalDate receivedOn) {
    if (receivedOn.isBefore(LocalDate.parse(FROM_2024))) {
      return List.of();
    }
    var papers = track.equals(Track.SUDDEN) ? Art42Dossiers.SIMPLE : Art42Dossiers.of(award);
    return papers.stream().map(paper -> paper.on(receivedOn)).toList();
  }

  public static List<Deadline> deadlines(AwardCode award, LocalDate day) {
    return DEADLINES.on(day).value().stream().filter(one -> one.isAbout(award)).toList();
  }

  public static boolean localOpinionNeeded(
      AwardCode award, boolean centralUnitInProvince, LocalDate day) {
    return LOCAL_OPINION.on(day).value().neededFor(award, centralUnitInProvince);
  }

  /** Empty where the public need not be asked. */
  public static Optional<PublicComment> publicComment(AwardCode award, LocalDate day) {
    return Optional.of(PUBLIC_COMMENT.on(day).value())
        .filter(rule -> rule.awards().contains(award));
  }
}
