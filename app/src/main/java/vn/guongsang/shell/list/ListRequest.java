package vn.guongsang.shell.list;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kernel.VietnameseText;

/**
 * Which part of a list is asked for, as the address says it: {@code
 * ?q=…&kind=…&sort=-name&page=2&size=50&cols=name,kind}. The address holds all of it, so that a
 * link shows another person the same list.
 */
public record ListRequest(String path, Map<String, List<String>> parameters) {

  public static final int USUAL_SIZE = 50;
  private static final int LARGEST_SIZE = 200;

  public static ListRequest of(HttpServletRequest request) {
    var parameters = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              var kept = new ArrayList<String>();
              for (var value : values) {
                if (!value.isBlank()) {
                  kept.add(value.length() > 400 ? value.substring(0, 400) : value);
                }
              }
              if (!kept.isEmpty() && !name.startsWith("_")) {
                parameters.put(name, List.copyOf(kept));
              }
            });
    return new ListRequest(request.getRequestURI(), parameters);
  }

  /** One filter's value, cleaned; empty text where it is not set. */
  public String value(String name) {
    var values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : VietnameseText.clean(values.getFirst());
  }

  /** Every value of one parameter, whether sent one by one or joined by commas. */
  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(VietnameseText::clean)
        .toList();
  }

  /** What a form must carry along as hidden fields to change only the named parameters. */
  public List<Carried> besides(Set<String> changed) {
    return parameters.entrySet().stream()
        .filter(p -> !changed.contains(p.getKey()))
        .flatMap(p -> p.getValue().stream().map(value -> new Carried(p.getKey(), value)))
        .toList();
  }

  public record Carried(String name, String value) {}

  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(value(name))) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** Counted from 1; anything that is no page number is the first page. */
  public int page() {
    return Math.max(1, number("page", 1, 1_000_000));
  }

  public int size() {
    return Math.min(LARGEST_SIZE, Math.max(10, number("size", USUAL_SIZE, LARGEST_SIZE)));
  }

  /** The key of the column to sort by; empty text for the list's own order. */
  public String sort() {
    var sort = value("sort");
    return sort.startsWith("-") ? sort.substring(1) : sort;
  }

  public boolean descending() {
    return value("sort").startsWith("-");
  }

  public boolean wantsExport() {
    return value("export").equals("xlsx");
  }

  private int number(String name, int otherwise, int most) {
    try {
      return Math.min(most, Integer.parseInt(value(name)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** This list's address with one parameter set otherwise, and back on the first page. */
  public String with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.remove("export");
    if (!name.equals("page")) {
      changed.remove("page");
    }
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, List.of(value));
    }
    return path + query(changed);
  }

  /** The address of another page for exactly the rows this list holds. */
  public String at(String otherPath) {
    var kept = new LinkedHashMap<>(parameters);
    kept.keySet().removeAll(Set.of("export", "page"));
    return otherPath + query(kept);
  }

  /** This list's address without the given parameters. */
  public String without(Set<String> names) {
    var kept = new LinkedHashMap<>(parameters);
    kept.keySet().removeAll(names);
    kept.keySet().removeAll(Set.of("export", "page"));
    return path + query(kept);
  }

  private static String query(Map<String, List<String>> parameters) {
    var out = new StringBuilder();
    parameters.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    out.append(out.isEmpty() ? '?' : '&')
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return out.toString();
  }
}
