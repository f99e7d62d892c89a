package vn.guongsang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules as they are in the code: a page with what each is for and whom it uses, and a picture
 * of it. Arrows that follow from others are left out of the picture.
 */
record ModulePicture(List<Box> boxes) {

  private static final int WIDTH = 240;
  private static final int HEIGHT = 56;
  private static final int BETWEEN = 40;
  private static final int DOWN = 44;
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*@ApplicationModule");

  /**
   * @param rank how far from the kernel: one more than the farthest it uses
   */
  record Box(String name, String title, String purpose, Set<String> uses, int rank) {}

  static ModulePicture of(ApplicationModules modules) {
    var uses = new TreeMap<String, Set<String>>();
    var known = new TreeMap<String, ApplicationModule>();
    modules.forEach(
        module -> {
          var name = module.getIdentifier().toString();
          known.put(name, module);
          uses.put(
              name,
              module
                  .getDirectDependencies(modules)
                  .uniqueModules()
                  .map(other -> other.getIdentifier().toString())
                  .collect(Collectors.toCollection(TreeSet::new)));
        });
    var boxes =
        known.entrySet().stream()
            .map(
                module ->
                    new Box(
                        module.getKey(),
                        module.getValue().getDisplayName(),
                        purpose(module.getKey()),
                        uses.getOrDefault(module.getKey(), Set.of()),
                        rank(module.getKey(), uses)))
            .sorted(Comparator.comparingInt(Box::rank).thenComparing(Box::name))
            .toList();
    return new ModulePicture(boxes);
  }

  private static int rank(String name, Map<String, Set<String>> uses) {
    return uses.getOrDefault(name, Set.of()).stream()
        .mapToInt(other -> 1 + rank(other, uses))
        .max()
        .orElse(0);
  }

  private static String purpose(String module) {
    for (var sources : List.of("src/main/java", "../law/src/main/java")) {
      var file = Path.of(sources, "vn/guongsang", module, "package-info.java");
      if (Files.exists(file)) {
        return purposeIn(file);
      }
    }
    return "";
  }

  private static String purposeIn(Path file) {
    try {
      var text = Files.readString(file);
      var found = DESCRIPTION.matcher(text);
      var words =
          found.find() ? found.group(1) : text.replaceAll("(?s).*?/\\*\\*(.*?)\\*/.*", "$1");
      return words
          .replaceAll("\\n\\s*\\*", " ")
          .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
          .replaceAll("<[^>]+>", " ")
          .replaceAll("\\s+", " ")
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The uses that do not follow from others. */
  private Map<String, Set<String>> drawn() {
    var all = boxes.stream().collect(Collectors.toMap(Box::name, Box::uses));
    var drawn = new LinkedHashMap<String, Set<String>>();
    for (var box : boxes) {
      var direct = new TreeSet<>(box.uses());
      direct.removeIf(
          other ->
              box.uses().stream()
                  .anyMatch(between -> !between.equals(other) && reaches(between, other, all)));
      drawn.put(box.name(), direct);
    }
    return drawn;
  }

  private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
    return uses.getOrDefault(from, Set.of()).stream()
        .anyMatch(next -> next.equals(to) || reaches(next, to, uses));
  }

  String page() {
    var out = new StringBuilder();
    out.append("# Modules\n\n");
    out.append("Written by `ModulesTest` from the code; run it after a change and commit.\n\n");
    out.append("![Modules, each above those it uses](modules.svg)\n\n");
    out.append("```mermaid\nflowchart TD\n");
    boxes.forEach(
        box ->
            out.append("  ").append(box.name()).append("[\"").append(box.name()).append("\"]\n"));
    drawn()
        .forEach(
            (name, uses) ->
                uses.forEach(
                    other ->
                        out.append("  ").append(name).append(" --> ").append(other).append('\n')));
    out.append("```\n\n");
    out.append("| Module | What it is for | Uses |\n|---|---|---|\n");
    boxes.forEach(
        box ->
            out.append("| `")
                .append(box.name())
                .append("` | ")
                .append(box.purpose())
                .append(" | ")
                .append(box.uses().isEmpty() ? "nobody" : String.join(", ", box.uses()))
                .append(" |\n"));
    return out.toString();
  }

  /** Each module stands above those it uses. */
  String svg() {
    var top = boxes.stream().mapToInt(Box::rank).max().orElse(0);
    var rows = new TreeMap<Integer, List<Box>>();
    boxes.forEach(box -> rows.computeIfAbsent(box.rank(), r -> new ArrayList<>()).add(box));
    var widest = rows.values().stream().mapToInt(List::size).max().orElse(1);
    var width = widest * WIDTH + (widest + 1) * BETWEEN;
    var height = (top + 1) * (HEIGHT + DOWN) + DOWN;
    var left = new LinkedHashMap<String, Integer>();
    var upper = new LinkedHashMap<String, Integer>();
    rows.forEach(
        (rank, row) -> {
          var rowWidth = row.size() * WIDTH + (row.size() - 1) * BETWEEN;
          for (var i = 0; i < row.size(); i++) {
            left.put(row.get(i).name(), (width - rowWidth) / 2 + i * (WIDTH + BETWEEN));
            upper.put(row.get(i).name(), DOWN + (top - rank) * (HEIGHT + DOWN));
          }
        });
    var out = new StringBuilder();
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="Modules, each above those it uses" font-family="Be Vietnam Pro, system-ui, sans-serif">
        <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#595d66"/></marker></defs>
        <rect width="100%%" height="100%%" fill="#fff"/>
        """
            .formatted(width, height, width, height));
    drawn()
        .forEach(
            (name, uses) ->
                uses.forEach(
                    other ->
                        out.append(
                            """
                            <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#595d66" stroke-width="1.5" marker-end="url(#tip)"/>
                            """
                                .formatted(
                                    at(left, name) + WIDTH / 2,
                                    at(upper, name) + HEIGHT,
                                    at(left, other) + WIDTH / 2,
                                    at(upper, other)))));
    boxes.forEach(
        box ->
            out.append(
                """
                <rect x="%d" y="%d" width="%d" height="%d" rx="6" fill="#f7f6f3" stroke="#a3172b"/>
                <text x="%d" y="%d" text-anchor="middle" font-size="15" font-weight="600" fill="#1a1c20">%s</text>
                <text x="%d" y="%d" text-anchor="middle" font-size="12" fill="#595d66">%s</text>
                """
                    .formatted(
                        at(left, box.name()),
                        at(upper, box.name()),
                        WIDTH,
                        HEIGHT,
                        at(left, box.name()) + WIDTH / 2,
                        at(upper, box.name()) + 24,
                        box.name(),
                        at(left, box.name()) + WIDTH / 2,
                        at(upper, box.name()) + 43,
                        box.title())));
    return out.append("</svg>\n").toString();
  }

  private static int at(Map<String, Integer> places, String name) {
    return places.getOrDefault(name, 0);
  }
}
