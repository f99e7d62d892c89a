package vn.guongsang.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;

/** Makes the viewer of each request from its session, which holds only two ids. */
@Component
public class Viewers implements CurrentViewer {

  /** The session's attributes: the account signed in, and the unit it acts for. */
  public static final String ACCOUNT = Sessions.ACCOUNT;

  public static final String UNIT = "unit";

  private final Standings standings;
  private final UnitsNow units;
  private final Clock clock;

  Viewers(Standings standings, UnitsNow units, Clock clock) {
    this.standings = standings;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Viewer of(HttpServletRequest request) {
    try {
      var session = request.getSession(false);
      return session == null
          ? Nobody.PUBLIC
          : of((String) session.getAttribute(ACCOUNT), (String) session.getAttribute(UNIT));
    } catch (RuntimeException e) {
      if (request.getDispatcherType() == DispatcherType.ERROR) {
        return Nobody.PUBLIC; // the page that says something broke must not break as well
      }
      throw e;
    }
  }

  /** The account acting for its first unit, with the rights of now: for work it asked for. */
  public Viewer of(AccountId account) {
    return of(account.toString(), null);
  }

  /** The account acting for one unit, if it holds a role there today; else for its first. */
  public Viewer of(AccountId account, UnitId actingFor) {
    return of(account.toString(), actingFor.toString());
  }

  private Viewer of(@Nullable String account, @Nullable String actingFor) {
    if (account == null) {
      return Nobody.PUBLIC;
    }
    return standings
        .of(UUID.fromString(account), Time.today(clock))
        .map(standing -> viewer(standing, actingFor))
        .orElse(Nobody.PUBLIC);
  }

  private Viewer viewer(Standing standing, @Nullable String actingFor) {
    var roles =
        standing.held().stream()
            .collect(Collectors.toMap(Standing.Held::unit, Standing.Held::roles));
    var held = new HashMap<UUID, UnitNow>();
    units.today(roles.keySet()).forEach(place -> held.put(place.unit(), place));
    var inOrder = held.values().stream().sorted(Comparator.comparing(UnitNow::path)).toList();
    if (inOrder.isEmpty()) {
      return new SignedIn(standing, null, java.util.Set.of(), List.of());
    }
    var current =
        inOrder.stream()
            .filter(place -> place.unit().toString().equals(actingFor))
            .findFirst()
            .orElse(inOrder.getFirst());
    var seats =
        inOrder.stream()
            .map(
                place ->
                    new Viewer.Seat(
                        new UnitId(place.unit()),
                        place.name(),
                        roles.get(place.unit()).stream().map(Role::wordsKey).toList(),
                        place.equals(current)))
            .toList();
    return new SignedIn(standing, current, roles.get(current.unit()), seats);
  }
}
