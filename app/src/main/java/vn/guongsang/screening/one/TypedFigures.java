package vn.guongsang.screening.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.words.Words;
import vn.guongsang.screening.facts.TeamFigures;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.page.Page;

/**
 * Figures of a team that the register does not know, as an officer types them. They stay in the
 * address and are not kept; what the register knows cannot be typed over.
 */
final class TypedFigures {

  private static final int MOST = 1_000_000;
  static final String RATING = "rating";

  private TypedFigures() {}

  static String field(Collective.Figure figure) {
    return "f-" + figure.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static TeamFigures read(Form form, TeamFigures counted) {
    var members =
        counted.members() != null
            ? counted.members()
            : form.wholeNumber(field(Collective.Figure.MEMBERS), 1, MOST).orElse(null);
    return new TeamFigures(
        members,
        part(form, counted, Collective.Figure.COMPLETED, members),
        part(form, counted, Collective.Figure.ADVANCED_WORKERS, members),
        part(form, counted, Collective.Figure.WOMEN, members),
        part(form, counted, Collective.Figure.DISCIPLINED, members),
        part(form, counted, Collective.Figure.GRASSROOTS_FIGHTERS, members),
        counted.rating() != null ? counted.rating() : form.choice(RATING, Level.class).orElse(null),
        form.wholeNumber(field(Collective.Figure.CLUSTER_RANK), 1, 1_000).orElse(null));
  }

  private static @Nullable Integer part(
      Form form, TeamFigures counted, Collective.Figure figure, @Nullable Integer members) {
    var known = counted.count(figure);
    return known != null
        ? known
        : form.wholeNumber(field(figure), 0, members == null ? MOST : members).orElse(null);
  }

  static List<FigureLine> lines(TeamFigures counted, TeamFigures all, Page page, Words law) {
    var lines = new ArrayList<FigureLine>();
    for (var figure : Collective.Figure.values()) {
      var known = counted.count(figure);
      var shown = all.count(figure);
      lines.add(
          new FigureLine(
              known == null ? field(figure) : "",
              page.t("screening.figure." + figure.name()),
              shown == null ? "" : page.number(shown),
              known != null));
    }
    lines.add(
        new FigureLine(
            counted.rating() == null ? RATING : "",
            page.t("screening.figure.RATING"),
            Optional.ofNullable(all.rating()).map(law::level).orElse(""),
            counted.rating() != null));
    return lines;
  }
}
