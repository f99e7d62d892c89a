package vn.guongsang.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.ApiKeys;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.ViewerOf;

/** Makes the viewer of each request from its session, which holds only two ids. */
@Component
public class Viewers implements CurrentViewer, ViewerOf {

  /** The session's attribute that names the unit acted for. */
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
    if (request.getAttribute(ApiKeys.HOLDER) instanceof ApiKeys.Holder holder) {
      return holder.viewer();
    }
    try {
      var session = request.getSession(false);
      return session == null
          ? Nobody.PUBLIC
          : of(
              (String) session.getAttribute(Sessions.ACCOUNT), (String) session.getAttribute(UNIT));
    } catch (RuntimeException e) {
      if (request.getDispatcherType() == DispatcherType.ERROR) {
        return Nobody.PUBLIC; // the page that says something broke must not break as well
      }
      throw e;
    }
  }

  @Override
  public Optional<Viewer> of(AccountId account, Optional<UnitId> unit) {
    return Optional.of(of(account.toString(), unit.map(UnitId::toString).orElse(null)))
        .filter(Viewer::signedIn)
        .filter(viewer -> unit.isEmpty() || viewer.unit().equals(unit));
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
    var roles = new HashMap<UUID, Set<Role>>();
    standing.held().forEach(held -> roles.put(held.unit(), held.roles()));
    var held = new HashMap<UUID, UnitNow>();
    units.today(roles.keySet()).forEach(place -> held.put(place.unit(), place));
    var inOrder = held.values().stream().sorted(Comparator.comparing(UnitNow::path)).toList();
    if (inOrder.isEmpty()) {
      return new SignedIn(standing, null, Set.of(), List.of());
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
                        roles.getOrDefault(place.unit(), Set.of()).stream()
                            .map(Role::wordsKey)
                            .toList(),
                        place.equals(current)))
            .toList();
    return new SignedIn(standing, current, roles.getOrDefault(current.unit(), Set.of()), seats);
  }
}
