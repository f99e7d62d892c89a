package vn.guongsang.screening.facts;

import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Standing;

/** The figures of a team in a year; null is not known, which is not the same as none. */
public record TeamFigures(
    @Nullable Integer members,
    @Nullable Integer completed,
    @Nullable Integer advancedWorkers,
    @Nullable Integer women,
    @Nullable Integer disciplined,
    @Nullable Integer grassrootsFighters,
    @Nullable Level rating,
    @Nullable Integer clusterRank) {

  public static final TeamFigures UNKNOWN =
      new TeamFigures(null, null, null, null, null, null, null, null);

  /** These, and where they are silent those of {@code other}. */
  public TeamFigures orElse(TeamFigures other) {
    return new TeamFigures(
        members == null ? other.members : members,
        completed == null ? other.completed : completed,
        advancedWorkers == null ? other.advancedWorkers : advancedWorkers,
        women == null ? other.women : women,
        disciplined == null ? other.disciplined : disciplined,
        grassrootsFighters == null ? other.grassrootsFighters : grassrootsFighters,
        rating == null ? other.rating : rating,
        clusterRank == null ? other.clusterRank : clusterRank);
  }

  public Collective collective() {
    return collective(Standing.DECIDED);
  }

  /** As figures some of which may only be proposed. */
  public Collective collective(Standing standing) {
    return new Collective(
        members,
        completed,
        advancedWorkers,
        women,
        disciplined,
        grassrootsFighters,
        rating,
        clusterRank,
        standing);
  }

  public @Nullable Integer count(Collective.Figure figure) {
    return switch (figure) {
      case MEMBERS -> members;
      case COMPLETED -> completed;
      case ADVANCED_WORKERS -> advancedWorkers;
      case WOMEN -> women;
      case DISCIPLINED -> disciplined;
      case GRASSROOTS_FIGHTERS -> grassrootsFighters;
      case CLUSTER_RANK -> clusterRank;
    };
  }
}
