package vn.guongsang.shell.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;

/**
 * What every template needs of the page it draws: who looks, in which language, what may be gone
 * to, where one is. One per request; handlers and templates take it as a parameter.
 */
public final class Page {

  private final Viewer viewer;
  private final Texts texts;
  private final String path;
  private final String query;
  private final List<NavItem> nav;
  private final IntSupplier waiting;
  private final Supplier<Csrf> csrf;
  private final @Nullable Said notice;
  private final boolean demo;
  private final LocalDate today;
  private final UnaryOperator<String> assets;

  Page(
      Viewer viewer,
      Texts texts,
      String path,
      String query,
      List<NavItem> nav,
      IntSupplier waiting,
      Supplier<Csrf> csrf,
      @Nullable Said notice,
      boolean demo,
      LocalDate today,
      UnaryOperator<String> assets) {
    this.viewer = viewer;
    this.texts = texts;
    this.path = path;
    this.query = query;
    this.nav = nav;
    this.waiting = waiting;
    this.csrf = csrf;
    this.notice = notice;
    this.demo = demo;
    this.today = today;
    this.assets = assets;
  }

  public Viewer viewer() {
    return viewer;
  }

  public Texts texts() {
    return texts;
  }

  public Language language() {
    return texts.language();
  }

  public String t(String key, Object... args) {
    return texts.t(key, args);
  }

  public String t(Said said) {
    return texts.t(said);
  }

  public String t(Enum<?> constant) {
    return texts.t(constant);
  }

  public String day(@Nullable LocalDate day) {
    return day == null ? "" : texts.day(day);
  }

  public String moment(@Nullable Instant moment) {
    return moment == null ? "" : texts.moment(moment);
  }

  public String number(long number) {
    return texts.number(number);
  }

  public boolean may(Right right) {
    return viewer.may(right);
  }

  /** The navigation this viewer may use, in order. */
  public List<NavItem> nav() {
    return nav;
  }

  /** The same by groups, each with its entries, none empty. */
  public Map<NavItem.Group, List<NavItem>> navByGroup() {
    var groups = new EnumMap<NavItem.Group, List<NavItem>>(NavItem.Group.class);
    nav.forEach(item -> groups.computeIfAbsent(item.group(), g -> new ArrayList<>()).add(item));
    return groups;
  }

  /** Whether a page of this entry is shown; where entries lie within each other, the inner one. */
  public boolean isHere(NavItem item) {
    return holds(item)
        && nav.stream().noneMatch(n -> holds(n) && n.href().length() > item.href().length());
  }

  private boolean holds(NavItem item) {
    return path.equals(item.href()) || path.startsWith(item.href() + "/");
  }

  /** How many things wait in "my work". */
  public int waiting() {
    return waiting.getAsInt();
  }

  public String path() {
    return path;
  }

  /** This very page's address with its filters, for coming back to it. */
  public String here() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The other language, and the address that switches to it and comes back here. */
  public Language otherLanguage() {
    return language() == Language.VI ? Language.EN : Language.VI;
  }

  public String otherLanguageHref() {
    return "/language?to="
        + otherLanguage().code()
        + "&back="
        + URLEncoder.encode(here(), StandardCharsets.UTF_8);
  }

  /** For forms only: asking for it begins a session, which a page without a form does not need. */
  public Csrf csrf() {
    return csrf.get();
  }

  /** What the last action did, said once on the page it led to. */
  public @Nullable Said notice() {
    return notice;
  }

  /** Whether this is the demo world: accounts on the sign-in page, the gallery. */
  public boolean demo() {
    return demo;
  }

  public LocalDate today() {
    return today;
  }

  /** The address of a script, style or font, with the hash of its content in the name. */
  public String asset(String name) {
    return assets.apply(name);
  }

  /** A key for a form that is not built from a {@code Form}, such as a single button. */
  public String once() {
    return UUID.randomUUID().toString();
  }

  public record Csrf(String field, String token) {}
}
