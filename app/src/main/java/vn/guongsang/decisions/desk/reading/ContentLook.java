package vn.guongsang.decisions.desk.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;

/** What columns without a telling heading hold, by what stands in them. */
final class ContentLook {

  private static final int LOOKED_AT = 200;
  private static final int SURE_PERCENT = 60;

  private static final Set<String> FAMILY_NAMES =
      Set.of(
          "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dao", "doan", "vuong", "trinh", "dinh", "lam", "phung", "mai", "to", "ha", "ta", "cao", "luong", "luu", "chu", "trieu", "thai", "kieu", "quach", "la", "thach", "chau", "truong", "tong", "nghiem", "bach", "khuat", "luc", "nong", "ma", "be", "giang", "than", "van", "quan", "dam", "tu", "au", "ong", "khuc", "mac", "lo", "vi", "cam", "sung", "giap", "hua", "ninh", "thieu", "diep", "banh", "ngac", "hy", "bien");

  private static final Pattern TITLE =
      Pattern.compile("^(?:(?:ong|ba|anh|chi|em|chau|co|thay|dong chi|d c|bs|ths|ts|gs|pgs) )+");
  /** With their marks, since "Tô" is a family and "Tổ" a team; "Đoàn" alone may be either. */
  private static final String TEAMS =
      "trường|phòng|ban|tổ|ubnd|uỷ ban|ủy ban|công ty|trung tâm|trạm|khoa|chi cục|cục|sở|xóm|thôn|"
          + "lớp|đội|chi hội|hội|đoàn thanh niên|đoàn tncs|đoàn trường|đoàn phường|đoàn xã|chi đoàn|"
          + "chi bộ|đảng bộ|đảng ủy|công đoàn|khu|ấp|bệnh viện|xã|phường|tập thể|bộ phận|văn phòng|"
          + "nhà văn hóa|hợp tác xã|htx|tdp|mầm non|thcs|thpt|tiểu học|công an|quân sự|dân quân|"
          + "câu lạc bộ|clb|liên đội|liên gia|mặt trận";
  private static final Pattern TEAM = Pattern.compile("(?:" + TEAMS + ")(?:[ .,\\-].*|\\d.*)?");
  private static final Pattern TEAM_FOLDED =
      Pattern.compile("(?:" + VietnameseText.fold(TEAMS.replace("|", " 0 ")).replace(" 0 ", "|") + ")(?: .*|\\d.*)?");
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}\\s*[/.\\-]\\s*\\d{1,2}\\s*[/.\\-]\\s*\\d{4}|(?:19|20)\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{9}|\\d{12}");
  private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
  private static final Pattern AWARD =
      Pattern.compile(
          ".*\\b(?:giay khen|bang khen|lao dong tien tien|ldtt|chien si thi dua|cstd\\w*|gia dinh van"
              + " hoa|tap the lao dong|ky niem chuong)\\b.*");
  private static final Pattern ADDRESS = Pattern.compile("(?:so nha|so \\d|ngo|ngach|duong|pho|\\d+ ).*");

  private final List<Grid.Row> rows;
  private final int width;

  ContentLook(List<Grid.Row> rows, int width) {
    this.rows = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
    this.width = width;
  }

  /** Whether this is a person's name, by its look. */
  static boolean personName(String text) {
    var folded = TITLE.matcher(VietnameseText.fold(text)).replaceFirst("");
    var words = folded.split(" ", -1);
    return words.length >= 2
        && words.length <= 7
        && FAMILY_NAMES.contains(words[0])
        && text.chars().noneMatch(Character::isDigit);
  }

  /** Whether this is the name of a unit or a team, by its look. */
  static boolean teamName(String text) {
    var folded = VietnameseText.fold(text);
    var typed = text.toLowerCase(java.util.Locale.ROOT).strip();
    return typed.equals(folded)
        ? TEAM_FOLDED.matcher(folded).matches() && !personName(text)
        : TEAM.matcher(typed).matches();
  }

  /** The likeliest role of each column that has none; a role goes to one column only. */
  Map<Integer, Role> roles(Set<Integer> open, Set<Role> taken) {
    var best = new EnumMap<Role, Integer>(Role.class);
    var out = new java.util.HashMap<Integer, Role>();
    var left = new java.util.TreeSet<>(open);
    left.removeIf(this::countsRows);
    var looks =
        new java.util.LinkedHashMap<Role, Predicate<String>>();
    looks.put(Role.ID, text -> NUMBER.matcher(text.replaceAll("[ .]", "")).matches());
    looks.put(Role.BORN, text -> DAY.matcher(text).matches());
    looks.put(
        Role.SEX, text -> Set.of("nam", "nu", "male", "female").contains(VietnameseText.fold(text)));
    looks.put(Role.NAME, text -> personName(text) && !teamName(text));
    looks.put(Role.AWARD, text -> text.length() < 80 && AWARD.matcher(VietnameseText.fold(text)).matches());
    looks.put(Role.UNIT, ContentLook::teamName);
    looks.put(Role.POINTS, text -> POINTS.matcher(text).matches());
    looks.put(Role.ADDRESS, text -> ADDRESS.matcher(VietnameseText.fold(text)).matches());
    looks.forEach(
        (role, look) -> {
          if (!taken.contains(role)) {
            likeliest(left, look)
                .ifPresent(
                    column -> {
                      out.put(column, role);
                      best.put(role, column);
                      left.remove(column);
                    });
          }
        });
    if (!taken.contains(Role.NAME) && !best.containsKey(Role.NAME)) {
      nameless(left, out, best);
    }
    if (!taken.contains(Role.ACHIEVEMENT)) {
      left.stream()
          .filter(column -> length(column) >= 10)
          .max(java.util.Comparator.comparingDouble(this::length))
          .ifPresent(column -> out.put(column, Role.ACHIEVEMENT));
    }
    return out;
  }

  /** A list of teams has its names where others have their units. */
  private void nameless(
      java.util.TreeSet<Integer> left, Map<Integer, Role> out, Map<Role, Integer> best) {
    var unit = best.get(Role.UNIT);
    if (unit != null) {
      out.put(unit, Role.NAME);
    } else if (!left.isEmpty() && width == 1) {
      out.put(left.pollFirst(), Role.NAME);
    }
  }

  private java.util.Optional<Integer> likeliest(Set<Integer> columns, Predicate<String> look) {
    Integer found = null;
    var most = 0L;
    for (var column : columns) {
      var filled = cells(column);
      var fit = filled.stream().filter(look).count();
      if (!filled.isEmpty() && fit * 100 >= (long) filled.size() * SURE_PERCENT && fit > most) {
        most = fit;
        found = column;
      }
    }
    return java.util.Optional.ofNullable(found);
  }

  private boolean countsRows(int column) {
    var filled = cells(column);
    if (filled.isEmpty()) {
      return true;
    }
    var last = 0;
    for (var cell : filled) {
      if (!cell.matches("\\d{1,5}\\.?")) {
        return false;
      }
      var number = Integer.parseInt(cell.replace(".", ""));
      if (number <= last && number != 1) {
        return false;
      }
      last = number;
    }
    return cells(column).getFirst().matches("1\\.?") && last >= filled.size() / 2;
  }

  private double length(int column) {
    return cells(column).stream().mapToInt(String::length).average().orElse(0);
  }

  private List<String> cells(int column) {
    return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
  }
}
