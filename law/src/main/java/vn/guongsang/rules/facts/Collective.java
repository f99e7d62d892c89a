package vn.guongsang.rules.facts;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a team in the year asked about; what is null is not known.
 *
 * @param completed members who completed their tasks
 * @param advancedWorkers members who hold LĐTT or CSTT of the year
 * @param disciplined members under a warning (cảnh cáo) or above
 * @param grassrootsFighters members who hold CSTĐCS of the year
 * @param clusterRank place in the cluster, 1 being the leader
 * @param standing whether the members' titles are decided or proposed in the same dossier
 */
public record Collective(
    @Nullable Integer members,
    @Nullable Integer completed,
    @Nullable Integer advancedWorkers,
    @Nullable Integer women,
    @Nullable Integer disciplined,
    @Nullable Integer grassrootsFighters,
    @Nullable Level rating,
    @Nullable Integer clusterRank,
    Standing standing) {

  /** What is counted; each is compared with the members or with a number. */
  public enum Figure {
    MEMBERS,
    COMPLETED,
    ADVANCED_WORKERS("LDTT", "CSTT"),
    WOMEN,
    DISCIPLINED,
    GRASSROOTS_FIGHTERS("CSTDCS"),
    CLUSTER_RANK;

    @SuppressWarnings("ImmutableEnumChecker") // it cannot be modified
    private final Set<AwardCode> titles;

    Figure(String... titles) {
      this.titles =
          Arrays.stream(titles).map(AwardCode::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The titles whose holders are counted; empty where other things are. */
    public Set<AwardCode> titles() {
      return titles;
    }
  }

  public Collective {
    for (var count :
        new @Nullable Integer[] {
          members, completed, advancedWorkers, women, disciplined, grassrootsFighters
        }) {
      if (count != null && (count < 0 || (members != null && count > members))) {
        throw new IllegalArgumentException("count outside 0–" + members + ": " + count);
      }
    }
    if (clusterRank != null && clusterRank < 1) {
      throw new IllegalArgumentException("rank below 1: " + clusterRank);
    }
  }

  /** -1 where the figure is not known. */
  public int count(Figure figure) {
    var count =
        switch (figure) {
          case MEMBERS -> members;
          case COMPLETED -> completed;
          case ADVANCED_WORKERS -> advancedWorkers;
          case WOMEN -> women;
          case DISCIPLINED -> disciplined;
          case GRASSROOTS_FIGHTERS -> grassrootsFighters;
          case CLUSTER_RANK -> clusterRank;
        };
    return count == null ? -1 : count;
  }
}
