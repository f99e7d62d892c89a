package vn.guongsang.rules.dated;

import vn.guongsang.rules.texts.LegalText;
import vn.guongsang.rules.texts.Timeline;

/**
 * How a council works where its own regulation says nothing: these differ from council to council,
 * so all of them are defaults to be edited, and flagged.
 *
 * @param quorumPercent members present for any meeting, rounded up
 * @param awardQuorumPercent members present to vote on awards, rounded up
 */
public record CouncilDefaults(
    int quorumPercent,
    int awardQuorumPercent,
    Absent absent,
    int ballotsPerRound,
    Tie tie,
    TooMany tooMany) {

  public enum Absent {
    WRITTEN_OPINION,
    PROXY
  }

  public enum Tie {
    CHAIR_DECIDES,
    VOTE_AGAIN
  }

  public enum TooMany {
    HIGHEST_VOTES,
    VOTE_AGAIN
  }

  private static final LegalText EXAMPLE =
      new LegalText(
          "Quy chế hội đồng của địa phương, ngành (giá trị ví dụ)",
          "Regulations of councils (example values)",
          null,
          "",
          false,
          null);

  public static final Timeline<CouncilDefaults> DEFAULTS =
      Timeline.<CouncilDefaults>of("how a council works")
          .from(
              "2017-10-01",
              new CouncilDefaults(
                  67, 80, Absent.WRITTEN_OPINION, 2, Tie.CHAIR_DECIDES, TooMany.HIGHEST_VOTES),
              EXAMPLE.somewhere());
}
