package vn.guongsang.shell.sheets;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for refusals, problems and choices made by the reader. */
public final class SheetTexts {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private SheetTexts() {}

  public static String of(RefusedFile refused, Locale locale) {
    return text("refusal." + refused.why(), refused.args(), locale);
  }

  /** "Dòng 14, cột «Ngày thành lập»: «31/02/2025» không phải là ngày có thật. …" */
  public static String of(Problem problem, Locale locale) {
    return where(problem, locale) + text("problem." + problem.code(), problem.args(), locale);
  }

  /** The place alone, for problems whose words a module has itself. */
  public static String where(Problem problem, Locale locale) {
    var row = String.valueOf(problem.row());
    return problem.column().isEmpty()
        ? text("where.row", List.of(row), locale)
        : text("where.cell", List.of(row, problem.column()), locale);
  }

  /** Without the place: for a sheet on which each row has its own words beside it. */
  public static String withoutRow(Problem problem, Locale locale) {
    var said = text("problem." + problem.code(), problem.args(), locale);
    return problem.column().isEmpty()
        ? said
        : text("where.column", List.of(problem.column()), locale) + said;
  }

  public static String of(Table.LeftOut.Why why, Locale locale) {
    return text("leftOut." + why, List.of(), locale);
  }

  public static String of(Matching.How how, Locale locale) {
    return text("how." + how, List.of(), locale);
  }

  public static String of(Column.Kind kind, Locale locale) {
    return text("kind." + kind, List.of(), locale);
  }

  public static String text(String key, List<String> args, Locale locale) {
    var pattern = bundle(locale).getString(key);
    var out = new StringBuilder();
    for (var i = 0; i < pattern.length(); i++) {
      var c = pattern.charAt(i);
      if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
        var argument = pattern.charAt(i + 1) - '0';
        out.append(argument >= 0 && argument < args.size() ? args.get(argument) : "?");
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "vn.guongsang.shell.sheets.messages",
        locale.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
